// SPDX-License-Identifier: MIT
#include "explanation/say.h"

#include <QTest>

using namespace explanation;

class TestSay : public QObject
{
    Q_OBJECT

private slots:
    void words_inEachLanguage_areThatLanguage();
    void words_withoutTranslation_areTheSource();
    void words_withComment_areToldApart();
    void arguments_inChinese_getASpaceBesideLatin_data();
    void arguments_inChinese_getASpaceBesideLatin();
    void arguments_holdingPlaceholders_areNotReplacedAgain();
    void arguments_missing_leaveNothing();
    void count_inEachForm_agreesWithTheNumber();
};

void TestSay::words_inEachLanguage_areThatLanguage()
{
    QCOMPARE(say(Language::English, "retransmission timer"),
             QStringLiteral("retransmission timer"));
    QCOMPARE(say(Language::Chinese, "retransmission timer"), QStringLiteral("重传定时器"));
}

void TestSay::words_withoutTranslation_areTheSource()
{
    QCOMPARE(say(Language::Chinese, "no such words"), QStringLiteral("no such words"));
}

void TestSay::words_withComment_areToldApart()
{
    QCOMPARE(say(Language::Chinese, {"open", "chapter"}), QStringLiteral("建立"));
    QCOMPARE(say(Language::Chinese, {"on", "switch"}), QStringLiteral("开"));
}

void TestSay::arguments_inChinese_getASpaceBesideLatin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a name in Chinese") << "%1发出"
                                       << "客户端"
                                       << "客户端发出";
    QTest::newRow("a name in Latin") << "%1发出"
                                     << "Bob"
                                     << "Bob 发出";
    QTest::newRow("a token") << "进入 %1。"
                             << "CLOSED"
                             << "进入 CLOSED。";
    QTest::newRow("a call") << "调用%1才"
                            << "close()"
                            << "调用 close() 才";
    QTest::newRow("a duration") << "在 %1 到时"
                                << "60 秒"
                                << "在 60 秒到时";
    QTest::newRow("a number") << "第%1个"
                              << "3"
                              << "第 3 个";
    QTest::newRow("full-width punctuation") << "%1 的"
                                            << "（ACK）"
                                            << "（ACK）的";
    QTest::newRow("Latin beside Latin") << "seq %1"
                                        << "7"
                                        << "seq 7";
    QTest::newRow("a path keeps its own") << "已保存 %1。"
                                          << "/图 a/b图.png"
                                          << "已保存 /图 a/b图.png。";
}

void TestSay::arguments_inChinese_getASpaceBesideLatin()
{
    QFETCH(QString, text);
    QFETCH(QString, argument);
    QTEST(replaced(Language::Chinese, text, {argument}), "expected");
}

void TestSay::arguments_holdingPlaceholders_areNotReplacedAgain()
{
    const QString text = QStringLiteral("%1 and %2");
    QCOMPARE(replaced(Language::English, text, {QStringLiteral("%2"), QStringLiteral("50%")}),
             QStringLiteral("%2 and 50%"));
}

void TestSay::arguments_missing_leaveNothing()
{
    QCOMPARE(replaced(Language::English, QStringLiteral("%1-%2-100%"), {QStringLiteral("a")}),
             QStringLiteral("a--100%"));
}

void TestSay::count_inEachForm_agreesWithTheNumber()
{
    QCOMPARE(sayCount(Language::English, "%n byte(s)", 1), QStringLiteral("1 byte"));
    QCOMPARE(sayCount(Language::English, "%n byte(s)", 0), QStringLiteral("0 bytes"));
    QCOMPARE(sayCount(Language::English, "%n byte(s)", 5'000'000'000),
             QStringLiteral("5,000,000,000 bytes"));
    QCOMPARE(sayCount(Language::Chinese, "%n byte(s)", 1), QStringLiteral("1 字节"));
}

QTEST_GUILESS_MAIN(TestSay)
#include "tst_say.moc"
