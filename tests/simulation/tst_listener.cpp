// SPDX-License-Identifier: MIT
// What a listener does when its queues are full, and what holds a socket or a port.
#include "support/runs.h"

#include <QTest>

using support::lines;
using support::linesWith;
namespace kinds = support::kinds;

namespace {

// A listener for one, and two SYNs from hosts that are not there.
std::string flooded(const QString &parameters, const char *more = "")
{
    return QStringLiteral(R"(end = "3s"
calls = [
  { at = "0ms", host = "server", call = "listen", backlog = 1 },
  { at = "1s", host = "client", call = "connect" },
  %2
]
faults = [
  { inject = { from = "client", flags = "SYN", seq = 0, address = "192.0.2.1", port = 1001 }, at = "1010ms" },
  { inject = { from = "client", flags = "SYN", seq = 0, address = "192.0.2.2", port = 1002 }, at = "1020ms" },
]
[hosts]
client = { os = "linux" }
server = { os = "linux", parameters = { %1 } })")
        .arg(parameters, QLatin1String(more))
        .toStdString();
}

// A host with one ephemeral port, and a connection to the same place after the first is closed.
std::string twice(const QString &reuse, const QString &address, const QString &again)
{
    return QStringLiteral(R"(end = "10s"
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "0ms", host = "client", call = "connect" },
  { at = "1s", host = "client", call = "close" },
  { at = "1s", host = "server", call = "close" },
  { at = "%3", host = "client", call = "connect", socket = "second" },
]
[hosts]
server = { os = "linux" }
client = { os = "linux", address = "%2", parameters = { firstEphemeralPort = 40000, lastEphemeralPort = 40000, timeWaitReuse = "%1" } })")
        .arg(reuse, address, again)
        .toStdString();
}

} // namespace

class TestListener : public QObject
{
    Q_OBJECT

private slots:
    void synQueue_full_treatsTheSynAsTheSystemDoes_data();
    void synQueue_full_treatsTheSynAsTheSystemDoes();
    void synQueue_forgotten_opensWhereACookieWasSent_data();
    void synQueue_forgotten_opensWhereACookieWasSent();
    void synQueue_crowded_givesUpEarlier_data();
    void synQueue_crowded_givesUpEarlier();
    void synCookie_ackComes_opensTheConnection();
    void synCookie_lostSynAck_isNotRepeated();
    void synCookie_withoutTimestamps_losesTheOptions();
    void injectedSyn_beforeAnyConnection_reachesTheListener();
    void recycle_synOfTheSameAddress_needsALaterClock_data();
    void recycle_synOfTheSameAddress_needsALaterClock();
    void close_whileAThreadReceives_waitsForIt();
    void close_whileAThreadReceives_processEnds_sendsFin();
    void close_whileConnectWaits_waitsForIt();
    void ephemeralPort_inTimeWait_isReusedByTheRule_data();
    void ephemeralPort_inTimeWait_isReusedByTheRule();
};

void TestListener::synQueue_full_treatsTheSynAsTheSystemDoes_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("notes");
    QTest::addColumn<QString>("connect");
    const QString connected = QStringLiteral("1.1s client main connect returns 0");
    QTest::newRow("cookie") << "cookie" << QStringList{"1.05s server listener notes cookieSent"}
                            << connected;
    QTest::newRow("drop") << "drop"
                          << QStringList{"1.05s server listener notes synQueueFull",
                                         "2.05s server listener notes synQueueFull"}
                          << QString();
    QTest::newRow("evict") << "evictOldest"
                           << QStringList{"1.05s server listener notes synQueueFull"} << connected;
}

void TestListener::synQueue_full_treatsTheSynAsTheSystemDoes()
{
    QFETCH(QString, rule);
    QFETCH(QStringList, notes);
    QFETCH(QString, connect);
    // The two forged SYNs are there when the client's arrives at 1.05 s.
    const auto trace = support::run(flooded(QStringLiteral("synQueueFull = \"%1\"").arg(rule)));
    QCOMPARE(lines(trace, kinds::Notes), notes);
    QCOMPARE(linesWith(trace, "1.1s client main connect returns").join(u' '), connect);
}

// What is forgotten may be a client whose last ACK is on its way.
void TestListener::synQueue_forgotten_opensWhereACookieWasSent_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("answer");
    QTest::newRow("evict") << "evictOldest"
                           << "150ms server - sends RST 1";
    QTest::newRow("evict to cookie") << "evictToCookie"
                                     << "150ms server main SYN_RECEIVED > ESTABLISHED";
}

