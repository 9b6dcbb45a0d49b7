// SPDX-License-Identifier: MIT
// What each system's host does beside the connection: ports, listeners and what nobody wants.
// Sections 1.1, 1.3 and 1.9 to 1.13 of the table of facts.
#include "support/runs.h"

#include <QTest>

using support::lines;
using support::linesWith;
namespace kinds = support::kinds;

namespace {

// Both hosts run the system; the server listens.
std::string onSystem(const QString &system, const QString &calls, const QString &rest = {})
{
    return QStringLiteral(R"(end = "200s"
calls = [
{ at = "0ms", host = "server", call = "listen", backlog = 2 },
%2
]
%3
[hosts]
client = { os = "%1" }
server = { os = "%1" }
)")
        .arg(system, calls, rest)
        .toStdString();
}

constexpr auto Everyone =
    R"({ at = "0ms", host = "client", call = "connect", repeat = { count = 7, interval = "1ms" } },)";

} // namespace

class TestSystemsHosts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void parameter_bySystemsOwnName_isRead_data();
    void parameter_bySystemsOwnName_isRead();
    void connect_first_takesTheLowestPort_data();
    void connect_first_takesTheLowestPort();
    void connect_refused_returnsWhenTheSystemGivesUp_data();
    void connect_refused_returnsWhenTheSystemGivesUp();
    void connect_tupleInTimeWait_failsWithTheSystemsError_data();
    void connect_tupleInTimeWait_failsWithTheSystemsError();
    void connect_portInTimeWait_isHeldForOthersWhereTheSystemDoes_data();
    void connect_portInTimeWait_isHeldForOthersWhereTheSystemDoes();
    void connect_toSelf_leavesTimeWaitAsTheSystemDoes_data();
    void connect_toSelf_leavesTimeWaitAsTheSystemDoes();
    void syn_overTimeWait_stepsAsFarAsOnTheSystem_data();
    void syn_overTimeWait_stepsAsFarAsOnTheSystem();
    void acceptQueue_full_holdsWhatTheSystemAllows_data();
    void acceptQueue_full_holdsWhatTheSystemAllows();
    void acceptQueue_full_answersAsOnTheSystem_data();
    void acceptQueue_full_answersAsOnTheSystem();
    void listen_backlog_isCut_data();
    void listen_backlog_isCut();
    void listener_closed_resetsWhoWaits_data();
    void listener_closed_resetsWhoWaits();
    void listener_bogusAck_isReset_data();
    void listener_bogusAck_isReset();
    void synQueue_full_treatsTheSynAsOnTheSystem_data();
    void synQueue_full_treatsTheSynAsOnTheSystem();
    void syn_unreachable_endsConnectAsOnTheSystem_data();
    void syn_unreachable_endsConnectAsOnTheSystem();
    void data_unreachable_isSentAgain();
    void segment_sent_hasTheSystemsTtl_data();
    void segment_sent_hasTheSystemsTtl();
    void linger_unanswered_endsAsOnTheSystem_data();
    void linger_unanswered_endsAsOnTheSystem();
    void exit_process_closesAsOnTheSystem_data();
    void exit_process_closesAsOnTheSystem();
    void closedPort_segment_isAnswered_data();
    void closedPort_segment_isAnswered();
    void closedPort_blackhole_isSilent_data();
    void closedPort_blackhole_isSilent();
};

