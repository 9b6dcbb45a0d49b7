// SPDX-License-Identifier: MIT
// Socket calls: which wait, when they return, and what they return.
#include "support/runs.h"

#include <QTest>

using support::lines;
using support::linesWith;
namespace kinds = support::kinds;

namespace {

// The calls of a scenario in which the server listens and accepts at once.
std::string served(const char *calls, const char *rest = "")
{
    return QStringLiteral(R"(calls = [
{ at = "0ms", host = "server", call = "listen" },
{ at = "0ms", host = "server", call = "accept" },
%1
]
%2)")
        .arg(QLatin1String(calls), QLatin1String(rest))
        .toStdString();
}

std::string connected(const char *calls, const char *rest = "")
{
    const QByteArray all =
        QByteArray(R"({ at = "0ms", host = "client", call = "connect" },)") + calls;
    return served(all.constData(), rest);
}

constexpr auto NeverReads = R"([hosts]
client = { os = "linux", reads = "never" }
server = { os = "linux", reads = "never" }
)";

} // namespace

class TestCalls : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void call_made_returns_data();
    void call_made_returns();
    void acceptQueue_full_holdsOneMoreThanTheBacklog();
    void acceptQueue_emptied_letsTheNextIn();
    void acceptQueue_closedListener_resetsWhoWaits();
    void connections_several_haveTheirOwnPorts();
    void fork_parentCloses_sendsNoFin();
    void fork_bothClose_sendFin();
    void exit_process_closesEverything();
    void exit_unreadData_resets();
    void vanish_socket_isForgottenWithoutASegment();
    void power_off_losesWhatComes();
    void power_onAgain_answersWithReset();
    void linger_zero_resets();
    void linger_acknowledged_waitsForTheAck();
    void linger_unanswered_waitsItsTime();
    void self_connect_establishesOne();
    void timeWait_tableFull_isSkipped();
    void timeWait_portTaken_refusesConnect_data();
    void timeWait_portTaken_refusesConnect();
    void setOption_beforeAcceptReturns_waitsForTheSocket();
    void ephemeralPorts_used_refusesConnect();
};

