// SPDX-License-Identifier: MIT
// What is printed of a host, and that what is printed can be read.
#include "sockets/listing.h"
#include "sockets/printing/live.h"
#include "sockets/tables.h"
#include "support/runs.h"
#include "trace/recorder.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using tcp::Side;
using namespace std::chrono_literals;

namespace {

scenario::Scenario shipped(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(fileName));
    return scenario::parse(file.readAll().toStdString()).scenario;
}

// A run on a system; parameters that it lacks are left out, as when it is chosen in the window.
trace::Trace runOn(scenario::Scenario scenario, const tcp::System &system)
{
    for (const Side side : {Side::Client, Side::Server})
        scenario.host(side).os = system.id;
    return simulation::simulate(scenario);
}

QStringList linesOf(const trace::Trace &trace, Side host, tcp::Duration t)
{
    const sockets::Listing listing = sockets::listing(trace, host, tcp::SimTime(t));
    QStringList lines = tables::text(listing.text).split('\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.simplified();
    return lines.mid(1);
}

// The same sockets, in the same order.
void compare(const trace::Trace &trace, Side host, tcp::SimTime t)
{
    const std::vector<sockets::Live> expected = sockets::liveSockets(trace, host, t);
    const sockets::Listing listing = sockets::listing(trace, host, t);
    const sockets::Table table = sockets::read(listing.text);
    QCOMPARE(tables::problems(table).join('\n'), QString());
    QCOMPARE(table.entries.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const sockets::Entry &entry = table.entries[i];
        QVERIFY2(entry.state == expected[i].now->state, qPrintable(tables::text(listing.text)));
        QCOMPARE(entry.local.number(), expected[i].socket->localPort);
        if (!entry.isListening())
            QCOMPARE(entry.remote.number(), expected[i].socket->remotePort);
    }
}

} // namespace

class TestListing : public QObject
{
    Q_OBJECT

private slots:
    void listing_ofEveryScenario_isRead_data();
    void listing_ofEveryScenario_isRead();
    void timeWait_onLinux_showsTheTimeLeft();
    void closeWait_notAccepted_hasNoInode();
    void endOfFile_countsUntilItIsRead();
    void synAndFin_countInSendQ();
    void form_isTheSystems_data();
    void form_isTheSystems();
    void system_withoutACommand_hasAStandIn();
    void capture_tellsNoQueues();
};

void TestListing::listing_ofEveryScenario_isRead_data()
{
    QTest::addColumn<QString>("fileName");
    const QDir folder(":/scenarios");
    for (const QString &name : folder.entryList({"*.fourwave"}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    QVERIFY(folder.count() > 40);
}

void TestListing::listing_ofEveryScenario_isRead()
{
    QFETCH(QString, fileName);
    const scenario::Scenario scenario = shipped(fileName);
    for (const tcp::System &system : tcp::systems()) {
        const trace::Trace trace = runOn(scenario, system);
        tcp::SimTime last(-1us);
        for (const trace::Event &event : trace.events()) {
            if (std::exchange(last, event.at) == event.at)
                continue;
            for (const Side host : {Side::Client, Side::Server})
                compare(trace, host, event.at);
        }
        QVERIFY(last >= tcp::SimTime());
    }
}

void TestListing::timeWait_onLinux_showsTheTimeLeft()
{
    const trace::Trace trace =
        simulation::simulate(shipped(":/scenarios/03-close-by-client.fourwave"));
    const QStringList lines = linesOf(trace, Side::Client, 10s);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].startsWith("TIME-WAIT 0 0 10.0.0.1:"), qPrintable(lines[0]));
    QVERIFY2(lines[0].contains("10.0.0.2:7000 timer:(timewait,5"), qPrintable(lines[0]));
    QVERIFY2(lines[0].endsWith("sec,0) ino:0 sk:?"), qPrintable(lines[0]));
}

void TestListing::closeWait_notAccepted_hasNoInode()
{
    const trace::Trace trace =
        simulation::simulate(shipped(":/scenarios/32-closed-before-accept.fourwave"));
    const QStringList before = linesOf(trace, Side::Server, 1s);
    QCOMPARE(before.size(), 2);
    QCOMPARE(before[0], QString("LISTEN 1 8 0.0.0.0:7000 0.0.0.0:* ino:? sk:?"));
    QVERIFY2(before[1].startsWith("CLOSE-WAIT 101 0 10.0.0.2:7000 10.0.0.1:"),
             qPrintable(before[1]));
    QVERIFY2(before[1].endsWith("ino:0 sk:?"), qPrintable(before[1]));
    QVERIFY(linesOf(trace, Side::Server, 3050ms)[1].endsWith("ino:? sk:?"));
}