void TestSystemsHosts::parameter_bySystemsOwnName_isRead_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *rule, const char *system, const char *setting,
                        const char *field, const char *value) {
        QTest::addRow("%s %s, %s", rule, setting, system)
            << QString(system) << QString(setting) << QString(field) << QString(value);
    };
    row("1.6", "linux", "\"net.ipv4.tcp_orphan_retries\" = 0", "orphanRetries", "8");
    row("1.6", "linux", "\"net.ipv4.tcp_orphan_retries\" = 3", "orphanRetries", "3");
    row("1.6", "linux", "\"net.ipv4.tcp_max_orphans\" = 5", "maximumOrphans", "5");
    row("1.6", "linux", "\"net.ipv4.tcp_early_retrans\" = 2", "tailLossProbe", "false");
    row("1.6", "linux", "\"net.ipv4.tcp_early_retrans\" = 4", "tailLossProbe", "true");
    row("1.1", "windows", "TcpTimedWaitDelay = 240", "timeWait", "4min");
    row("1.1", "macos", "\"net.inet.tcp.msl\" = 1000", "timeWait", "2s");
    row("1.1", "freebsd", "\"net.inet.tcp.msl\" = 2500", "timeWait", "5s");
    row("1.1", "freebsd", "\"net.inet.tcp.nolocaltimewait\" = 0", "skipsLoopbackTimeWait", "false");
    row("1.1", "illumos", "_time_wait_interval = 1000", "timeWait", "1s");
    row("1.4", "macos", "\"net.inet.tcp.fin_timeout\" = 5000", "finWait2Timeout", "5s");
    row("1.4", "illumos", "_fin_wait_2_flush_interval = 5000", "finWait2Timeout", "5s");
    row("1.5", "windows", "MaxSynRetransmissions = 2", "synRetries", "2");
    row("1.5", "freebsd", "\"net.inet.tcp.syncache.rexmtlimit\" = 1", "synAckRetries", "1");
    row("1.5", "illumos", "_ip_abort_cinterval = 60000", "connectTimeout", "1min");
    row("1.6", "windows", "TcpMaxDataRetransmissions = 3", "dataRetries", "3");
    row("1.6", "freebsd", "\"net.inet.tcp.retries\" = 3", "dataRetries", "3");
    row("1.6", "illumos", "_ip_abort_interval = 60000", "dataTimeout", "1min");
    row("1.8", "windows", "KeepAliveTime = 60000", "keepAliveIdle", "1min");
    row("1.8", "freebsd", "\"net.inet.tcp.always_keepalive\" = 0", "keepAliveAlways", "false");
    row("1.8", "illumos", "_keepalive_abort_interval = 60000", "keepAliveTimeout", "1min");
    row("1.11", "freebsd", "\"net.inet.tcp.syncache.rst_on_sock_fail\" = 0", "acceptQueueFull",
        "ignore");
    row("1.12", "freebsd", "\"net.inet.tcp.insecure_rst\" = 1", "inexactReset", "reset");
    row("1.12", "freebsd", "\"net.inet.tcp.insecure_syn\" = 1", "synchronizedSyn", "reset");
}

void TestSystemsHosts::parameter_bySystemsOwnName_isRead()
{
    QFETCH(QString, system);
    QFETCH(QString, setting);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const auto trace = support::run(QStringLiteral(R"(
calls = [ { at = "0ms", host = "client", call = "listen" } ]
[hosts]
client = { os = "%1", parameters = { %2 } }
)")
                                        .arg(system, setting)
                                        .toStdString());
    const tcp::Field &read = *tcp::findField(field.toStdString());
    const tcp::Profile &profile = trace.host(tcp::Side::Client).profile;
    QCOMPARE(QString::fromStdString(tcp::toString(read, read.get(profile))), value);
}

void TestSystemsHosts::connect_first_takesTheLowestPort_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    const auto row = [](const char *system, int first, int last) {
        QTest::addRow("1.9 ephemeral ports, %s", system) << QString(system) << first << last;
    };
    row("linux", 32768, 60999);
    row("windows", 49152, 65535);
    row("macos", 49152, 65535);
    row("freebsd", 10000, 65535);
    row("illumos", 32768, 65535);
    row("openbsd", 1024, 49151);
}

void TestSystemsHosts::connect_first_takesTheLowestPort()
{
    QFETCH(QString, system);
    QFETCH(int, first);
    QFETCH(int, last);
    const auto trace =
        support::run(onSystem(system, R"({ at = "0ms", host = "client", call = "connect" },)"));
    const auto socket = support::socketNamed(trace, tcp::Side::Client, "main");
    QCOMPARE(int(trace.socket(socket).localPort), first);
    QCOMPARE(trace.host(tcp::Side::Client).profile.lastEphemeralPort, last);
}

void TestSystemsHosts::connect_refused_returnsWhenTheSystemGivesUp_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("result");
    for (const char *system : {"linux", "macos", "freebsd", "illumos", "openbsd"})
        QTest::addRow("1.5 RST to our SYN, %s", system)
            << QString(system) << "100ms client main connect returns ECONNREFUSED";
    // Four more, each 0.5 s after the RST: about 2 s, and five round trips.
    QTest::newRow("1.5 RST to our SYN, windows") << "windows"
                                                 << "2.5s client main connect returns ECONNREFUSED";
}