void TestCalls::call_made_returns_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const std::string &text, const char *about,
                        const QStringList &expected) {
        QTest::newRow(name) << text << QString(about) << expected.join('\n');
    };
    row("listen returns at once", served(""), "listen", {"0ms server listener listen returns 0"});
    row("connect waits a round trip", connected(""), "connect returns",
        {"100ms client main connect returns 0"});
    row("accept waits for the handshake", connected(""), "accept returns",
        {"150ms server listener accept returns 0"});
    row("connect to nobody", R"(calls = [ { at = "0ms", host = "client", call = "connect" } ])",
        "connect returns", {"100ms client main connect returns ECONNREFUSED"});
    row("connect never answered",
        R"(calls = [ { at = "0ms", host = "client", call = "connect" } ]
           faults = [ { cut = "both", since = "0ms" } ])",
        "connect returns", {"131s client main connect returns ETIMEDOUT"});
    row("receive waits for data", connected(R"({ at = "300ms", host = "server", call = "receive" },
                     { at = "1s", host = "client", call = "send", bytes = 10 },)"),
        "receive returns", {"1.05s server main receive returns 10"});
    row("receive takes what is there",
        connected(R"({ at = "1s", host = "client", call = "send", bytes = 10 },
                     { at = "2s", host = "server", call = "receive" },)",
                  NeverReads),
        "receive returns", {"2s server main receive returns 10"});
    row("receive takes no more than it asks for",
        connected(R"({ at = "1s", host = "client", call = "send", bytes = 10 },
                     { at = "2s", host = "server", call = "receive", bytes = 4 },
                     { at = "3s", host = "server", call = "receive" },)",
                  NeverReads),
        "receive returns",
        {"2s server main receive returns 4", "3s server main receive returns 6"});
    row("receive returns 0 at the end",
        connected(R"({ at = "300ms", host = "server", call = "receive" },
                     { at = "1s", host = "client", call = "close" },)"),
        "receive returns", {"1.05s server main receive returns 0"});
    row("receive gets the data before the end",
        connected(R"({ at = "1s", host = "client", call = "send", bytes = 10 },
                     { at = "1s", host = "client", call = "close" },
                     { at = "2s", host = "server", call = "receive" },
                     { at = "2s", host = "server", call = "receive" },)",
                  NeverReads),
        "receive returns",
        {"2s server main receive returns 10", "2s server main receive returns 0"});
    row("receive is interrupted by RST",
        connected(R"({ at = "300ms", host = "server", call = "receive" },
                     { at = "1s", host = "client", call = "abort" },)"),
        "receive returns", {"1.05s server main receive returns ECONNRESET"});
    row("receive after shutdown of reading",
        connected(R"({ at = "300ms", host = "server", call = "receive" },
                     { at = "1s", host = "server", call = "shutdown", how = "read" },)"),
        "receive returns", {"1s server main receive returns 0"});
    row("send after RST: the error, then EPIPE",
        connected(R"({ at = "1s", host = "client", call = "abort" },
                     { at = "2s", host = "server", call = "send", bytes = 1 },
                     { at = "3s", host = "server", call = "send", bytes = 1 },)"),
        "send returns",
        {"2s server main send returns ECONNRESET", "3s server main send returns EPIPE"});
    row("send after shutdown",
        connected(R"({ at = "1s", host = "client", call = "shutdown", how = "write" },
                     { at = "2s", host = "client", call = "send", bytes = 1 },)"),
        "send returns", {"2s client main send returns EPIPE"});
    row("getOption tells the error once",
        connected(R"({ at = "1s", host = "client", call = "abort" },
                     { at = "2s", host = "server", call = "getOption", error = true },
                     { at = "3s", host = "server", call = "getOption", error = true },)"),
        "getOption returns",
        {"2s server main getOption returns ECONNRESET", "3s server main getOption returns 0"});
    row("send while connect waits in vain: connect gets the error",
        R"(calls = [ { at = "0ms", host = "client", call = "connect" },
                     { at = "50ms", host = "client", call = "send", bytes = 1 } ])",
        " returns ",
        {"100ms client main connect returns ECONNREFUSED", "100ms client main send returns EPIPE"});
    row("send without a connection",
        R"(calls = [ { at = "0ms", host = "client", call = "bind", port = 5000 },
                     { at = "1s", host = "client", call = "send", bytes = 1 } ])",
        "send returns", {"1s client main send returns EPIPE"});
    row("receive without a connection",
        R"(calls = [ { at = "0ms", host = "client", call = "bind", port = 5000 },
                     { at = "1s", host = "client", call = "receive" } ])",
        "receive returns", {"1s client main receive returns ENOTCONN"});
    row("connect whose SYN+ACK is never acknowledged",
        R"(calls = [ { at = "0ms", host = "client", call = "connect" } ]
           faults = [ { inject = { from = "server", flags = "SYN", seq = 0 }, at = "10ms" },
                      { cut = "both", since = "0ms" } ])",
        "connect returns", {"127s client main connect returns ETIMEDOUT"});
    row("bind to a port that is taken",
        connected(
            R"({ at = "1s", host = "server", call = "bind", port = 7000, socket = "other" },)"),
        "bind returns", {"1s server other bind returns EADDRINUSE"});
    row("bind, then connect from there",
        served(R"({ at = "0ms", host = "client", call = "bind", port = 5555 },
                  { at = "1s", host = "client", call = "connect" },)"),
        "client", {"0ms client main bind returns 0", "1.1s client main connect returns 0"});
    row("listen twice on one port",
        served(R"({ at = "1s", host = "server", call = "listen", socket = "second" },)"), "second",
        {"1s server second listen returns EADDRINUSE"});
    row("shutdown of what was reset", connected(R"({ at = "1s", host = "client", call = "abort" },
                     { at = "2s", host = "server", call = "shutdown", how = "write" },)"),
        "shutdown returns", {"2s server main shutdown returns ENOTCONN"});
    row("shutdown while connect waits",
        connected(R"({ at = "50ms", host = "client", call = "shutdown", how = "write" },)"),
        "client",
        {"50ms client main shutdown returns 0", "50ms client main connect returns ECONNRESET"});
}

void TestCalls::call_made_returns()
{
    QFETCH(std::string, text);
    QFETCH(QString, about);
    QFETCH(QString, expected);
    const auto trace = support::run(text);
    QCOMPARE(lines(trace, kinds::Results).filter(about).join('\n'), expected);
    QVERIFY(trace.unusedCalls().empty());
}

