// SPDX-License-Identifier: MIT
#include "explanation/explainstep.h"

#include <QTest>

using namespace explanation;

class TestReadingCost : public QObject
{
    Q_OBJECT

private slots:
    void cost_ofEnglish_countsWords_data();
    void cost_ofEnglish_countsWords();
    void cost_ofChinese_countsCharactersAndTokens_data();
    void cost_ofChinese_countsCharactersAndTokens();
};

void TestReadingCost::cost_ofEnglish_countsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cost");
    QTest::newRow("nothing") << "" << 0;
    QTest::newRow("a sentence") << "FIN has arrived; recv returns 0." << 6;
    QTest::newRow("a call") << "the program's close()" << 3;
    QTest::newRow("punctuation alone") << "one – two" << 2;
    QTest::newRow("a token") << "SYN+ACK in FIN_WAIT_1" << 3;
}

void TestReadingCost::cost_ofEnglish_countsWords()
{
    QFETCH(QString, text);
    QTEST(readingCost(text, Language::English), "cost");
}

void TestReadingCost::cost_ofChinese_countsCharactersAndTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cost");
    QTest::newRow("nothing") << "" << 0;
    QTest::newRow("characters") << "服务器收到" << 5;
    QTest::newRow("punctuation") << "好，好。" << 2;
    QTest::newRow("tokens") << "进入 FIN_WAIT_1，发 SYN+ACK" << 5;
    QTest::newRow("numbers") << "1.5 秒" << 2;
}

void TestReadingCost::cost_ofChinese_countsCharactersAndTokens()
{
    QFETCH(QString, text);
    QTEST(readingCost(text, Language::Chinese), "cost");
}

QTEST_GUILESS_MAIN(TestReadingCost)
#include "tst_readingcost.moc"
