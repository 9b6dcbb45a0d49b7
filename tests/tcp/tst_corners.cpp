// SPDX-License-Identifier: MIT
// Corners of the machine that no rule of the RFC and no measured run leads to.
#include "support/chronoprinting.h"
#include "support/endpoint.h"

#include <QTest>

using namespace std::chrono_literals;
using support::Endpoint;
using tcp::KeepAliveStates;
using tcp::Profile;
using tcp::TimerKind;

namespace {

constexpr auto Opened = "connect; wait 1ms; < SYN+ACK 0 ack 1; ";

} // namespace

class TestCorners : public QObject
{
    Q_OBJECT

private slots:
    void keepAlive_inState_runsWhereTheSystemProbes_data();
    void keepAlive_inState_runsWhereTheSystemProbes();
    void keepAlive_userTimeout_takesThePlaceOfTheCount();
    void send_ofNothing_sendsNothing();
    void send_afterShutdownInSynReceived_breaksThePipe();
    void timeWait_synRefusedByTheSystem_isNoNewConnection();
    void keepAlive_userTimeoutBeforeTheFirstProbe_probesFirst();
    void orphan_ofOneRetry_isGivenUpSoon();
    void retransmissionTimer_running_isNotStartedAnew();
    void finWait2_heldAndLimited_fails();
    void finWait2_limit_doesNotRunBefore();
    void standing_every_hasAName();
};

void TestCorners::keepAlive_inState_runsWhereTheSystemProbes_data()
{
    QTest::addColumn<int>("states");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<bool>("runs");
    const QString finWait1 = "shutdown";
    const QString finWait2 = "shutdown; < ACK 1 ack 2";
    const QString closing = "shutdown; < FIN+ACK 1 ack 1";
    const QString lastAck = "< FIN+ACK 1 ack 1; shutdown";
    const auto row = [](const char *name, KeepAliveStates states, const QString &steps, bool runs) {
        QTest::newRow(name) << static_cast<int>(states) << steps << runs;
    };
    using enum KeepAliveStates;
    row("connected: FIN_WAIT_1", Connected, finWait1, true);
    row("connected: FIN_WAIT_2", Connected, finWait2, true);
    row("connected: CLOSING", Connected, closing, true);
    row("connected: LAST_ACK", Connected, lastAck, true);
    row("untilClosing: FIN_WAIT_1", UntilClosing, finWait1, true);
    row("untilClosing: FIN_WAIT_2", UntilClosing, finWait2, false);
    row("untilClosing: CLOSING", UntilClosing, closing, true);
    row("untilClosing: LAST_ACK", UntilClosing, lastAck, false);
    row("untilClosingFinWait2: FIN_WAIT_2", UntilClosingFinWait2, finWait2, true);
    row("untilClosingFinWait2: LAST_ACK", UntilClosingFinWait2, lastAck, false);
    row("untilCloseWait: FIN_WAIT_1", UntilCloseWait, finWait1, false);
    row("untilCloseWait: FIN_WAIT_2", UntilCloseWait, finWait2, false);
    row("untilCloseWait: CLOSING", UntilCloseWait, closing, false);
    row("untilCloseWait: LAST_ACK", UntilCloseWait, lastAck, false);
}

// The option is set in the state that is asked about.
void TestCorners::keepAlive_inState_runsWhereTheSystemProbes()
{
    QFETCH(const int, states);
    QFETCH(const QString, steps);
    QFETCH(const bool, runs);
    Profile profile;
    profile.keepAliveStates = static_cast<KeepAliveStates>(states);
    Endpoint endpoint(profile);
    endpoint.runAll(Opened + steps);
    tcp::SocketOptions options;
    options.keepAlive = true;
    endpoint.setOptions(options);
    QCOMPARE(endpoint.connection().timer(TimerKind::KeepAlive).has_value(), runs);
}

void TestCorners::keepAlive_userTimeout_takesThePlaceOfTheCount()
{
    Profile profile;
    Endpoint endpoint(profile);
    endpoint.runAll(Opened);
    tcp::SocketOptions options;
    options.keepAlive = true;
    options.keepAliveIdle = 5s;
    options.keepAliveInterval = 2s;
    options.keepAliveProbes = 100;
    options.userTimeout = 10s;
    endpoint.setOptions(options);
    endpoint.pass(9s);
    QCOMPARE(endpoint.stateName(), QStringLiteral("ESTABLISHED"));
    endpoint.pass(3s);
    QCOMPARE(endpoint.stateName(), QStringLiteral("CLOSED"));
    QVERIFY(endpoint.connection().error() == tcp::Error::TimedOut);
}

