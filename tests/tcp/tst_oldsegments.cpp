// SPDX-License-Identifier: MIT
// Segments from the past: by their timestamp, by what they acknowledge, and what TIME_WAIT makes of
// them.
#include "support/chronoprinting.h"
#include "support/endpoint.h"

#include <QTest>

using support::Endpoint;
using tcp::Profile;
using tcp::Verdict;

class TestOldSegments : public QObject
{
    Q_OBJECT

private slots:
    void olderStamp_arrives_isJudged_data();
    void olderStamp_arrives_isJudged();
    void olderStamp_ofAReset_isNotAsked();
    void olderStamp_ofAHalfOpenRequest_isJudged();
    void gap_isToldByBlocks_onlyWhereThePeerTakesThem();
    void ghostAck_ofAPassiveEnd_countsNoSyn();
    void timeWait_synWithStamp_mayReplace_data();
    void timeWait_synWithStamp_mayReplace();
    void timeWait_resetAtTheRightEdge_isChallenged();
    void timeWait_synRightOfTheWindow_mayReplace();
    void timeWait_oneByteForNobody_isReset();
    void repeatedData_isToldAsDuplicate_untilTimeWait();
    void lateData_ofOneByte_resets();
    void finFirst_isAcknowledgedAtOnce();
    void oneByte_isReadable();
};

namespace {

const Profile &linuxProfile()
{
    return tcp::findSystem("linux")->profile;
}

constexpr auto Stamped = "connect; wait 1ms; < SYN+ACK 0 ack 1 sack 1 stamp 1000; ";

} // namespace

void TestOldSegments::olderStamp_arrives_isJudged_data()
{
    QTest::addColumn<QString>("segment");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const char *segment, Verdict verdict) {
        QTest::newRow(name) << QString(segment) << static_cast<int>(verdict);
    };
    // RFC 7323 (5.3); Linux tcp_disordered_ack_check
    row("a copy of one byte", "ACK 10 ack 1 len 1 stamp 5", Verdict::Duplicate);
    row("new data", "ACK 11 ack 1 len 1 stamp 5", Verdict::OutOfWindow);
    row("an ACK that was overtaken", "ACK 1 ack 1 stamp 5", Verdict::Ignored);
    row("an ACK of nothing new", "ACK 11 ack 1 stamp 5", Verdict::Accepted);
    row("an ACK ahead", "ACK 12 ack 1 stamp 5", Verdict::OutOfWindow);
    row("as old as the latest", "ACK 11 ack 1 len 1 stamp 1000", Verdict::Accepted);
}

void TestOldSegments::olderStamp_arrives_isJudged()
{
    QFETCH(const QString, segment);
    QFETCH(const int, verdict);
    Endpoint endpoint(linuxProfile());
    endpoint.runAll(QLatin1String(Stamped) + QStringLiteral("< ACK 1 ack 1 len 10 stamp 1000"));
    QCOMPARE(static_cast<int>(endpoint.arrives(Endpoint::segment(segment))), verdict);
}

void TestOldSegments::olderStamp_ofAReset_isNotAsked()
{
    Endpoint endpoint(linuxProfile());
    endpoint.runAll(QLatin1String(Stamped) + QStringLiteral("< RST 1 stamp 5"));
    QCOMPARE(endpoint.stateName(), QStringLiteral("CLOSED"));
}

// Linux tcp_minisocks.c tcp_check_req: PAWS asks everything but a reset.
void TestOldSegments::olderStamp_ofAHalfOpenRequest_isJudged()
{
    Endpoint endpoint(linuxProfile());
    endpoint.runAll("listen; < SYN 0 stamp 1000");
    QVERIFY(endpoint.arrives(Endpoint::segment("ACK 1 ack 1 stamp 5")) == Verdict::OutOfWindow);
    QCOMPARE(endpoint.stateName(), QStringLiteral("SYN_RECEIVED"));
    QVERIFY(endpoint.arrives(Endpoint::segment("RST 1 stamp 5")) == Verdict::Accepted);
    QCOMPARE(endpoint.stateName(), QStringLiteral("CLOSED"));
}

// RFC 2018 (2)
void TestOldSegments::gap_isToldByBlocks_onlyWhereThePeerTakesThem()
{
    for (const int permitted : {0, 1}) {
        Endpoint endpoint(linuxProfile());
        endpoint.runAll(QStringLiteral("connect; wait 1ms; < SYN+ACK 0 ack 1 sack %1; "
                                       "< ACK 11 ack 1 len 10")
                            .arg(permitted));
        QCOMPARE(endpoint.sent().back().segment.options.sackCount > 0, permitted > 0);
    }
}

// RFC 5961 (5.2); Linux tcp_ack with bytes_acked, in which the SYN of a passive end does not count.
void TestOldSegments::ghostAck_ofAPassiveEnd_countsNoSyn()
{
    Endpoint endpoint(linuxProfile());
    endpoint.runAll("listen; < SYN 0; < ACK 1 ack 1; send 10; < ACK 1 ack 11");
    endpoint.forget();
    endpoint.runAll("< ACK 1 ack 1");
    QCOMPARE(endpoint.sentTexts(), QStringLiteral("-"));
    endpoint.runAll("< ACK 1 ack 0");
    QCOMPARE(endpoint.sentTexts(), QStringLiteral("ACK 11 ack 1"));
}

