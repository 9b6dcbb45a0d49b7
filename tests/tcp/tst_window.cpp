// SPDX-License-Identifier: MIT
// Windows: what is offered and with which options, what arrives at their edges, and how much of the
// peer's is used.
#include "support/chronoprinting.h"
#include "support/endpoint.h"

#include <QTest>

using support::Endpoint;
using tcp::Profile;
using tcp::Verdict;

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void offered_afterSteps_isThis_data();
    void offered_afterSteps_isThis();
    void segment_atTheEdge_isJudged_data();
    void segment_atTheEdge_isJudged();
    void peers_afterSteps_letsThisMuchGo_data();
    void peers_afterSteps_letsThisMuchGo();
};

namespace {

constexpr auto Opened = "connect; wait 1ms; < SYN+ACK 0 ack 1; ";

const Profile &profileOf(const char *system)
{
    return tcp::findSystem(system)->profile;
}

// An end of RFC 9293 with room for 20 bytes.
Profile small()
{
    Profile profile = profileOf("rfc9293");
    profile.receiveBuffer = 20;
    return profile;
}

} // namespace

void TestWindow::offered_afterSteps_isThis_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<int>("buffer"); // SO_RCVBUF; 0: not set
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("windows");
    const auto row = [](const char *name, const char *system, int buffer, const char *steps,
                        const char *windows) {
        QTest::newRow(name) << QString(system) << buffer << QString(steps) << QString(windows);
    };
    row("no scaling", "rfc9293", 0, "connect; < SYN+ACK 0 ack 1", "SYN 65535; ACK 65535");
    row("no scaling here, but the peer's", "rfc9293", 0, "listen; < SYN 0 scale 7",
        "SYN+ACK 65535");
    row("unread data", "rfc9293", 0, "connect; < SYN+ACK 0 ack 1; < ACK 1 ack 1 len 1000; wait 1s",
        "SYN 65535; ACK 65535; ACK 64535");
    row("whole segments, and the window of a SYN is never scaled", "linux", 0,
        "connect; < SYN+ACK 0 ack 1 scale 7", "SYN 64240 scale 10; ACK 63");
    row("the peer does not scale", "linux", 0, "connect; < SYN+ACK 0 ack 1",
        "SYN 64240 scale 10; ACK 64240");
    row("whole segments of the peer's size", "linux", 0, "listen; < SYN 0 mss 500 scale 7",
        "SYN+ACK 65500 scale 10");
    row("a SYN+ACK answers only what was offered", "linux", 0, "listen; < SYN 0", "SYN+ACK 64240");
    row("SO_RCVBUF that needs no scaling", "linux", 65535, "connect", "SYN 64240 scale 0");
    row("SO_RCVBUF that needs scaling", "linux", 65536, "connect", "SYN 64240 scale 1");
    row("a small SO_RCVBUF", "linux", 4096, "connect; < SYN+ACK 0 ack 1 scale 7",
        "SYN 2920 scale 0; ACK 2920");
}

void TestWindow::offered_afterSteps_isThis()
{
    QFETCH(const QString, system);
    QFETCH(const int, buffer);
    QFETCH(const QString, steps);
    QFETCH(const QString, windows);
    Endpoint endpoint(profileOf(qPrintable(system)));
    if (buffer > 0) {
        tcp::SocketOptions options;
        options.receiveBuffer = static_cast<std::uint32_t>(buffer);
        endpoint.setOptions(options);
    }
    endpoint.runAll(steps);
    QCOMPARE(endpoint.sentWindows(), windows);
}

