// SPDX-License-Identifier: MIT
// The timers of RFC 9293 (3.8, 3.10.8) and RFC 6298 (5): what expires, when, and what then happens.
// Rules are named as in tst_rfc9293.cpp, Z for timers.
#include "schedules.h"
#include "situations.h"
#include "support/chronoprinting.h"

#include <QTest>

using namespace tcptest;
using namespace std::chrono_literals;
using support::Endpoint;
using support::shown;
using tcp::Duration;
using tcp::Error;
using tcp::Profile;
using tcp::TimerKind;

namespace {

constexpr auto Opened = "connect; < SYN+ACK 0 ack 1";

const Profile &linuxProfile()
{
    return tcp::findSystem("linux")->profile;
}

Profile withKeepAlive(Duration idle, Duration interval, int probes)
{
    Profile profile = rfc9293();
    profile.keepAliveIdle = idle;
    profile.keepAliveInterval = interval;
    profile.keepAliveProbes = probes;
    return profile;
}

tcp::SocketOptions keepingAlive()
{
    tcp::SocketOptions options;
    options.keepAlive = true;
    return options;
}

} // namespace

class TestTimers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void retransmission_expiresUnanswered_backsOffUntilGivenUp_data();
    void retransmission_expiresUnanswered_backsOffUntilGivenUp();
    void synAck_neverAnswered_goesBackToListen();
    void retransmission_expires_repeatsTheOldest();
    void retransmission_someAcknowledged_startsAgain();
    void rtt_segmentRepeated_givesNoSample();
    void rtt_segmentRepeatedWithTimestamps_givesSample();
    void rtt_synRepeated_setsThreeSeconds();
    void backOff_newSampleTaken_ends();
    void user_connectNeverAnswered_timesOut();
    void user_optionSet_limitsRetransmissions();
    void user_optionSet_limitsWindowProbes();
    void timeWait_passed_closes();
    void timeWait_finRepeated_startsAgain();
    void persist_windowShut_probesWhilePeerAnswers();
    void persist_peerSilent_givesUp();
    void persist_finStuckBehindData_leavesWhenWindowOpens();
    void keepAlive_default_isOff();
    void keepAlive_peerAnswers_goesOn();
    void keepAlive_oneAnswerMissing_goesOn();
    void keepAlive_peerSilent_resetsAndTimesOut();
    void keepAlive_dataArrives_isPostponed();
    void delayedAck_dataArrives_waits();
    void delayedAck_secondFullSegment_isSentAtOnce();
    void delayedAck_dataLeaves_ridesAlong();
    void state_withoutTimer_waitsForEver_data();
    void state_withoutTimer_waitsForEver();
    void finWait2_orphan_endsSilently();
    void finWait2_owned_waitsForEver();
    void finWait2_closedLater_endsAfterTheLimit();
    void finWait2_linger2Negative_isSkipped();
    void orphan_neverAnswered_endsEarlier();
    void timers_several_runTogether();
    void timers_closed_allStop_data();
    void timers_closed_allStop();
};

void TestTimers::retransmission_expiresUnanswered_backsOffUntilGivenUp_data()
{
    QTest::addColumn<bool>("isLinux");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("times");
    QTest::addColumn<Duration>("end");
    const auto row = [](const char *name, bool isLinux, const char *steps, const char *times,
                        Duration end) {
        QTest::newRow(name) << isLinux << QString(steps) << QString(times) << end;
    };
    // RFC 9293 (3.8.3): R2 for a SYN is at least 3 minutes, for data at least 100 seconds.
    row("Z-2, Z-4: SYN", false, "connect", "1s 3s 7s 15s 31s 63s 123s", 180s);
    row("Z-2, Z-4: data", false, "connect; < SYN+ACK 0 ack 1; send 10", "1s 3s 7s 15s 31s 63s 123s",
        183s);
    row("Z-2, Z-4: FIN", false, "connect; < SYN+ACK 0 ack 1; shutdown", "1s 3s 7s 15s 31s 63s 123s",
        183s);
    row("Z-2, Z-4: FIN of LAST_ACK", false, "connect; < SYN+ACK 0 ack 1; < FIN+ACK 1 ack 1; close",
        "1s 3s 7s 15s 31s 63s 123s", 183s);
    // Measured: 11 SYNs, nominal end at 131 s.
    row("Linux: SYN", true, "connect", "1s 2s 3s 4s 5s 7s 11s 19s 35s 67s", 131s);
    // Without SACK there is no tail loss probe. 8 retries from 200 ms would take 102.2 s, and the
    // timer that expires after that is the tenth.
    row("Linux: FIN of an orphan", true, "connect; wait 100ms; < SYN+ACK 0 ack 1; close",
        "300ms 900ms 2.1s 4.5s 9.3s 18.9s 38.1s 76.5s", 153300ms);
}