void TestListener::synQueue_forgotten_opensWhereACookieWasSent()
{
    QFETCH(QString, rule);
    QFETCH(QString, answer);
    const auto trace = support::run(QStringLiteral(R"(end = "900ms"
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "0ms", host = "client", call = "connect" },
]
faults = [
  { inject = { from = "client", flags = "SYN", seq = 0, address = "192.0.2.1", port = 1001 }, at = "60ms" },
]
[hosts]
client = { os = "linux" }
server = { os = "linux", parameters = { synQueueLimit = 1, synQueueFull = "%1" } })")
                                        .arg(rule)
                                        .toStdString());
    QVERIFY2(lines(trace).contains(answer), qPrintable(lines(trace).join('\n')));
}

// Linux: the old ones of more than half a queue are given up after two repetitions.
void TestListener::synQueue_crowded_givesUpEarlier_data()
{
    QTest::addColumn<int>("waiting");
    QTest::addColumn<QString>("end");
    QTest::newRow("four of eight") << 4 << "64s";
    QTest::newRow("five of eight") << 5 << "8s";
}

void TestListener::synQueue_crowded_givesUpEarlier()
{
    QFETCH(int, waiting);
    QFETCH(QString, end);
    QString faults;
    for (int i = 1; i <= waiting; ++i)
        faults +=
            QStringLiteral(
                R"({ inject = { from = "client", flags = "SYN", seq = 0, address = "192.0.2.%1", port = 1000 }, at = "1s" },)")
                .arg(i);
    const auto trace = support::run(QStringLiteral(R"(end = "90s"
calls = [
  { at = "0ms", host = "server", call = "listen", backlog = 8 },
  { at = "0ms", host = "client", call = "connect" },
]
faults = [ %1 ]
[hosts]
client = { os = "linux" }
server = { os = "linux" })")
                                        .arg(faults)
                                        .toStdString());
    const QStringList gone = linesWith(trace, "SYN_RECEIVED > CLOSED");
    QCOMPARE(gone.size(), waiting);
    QVERIFY2(gone.front().startsWith(end + ' '), qPrintable(gone.front()));
}

void TestListener::synCookie_ackComes_opensTheConnection()
{
    const auto trace = support::run(flooded(QStringLiteral("synQueueFull = \"cookie\""),
                                            R"({ at = "2s", host = "server", call = "accept" },)"));
    QCOMPARE(linesWith(trace, "server main").filter("ESTABLISHED"),
             QStringList("1.15s server main SYN_RECEIVED > ESTABLISHED"));
    QCOMPARE(linesWith(trace, "accept returns"),
             QStringList("2s server listener accept returns 0"));
}

// Nobody remembers that there was a SYN: the client must begin again.
void TestListener::synCookie_lostSynAck_isNotRepeated()
{
    const auto trace = support::run(R"(end = "900ms"
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "client", call = "connect" },
]
faults = [ { drop = "SYN+ACK", from = "server", nth = 1 } ]
[hosts]
client = { os = "linux" }
server = { os = "linux", parameters = { synQueueFull = "alwaysCookie" } })");
    QCOMPARE(linesWith(trace, "sends SYN+ACK").size(), 1);
    QCOMPARE(linesWith(trace, "SYN_RECEIVED"), QStringList());
    QCOMPARE(linesWith(trace, "server").filter("starts"), QStringList());
}

void TestListener::synCookie_withoutTimestamps_losesTheOptions()
{
    const auto trace = support::run(R"(end = "900ms"
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "client", call = "connect" },
]
[hosts]
client = { os = "linux", parameters = { timestamps = false } }
server = { os = "linux", parameters = { synQueueFull = "alwaysCookie" } })");
    for (const trace::Event &event : trace.events()) {
        const auto *sent = std::get_if<trace::SegmentSent>(&event.fact);
        if (sent == nullptr || event.host != tcp::Side::Server)
            continue;
        QVERIFY(sent->segment.options.mss);
        QVERIFY2(!sent->segment.options.windowScale, "a cookie has no room for the window scale");
        QVERIFY2(!sent->segment.options.sackPermitted, "a cookie has no room for SACK");
    }
}

// Before any connection there is a listener that a foreign host can reach.
void TestListener::injectedSyn_beforeAnyConnection_reachesTheListener()
{
    const auto trace = support::run(R"(end = "1s"
calls = [ { at = "0ms", host = "server", call = "listen", port = 8000 } ]
faults = [
  { inject = { from = "client", flags = "SYN", address = "198.51.100.7", port = 1111 }, at = "100ms" },
  { inject = { from = "client", flags = "SYN", address = "198.51.100.7" }, at = "200ms" },
])");
    QVERIFY(support::lines(trace).contains("100ms server main LISTEN > SYN_RECEIVED"));
    QCOMPARE(trace.socket(support::socketNamed(trace, tcp::Side::Server, "main")).localPort,
             std::uint16_t(8000));
    QCOMPARE(trace.unusedFaults().size(), std::size_t(0));
}

