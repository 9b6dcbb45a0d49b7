// SPDX-License-Identifier: MIT
#include "diagram/placing/timescale.h"
#include "support/chronoprinting.h"

#include <QTest>

using namespace std::chrono_literals;
using diagram::Instant;
using diagram::ScaleKind;
using diagram::TimeScale;

class TestTimeScale : public QObject
{
    Q_OBJECT

private slots:
    void byEvent_anyWait_oneStep();
    void linear_twiceTheWait_twiceTheHeight();
    void linear_veryLongTrace_heightBounded();
    void compressed_longWait_oneBreak();
    void compressed_shortWaits_noBreak();
    void room_notLinear_keepsInstantsApart();
    void extent_withinInstant_timeStandsStill();
    void timeAt_everyScale_invertsYAt();
    void empty_anyTime_zero();
};

namespace {

tcp::SimTime at(tcp::Duration time)
{
    return tcp::SimTime(time);
}

std::vector<Instant> waits()
{
    return {{at(0ms), 0, 0}, {at(50ms), 0, 0}, {at(150ms), 0, 0}, {at(60s), 0, 0}};
}

} // namespace

void TestTimeScale::byEvent_anyWait_oneStep()
{
    const TimeScale scale(ScaleKind::ByEvent, waits(), 50ms, 48);
    QCOMPARE(scale.yAt(at(50ms)), 48.0);
    QCOMPARE(scale.yAt(at(150ms)), 96.0);
    QCOMPARE(scale.yAt(at(60s)), 144.0);
    QCOMPARE(scale.height(), 144.0);
}

void TestTimeScale::linear_twiceTheWait_twiceTheHeight()
{
    const TimeScale scale(ScaleKind::Linear, waits(), 50ms, 48);
    QCOMPARE(scale.yAt(at(50ms)), 48.0);
    QCOMPARE(scale.yAt(at(100ms)), 96.0);
    QCOMPARE(scale.yAt(at(60s)), 48.0 * 1200);
}

void TestTimeScale::linear_veryLongTrace_heightBounded()
{
    const std::vector<Instant> day = {{at(0ms), 0, 0}, {at(24h), 0, 0}};
    const TimeScale scale(ScaleKind::Linear, day, 1ms, 48);
    QVERIFY(scale.height() <= 4e6);
    QVERIFY(scale.height() > 3.9e6);
}

void TestTimeScale::compressed_longWait_oneBreak()
{
    const TimeScale scale(ScaleKind::Compressed, waits(), 50ms, 48);
    QCOMPARE(scale.breaks().size(), std::size_t(1));
    QCOMPARE(scale.breaks()[0].from, at(150ms));
    QCOMPARE(scale.breaks()[0].to, at(60s));
    QVERIFY(scale.breaks()[0].bottom - scale.breaks()[0].top < 120);
}

void TestTimeScale::compressed_shortWaits_noBreak()
{
    const std::vector<Instant> instants = {{at(0ms), 0, 0}, {at(1s), 0, 0}, {at(1050ms), 0, 0}};
    const TimeScale scale(ScaleKind::Compressed, instants, 50ms, 48);
    QVERIFY(scale.breaks().empty());
    QVERIFY(scale.yAt(at(1s)) > 48);
    QCOMPARE(scale.yAt(at(1050ms)) - scale.yAt(at(1s)), 48.0);
}

void TestTimeScale::room_notLinear_keepsInstantsApart()
{
    std::vector<Instant> instants = waits();
    instants[0].room = 200;
    QCOMPARE(TimeScale(ScaleKind::ByEvent, instants, 50ms, 48).yAt(at(50ms)), 200.0);
    QCOMPARE(TimeScale(ScaleKind::Linear, instants, 50ms, 48).yAt(at(50ms)), 48.0);
}

void TestTimeScale::extent_withinInstant_timeStandsStill()
{
    std::vector<Instant> instants = waits();
    instants[1].extent = 30;
    const TimeScale scale(ScaleKind::ByEvent, instants, 50ms, 48);
    QCOMPARE(scale.yAt(at(50ms)), 48.0);
    QCOMPARE(scale.timeAt(48.0 + 15), at(50ms));
    QCOMPARE(scale.yAt(at(150ms)), 48.0 + 30 + 48);
}

void TestTimeScale::timeAt_everyScale_invertsYAt()
{
    for (const ScaleKind kind : {ScaleKind::ByEvent, ScaleKind::Linear, ScaleKind::Compressed}) {
        const TimeScale scale(kind, waits(), 50ms, 48);
        for (const tcp::Duration time : {0ms, 20ms, 50ms, 149ms, 30'000ms, 60'000ms})
            QVERIFY(std::chrono::abs(scale.timeAt(scale.yAt(at(time))) - at(time)) <= 1us);
    }
}

void TestTimeScale::empty_anyTime_zero()
{
    const TimeScale scale;
    QCOMPARE(scale.yAt(at(1s)), 0.0);
    QCOMPARE(scale.timeAt(50), at(0s));
}

QTEST_APPLESS_MAIN(TestTimeScale)
#include "tst_timescale.moc"