void TestOldSegments::timeWait_synWithStamp_mayReplace_data()
{
    QTest::addColumn<QString>("segment");
    QTest::addColumn<bool>("replaces");
    // RFC 6191; Linux tcp_timewait_state_process
    QTest::newRow("older sequence, later stamp") << "SYN 1 stamp 1001" << true;
    QTest::newRow("older sequence, same stamp") << "SYN 1 stamp 1000" << false;
    QTest::newRow("newer sequence, same stamp") << "SYN 3 stamp 1000" << true;
    QTest::newRow("newer sequence, older stamp") << "SYN 3 stamp 999" << false;
    QTest::newRow("RCV.NXT itself") << "SYN 2 stamp 1000" << false;
}

void TestOldSegments::timeWait_synWithStamp_mayReplace()
{
    QFETCH(const QString, segment);
    QFETCH(const bool, replaces);
    Endpoint endpoint(linuxProfile());
    endpoint.runAll(QLatin1String(Stamped)
                    + QStringLiteral("shutdown; < FIN+ACK 1 ack 2 stamp 1000"));
    QCOMPARE(endpoint.stateName(), QStringLiteral("TIME_WAIT"));
    QCOMPARE(endpoint.connection().mayBeReplacedBy(Endpoint::segment(segment)), replaces);
}

// Linux tcp_minisocks.c tcp_in_window: an empty segment may stand right of the window's last byte.
void TestOldSegments::timeWait_resetAtTheRightEdge_isChallenged()
{
    Profile profile = linuxProfile();
    profile.timeWaitReset = tcp::TimeWaitReset::CloseOrChallenge;
    Endpoint endpoint(profile);
    endpoint.runAll("connect; wait 1ms; < SYN+ACK 0 ack 1; shutdown; < FIN+ACK 1 ack 2; wait 1s");
    constexpr int Edge = 2 + 64240;
    const auto reset = [](int seq) { return Endpoint::segment(QStringLiteral("RST %1").arg(seq)); };
    QVERIFY(endpoint.arrives(reset(Edge)) == Verdict::Challenged);
    QVERIFY(endpoint.arrives(reset(Edge + 64240)) == Verdict::OutOfWindow);
}

void TestOldSegments::timeWait_synRightOfTheWindow_mayReplace()
{
    Profile profile = tcp::findSystem("rfc9293")->profile;
    profile.timeWaitSyn = tcp::TimeWaitSyn::BeyondWindow;
    Endpoint endpoint(profile);
    endpoint.runAll("connect; wait 1ms; < SYN+ACK 0 ack 1; shutdown; < FIN+ACK 1 ack 2; wait 1s");
    constexpr int Edge = 2 + 65535;
    const auto syn = [](int seq) { return Endpoint::segment(QStringLiteral("SYN %1").arg(seq)); };
    QVERIFY(!endpoint.connection().mayBeReplacedBy(syn(Edge - 1)));
    QVERIFY(endpoint.connection().mayBeReplacedBy(syn(Edge)));
}

void TestOldSegments::timeWait_oneByteForNobody_isReset()
{
    Profile profile = tcp::findSystem("rfc9293")->profile;
    profile.timeWaitData = tcp::TimeWaitData::Reset;
    Endpoint endpoint(profile);
    endpoint.runAll("connect; wait 1ms; < SYN+ACK 0 ack 1; close; < FIN+ACK 1 ack 2");
    QCOMPARE(endpoint.stateName(), QStringLiteral("TIME_WAIT"));
    endpoint.runAll("< ACK 2 ack 2 len 1");
    QCOMPARE(endpoint.stateName(), QStringLiteral("CLOSED"));
}

// RFC 2883: D-SACK tells of the copy; TIME_WAIT keeps no such thing.
void TestOldSegments::repeatedData_isToldAsDuplicate_untilTimeWait()
{
    Endpoint endpoint(linuxProfile());
    endpoint.runAll("connect; wait 1ms; < SYN+ACK 0 ack 1 sack 1; < ACK 1 ack 1 len 10; wait 1s");
    endpoint.forget();
    endpoint.runAll("< ACK 1 ack 1 len 10");
    QCOMPARE(endpoint.sentTexts(), QStringLiteral("ACK 1 ack 11"));
    QCOMPARE(int(endpoint.sent().back().segment.options.sackCount), 1);
    endpoint.runAll("receive; shutdown; < FIN+ACK 11 ack 2; wait 1s");
    QCOMPARE(endpoint.stateName(), QStringLiteral("TIME_WAIT"));
    endpoint.forget();
    endpoint.runAll("< ACK 1 ack 2 len 5");
    QCOMPARE(endpoint.sentTexts(), QStringLiteral("ACK 2 ack 12"));
    QCOMPARE(int(endpoint.sent().back().segment.options.sackCount), 0);
}

void TestOldSegments::lateData_ofOneByte_resets()
{
    Endpoint endpoint(linuxProfile());
    endpoint.runAll("connect; wait 1ms; < SYN+ACK 0 ack 1; close; < ACK 1 ack 1 len 1");
    QCOMPARE(endpoint.stateName(), QStringLiteral("CLOSED"));
    QVERIFY(endpoint.sent().back().segment.flags.rst);
}

void TestOldSegments::finFirst_isAcknowledgedAtOnce()
{
    Endpoint endpoint(linuxProfile());
    endpoint.runAll("connect; wait 1ms; < SYN+ACK 0 ack 1");
    endpoint.forget();
    endpoint.runAll("< FIN+ACK 1 ack 1");
    QCOMPARE(endpoint.sentTexts(), QStringLiteral("ACK 1 ack 2"));
}

void TestOldSegments::oneByte_isReadable()
{
    Endpoint endpoint(linuxProfile());
    endpoint.runAll("connect; wait 1ms; < SYN+ACK 0 ack 1; < ACK 1 ack 1 len 1");
    QVERIFY(endpoint.hasSignalled(tcp::Signal::Readable));
}

QTEST_APPLESS_MAIN(TestOldSegments)
#include "tst_oldsegments.moc"