void TestSystemsHosts::connect_refused_returnsWhenTheSystemGivesUp()
{
    QFETCH(QString, system);
    QFETCH(QString, result);
    const auto trace = support::run(
        onSystem(system, R"({ at = "0ms", host = "client", call = "connect", port = 9 },)"));
    QCOMPARE(linesWith(trace, "connect returns"), QStringList(result));
}

// The second socket is bound to the same port, before the first is closed.
void TestSystemsHosts::connect_tupleInTimeWait_failsWithTheSystemsError_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *system, const char *error) {
        QTest::addRow("1.3 %s, %s", name, system) << QString(system) << QString(error);
    };
    row("exact tuple", "macos", "EADDRINUSE");
    row("exact tuple", "freebsd", "EADDRINUSE");
    // The error is not verified; that bind() succeeds and connect() does not is reported.
    row("bind() succeeds, connect() does not", "windows", "EADDRNOTAVAIL");
}

void TestSystemsHosts::connect_tupleInTimeWait_failsWithTheSystemsError()
{
    QFETCH(QString, system);
    QFETCH(QString, error);
    const auto trace = support::run(onSystem(system, R"(
{ at = "0ms", host = "server", call = "accept" },
{ at = "0ms", host = "client", call = "setOption", reuseAddress = true },
{ at = "0ms", host = "client", call = "bind", port = 60000 },
{ at = "0ms", host = "client", call = "connect" },
{ at = "1s", host = "client", call = "close" },
{ at = "1200ms", host = "server", call = "close" },
{ at = "1500ms", host = "client", call = "setOption", reuseAddress = true, socket = "second" },
{ at = "1500ms", host = "client", call = "bind", port = 60000, socket = "second" },
{ at = "1500ms", host = "client", call = "connect", socket = "second" },)"));
    QCOMPARE(linesWith(trace, "client second connect returns"),
             QStringList("1.5s client second connect returns " + error));
}

void TestSystemsHosts::connect_portInTimeWait_isHeldForOthersWhereTheSystemDoes_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<int>("port");
    QTest::newRow("1.3 automatic port, linux") << "linux" << 32768;
    QTest::newRow("1.3 automatic port, macos") << "macos" << 49153;
}

void TestSystemsHosts::connect_portInTimeWait_isHeldForOthersWhereTheSystemDoes()
{
    QFETCH(QString, system);
    QFETCH(int, port);
    const auto trace = support::run(onSystem(system, R"(
{ at = "0ms", host = "server", call = "accept" },
{ at = "0ms", host = "client", call = "connect" },
{ at = "1s", host = "client", call = "close" },
{ at = "1200ms", host = "server", call = "close" },
{ at = "5s", host = "client", call = "connect", port = 80, socket = "other" },)"));
    const auto other = support::socketNamed(trace, tcp::Side::Client, "other");
    QVERIFY(other != trace::NoSocket);
    QCOMPARE(int(trace.socket(other).localPort), port);
}

void TestSystemsHosts::connect_toSelf_leavesTimeWaitAsTheSystemDoes_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("after");
    for (const char *system : {"linux", "macos", "openbsd"})
        QTest::addRow("1.1 same host, %s", system) << QString(system) << "CLOSING > TIME_WAIT";
    for (const char *system : {"freebsd", "illumos"})
        QTest::addRow("1.1 same host, %s", system) << QString(system) << "CLOSING > CLOSED";
}

void TestSystemsHosts::connect_toSelf_leavesTimeWaitAsTheSystemDoes()
{
    QFETCH(QString, system);
    QFETCH(QString, after);
    std::string text = onSystem(system, R"(
{ at = "0ms", host = "client", call = "connect", to = "self" },
{ at = "1s", host = "client", call = "close" },)");
    // A simultaneous open need not work on OpenBSD; what is looked at here is the end.
    const std::string plain = "client = { os = \"" + system.toStdString() + "\" }";
    const std::string open = "client = { os = \"" + system.toStdString()
                             + "\", parameters = { refusesCrossingSynAck = false } }";
    text.replace(text.find(plain), plain.size(), open);
    const auto trace = support::run(text);
    QCOMPARE(linesWith(trace, "CLOSING >").size(), 1);
    QVERIFY2(linesWith(trace, "CLOSING >").front().endsWith(after),
             qPrintable(linesWith(trace, "CLOSING >").front()));
}