// Linux tcp_keepalive_timer: a user timeout counts once a probe was sent. A probe repeats nothing.
void TestCorners::keepAlive_userTimeoutBeforeTheFirstProbe_probesFirst()
{
    Profile profile;
    Endpoint endpoint(profile);
    endpoint.runAll(Opened);
    tcp::SocketOptions options;
    options.keepAlive = true;
    options.keepAliveIdle = 5s;
    options.keepAliveInterval = 2s;
    options.userTimeout = 3s;
    endpoint.setOptions(options);
    endpoint.forget();
    endpoint.pass(6s);
    QCOMPARE(endpoint.stateName(), QStringLiteral("ESTABLISHED"));
    QCOMPARE(int(endpoint.sent().size()), 1);
    QVERIFY(endpoint.sent().front().isProbe);
    QVERIFY(!endpoint.sent().front().isRetransmission);
    endpoint.pass(2s);
    QCOMPARE(endpoint.stateName(), QStringLiteral("CLOSED"));
}

void TestCorners::orphan_ofOneRetry_isGivenUpSoon()
{
    Profile profile;
    profile.retryLimit = tcp::RetryLimit::Count;
    profile.orphanRetries = 1;
    Endpoint endpoint(profile);
    endpoint.runAll(QLatin1String(Opened) + QStringLiteral("close"));
    endpoint.forget();
    while (endpoint.stateName() != QLatin1String("CLOSED") && endpoint.expireNext()) {
    }
    QCOMPARE(endpoint.sentTexts(), QStringLiteral("FIN+ACK 1 ack 1"));
}

// RFC 6298 (5.1): a timer that runs already goes on.
void TestCorners::retransmissionTimer_running_isNotStartedAnew()
{
    Endpoint endpoint(tcp::findSystem("rfc9293")->profile);
    endpoint.runAll(QLatin1String(Opened) + QStringLiteral("send 1460"));
    const auto expiry = endpoint.connection().timer(TimerKind::Retransmission)->expires;
    endpoint.runAll("wait 100ms; send 1460");
    QCOMPARE(endpoint.connection().timer(TimerKind::Retransmission)->expires.time_since_epoch(),
             expiry.time_since_epoch());
}

void TestCorners::send_ofNothing_sendsNothing()
{
    Profile profile;
    Endpoint endpoint(profile);
    endpoint.runAll(Opened);
    endpoint.forget();
    QVERIFY(endpoint.run("send 0") == tcp::Error::None);
    QCOMPARE(endpoint.sentTexts(), QStringLiteral("-"));
}

// The FIN waits behind data until the handshake is over; nothing can follow it.
void TestCorners::send_afterShutdownInSynReceived_breaksThePipe()
{
    Profile profile;
    Endpoint endpoint(profile);
    endpoint.runAll("connect; send 1; < SYN 0; shutdown");
    QCOMPARE(endpoint.stateName(), QStringLiteral("SYN_RECEIVED"));
    QVERIFY(endpoint.run("send 10") == tcp::Error::BrokenPipe);
}

void TestCorners::timeWait_synRefusedByTheSystem_isNoNewConnection()
{
    for (const bool refuses : {true, false}) {
        Profile profile;
        profile.timeWaitSyn = refuses ? tcp::TimeWaitSyn::Refuse : tcp::TimeWaitSyn::NewerSequence;
        Endpoint endpoint(profile);
        endpoint.runAll(QString(Opened) + "close; < FIN+ACK 1 ack 2");
        QCOMPARE(endpoint.stateName(), QStringLiteral("TIME_WAIT"));
        QCOMPARE(endpoint.connection().mayBeReplacedBy(Endpoint::segment("SYN 100")), !refuses);
        QVERIFY(!endpoint.connection().mayBeReplacedBy(Endpoint::segment("SYN 2")));
    }
}

void TestCorners::finWait2_heldAndLimited_fails()
{
    Profile profile;
    profile.finWait2HeldTimeout = 30s;
    Endpoint endpoint(profile);
    endpoint.runAll(QString(Opened) + "shutdown; < ACK 1 ack 2");
    endpoint.pass(29s);
    QCOMPARE(endpoint.stateName(), QStringLiteral("FIN_WAIT_2"));
    endpoint.pass(2s);
    QCOMPARE(endpoint.stateName(), QStringLiteral("CLOSED"));
    QVERIFY(endpoint.connection().error() == tcp::Error::TimedOut);
}

// Where a program that has shut both directions counts as one that has let go.
void TestCorners::finWait2_limit_doesNotRunBefore()
{
    Profile profile;
    profile.finWait2ReadShut = true;
    profile.finWait2Timeout = 60s;
    Endpoint endpoint(profile);
    endpoint.runAll(Opened);
    endpoint.connection().shutdownRead(endpoint.now());
    QVERIFY(!endpoint.connection().timer(TimerKind::FinWait2));
    endpoint.runAll("shutdown; < ACK 1 ack 2");
    QVERIFY(endpoint.connection().timer(TimerKind::FinWait2).has_value());
}

void TestCorners::standing_every_hasAName()
{
    using enum tcp::Standing;
    QSet<QString> names;
    for (const tcp::Standing standing :
         {Measured, Source, Documented, Reported, Computed, Unverified})
        names << QString::fromUtf8(tcp::toString(standing).data());
    QCOMPARE(names.size(), 6);
    QVERIFY(names.contains("unverified"));
}

QTEST_APPLESS_MAIN(TestCorners)
#include "tst_corners.moc"