void TestWindow::segment_atTheEdge_isJudged_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("segment");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const char *steps, const char *segment, Verdict verdict) {
        QTest::newRow(name) << QString(steps) << QString(segment) << static_cast<int>(verdict);
    };
    // RFC 9293 (3.10.7.4), first: the four cases.
    row("window 0, empty, at RCV.NXT", "< ACK 1 ack 1 len 20", "ACK 21 ack 1", Verdict::Accepted);
    row("window 0, empty, beyond", "< ACK 1 ack 1 len 20", "ACK 22 ack 1", Verdict::OutOfWindow);
    row("window 0, one byte", "< ACK 1 ack 1 len 20", "ACK 21 ack 1 len 1", Verdict::OutOfWindow);
    row("window 1, empty, at its right edge", "< ACK 1 ack 1 len 19", "ACK 21 ack 1",
        Verdict::Accepted);
    row("window 1, empty, beyond", "< ACK 1 ack 1 len 19", "ACK 22 ack 1", Verdict::OutOfWindow);
    row("window 1, one byte", "< ACK 1 ack 1 len 19", "ACK 20 ack 1 len 1", Verdict::Accepted);
    row("only the last byte is new", "< ACK 1 ack 1 len 10", "ACK 1 ack 1 len 11",
        Verdict::Accepted);
    row("nothing is new", "< ACK 1 ack 1 len 10", "ACK 1 ack 1 len 10", Verdict::OutOfWindow);
    row("the first byte is the window's last", "", "ACK 20 ack 1 len 9", Verdict::OutOfOrder);
    row("the first byte is right of the window", "", "ACK 21 ack 1 len 9", Verdict::OutOfWindow);
}

void TestWindow::segment_atTheEdge_isJudged()
{
    QFETCH(const QString, steps);
    QFETCH(const QString, segment);
    QFETCH(const int, verdict);
    const Profile profile = small();
    Endpoint endpoint(profile);
    endpoint.runAll(Opened + steps);
    QCOMPARE(static_cast<int>(endpoint.arrives(Endpoint::segment(segment))), verdict);
}

void TestWindow::peers_afterSteps_letsThisMuchGo_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("sent"); // by the last step
    const auto row = [](const char *name, const char *steps, const char *sent) {
        QTest::newRow(name) << QString(steps) << QString(sent);
    };
    row("a window of one byte", "< ACK 1 ack 1 win 1; send 1", "ACK 1 ack 1 len 1");
    row("no window", "< ACK 1 ack 1 win 0; send 1", "-");
    // RFC 9293 (3.8.6.2.1): a part of what waits goes when nothing is in flight, or when it is half
    // of the largest window.
    row("a part, nothing in flight", "< ACK 1 ack 1 win 500; send 1000", "ACK 1 ack 1 len 500");
    row("a part, less than half, in flight", "send 1000; < ACK 1 ack 1 win 1500; send 1000", "-");
    // Nagle: of small segments one is in flight.
    row("a second small one waits", "send 1; send 1", "-");
    row("a full one does not wait", "send 1; send 1460", "PSH+ACK 2 ack 1 len 1460");
    // RFC 9293 (3.10.7.4): a segment from before the last update says nothing of the window.
    row("an older segment opens nothing",
        "< ACK 1 ack 1 len 10; < ACK 11 ack 1 win 0; < ACK 6 ack 1 len 10 win 5000; send 100", "-");
    row("a newer segment opens it",
        "< ACK 1 ack 1 len 10; < ACK 11 ack 1 win 0; < ACK 11 ack 1 len 10 win 5000; send 100",
        "PSH+ACK 1 ack 21 len 100");
}

void TestWindow::peers_afterSteps_letsThisMuchGo()
{
    QFETCH(const QString, steps);
    QFETCH(const QString, sent);
    Endpoint endpoint(profileOf("rfc9293"));
    endpoint.runAll(Opened + steps.section(u';', 0, -2));
    endpoint.forget();
    endpoint.runAll(steps.section(u';', -1));
    QString told = endpoint.sentTexts();
    QCOMPARE(told.replace(QStringLiteral("PSH+ACK 1 ack 1"), QStringLiteral("ACK 1 ack 1")), sent);
}

QTEST_APPLESS_MAIN(TestWindow)
#include "tst_window.moc"