void TestSystemsHosts::syn_overTimeWait_stepsAsFarAsOnTheSystem_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<quint32>("least");
    QTest::newRow("1.2 new ISN = old SND.NXT + 65537, linux") << "linux" << 65537U;
    QTest::newRow("1.2 new ISN jumps by 32768 at least, openbsd") << "openbsd" << 32768U;
}

// The server closes first; the client comes again from the same port.
void TestSystemsHosts::syn_overTimeWait_stepsAsFarAsOnTheSystem()
{
    QFETCH(QString, system);
    QFETCH(quint32, least);
    const auto trace = support::run(onSystem(system, R"(
{ at = "0ms", host = "server", call = "accept" },
{ at = "0ms", host = "server", call = "accept", socket = "again" },
{ at = "0ms", host = "client", call = "bind", port = 40000 },
{ at = "0ms", host = "client", call = "connect", initialSequence = 1000 },
{ at = "1s", host = "server", call = "close" },
{ at = "1200ms", host = "client", call = "close" },
{ at = "5s", host = "client", call = "bind", port = 40000, socket = "second" },
{ at = "5s", host = "client", call = "connect", initialSequence = 9000000, socket = "second" },)"));
    const auto old = support::socketNamed(trace, tcp::Side::Server, "main");
    const auto next = support::socketNamed(trace, tcp::Side::Server, "again");
    QVERIFY2(next != trace::NoSocket, qPrintable(lines(trace, kinds::States).join('\n')));
    const auto end = *trace.socket(old).iss + 2; // SYN and FIN
    QVERIFY(*trace.socket(next).iss - end >= qint32(least));
}

// listen(2), and nobody calls accept().
void TestSystemsHosts::acceptQueue_full_holdsWhatTheSystemAllows_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<int>("held");
    const auto row = [](const char *rule, const char *system, int held) {
        QTest::addRow("1.11 %s, %s", rule, system) << QString(system) << held;
    };
    row("holds backlog + 1", "linux", 3);
    row("full at the backlog", "macos", 2);
    row("full above 1.5 times the backlog", "freebsd", 4);
    row("full at the backlog", "illumos", 2);
    row("full above the backlog", "openbsd", 3);
}

void TestSystemsHosts::acceptQueue_full_holdsWhatTheSystemAllows()
{
    QFETCH(QString, system);
    QFETCH(int, held);
    // Nobody's SYN is repeated for long: what counts is who waits in the queue at 900 ms.
    const auto trace = support::run(onSystem(system, Everyone));
    const auto listener = support::socketNamed(trace, tcp::Side::Server, "listener");
    const auto *snapshot = trace.stateAt(listener, tcp::SimTime(std::chrono::milliseconds(900)));
    QVERIFY(snapshot != nullptr);
    QCOMPARE(int(snapshot->acceptQueue), held);
}

void TestSystemsHosts::acceptQueue_full_answersAsOnTheSystem_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<bool>("answersSyn"); // of a client that comes when the queue is full
    QTest::addColumn<bool>("resets");
    QTest::newRow("1.11 SYN dropped silently, linux") << "linux" << false << false;
    QTest::newRow("1.11 SYN dropped, macos") << "macos" << false << false;
    QTest::newRow("1.11 SYN dropped silently, illumos") << "illumos" << false << false;
    QTest::newRow("1.11 SYN dropped, openbsd") << "openbsd" << false << false;
    QTest::newRow("1.11 SYN-ACK still sent, RST on the ACK, freebsd") << "freebsd" << true << true;
    QTest::newRow("2.7 RST to the SYN, windows of old") << "windows" << false << true;
}

void TestSystemsHosts::acceptQueue_full_answersAsOnTheSystem()
{
    QFETCH(QString, system);
    QFETCH(bool, answersSyn);
    QFETCH(bool, resets);
    QString calls = Everyone;
    calls += R"({ at = "500ms", host = "client", call = "connect", socket = "late" },)";
    std::string text = onSystem(system, calls);
    text.replace(text.find("200s"), 4, "900ms");
    const auto trace = support::run(text);
    const QStringList got = lines(trace, kinds::Arrivals).filter("client late gets");
    QCOMPARE(got.filter("SYN+ACK").size() > 0, answersSyn);
    QCOMPARE(got.filter("gets RST").size() > 0, resets);
}

