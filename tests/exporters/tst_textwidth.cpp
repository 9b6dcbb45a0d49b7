// SPDX-License-Identifier: MIT
#include "exporters/texts/textwidth.h"

#include <QTest>

class TestTextWidth : public QObject
{
    Q_OBJECT

private slots:
    void columnsOf_text_terminalColumns_data();
    void columnsOf_text_terminalColumns();
    void pad_chinese_sameColumns();
};

void TestTextWidth::columnsOf_text_terminalColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("ASCII") << QStringLiteral("SYN+ACK") << 7;
    QTest::newRow("Chinese") << QStringLiteral("客户端") << 6;
    QTest::newRow("full-width punctuation") << QStringLiteral("0（读）") << 7;
    QTest::newRow("lines and arrows") << QStringLiteral("│─▶✗∞") << 5;
    QTest::newRow("beyond the first plane") << QStringLiteral("𠀀") << 2;
    QTest::newRow("combining") << QStringLiteral("e\u0301") << 1;
}

void TestTextWidth::columnsOf_text_terminalColumns()
{
    QFETCH(QString, text);
    QTEST(exporters::columnsOf(text), "columns");
}

void TestTextWidth::pad_chinese_sameColumns()
{
    QCOMPARE(exporters::padLeft(QStringLiteral("秒"), 4), QStringLiteral("  秒"));
    QCOMPARE(exporters::padRight(QStringLiteral("秒"), 4), QStringLiteral("秒  "));
    QCOMPARE(exporters::padRight(QStringLiteral("long"), 2), QStringLiteral("long"));
}

QTEST_APPLESS_MAIN(TestTextWidth)
#include "tst_textwidth.moc"
