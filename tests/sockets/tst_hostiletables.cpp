// SPDX-License-Identifier: MIT
#include "sockets/samples.h"
#include "sockets/tables.h"

#include <QTest>

#include <random>

// Whatever the text is, it is read to its end; a line is a socket, is known to be none, or is reported.
class TestHostileTables : public QObject
{
    Q_OBJECT

private slots:
    void text_cutAnywhere_isRead();
    void text_withBytesChanged_isRead();
    void words_inAnyOrder_areRead();
    void text_strange_isRead_data();
    void text_strange_isRead();
    void garbage_isReportedLineByLine();
};

namespace {

std::string allSamples()
{
    std::string text;
    for (const samples::Sample &sample : samples::All)
        text += sample.text;
    return text;
}

int lineCount(const std::string &text)
{
    return int(std::count(text.begin(), text.end(), '\n')) + 1;
}

// No line counts twice, and none lies outside the text.
void check(const std::string &text)
{
    const sockets::Table table = sockets::read(text);
    QVERIFY(int(table.entries.size() + table.otherProtocols) <= lineCount(text));
    for (const sockets::Problem &problem : table.problems) {
        QVERIFY(problem.line >= 1 && problem.line <= lineCount(text));
        QVERIFY(problem.text.size() <= 60);
    }
}

} // namespace

void TestHostileTables::text_cutAnywhere_isRead()
{
    const std::string all = allSamples();
    for (std::size_t length = 0; length < all.size(); length += 7)
        check(all.substr(0, length));
}

void TestHostileTables::text_withBytesChanged_isRead()
{
    std::mt19937 random(1);
    const std::string all = allSamples();
    for (int round = 0; round < 400; ++round) {
        std::string text = all;
        for (int i = 0; i < 200; ++i)
            text[random() % text.size()] = char(random() & 0xff);
        check(text);
    }
}

void TestHostileTables::words_inAnyOrder_areRead()
{
    std::mt19937 random(2);
    QStringList words = QString::fromUtf8(allSamples().c_str()).simplified().split(' ');
    for (int round = 0; round < 100; ++round) {
        std::shuffle(words.begin(), words.end(), random);
        std::string text;
        for (const QString &word : std::as_const(words))
            text += word.toStdString() + (random() % 6 == 0 ? "\n" : " ");
        check(text);
    }
}

void TestHostileTables::text_strange_isRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only line ends") << QByteArray("\n\r\n\n");
    QTest::newRow("a mark alone") << QByteArray("\xff\xfe");
    QTest::newRow("half a character of UTF-16") << QByteArray("\xff\xfe\x41", 3);
    QTest::newRow("surrogates") << QByteArray("\xff\xfe\x00\xd8\x00\xd8\x0a\x00", 8);
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("a very long line") << QByteArray(5'000'000, 'x');
    QTest::newRow("very many words") << QByteArray("0 ").repeated(500'000);
    QTest::newRow("tcp alone") << QByteArray("tcp");
    QTest::newRow("a program before any socket") << QByteArray(" [java.exe]\n");
    QTest::newRow("extras before any socket") << QByteArray("  users:((\"java\",pid=1,fd=2))\n");
    QTest::newRow("half of the extras")
        << QByteArray("ESTAB 0 0 10.0.0.5:1 10.0.0.9:2 users:((\" timer:(on, ino:");
    QTest::newRow("open quotes") << QByteArray(
        "\"LocalPort\",\"RemotePort\",\"State\"\n\"1,2,3\n\"\"\"\"\"\n");
    QTest::newRow("numbers too large") << QByteArray(
        "ESTAB 99999999999 0 10.0.0.5:1 10.0.0.9:2\nESTAB -1 0 10.0.0.5:1 10.0.0.9:2\n");
}

void TestHostileTables::text_strange_isRead()
{
    QFETCH(QByteArray, text);
    check(text.toStdString());
    QVERIFY(sockets::read(text.toStdString()).entries.size() <= 1);
}

void TestHostileTables::garbage_isReportedLineByLine()
{
    std::string text;
    for (int line = 0; line < 1000; ++line)
        text += "some words that no tool prints " + std::to_string(line) + '\n';
    const sockets::Table table = sockets::read(text);
    QCOMPARE(table.problems.size(), std::size_t(1000));
    QCOMPARE(table.problems[999].line, 1000);
    QVERIFY(table.entries.empty());
}

QTEST_APPLESS_MAIN(TestHostileTables)
#include "tst_hostiletables.moc"