void TestSystemsHosts::listen_backlog_isCut_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<int>("held");
    QTest::newRow("1.9 listen backlog cap, macos") << "macos" << 128;
    QTest::newRow("1.9 listen backlog cap, illumos") << "illumos" << 128;
    QTest::newRow("1.9 listen backlog cap of 4096, linux") << "linux" << 400;
}

void TestSystemsHosts::listen_backlog_isCut()
{
    QFETCH(QString, system);
    QFETCH(int, held);
    std::string text = onSystem(
        system,
        R"({ at = "0ms", host = "client", call = "connect", repeat = { count = 400, interval = "1ms" } },)");
    text.replace(text.find("backlog = 2"), 11, "backlog = 1000");
    text.replace(text.find("200s"), 4, "900ms");
    const auto trace = support::run(text);
    const auto listener = support::socketNamed(trace, tcp::Side::Server, "listener");
    const auto *snapshot = trace.stateAt(listener, tcp::SimTime(std::chrono::milliseconds(900)));
    QCOMPARE(int(snapshot->acceptQueue), held);
}

void TestSystemsHosts::listener_closed_resetsWhoWaits_data()
{
    QTest::addColumn<QString>("system");
    for (const char *system : {"linux", "freebsd", "illumos"})
        QTest::addRow("1.10 close() of a listener, %s", system) << QString(system);
}

void TestSystemsHosts::listener_closed_resetsWhoWaits()
{
    QFETCH(QString, system);
    const auto trace = support::run(onSystem(system, R"(
{ at = "0ms", host = "client", call = "connect" },
{ at = "1s", host = "server", call = "close", socket = "listener" },)"));
    const QStringList got = lines(trace, kinds::Arrivals).filter("client main gets RST");
    QCOMPARE(got.size(), 1);
    QVERIFY(got.front().startsWith("1.05s "));
}

void TestSystemsHosts::listener_bogusAck_isReset_data()
{
    QTest::addColumn<QString>("system");
    for (const char *system : {"linux", "freebsd", "illumos", "openbsd"})
        QTest::addRow("1.11 bogus ACK, %s", system) << QString(system);
}

void TestSystemsHosts::listener_bogusAck_isReset()
{
    QFETCH(QString, system);
    const auto trace = support::run(onSystem(
        system, R"({ at = "0ms", host = "client", call = "connect" },)",
        R"(faults = [ { inject = { from = "client", flags = "ACK", seq = 5, ack = 9, port = 1001 }, at = "1s" } ])"));
    QCOMPARE(lines(trace, kinds::Segments).filter(QRegularExpression("^1s server .* RST")).size(),
             1);
}

// Room for one, which a SYN from nowhere has taken.
void TestSystemsHosts::synQueue_full_treatsTheSynAsOnTheSystem_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("note");
    QTest::newRow("1.11 SYN queue full: SYN cookies, linux") << "linux"
                                                             << "cookieSent";
    for (const char *system : {"macos", "freebsd", "illumos", "openbsd"})
        QTest::addRow("1.11 SYN queue full: an older one goes, %s", system)
            << QString(system) << "synQueueFull";
}

void TestSystemsHosts::synQueue_full_treatsTheSynAsOnTheSystem()
{
    QFETCH(QString, system);
    QFETCH(QString, note);
    std::string text = onSystem(
        system, R"({ at = "1s", host = "client", call = "connect" },)",
        R"(faults = [ { inject = { from = "client", flags = "SYN", address = "192.0.2.1", port = 1001 }, at = "1040ms" } ])");
    const std::string plain = "server = { os = \"" + system.toStdString() + "\" }";
    text.replace(text.find(plain), plain.size(),
                 "server = { os = \"" + system.toStdString()
                     + "\", parameters = { synQueueLimit = 1 } }");
    const auto trace = support::run(text);
    QCOMPARE(linesWith(trace, "notes"), QStringList("1.05s server listener notes " + note));
    QCOMPARE(linesWith(trace, "connect returns"),
             QStringList("1.1s client main connect returns 0"));
}

// A router tells that it cannot reach the host, or the host that nobody has the port.
void TestSystemsHosts::syn_unreachable_endsConnectAsOnTheSystem_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *system, const char *what, const char *result) {
        QTest::addRow("1.5 ICMP %s unreachable in SYN_SENT, %s", what, system)
            << QString(system) << QString(what) << QString(result);
    };
    row("linux", "host", "50ms client main connect returns EHOSTUNREACH");
    row("linux", "port", "50ms client main connect returns ECONNREFUSED");
    for (const char *system : {"rfc9293", "macos", "freebsd"}) {
        row(system, "host", "1.1s client main connect returns 0");
        row(system, "port", "50ms client main connect returns ECONNREFUSED");
    }
}