// Measured: a backlog of 1 holds 2 connections, the third's last ACK is ignored.
void TestCalls::acceptQueue_full_holdsOneMoreThanTheBacklog()
{
    const auto trace = support::run(R"(end = "900ms"
calls = [
  { at = "0ms", host = "server", call = "listen", backlog = 1 },
  { at = "0ms", host = "client", call = "connect", socket = "a" },
  { at = "10ms", host = "client", call = "connect", socket = "b" },
  { at = "105ms", host = "client", call = "connect", socket = "c" },
  { at = "500ms", host = "client", call = "connect", socket = "d" },
])");
    QCOMPARE(lines(trace, kinds::Notes),
             QStringList({"255ms server listener notes acceptQueueFull",
                          "550ms server listener notes acceptQueueFull"}));
    const auto stateOf = [&trace](const char *name) {
        const auto id = support::socketNamed(trace, tcp::Side::Client, name);
        return support::shown(*trace.stateAt(id, trace.end())->state);
    };
    QCOMPARE(stateOf("b"), "ESTABLISHED");
    QCOMPARE(stateOf("c"), "ESTABLISHED"); // as far as the client knows
    QCOMPARE(stateOf("d"), "SYN_SENT");
    const auto *listener =
        trace.stateAt(support::socketNamed(trace, tcp::Side::Server, "listener"), trace.end());
    QCOMPARE(listener->acceptQueue, 2);
    QCOMPARE(listener->synQueue, 1);
}

void TestCalls::acceptQueue_emptied_letsTheNextIn()
{
    const auto trace = support::run(R"(calls = [
  { at = "0ms", host = "server", call = "listen", backlog = 1 },
  { at = "0ms", host = "client", call = "connect", socket = "a" },
  { at = "10ms", host = "client", call = "connect", socket = "b" },
  { at = "105ms", host = "client", call = "connect", socket = "c" },
  { at = "1500ms", host = "server", call = "accept", socket = "x" },
])");
    // The ACK of the SYN+ACK repeated at 1.155 s finds the queue full, at 3.155 s it does not.
    const auto full = lines(trace, kinds::Notes);
    QCOMPARE(full.size(), 2);
    QVERIFY(linesWith(trace, "accept returns").contains("1.5s server listener accept returns 0"));
    QCOMPARE(linesWith(trace, "SYN_RECEIVED > ESTABLISHED").size(), 3);
}

void TestCalls::acceptQueue_closedListener_resetsWhoWaits()
{
    const auto trace = support::run(R"(calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "client", call = "connect" },
  { at = "1s", host = "client", call = "receive" },
  { at = "2s", host = "server", call = "close", socket = "listener" },
])");
    QCOMPARE(linesWith(trace, "sends RST").size(), 1);
    QCOMPARE(linesWith(trace, "receive returns"),
             QStringList("2.05s client main receive returns ECONNRESET"));
}

void TestCalls::connections_several_haveTheirOwnPorts()
{
    const auto trace = support::run(R"(end = "5s"
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept", repeat = { count = 3, interval = "0ms" } },
  { at = "0ms", host = "client", call = "connect", repeat = { count = 3, interval = "100ms" } },
])");
    QCOMPARE(
        linesWith(trace, "connect returns 0"),
        QStringList({"100ms client main connect returns 0", "200ms client main#2 connect returns 0",
                     "300ms client main#3 connect returns 0"}));
    QCOMPARE(linesWith(trace, "accept returns 0").size(), 3);
    QSet<int> ports;
    for (const trace::Socket &socket : trace.sockets()) {
        if (socket.host != tcp::Side::Client)
            continue;
        ports.insert(socket.localPort);
        QVERIFY(socket.peer);
        QCOMPARE(trace.socket(*socket.peer).remotePort, socket.localPort);
    }
    QCOMPARE(ports.size(), 3);
}