void TestTimers::retransmission_expiresUnanswered_backsOffUntilGivenUp()
{
    QFETCH(bool, isLinux);
    QFETCH(QString, steps);
    QFETCH(QString, times);
    QFETCH(Duration, end);
    Endpoint endpoint(isLinux ? linuxProfile() : rfc9293());
    endpoint.runAll(steps);
    const tcp::SimTime begin = endpoint.now();
    QCOMPARE(printed(sendingTimes(endpoint, 24h)), times);
    QCOMPARE(endpoint.now() - begin, end);
    QCOMPARE(endpoint.stateName(), shown(Closed));
    QCOMPARE(shown(endpoint.connection().error()), shown(Error::TimedOut));
}

void TestTimers::synAck_neverAnswered_goesBackToListen()
{
    Endpoint end(linuxProfile());
    end.runAll("listen; < SYN 0");
    QCOMPARE(printed(sendingTimes(end, 24h)), "1s 3s 7s 15s 31s");
    QCOMPARE(end.now().time_since_epoch(), Duration(63s));
    QCOMPARE(end.stateName(), shown(Closed));
}

void TestTimers::retransmission_expires_repeatsTheOldest()
{
    Endpoint end(rfc9293());
    end.runAll(Opened);
    end.runAll("send 1460; send 1460");
    end.forget();
    end.pass(1s);
    QCOMPARE(end.sentTexts(), "PSH+ACK 1 ack 1 len 1460");
    QVERIFY(end.sent().front().isRetransmission);
    QCOMPARE(end.connection().retransmissions(), 1);
}

// RFC 6298 (5.3)
void TestTimers::retransmission_someAcknowledged_startsAgain()
{
    Endpoint end(rfc9293());
    end.runAll(Opened);
    end.runAll("send 1460; send 1460; wait 900ms; < ACK 1 ack 1461");
    const auto timer = end.connection().timer(TimerKind::Retransmission);
    QVERIFY(timer);
    QCOMPARE(timer->started, end.now());
    end.run("< ACK 1 ack 2921");
    QVERIFY(!end.connection().timer(TimerKind::Retransmission));
}

// Karn's rule, RFC 6298 (3)
void TestTimers::rtt_segmentRepeated_givesNoSample()
{
    Endpoint end(rfc9293());
    end.runAll("connect; wait 100ms; < SYN+ACK 0 ack 1; send 10; wait 1s");
    QCOMPARE(end.connection().retransmissions(), 1);
    end.run("wait 500ms");
    end.run("< ACK 1 ack 11");
    QCOMPARE(*end.connection().rtt().smoothed(), Duration(100ms));
    QCOMPARE(end.connection().retransmissions(), 0);
}