void TestSystemsHosts::syn_unreachable_endsConnectAsOnTheSystem()
{
    QFETCH(QString, system);
    QFETCH(QString, what);
    QFETCH(QString, result);
    const auto trace = support::run(onSystem(
        system, R"({ at = "0ms", host = "client", call = "connect" },)",
        QStringLiteral(R"(faults = [ { drop = "SYN", from = "client", unreachable = "%1" } ])")
            .arg(what)));
    QCOMPARE(linesWith(trace, "notes"),
             QStringList("50ms client main notes " + what + "Unreachable"));
    QCOMPARE(linesWith(trace, "connect returns"), QStringList(result));
}

// After the handshake an ICMP message changes nothing.
void TestSystemsHosts::data_unreachable_isSentAgain()
{
    const auto trace = support::run(
        onSystem("linux", R"({ at = "0ms", host = "server", call = "accept" },
{ at = "0ms", host = "client", call = "connect" },
{ at = "1s", host = "client", call = "send", bytes = 10 },)",
                 R"(faults = [ { drop = "DATA", from = "client", unreachable = "port" } ])"));
    QCOMPARE(linesWith(trace, "notes"), QStringList("1.05s client main notes portUnreachable"));
    QCOMPARE(linesWith(trace, "len 10 again"),
             QStringList("1.3s client main sends PSH+ACK 1 ack 1 len 10 again"));
}

void TestSystemsHosts::segment_sent_hasTheSystemsTtl_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<int>("ttl");
    for (const char *system : {"rfc9293", "linux", "macos", "freebsd", "illumos"})
        QTest::addRow("1.9 TTL, %s", system) << QString(system) << 64;
    QTest::newRow("1.9 TTL, windows") << "windows" << 128;
}

void TestSystemsHosts::segment_sent_hasTheSystemsTtl()
{
    QFETCH(QString, system);
    QFETCH(int, ttl);
    const auto trace = support::run(onSystem(system, {}));
    QCOMPARE(trace.host(tcp::Side::Client).profile.ttl, ttl);
}

// SO_LINGER of 3 s, and a FIN that nobody acknowledges.
void TestSystemsHosts::linger_unanswered_endsAsOnTheSystem_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("state"); // when close() has returned
    for (const char *system : {"linux", "macos", "freebsd", "illumos"})
        QTest::addRow("1.10 SO_LINGER {on, n} blocks, %s", system)
            << QString(system) << "FIN_WAIT_1";
    QTest::newRow("1.10 SO_LINGER {on, n} blocks, then terminates, windows") << "windows"
                                                                             << "CLOSED";
}

void TestSystemsHosts::linger_unanswered_endsAsOnTheSystem()
{
    QFETCH(QString, system);
    QFETCH(QString, state);
    const auto trace = support::run(onSystem(system, R"(
{ at = "0ms", host = "server", call = "accept" },
{ at = "0ms", host = "client", call = "connect" },
{ at = "500ms", host = "client", call = "setOption", linger = "3s" },
{ at = "1s", host = "client", call = "close" },)",
                                             R"(faults = [ { cut = "both", since = "900ms" } ])"));
    QCOMPARE(linesWith(trace, "client main close returns"),
             QStringList("4s client main close returns 0"));
    const auto socket = support::socketNamed(trace, tcp::Side::Client, "main");
    const auto *after = trace.stateAt(socket, tcp::SimTime(std::chrono::milliseconds(4000)));
    QCOMPARE(support::shown(*after->state), state);
}

// Killing a process is close(): FIN, or RST where unread data makes close() send one.
void TestSystemsHosts::exit_process_closesAsOnTheSystem_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<bool>("hasUnread");
    QTest::addColumn<QString>("flag");
    const auto row = [](const char *system, bool hasUnread, const char *flag) {
        QTest::addRow("1.10 process killed%s, %s", hasUnread ? " with unread data" : "", system)
            << QString(system) << hasUnread << QString(flag);
    };
    for (const char *system : {"linux", "macos", "freebsd", "illumos", "openbsd"})
        row(system, false, "sends FIN+ACK");
    row("linux", true, "sends RST+ACK");
    row("macos", true, "sends RST");
    row("freebsd", true, "sends FIN+ACK");
    row("illumos", true, "sends RST");
}