void TestCalls::fork_parentCloses_sendsNoFin()
{
    const auto trace = support::run(connected(R"(
{ at = "1s", host = "client", call = "fork" },
{ at = "2s", host = "client", call = "close" },)"));
    QCOMPARE(linesWith(trace, "sends FIN"), QStringList());
    QVERIFY(linesWith(trace, "close returns").contains("2s client main close returns 0"));
}

void TestCalls::fork_bothClose_sendFin()
{
    const auto trace = support::run(connected(R"(
{ at = "1s", host = "client", call = "fork" },
{ at = "2s", host = "client", call = "close" },
{ at = "3s", host = "client", call = "exit", process = "child" },)"));
    QCOMPARE(linesWith(trace, "client main sends FIN"),
             QStringList("3s client main sends FIN+ACK 1 ack 1"));
}

void TestCalls::exit_process_closesEverything()
{
    const auto trace = support::run(connected(R"({ at = "1s", host = "server", call = "exit" },)"));
    QCOMPARE(linesWith(trace, "server main sends FIN"),
             QStringList("1s server main sends FIN+ACK 1 ack 1"));
    QVERIFY(lines(trace).contains("1s server listener LISTEN > CLOSED"));
}

void TestCalls::exit_unreadData_resets()
{
    const auto trace =
        support::run(connected(R"({ at = "1s", host = "client", call = "send", bytes = 10 },
{ at = "2s", host = "server", call = "exit" },)",
                               NeverReads));
    QCOMPARE(linesWith(trace, "sends RST"), QStringList("2s server main sends RST+ACK 1 ack 11"));
    QCOMPARE(linesWith(trace, "sends FIN"), QStringList());
}

void TestCalls::vanish_socket_isForgottenWithoutASegment()
{
    const auto trace = support::run(connected(R"(
{ at = "1s", host = "server", call = "vanish" },
{ at = "2s", host = "client", call = "send", bytes = 10 },)"));
    const QStringList after = lines(trace, kinds::Segments | kinds::Arrivals)
                                  .filter(QRegularExpression("^[12](\\.\\d+)?s "));
    QCOMPARE(after,
             QStringList({"2s client main sends PSH+ACK 1 ack 1 len 10",
                          "2.05s server listener gets PSH+ACK 1 ack 1 len 10: badAck",
                          "2.05s server - sends RST 1", "2.1s client main gets RST 1: accepted"}));
}

void TestCalls::power_off_losesWhatComes()
{
    const auto trace = support::run(connected(R"(
{ at = "1s", host = "server", call = "powerOff" },
{ at = "2s", host = "client", call = "send", bytes = 10 },)",
                                              "end = \"3s\""));
    QVERIFY(linesWith(trace, "by power off").size() >= 2);
    QCOMPARE(linesWith(trace, "server - sends"), QStringList());
    QVERIFY(lines(trace).contains("2.05s client main loses PSH+ACK 1 ack 1 len 10 by power off"));
}

void TestCalls::power_onAgain_answersWithReset()
{
    const auto trace = support::run(connected(R"(
{ at = "1s", host = "server", call = "powerOff" },
{ at = "2s", host = "server", call = "powerOn" },
{ at = "3s", host = "client", call = "send", bytes = 10 },)"));
    QVERIFY(lines(trace).contains("3.05s server - sends RST 1"));
    QVERIFY(lines(trace).contains("3.1s client main ESTABLISHED > CLOSED"));
}

void TestCalls::linger_zero_resets()
{
    const auto trace = support::run(connected(R"(
{ at = "1s", host = "client", call = "setOption", linger = "0s" },
{ at = "2s", host = "client", call = "close" },)"));
    QCOMPARE(linesWith(trace, "sends RST"), QStringList("2s client main sends RST+ACK 1 ack 1"));
    QCOMPARE(linesWith(trace, "client main close returns"),
             QStringList("2s client main close returns 0"));
    QCOMPARE(linesWith(trace, "TIME_WAIT"), QStringList());
}

void TestCalls::linger_acknowledged_waitsForTheAck()
{
    const auto trace = support::run(connected(R"(
{ at = "1s", host = "client", call = "setOption", linger = "3s" },
{ at = "2s", host = "client", call = "close" },)"));
    QCOMPARE(linesWith(trace, "client main close returns"),
             QStringList("2.1s client main close returns 0"));
    QCOMPARE(linesWith(trace, "expire linger"), QStringList());
    QCOMPARE(linesWith(trace, "start linger"), QStringList("2s client main start linger until 5s"));
}

void TestCalls::linger_unanswered_waitsItsTime()
{
    const auto trace =
        support::run(connected(R"(
{ at = "1s", host = "client", call = "setOption", linger = "3s" },
{ at = "2s", host = "client", call = "close" },)",
                               R"(faults = [ { cut = "both", since = "1500ms" } ])"));
    QCOMPARE(linesWith(trace, "client main close returns"),
             QStringList("5s client main close returns 0"));
    QVERIFY(lines(trace).contains("5s client main expire linger"));
}

void TestCalls::self_connect_establishesOne()
{
    const auto trace = support::run(R"(end = "1s"
calls = [ { at = "0ms", host = "client", call = "connect", to = "self" } ])");
    QCOMPARE(lines(trace, kinds::States),
             QStringList({"0ms client main CLOSED > SYN_SENT",
                          "50ms client main SYN_SENT > SYN_RECEIVED",
                          "100ms client main SYN_RECEIVED > ESTABLISHED"}));
    QCOMPARE(linesWith(trace, "connect returns").size(), 1);
}

// Measured on Linux 6.18: no TIME_WAIT, and whatever comes later meets a closed port.
void TestCalls::timeWait_tableFull_isSkipped()
{
    const auto trace = support::run(R"(calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "0ms", host = "client", call = "connect" },
  { at = "1s", host = "client", call = "shutdown", how = "write" },
  { at = "2s", host = "server", call = "close" },
]
faults = [ { drop = "ACK", from = "client", nth = 2 } ]
[hosts]
server = { os = "linux" }
client = { os = "linux", parameters = { timeWaitBuckets = 0 } })");
    QCOMPARE(linesWith(trace, "TIME_WAIT"), QStringList());
    QCOMPARE(linesWith(trace, "FIN_WAIT_2 > CLOSED"),
             QStringList("2.05s client main FIN_WAIT_2 > CLOSED"));
    QCOMPARE(linesWith(trace, "sends RST").size(), 1);
}

void TestCalls::timeWait_portTaken_refusesConnect_data()
{
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("result");
    const QString reuse =
        R"({ at = "%1", host = "client", call = "setOption", reuseAddress = true, socket = "second" },)";
    // The first connection is in TIME_WAIT from 1.1 s on.
    QTest::newRow("without SO_REUSEADDR") << "5s"
                                          << ""
                                          << "5s client second bind returns EADDRINUSE";
    QTest::newRow("at once") << "1200ms" << reuse.arg("1200ms")
                             << "1.3s client second connect returns 0";
    QTest::newRow("later") << "5s" << reuse.arg("5s") << "5.1s client second connect returns 0";
}

// Measured: with timestamps, connect() from an explicitly bound port may follow at once.
void TestCalls::timeWait_portTaken_refusesConnect()
{
    QFETCH(QString, again);
    QFETCH(QString, option);
    QFETCH(QString, result);
    const auto trace = support::run(QStringLiteral(R"(end = "20s"
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "0ms", host = "client", call = "bind", port = 5555 },
  { at = "0ms", host = "client", call = "connect" },
  { at = "1s", host = "client", call = "close" },
  { at = "1s", host = "server", call = "close" },
  %2
  { at = "%1", host = "client", call = "bind", port = 5555, socket = "second" },
  { at = "%1", host = "client", call = "connect", socket = "second" },
])")
                                        .arg(again, option)
                                        .toStdString());
    const QStringList results = lines(trace, kinds::Results).filter("client second");
    QVERIFY2(results.contains(result), qPrintable(results.join('\n')));
}