// Linux 4.9 tcp_metrics.c tcp_peer_is_proven: by address, for 60 s, and one tick is forgiven.
void TestListener::recycle_synOfTheSameAddress_needsALaterClock_data()
{
    QTest::addColumn<QString>("syn");
    QTest::addColumn<bool>("isAnswered");
    const QString form = QStringLiteral("{ inject = { from = \"client\", flags = \"SYN\", "
                                        "port = 40001%1 }, at = \"%2\" }");
    QTest::newRow("older") << form.arg(", timestamp = 100", "5s") << false;
    QTest::newRow("later") << form.arg(", timestamp = 60000", "5s") << true;
    QTest::newRow("without timestamps") << form.arg("", "5s") << false;
    QTest::newRow("older, after a minute") << form.arg(", timestamp = 100", "61s") << true;
    QTest::newRow("from another address")
        << form.arg(", timestamp = 100, address = \"192.0.2.1\"", "5s") << true;
    QTest::newRow("one tick older") << form.arg(", timestamp = 599", "5s") << true;
    QTest::newRow("two ticks older") << form.arg(", timestamp = 598", "5s") << false;
}

void TestListener::recycle_synOfTheSameAddress_needsALaterClock()
{
    QFETCH(QString, syn);
    QFETCH(bool, isAnswered);
    const auto trace = support::run(QStringLiteral(R"(end = "62s"
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "500ms", host = "server", call = "close" },
  { at = "600ms", host = "client", call = "close" },
]
faults = [ %1 ]
[hosts]
client = { os = "linux" }
server = { os = "linux", parameters = { timeWaitRecycle = true } })")
                                        .arg(syn)
                                        .toStdString());
    QCOMPARE(linesWith(trace, "notes olderTimestamp").isEmpty(), isAnswered);
    QCOMPARE(linesWith(trace, "sends SYN+ACK").size() > 1, isAnswered);
}

// Measured on Linux 6.18: no FIN while another thread waits in recv() on the descriptor.
void TestListener::close_whileAThreadReceives_waitsForIt()
{
    const auto trace = support::run(R"(calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "0ms", host = "client", call = "connect" },
  { at = "1s", host = "server", call = "receive" },
  { at = "2s", host = "server", call = "close" },
  { at = "5s", host = "client", call = "send", bytes = 10 },
  { at = "6s", host = "client", call = "close" },
])");
    QCOMPARE(linesWith(trace, "close returns").first(), "2s server main close returns 0");
    QCOMPARE(linesWith(trace, "server main sends FIN").first(),
             "5.05s server main sends FIN+ACK 1 ack 11");
}

void TestListener::close_whileAThreadReceives_processEnds_sendsFin()
{
    const auto trace = support::run(R"(end = "4s"
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "0ms", host = "client", call = "connect" },
  { at = "1s", host = "server", call = "receive" },
  { at = "2s", host = "server", call = "close" },
  { at = "3s", host = "server", call = "exit" },
])");
    QCOMPARE(linesWith(trace, "server main sends FIN").first(),
             "3s server main sends FIN+ACK 1 ack 1");
}

void TestListener::close_whileConnectWaits_waitsForIt()
{
    const auto trace = support::run(R"(calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "client", call = "connect" },
  { at = "50ms", host = "client", call = "close" },
])");
    QCOMPARE(linesWith(trace, "connect returns"),
             QStringList("100ms client main connect returns 0"));
    QCOMPARE(linesWith(trace, "client main sends FIN").first(),
             "100ms client main sends FIN+ACK 1 ack 1");
}

void TestListener::ephemeralPort_inTimeWait_isReusedByTheRule_data()
{
    QTest::addColumn<QString>("reuse");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("again");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char *reuse, const char *address, const char *again,
                        const char *result) {
        QTest::newRow(name) << reuse << address << again
                            << QStringLiteral("client second connect returns ") + result;
    };
    row("tcp_tw_reuse 0", "never", "10.0.0.1", "5s", "EADDRNOTAVAIL");
    row("tcp_tw_reuse 1, within a second", "always", "10.0.0.1", "1200ms", "EADDRNOTAVAIL");
    row("tcp_tw_reuse 1, after a second", "always", "10.0.0.1", "5s", "0");
    row("tcp_tw_reuse 2, another host", "loopbackOnly", "10.0.0.1", "5s", "EADDRNOTAVAIL");
    row("tcp_tw_reuse 2, loopback", "loopbackOnly", "127.0.0.1", "5s", "0");
}

void TestListener::ephemeralPort_inTimeWait_isReusedByTheRule()
{
    QFETCH(QString, reuse);
    QFETCH(QString, address);
    QFETCH(QString, again);
    QFETCH(QString, result);
    const QStringList results =
        linesWith(support::run(twice(reuse, address, again)), "client second connect returns");
    QCOMPARE(results.size(), 1);
    QVERIFY2(results.first().endsWith(result), qPrintable(results.first()));
}

QTEST_APPLESS_MAIN(TestListener)
#include "tst_listener.moc"