// RFC 7323 (4): the echoed timestamp tells which copy was answered.
void TestTimers::rtt_segmentRepeatedWithTimestamps_givesSample()
{
    Profile profile = rfc9293();
    profile.timestamps = true;
    Endpoint end(profile);
    end.run("connect");
    end.pass(100ms);
    tcp::Segment synAck = Endpoint::segment("SYN+ACK 0 ack 1");
    synAck.options.timestamps = tcp::Timestamps{7, 0};
    end.arrives(synAck);
    end.runAll("send 10; wait 1s");
    tcp::Segment ack = Endpoint::segment("ACK 1 ack 11");
    ack.options.timestamps =
        tcp::Timestamps{8, end.sent().back().segment.options.timestamps->value};
    end.pass(180ms);
    end.arrives(ack);
    QCOMPARE(*end.connection().rtt().smoothed(), Duration(100ms + (180ms - 100ms) / 8));
}

// RFC 6298 (5.7): without a sample of the handshake, data begins with 3 seconds.
void TestTimers::rtt_synRepeated_setsThreeSeconds()
{
    Endpoint end(rfc9293());
    end.runAll("connect; wait 1200ms; < SYN+ACK 0 ack 1");
    QVERIFY(!end.connection().rtt().smoothed());
    QCOMPARE(end.connection().rto(), Duration(3s));
    end.run("send 10");
    QCOMPARE(printed(sendingTimes(end, 5s)), "3s 9s");
}

// RFC 6298 (5.7): the back-off stays until a segment that was sent once is measured.
void TestTimers::backOff_newSampleTaken_ends()
{
    Endpoint end(rfc9293());
    end.runAll("connect; wait 100ms; < SYN+ACK 0 ack 1; send 10; wait 3s; < ACK 1 ack 11");
    QCOMPARE(end.connection().rto(), Duration(4s));
    end.runAll("send 10; wait 100ms; < ACK 1 ack 21");
    QCOMPARE(end.connection().rto(), Duration(1s));
}

// Z-1
void TestTimers::user_connectNeverAnswered_timesOut()
{
    Profile profile = rfc9293();
    profile.connectTimeout = 21s;
    Endpoint end(profile);
    end.runAll("connect; wait 21s");
    QCOMPARE(end.stateName(), shown(Closed));
    QCOMPARE(shown(end.connection().error()), shown(Error::TimedOut));
    QVERIFY(end.hasSignalled(tcp::Signal::Failed));
}

// Z-1, TCP_USER_TIMEOUT: counted from the first expiry, and kept to the letter.
void TestTimers::user_optionSet_limitsRetransmissions()
{
    Endpoint end(rfc9293());
    end.runAll(Opened);
    tcp::SocketOptions options;
    options.userTimeout = 5s;
    end.setOptions(options);
    end.run("send 10");
    QCOMPARE(printed(sendingTimes(end, 24h)), "1s 3s");
    QCOMPARE(end.now().time_since_epoch(), Duration(6s));
    QCOMPARE(shown(end.connection().error()), shown(Error::TimedOut));
}

void TestTimers::user_optionSet_limitsWindowProbes()
{
    Endpoint end(rfc9293());
    end.runAll(Opened);
    tcp::SocketOptions options;
    options.userTimeout = 10s;
    end.setOptions(options);
    end.runAll("< ACK 1 ack 1 win 0; send 10");
    for (int i = 0; i < 3; ++i) { // at 1, 3 and 7 s
        QVERIFY(end.expireNext());
        end.run("< ACK 1 ack 1 win 0");
    }
    QCOMPARE(end.stateName(), shown(Established));
    QVERIFY(end.expireNext());
    QCOMPARE(shown(end.connection().error()), shown(Error::TimedOut));
}

// Z-5
void TestTimers::timeWait_passed_closes()
{
    Endpoint end(rfc9293());
    end.runAll(Opened);
    end.runAll("close; < FIN+ACK 1 ack 2");
    QCOMPARE(end.stateName(), shown(TimeWait));
    end.forget();
    end.pass(240s - 1us);
    QCOMPARE(end.stateName(), shown(TimeWait));
    end.pass(1us);
    QCOMPARE(end.stateName(), shown(Closed));
    QCOMPARE(end.sentTexts(), "-");
    QCOMPARE(shown(end.connection().error()), shown(Error::None));
}

