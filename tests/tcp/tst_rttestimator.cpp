// SPDX-License-Identifier: MIT
#include "support/chronoprinting.h"
#include "tcp/rttestimator.h"

#include <QTest>

using namespace std::chrono_literals;
using tcp::Duration;
using tcp::Profile;
using tcp::RttEstimator;
using tcp::SequenceNumber;

namespace {

// An estimator after these samples, each of a window of its own.
RttEstimator sampled(const Profile &profile, const QList<Duration> &samples)
{
    RttEstimator estimator(profile);
    SequenceNumber next(0xfffffff0);
    for (const Duration sample : samples) {
        next += 100;
        estimator.sample(sample, next, next + 50);
    }
    return estimator;
}

Profile withoutMinimum()
{
    Profile profile = tcp::findSystem("rfc9293")->profile;
    profile.minimumRto = 1ms;
    return profile;
}

} // namespace

class TestRttEstimator : public QObject
{
    Q_OBJECT

private slots:
    void rto_withoutSample_isInitial();
    void rfc6298_sampled_follows_data();
    void rfc6298_sampled_follows();
    void rto_limits_areKept();
    void linux_firstSample_setsRto_data();
    void linux_firstSample_setsRto();
    void linux_steadySamples_keepTheFloor();
    void linux_longerSample_raisesRto();
    void linux_shorterSample_raisesRtoLess();
    void linux_calmSamples_lowerRtoSlowly();
    void minimum_sampled_isTheShortest();
};

// RFC 6298 (2.1)
void TestRttEstimator::rto_withoutSample_isInitial()
{
    for (const tcp::System &system : tcp::systems()) {
        const RttEstimator estimator(system.profile);
        QCOMPARE(estimator.rto(), system.profile.initialRto);
        QVERIFY(!estimator.smoothed());
        QVERIFY(!estimator.variation());
    }
}

void TestRttEstimator::rfc6298_sampled_follows_data()
{
    QTest::addColumn<QList<Duration>>("samples");
    QTest::addColumn<Duration>("smoothed");
    QTest::addColumn<Duration>("variation");
    QTest::addColumn<Duration>("rto");
    using Samples = QList<Duration>;
    QTest::newRow("2.2: first sample")
        << Samples{600ms} << Duration(600ms) << Duration(300ms) << Duration(1800ms);
    QTest::newRow("2.3: the same again")
        << Samples{600ms, 600ms} << Duration(600ms) << Duration(225ms) << Duration(1500ms);
    QTest::newRow("2.3: longer") << Samples{800ms, 1600ms} << Duration(900ms) << Duration(500ms)
                                 << Duration(2900ms);
    QTest::newRow("2.3: shorter") << Samples{800ms, 400ms} << Duration(750ms) << Duration(400ms)
                                  << Duration(2350ms);
    QTest::newRow("2.3: the variation first") << Samples{100ms, 500ms, 100ms} << Duration(143750us)
                                              << Duration(115625us) << Duration(606250us);
}

void TestRttEstimator::rfc6298_sampled_follows()
{
    QFETCH(QList<Duration>, samples);
    QFETCH(Duration, smoothed);
    QFETCH(Duration, variation);
    QFETCH(Duration, rto);
    const Profile profile = withoutMinimum();
    const RttEstimator estimator = sampled(profile, samples);
    QCOMPARE(*estimator.smoothed(), smoothed);
    QCOMPARE(*estimator.variation(), variation);
    QCOMPARE(estimator.rto(), rto);
}

// RFC 6298 (2.4, 2.5)
void TestRttEstimator::rto_limits_areKept()
{
    const Profile &rfc = tcp::findSystem("rfc9293")->profile;
    QCOMPARE(sampled(rfc, {2ms}).rto(), Duration(1s));
    QCOMPARE(sampled(rfc, {30s}).rto(), Duration(60s));
    const Profile &linuxProfile = tcp::findSystem("linux")->profile;
    QCOMPARE(sampled(linuxProfile, {50s}).rto(), Duration(120s));
    Profile shortest = rfc;
    shortest.initialRto = 90s;
    QCOMPARE(RttEstimator(shortest).rto(), Duration(60s));
}

// Measured: RTO = RTT + max(2 RTT, 200 ms) after the sample of the handshake.
void TestRttEstimator::linux_firstSample_setsRto_data()
{
    QTest::addColumn<Duration>("rtt");
    QTest::addColumn<Duration>("rto");
    QTest::newRow("2 ms") << Duration(2ms) << Duration(202ms);
    QTest::newRow("10 ms") << Duration(10ms) << Duration(210ms);
    QTest::newRow("100 ms") << Duration(100ms) << Duration(300ms);
    QTest::newRow("500 ms") << Duration(500ms) << Duration(1500ms);
}

void TestRttEstimator::linux_firstSample_setsRto()
{
    QFETCH(Duration, rtt);
    QFETCH(Duration, rto);
    const Profile &profile = tcp::findSystem("linux")->profile;
    const RttEstimator estimator = sampled(profile, {rtt});
    QCOMPARE(*estimator.smoothed(), rtt);
    QCOMPARE(estimator.rto(), rto);
}

void TestRttEstimator::linux_steadySamples_keepTheFloor()
{
    const Profile &profile = tcp::findSystem("linux")->profile;
    QCOMPARE(sampled(profile, QList<Duration>(50, 100ms)).rto(), Duration(300ms));
}

void TestRttEstimator::linux_longerSample_raisesRto()
{
    const Profile &profile = tcp::findSystem("linux")->profile;
    const RttEstimator estimator = sampled(profile, {100ms, 100ms, 500ms});
    QCOMPARE(*estimator.smoothed(), Duration(150ms));
    QCOMPARE(estimator.rto(), Duration(662'500us)); // 150 ms and the deviation of 512.5 ms
}

// A sample below the average counts an eighth of what it would above.
void TestRttEstimator::linux_shorterSample_raisesRtoLess()
{
    const Profile &profile = tcp::findSystem("linux")->profile;
    const Duration longer = sampled(profile, {400ms, 400ms, 400ms, 700ms}).rto();
    const Duration shorter = sampled(profile, {400ms, 400ms, 400ms, 100ms}).rto();
    QCOMPARE(longer, Duration(1'131'250us));
    QCOMPARE(shorter, Duration(1'015'235us));
}

// In each window in which the deviation is smaller, a quarter of the difference goes.
void TestRttEstimator::linux_calmSamples_lowerRtoSlowly()
{
    const Profile &profile = tcp::findSystem("linux")->profile;
    const Duration rto = sampled(profile, {100ms, 900ms, 100ms, 100ms, 100ms}).rto();
    QVERIFY2(std::chrono::abs(rto - 962'501us) <= 1us, tcp::toString(rto).c_str());
}

void TestRttEstimator::minimum_sampled_isTheShortest()
{
    const Profile &profile = tcp::findSystem("linux")->profile;
    QCOMPARE(sampled(profile, {}).minimum(), Duration(0us));
    QCOMPARE(sampled(profile, {100ms, 80ms, 120ms}).minimum(), Duration(80ms));
}

QTEST_APPLESS_MAIN(TestRttEstimator)
#include "tst_rttestimator.moc"
