// SPDX-License-Identifier: MIT
#include "sockets/reading/words.h"
#include "sockets/samples.h"
#include "sockets/tables.h"

#include <QTest>

using namespace tables;

class TestRead : public QObject
{
    Q_OBJECT

private slots:
    void sample_ofATool_isRead_data();
    void sample_ofATool_isRead();
    void sample_inUtf16_isRead_data();
    void sample_inUtf16_isRead();
    void tables_ofTwoTools_areBothRead();
    void badLine_isReported_andLeftOut_data();
    void badLine_isReported_andLeftOut();
    void stateColumn_missing_isReported();
    void component_withoutItsProgram_isReported();
    void hiddenOwners_areNoted();
    void timeLeft_asSsPrintsIt_data();
    void timeLeft_asSsPrintsIt();
};

namespace {

void addSamples()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < samples::All.size(); ++i)
        QTest::newRow(samples::All[i].name) << int(i);
}

QStringList listOf(const std::vector<const char *> &lines)
{
    QStringList list;
    for (const char *line : lines)
        list << QString::fromUtf8(line);
    return list;
}

} // namespace

void TestRead::sample_ofATool_isRead_data()
{
    addSamples();
}

void TestRead::sample_ofATool_isRead()
{
    QFETCH(int, index);
    const samples::Sample &sample = samples::All[std::size_t(index)];
    const sockets::Table table = sockets::read(sample.text);
    QCOMPARE(problems(table), QStringList());
    QCOMPARE(entries(table), listOf(sample.entries));
    QCOMPARE(int(table.otherProtocols), sample.otherProtocols);
    QVERIFY(table.tool == sample.tool);
}

void TestRead::sample_inUtf16_isRead_data()
{
    addSamples();
}

void TestRead::sample_inUtf16_isRead()
{
    QFETCH(int, index);
    const samples::Sample &sample = samples::All[std::size_t(index)];
    const QString text = QString::fromUtf8(sample.text);
    if (text.contains(QChar(0xfffd)))
        QSKIP("GBK");
    std::string bytes = "\xff\xfe";
    for (const QChar unit : text) {
        bytes += char(unit.unicode() & 0xff);
        bytes += char(unit.unicode() >> 8);
    }
    const sockets::Table table = sockets::read(bytes);
    QCOMPARE(problems(table), QStringList());
    QCOMPARE(entries(table), listOf(sample.entries));
}

void TestRead::tables_ofTwoTools_areBothRead()
{
    std::string text;
    std::size_t count = 0;
    for (const samples::Sample &sample : samples::All) {
        text += std::string("# netstat, ss and lsof -n\n") + sample.text + "\n";
        count += sample.entries.size();
    }
    const sockets::Table table = sockets::read(text);
    QCOMPARE(problems(table).join('\n'), QString());
    QCOMPARE(table.entries.size(), count);
}

void TestRead::badLine_isReported_andLeftOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("problem");
    QTest::newRow("prose") << "Listen, this is no socket"
                           << "2: no socket: Listen, this is no socket";
    QTest::newRow("an unknown state") << "SHUT-DOWN 0 0 10.0.0.5:1 10.0.0.9:2"
                                      << "2: state: SHUT-DOWN";
    QTest::newRow("netstat, an unknown state") << "tcp 0 0 10.0.0.5:1 10.0.0.9:2 SHUT_DOWN"
                                               << "2: state: SHUT_DOWN";
    QTest::newRow("a port too high") << "ESTAB 0 0 10.0.0.5:70000 10.0.0.9:2"
                                     << "2: address: 10.0.0.5:70000";
    QTest::newRow("no port") << "ESTAB 0 0 localhost peer:2"
                             << "2: address: localhost";
    QTest::newRow("cut short") << "ESTAB 0 0 10.0.0.5:1"
                               << "2: fields: ESTAB 0 0 10.0.0.5:1";
    QTest::newRow("Windows, cut short") << "  TCP    10.0.0.5:1"
                                        << "2: fields: TCP    10.0.0.5:1";
    QTest::newRow("lsof, cut short") << "java 2231 app 45u IPv6 887123 0t0 TCP"
                                     << "2: fields: java 2231 app 45u IPv6 887123 0t0 TCP";
    QTest::newRow("lsof, no connection")
        << "java 2231 app 45u sock 0,7 0t0 887123 can't identify protocol"
        << "2: no socket: java 2231 app 45u sock 0,7 0t0 887123 can't identify protoco";
}

void TestRead::badLine_isReported_andLeftOut()
{
    QFETCH(QString, line);
    QFETCH(QString, problem);
    const QString good = "ESTAB 0 0 10.0.0.5:1 10.0.0.9:2";
    const sockets::Table table = sockets::read((good + '\n' + line + '\n' + good).toStdString());
    QCOMPARE(problems(table), QStringList(problem));
    QCOMPARE(table.entries.size(), std::size_t(2));
    QCOMPARE(table.entries[1].line, 3);
}

void TestRead::stateColumn_missing_isReported()
{
    const sockets::Table ss =
        sockets::read("Recv-Q Send-Q Local Address:Port Peer Address:Port Process\n"
                      "1 0 10.0.0.5:8080 10.0.0.9:2\n");
    QCOMPARE(problems(ss), QStringList("2: no state: 1 0 10.0.0.5:8080 10.0.0.9:2"));
    const sockets::Table powerShell = sockets::read("LocalPort RemoteAddress OwningProcess\n"
                                                    "--------- ------------- -------------\n"
                                                    "50123     192.0.2.7     4321\n");
    QCOMPARE(problems(powerShell), QStringList("3: no state: 50123     192.0.2.7     4321"));
}

void TestRead::component_withoutItsProgram_isReported()
{
    const sockets::Table table = sockets::read("  TCP  10.0.0.5:1  10.0.0.9:2  ESTABLISHED  7\n"
                                               "  CryptSvc\n"
                                               "  TCP  10.0.0.5:3  10.0.0.9:2  ESTABLISHED  7\n");
    QCOMPARE(problems(table), QStringList("2: no socket: CryptSvc"));
    QCOMPARE(table.entries.size(), std::size_t(2));
}

void TestRead::hiddenOwners_areNoted()
{
    const char *row = "tcp 0 0 10.0.0.5:1 10.0.0.9:2 CLOSE_WAIT -\n";
    QVERIFY(!sockets::read(row).hasHiddenOwners);
    QVERIFY(sockets::read(std::string("(Not all processes could be identified, …\n") + row)
                .hasHiddenOwners);
}

void TestRead::timeLeft_asSsPrintsIt_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0 << "";
    QTest::newRow("below a second") << 204 << "204ms";
    QTest::newRow("zeros") << 3 << "003ms";
    QTest::newRow("seconds and a rest") << 3'456 << "3.456ms";
    QTest::newRow("whole seconds") << 9'000 << "9sec";
    QTest::newRow("ten seconds") << 10'999 << "10sec";
    QTest::newRow("minutes") << 95'000 << "1min35sec";
    QTest::newRow("a whole minute") << 60'000 << "1min";
    QTest::newRow("hours") << 7'199'000 << "119min";
}

void TestRead::timeLeft_asSsPrintsIt()
{
    QFETCH(int, milliseconds);
    QFETCH(QString, text);
    const std::string printed = sockets::timeLeftText(std::chrono::milliseconds(milliseconds));
    QCOMPARE(tables::text(printed), text);
    const auto read = sockets::timeLeftFrom(printed);
    QVERIFY(read);
    QCOMPARE(tables::text(sockets::timeLeftText(*read)), text);
}

QTEST_APPLESS_MAIN(TestRead)
#include "tst_read.moc"