void TestTimers::timeWait_finRepeated_startsAgain()
{
    Endpoint end(rfc9293());
    end.runAll(Opened);
    end.runAll("close; < FIN+ACK 1 ack 2; wait 200s");
    end.forget();
    end.run("< FIN+ACK 1 ack 2");
    QCOMPARE(end.sentTexts(), "ACK 2 ack 2");
    QCOMPARE(end.connection().timer(TimerKind::TimeWait)->expires - end.now(), Duration(240s));
    end.run("< SYN 1"); // may be an old one
    QCOMPARE(end.connection().timer(TimerKind::TimeWait)->started, end.now());
    end.pass(240s);
    QCOMPARE(end.stateName(), shown(Closed));
}

// Z-6: RFC 9293 (3.8.6.1) MUST-37
void TestTimers::persist_windowShut_probesWhilePeerAnswers()
{
    Endpoint end(rfc9293());
    end.runAll(Opened);
    end.runAll("< ACK 1 ack 1 win 0; send 10");
    QCOMPARE(end.sentTexts().count("len 10"), 0);
    Duration last{};
    for (int i = 0; i < 40; ++i) {
        const auto timer = end.connection().timer(TimerKind::Persist);
        QVERIFY(timer);
        const Duration interval = timer->expires - timer->started;
        QCOMPARE(interval, i == 0 ? Duration(1s) : std::min(2 * last, Duration(60s)));
        last = interval;
        end.forget();
        QVERIFY(end.expireNext());
        QCOMPARE(end.sentTexts(), "ACK 0 ack 1");
        QVERIFY(end.sent().front().isProbe);
        end.run("< ACK 1 ack 1 win 0");
    }
    end.forget();
    end.run("< ACK 1 ack 1 win 100");
    QCOMPARE(end.sentTexts(), "PSH+ACK 1 ack 1 len 10");
    QVERIFY(!end.connection().timer(TimerKind::Persist));
}

void TestTimers::persist_peerSilent_givesUp()
{
    Endpoint end(rfc9293());
    end.runAll(Opened);
    end.runAll("< ACK 1 ack 1 win 0; send 10");
    QCOMPARE(printed(sendingTimes(end, 24h)), "1s 3s 7s 15s 31s 63s 123s");
    QCOMPARE(end.stateName(), shown(Closed));
    QCOMPARE(shown(end.connection().error()), shown(Error::TimedOut));
}

void TestTimers::persist_finStuckBehindData_leavesWhenWindowOpens()
{
    Endpoint end(rfc9293());
    end.runAll(Opened);
    end.runAll("< ACK 1 ack 1 win 0; send 10; close");
    QCOMPARE(end.stateName(), shown(FinWait1));
    QVERIFY(end.connection().isFinQueued());
    QVERIFY(!end.connection().isFinSent());
    QVERIFY(end.connection().timer(TimerKind::Persist));
    QVERIFY(!end.connection().timer(TimerKind::Retransmission));
    end.forget();
    end.run("< ACK 1 ack 1 win 10");
    QCOMPARE(end.sentTexts(), "PSH+ACK 1 ack 1 len 10");
    end.run("< ACK 1 ack 11 win 10");
    QCOMPARE(end.sentTexts(), "PSH+ACK 1 ack 1 len 10; FIN+ACK 11 ack 1");
    end.run("< ACK 1 ack 12");
    QCOMPARE(end.stateName(), shown(FinWait2));
}

// Z-7: RFC 9293 (3.8.4) MUST-25
void TestTimers::keepAlive_default_isOff()
{
    for (const char *id : {"rfc9293", "linux"}) {
        Endpoint end(tcp::findSystem(id)->profile);
        end.runAll(Opened);
        QVERIFY(!end.expireNext());
    }
}

void TestTimers::keepAlive_peerAnswers_goesOn()
{
    Endpoint end(withKeepAlive(60s, 10s, 3));
    end.runAll(Opened);
    end.setOptions(keepingAlive());
    for (int i = 0; i < 20; ++i) {
        end.forget();
        end.pass(60s);
        QCOMPARE(end.sentTexts(), "ACK 0 ack 1");
        QVERIFY(end.sent().front().isProbe);
        end.run("< ACK 1 ack 1");
    }
    QCOMPARE(end.stateName(), shown(Established));
}

