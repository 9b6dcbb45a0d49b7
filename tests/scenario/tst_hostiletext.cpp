// SPDX-License-Identifier: MIT
#include "scenariotexts.h"

#include <random>

using namespace scenariotest;

// Whatever the bytes, parse() returns, and tells what is wrong.
class TestHostileText : public QObject
{
    Q_OBJECT

private slots:
    void hostileText_parsed_givesProblems_data();
    void hostileText_parsed_givesProblems();
    void randomBytes_parsed_giveProblems();
    void goodText_withBytesChanged_isReadOrRefused();
    void goodText_cutAnywhere_isReadOrRefused();
};

namespace {

const QByteArray Good = QByteArray::fromStdString(
    "# c\ntitle = { en = \"x\", zh = \"挥手\" }\n" + withCalls(Connected)
    + "faults = [ { drop = \"FIN\", from = \"client\", nth = \"1-3\" } ]\n"
      "[hosts]\nclient = { os = \"linux\", parameters = { timeWait = \"60s\" } }\n");

// A result is good, or has problems; and what is good can be written and read again.
void check(const QByteArray &text)
{
    const std::string bytes = text.toStdString();
    const auto result = scenario::parse(bytes);
    if (result.isGood())
        QVERIFY(scenario::parse(scenario::write(result.scenario, bytes)).scenario
                == result.scenario);
    else
        QVERIFY(result.scenario == scenario::Scenario{});
}

} // namespace

void TestHostileText::hostileText_parsed_givesProblems_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray head = "format = 1\n";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray("\n \n");
    QTest::newRow("only a mark of UTF-8") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("invalid UTF-8") << QByteArray("format = 1\ntitle = { en = \"\xc3\x28\" }");
    QTest::newRow("cut UTF-8") << QByteArray("title = { en = \"\xe6\x8c");
    QTest::newRow("overlong UTF-8") << QByteArray("title = { en = \"\xc0\xaf\" }");
    QTest::newRow("surrogate") << QByteArray("title = { en = \"\\uD800\" }");
    QTest::newRow("zero bytes") << QByteArray(100, '\0');
    QTest::newRow("deep lists") << head + "calls = " + QByteArray(100'000, '[');
    QTest::newRow("deep tables") << head + "calls = " + QByteArray("{a=").repeated(100'000);
    QTest::newRow("deep keys") << QByteArray("a.").repeated(100'000) + "a = 1";
    QTest::newRow("deep header") << "[" + QByteArray("a.").repeated(100'000) + "a]";
    QTest::newRow("deep quoted keys") << QByteArray("\"a\".").repeated(100'000) + "a = 1";
    QTest::newRow("deep keys in many lines")
        << head + "calls = "
               + QByteArray("[\n{" + QByteArray("a.").repeated(90) + "a=").repeated(400);
    QTest::newRow("huge number") << head + "end = " + QByteArray(100'000, '9');
    QTest::newRow("huge ordinal")
        << head + "faults = [ { drop = \"FIN\", from = \"client\", nth = 9223372036854775807 } ]";
    QTest::newRow("huge parameter")
        << head + "[hosts.client.parameters]\n\"net.ipv4.tcp_fin_timeout\" = 9223372036854775807";
    QTest::newRow("most negative parameter")
        << head + "[hosts.client.parameters]\n\"net.ipv4.tcp_tw_reuse\" = -9223372036854775808";
    QTest::newRow("infinite") << head + "calls = [ { at = inf } ]";
    QTest::newRow("a date") << head + "end = 1979-05-27T07:32:00Z";
    QTest::newRow("duration of digits") << head + "end = \"" + QByteArray(100'000, '9') + "s\"";
    QTest::newRow("key of a hundred thousand letters") << QByteArray(100'000, 'a') + " = 1";
    QTest::newRow("unclosed string") << head + "title = { en = \"";
    QTest::newRow("unclosed three quotes") << head + "title = { en = \"\"\"\n# not a comment\n";
}

void TestHostileText::hostileText_parsed_givesProblems()
{
    QFETCH(QByteArray, text);
    const std::string bytes = text.toStdString();
    const auto result = scenario::parse(bytes);
    QVERIFY(!result.problems.empty());
    // Comments of anything can be asked for.
    QVERIFY(!scenario::write(read(withCalls(Connected)), bytes).empty());
}

void TestHostileText::randomBytes_parsed_giveProblems()
{
    std::mt19937 random(20260101);
    for (int round = 0; round < 2'000; ++round) {
        QByteArray text(static_cast<int>(random() % 200), '\0');
        for (char &c : text)
            c = static_cast<char>(random());
        QVERIFY(!scenario::parse(text.toStdString()).problems.empty());
    }
}

void TestHostileText::goodText_withBytesChanged_isReadOrRefused()
{
    QVERIFY(scenario::parse(Good.toStdString()).isGood());
    std::mt19937 random(20260102);
    for (int round = 0; round < 4'000; ++round) {
        QByteArray text = Good;
        for (unsigned change = 0; change <= random() % 3; ++change)
            text[static_cast<int>(random() % text.size())] = static_cast<char>(random());
        check(text);
    }
}

void TestHostileText::goodText_cutAnywhere_isReadOrRefused()
{
    for (int length = 0; length < Good.size(); ++length)
        check(Good.left(length));
}

QTEST_APPLESS_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