// What is set on a socket that accept() has yet to give is set when it has.
void TestCalls::setOption_beforeAcceptReturns_waitsForTheSocket()
{
    const auto trace = support::run(served(
        R"({ at = "0ms", host = "server", call = "setOption", keepAlive = true, idle = "5s" },
           { at = "1s", host = "client", call = "connect" },)",
        "end = \"7s\""));
    QCOMPARE(linesWith(trace, "setOption returns"),
             QStringList("1.15s server main setOption returns 0"));
    QCOMPARE(linesWith(trace, "server main sends ACK 0 ack 1 probe").size(), 1);
}

void TestCalls::ephemeralPorts_used_refusesConnect()
{
    const auto trace = support::run(R"(end = "2s"
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "client", call = "connect", repeat = { count = 4, interval = "100ms" } },
]
[hosts]
client = { os = "linux", parameters = { firstEphemeralPort = 40000, lastEphemeralPort = 40002 } }
)");
    QCOMPARE(linesWith(trace, "notes noPort"), QStringList("300ms client main#4 notes noPort"));
    QCOMPARE(linesWith(trace, "main#4 connect returns"),
             QStringList("300ms client main#4 connect returns EADDRNOTAVAIL"));
}

QTEST_APPLESS_MAIN(TestCalls)
#include "tst_calls.moc"