// RFC 9293 (3.8.4) MUST-29
void TestTimers::keepAlive_oneAnswerMissing_goesOn()
{
    Endpoint end(withKeepAlive(60s, 10s, 3));
    end.runAll(Opened);
    end.setOptions(keepingAlive());
    end.runAll("wait 80s; < ACK 1 ack 1");
    QCOMPARE(end.sentTexts().count("ACK 0 ack 1"), 3);
    end.forget();
    end.run("wait 59s");
    QCOMPARE(end.sentTexts(), "-");
    end.run("wait 1s");
    QCOMPARE(end.sentTexts(), "ACK 0 ack 1");
    QCOMPARE(end.stateName(), shown(Established));
}

void TestTimers::keepAlive_peerSilent_resetsAndTimesOut()
{
    Endpoint end(withKeepAlive(60s, 10s, 3));
    end.runAll(Opened);
    end.setOptions(keepingAlive());
    end.forget();
    end.run("wait 89s");
    QCOMPARE(end.sentTexts(), "ACK 0 ack 1; ACK 0 ack 1; ACK 0 ack 1");
    end.forget();
    end.run("wait 1s");
    QCOMPARE(end.sentTexts(), "RST 1");
    QCOMPARE(end.stateName(), shown(Closed));
    QCOMPARE(shown(end.connection().error()), shown(Error::TimedOut));
}

void TestTimers::keepAlive_dataArrives_isPostponed()
{
    Endpoint end(withKeepAlive(60s, 10s, 3));
    end.runAll(Opened);
    end.setOptions(keepingAlive());
    end.runAll("wait 50s; < PSH+ACK 1 ack 1 len 10; wait 1s");
    end.forget();
    end.run("wait 58s");
    QCOMPARE(end.sentTexts(), "-");
    end.run("wait 1s");
    QCOMPARE(end.sentTexts(), "ACK 0 ack 11");
}

// Z-8: RFC 9293 (3.8.6.3) MUST-40
void TestTimers::delayedAck_dataArrives_waits()
{
    Endpoint end(rfc9293());
    end.runAll(Opened);
    end.forget();
    end.run("< PSH+ACK 1 ack 1 len 10");
    QCOMPARE(end.sentTexts(), "-");
    end.pass(500ms);
    QCOMPARE(end.sentTexts(), "ACK 1 ack 11");
}

void TestTimers::delayedAck_secondFullSegment_isSentAtOnce()
{
    Endpoint end(rfc9293());
    end.runAll(Opened);
    end.forget();
    end.runAll("< ACK 1 ack 1 len 1460; < PSH+ACK 1461 ack 1 len 1460");
    QCOMPARE(end.sentTexts(), "ACK 1 ack 2921");
    QVERIFY(!end.connection().timer(TimerKind::DelayedAck));
}

void TestTimers::delayedAck_dataLeaves_ridesAlong()
{
    Endpoint end(rfc9293());
    end.runAll(Opened);
    end.runAll("< PSH+ACK 1 ack 1 len 10; wait 50ms");
    end.forget();
    end.runAll("send 5; wait 500ms");
    QCOMPARE(end.sentTexts(), "PSH+ACK 1 ack 11 len 5");
}

void TestTimers::state_withoutTimer_waitsForEver_data()
{
    QTest::addColumn<QString>("situation");
    for (const char *situation :
         {"LISTEN", "ESTABLISHED", "FIN_WAIT_2", "FIN_WAIT_2, orphan", "CLOSE_WAIT"})
        QTest::addRow("Z-9: %s", situation) << QString(situation);
}

void TestTimers::state_withoutTimer_waitsForEver()
{
    QFETCH(QString, situation);
    Endpoint end(rfc9293());
    end.runAll(QLatin1String(findSituation(situation)->steps));
    QVERIFY(!end.expireNext());
}