void TestSystemsHosts::exit_process_closesAsOnTheSystem()
{
    QFETCH(QString, system);
    QFETCH(bool, hasUnread);
    QFETCH(QString, flag);
    QString calls = R"(
{ at = "0ms", host = "server", call = "accept" },
{ at = "0ms", host = "client", call = "connect" },
{ at = "2s", host = "server", call = "exit" },)";
    if (hasUnread)
        calls += R"({ at = "1s", host = "client", call = "send", bytes = 5 },)";
    std::string text = onSystem(system, calls);
    const std::string plain = "server = { os = \"" + system.toStdString() + "\" }";
    text.replace(text.find(plain), plain.size(),
                 "server = { os = \"" + system.toStdString() + "\", reads = \"never\" }");
    const QStringList sent =
        lines(support::run(text), kinds::Segments).filter(QRegularExpression("^2s server main"));
    QVERIFY2(sent.size() == 1 && sent.front().contains(flag), qPrintable(sent.join('\n')));
}

void TestSystemsHosts::closedPort_segment_isAnswered_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("segment");
    QTest::addColumn<QString>("answer");
    for (const char *system : {"linux", "macos", "freebsd", "illumos", "openbsd"}) {
        const auto row = [system](const char *segment, const char *answer) {
            QTest::addRow("1.13 %s, %s", segment, system)
                << QString(system) << QString(segment) << QString(answer);
        };
        row("SYN", "sends RST+ACK");
        row("FIN", "sends RST+ACK");
        row("ACK", "sends RST ");
        row("SYN+ACK", "sends RST ");
        row("RST", "");
        row("none", "sends RST+ACK");
    }
}

void TestSystemsHosts::closedPort_segment_isAnswered()
{
    QFETCH(QString, system);
    QFETCH(QString, segment);
    QFETCH(QString, answer);
    const QString fault = QStringLiteral(
        R"(faults = [ { inject = { from = "client", flags = "%1", seq = 1, ack = 7 }, at = "1s" } ])");
    // The server has forgotten everything, the listener too.
    const std::string text = onSystem(system, R"(
{ at = "0ms", host = "client", call = "connect" },
{ at = "500ms", host = "server", call = "vanish", all = true },
{ at = "500ms", host = "server", call = "close", socket = "listener" },)",
                                      fault.arg(segment));
    const QStringList sent =
        lines(support::run(text), kinds::Segments).filter(QRegularExpression("^1s server"));
    QCOMPARE(sent.size(), answer.isEmpty() ? 0 : 1);
    if (!sent.isEmpty())
        QVERIFY2((sent.front() + ' ').contains(answer), qPrintable(sent.front()));
}

void TestSystemsHosts::closedPort_blackhole_isSilent_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<int>("blackhole");
    QTest::addColumn<QString>("result");
    for (const char *system : {"macos", "freebsd"}) {
        QTest::addRow("1.13 blackhole 0, %s", system)
            << QString(system) << 0 << "100ms client main connect returns ECONNREFUSED";
        QTest::addRow("1.13 blackhole 1, %s", system)
            << QString(system) << 1 << "75s client main connect returns ETIMEDOUT";
        QTest::addRow("1.13 blackhole 2, %s", system)
            << QString(system) << 2 << "75s client main connect returns ETIMEDOUT";
    }
}

void TestSystemsHosts::closedPort_blackhole_isSilent()
{
    QFETCH(QString, system);
    QFETCH(int, blackhole);
    QFETCH(QString, result);
    std::string text =
        onSystem(system, R"({ at = "0ms", host = "client", call = "connect", port = 9 },)");
    const std::string plain = "server = { os = \"" + system.toStdString() + "\" }";
    text.replace(text.find(plain), plain.size(),
                 "server = { os = \"" + system.toStdString()
                     + "\", parameters = { \"net.inet.tcp.blackhole\" = "
                     + std::to_string(blackhole) + " } }");
    QCOMPARE(linesWith(support::run(text), "connect returns"), QStringList(result));
}

QTEST_APPLESS_MAIN(TestSystemsHosts)
#include "tst_systemshosts.moc"