void TestListing::endOfFile_countsUntilItIsRead()
{
    const trace::Trace trace =
        simulation::simulate(shipped(":/scenarios/32-closed-before-accept.fourwave"));
    const auto queueAt = [&trace](tcp::Duration t) {
        return linesOf(trace, Side::Server, t)[1].section(' ', 1, 1);
    };
    QCOMPARE(queueAt(3050ms), QString("101")); // 100 bytes and the end of file
    QCOMPARE(queueAt(3150ms), QString("?"));   // the bytes are read; is the end?
    QCOMPARE(queueAt(3250ms), QString("0"));   // recv has returned 0
}

void TestListing::synAndFin_countInSendQ()
{
    const trace::Trace trace =
        simulation::simulate(shipped(":/scenarios/03-close-by-client.fourwave"));
    QVERIFY(linesOf(trace, Side::Client, 120ms)[0].startsWith("SYN-SENT 0 1 "));
    QVERIFY(linesOf(trace, Side::Client, 120ms)[0].contains("timer:(on,980ms,0)"));
    const trace::EventId fin = support::eventWith(trace, "client main sends FIN");
    QVERIFY(linesOf(trace, Side::Client, trace.event(fin).at.time_since_epoch())[0].startsWith(
        "FIN-WAIT-1 0 1 "));
}

void TestListing::form_isTheSystems_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("line");
    QTest::newRow("Linux") << "linux"
                           << "ESTAB 0 0 10.0.0.1:49152 10.0.0.2:7000 ino:? sk:?";
    QTest::newRow("Windows") << "windows"
                             << "10.0.0.1 49152 10.0.0.2 7000 Established ? ?";
    QTest::newRow("macOS") << "macos"
                           << "tcp4 0 0 10.0.0.1.49152 10.0.0.2.7000 ESTABLISHED";
    QTest::newRow("FreeBSD") << "freebsd"
                             << "tcp4 0 0 10.0.0.1.49152 10.0.0.2.7000 ESTABLISHED";
    QTest::newRow("OpenBSD") << "openbsd"
                             << "tcp 0 0 10.0.0.1.49152 10.0.0.2.7000 ESTABLISHED";
    QTest::newRow("illumos") << "illumos"
                             << "10.0.0.1.49152 10.0.0.2.7000 64240 0 64240 0 ESTABLISHED";
}

void TestListing::form_isTheSystems()
{
    QFETCH(QString, system);
    QFETCH(QString, line);
    scenario::Scenario scenario = shipped(":/scenarios/02-handshake.fourwave");
    const trace::Trace trace = runOn(scenario, *tcp::findSystem(system.toStdString()));
    const sockets::Listing listing = sockets::listing(trace, Side::Client, tcp::SimTime(1s));
    QVERIFY(!listing.isStandIn);
    // Ports and windows differ from system to system.
    static const QRegularExpression numbers("\\d{4,}");
    QCOMPARE(linesOf(trace, Side::Client, 1s).last().replace(numbers, "#"),
             line.replace(numbers, "#"));
}

void TestListing::system_withoutACommand_hasAStandIn()
{
    const trace::Trace trace =
        runOn(shipped(":/scenarios/02-handshake.fourwave"), *tcp::findSystem("rfc9293"));
    const sockets::Listing listing = sockets::listing(trace, Side::Server, tcp::SimTime(1s));
    QVERIFY(listing.isStandIn);
    QCOMPARE(tables::text(std::string(listing.form.command)), QString("ss -tanoe"));
}

void TestListing::capture_tellsNoQueues()
{
    trace::Recorder recorder;
    recorder.setObserved();
    recorder.setHost(Side::Client, {{}, "10.0.0.1", {}, {}, {}});
    recorder.setHost(Side::Server, {{}, "10.0.0.2", {}, {}, {}});
    trace::Socket socket;
    socket.localPort = 50'000;
    socket.remotePort = 443;
    const trace::SocketId id = recorder.addSocket(socket);
    trace::Event event;
    event.socket = id;
    event.fact = trace::SocketChanged{};
    trace::Snapshot snapshot;
    snapshot.state = tcp::State::CloseWait;
    snapshot.finReceived = true;
    recorder.addSnapshot(id, recorder.add(event), snapshot);
    const trace::Trace trace = recorder.finish({}, trace::End::Quiet);
    QCOMPARE(linesOf(trace, Side::Client, 0us),
             QStringList("CLOSE-WAIT ? ? 10.0.0.1:50000 10.0.0.2:443 ino:? sk:?"));
}

QTEST_APPLESS_MAIN(TestListing)
#include "tst_listing.moc"