void TestTimers::finWait2_orphan_endsSilently()
{
    Endpoint end(linuxProfile());
    end.runAll(Opened);
    end.runAll("close; < ACK 1 ack 2");
    end.forget();
    end.pass(60s - 1us);
    QCOMPARE(end.stateName(), shown(FinWait2));
    end.pass(1us);
    QCOMPARE(end.stateName(), shown(Closed));
    QCOMPARE(end.sentTexts(), "-");
}

void TestTimers::finWait2_owned_waitsForEver()
{
    Endpoint end(linuxProfile());
    end.runAll(Opened);
    end.runAll("shutdown; < ACK 1 ack 2");
    QVERIFY(!end.expireNext());
    QCOMPARE(end.stateName(), shown(FinWait2));
}

void TestTimers::finWait2_closedLater_endsAfterTheLimit()
{
    Endpoint end(linuxProfile());
    end.runAll(Opened);
    end.runAll("shutdown; < ACK 1 ack 2; wait 100s; close; wait 59s");
    QCOMPARE(end.stateName(), shown(FinWait2));
    end.run("wait 1s");
    QCOMPARE(end.stateName(), shown(Closed));
}

void TestTimers::finWait2_linger2Negative_isSkipped()
{
    Endpoint end(linuxProfile());
    end.runAll(Opened);
    tcp::SocketOptions options;
    options.finWait2Timeout = -1s;
    end.setOptions(options);
    end.runAll("close; < ACK 1 ack 2");
    QCOMPARE(end.stateName(), shown(Closed));
}

void TestTimers::orphan_neverAnswered_endsEarlier()
{
    Profile profile = rfc9293();
    profile.orphanRetries = 2;
    Endpoint owned(profile);
    owned.runAll(Opened);
    owned.run("shutdown");
    QCOMPARE(sendingTimes(owned, 24h).size(), 7);
    Endpoint orphan(profile);
    orphan.runAll(Opened);
    orphan.run("close");
    QCOMPARE(printed(sendingTimes(orphan, 24h)), "1s 3s");
    QCOMPARE(orphan.now().time_since_epoch(), Duration(7s));
}

void TestTimers::timers_several_runTogether()
{
    Endpoint end(withKeepAlive(60s, 10s, 3));
    end.runAll(Opened);
    end.setOptions(keepingAlive());
    end.runAll("send 10; < PSH+ACK 1 ack 1 len 10");
    const tcp::Connection &connection = end.connection();
    QCOMPARE(connection.timer(TimerKind::Retransmission)->expires - end.now(), Duration(1s));
    QCOMPARE(connection.timer(TimerKind::DelayedAck)->expires - end.now(), Duration(200ms));
    QCOMPARE(connection.timer(TimerKind::KeepAlive)->expires - end.now(), Duration(60s));
    end.forget();
    end.pass(1s);
    QCOMPARE(end.sentTexts(), "ACK 11 ack 11; PSH+ACK 1 ack 11 len 10");
    QVERIFY(connection.timer(TimerKind::KeepAlive));
}

void TestTimers::timers_closed_allStop_data()
{
    QTest::addColumn<QString>("steps");
    for (const char *steps : {"abort", "vanish", "< RST 11"})
        QTest::newRow(steps) << QString(steps);
}

void TestTimers::timers_closed_allStop()
{
    QFETCH(QString, steps);
    Endpoint end(withKeepAlive(60s, 10s, 3));
    end.runAll(Opened);
    end.setOptions(keepingAlive());
    end.runAll("send 10; < PSH+ACK 1 ack 1 len 10");
    end.run(steps);
    QCOMPARE(end.stateName(), shown(Closed));
    for (const TimerKind kind : tcp::AllTimerKinds)
        QVERIFY2(!end.connection().timer(kind), qPrintable(shown(kind)));
}

QTEST_APPLESS_MAIN(TestTimers)
#include "tst_timers.moc"
