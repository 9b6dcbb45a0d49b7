// SPDX-License-Identifier: MIT
#include "scenario/suggestion.h"

#include <QTest>

#include <array>

class TestSuggestion : public QObject
{
    Q_OBJECT

private slots:
    void distance_ofTwoNames_countsEdits_data();
    void distance_ofTwoNames_countsEdits();
    void misspelling_ofKnownName_findsIt_data();
    void misspelling_ofKnownName_findsIt();
};

void TestSuggestion::distance_ofTwoNames_countsEdits_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << QByteArray("close") << QByteArray("close") << 0;
    QTest::newRow("capitals") << QByteArray("timewait") << QByteArray("timeWait") << 0;
    QTest::newRow("changed") << QByteArray("clise") << QByteArray("close") << 1;
    QTest::newRow("dropped") << QByteArray("conect") << QByteArray("connect") << 1;
    QTest::newRow("added") << QByteArray("calll") << QByteArray("call") << 1;
    QTest::newRow("swapped") << QByteArray("lisetn") << QByteArray("listen") << 1;
    QTest::newRow("nothing") << QByteArray("") << QByteArray("abc") << 3;
    QTest::newRow("all different") << QByteArray("kitten") << QByteArray("sitting") << 3;
}

void TestSuggestion::distance_ofTwoNames_countsEdits()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(int, distance);
    QCOMPARE(static_cast<int>(scenario::editDistance(a.constData(), b.constData())), distance);
    QCOMPARE(static_cast<int>(scenario::editDistance(b.constData(), a.constData())), distance);
}

void TestSuggestion::misspelling_ofKnownName_findsIt_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("nearest");
    QTest::newRow("one letter") << QByteArray("conect") << QByteArray("connect");
    QTest::newRow("two words") << QByteArray("setoptions") << QByteArray("setOption");
    QTest::newRow("far") << QByteArray("elephant") << QByteArray("");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("endless") << QByteArray(1'000'000, 'c') << QByteArray("");
}

void TestSuggestion::misspelling_ofKnownName_findsIt()
{
    QFETCH(QByteArray, found);
    QFETCH(QByteArray, nearest);
    constexpr std::array<std::string_view, 4> Known{"connect", "close", "setOption", "at"};
    QCOMPARE(scenario::nearestName(found.toStdString(), Known), nearest.toStdString());
}

QTEST_APPLESS_MAIN(TestSuggestion)
#include "tst_suggestion.moc"
