// SPDX-License-Identifier: MIT
#include "support/chronoprinting.h"
#include "support/runs.h"
#include "trace/life.h"
#include "trace/pacing.h"

#include <QTest>

using namespace std::chrono_literals;
using tcp::Duration;
using tcp::SimTime;
using trace::Pacing;
using trace::Position;

namespace {

constexpr auto SimultaneousClose = R"(
calls = [
  { at = "0ms", host = "server", call = "listen" },
  { at = "0ms", host = "server", call = "accept" },
  { at = "100ms", host = "client", call = "connect" },
  { at = "500ms", host = "client", call = "close" },
  { at = "500ms", host = "server", call = "close" },
]
)";

Pacing pacingOf(const char *scenario)
{
    const trace::Trace trace = support::run(scenario);
    return {trace, trace::steps(trace)};
}

} // namespace

class TestPacing : public QObject
{
    Q_OBJECT

private slots:
    void watchedFor_flightOf50Milliseconds_takesMostOfASecond();
    void watchedFor_aMinute_takesNoMoreThanASecondAndAHalf();
    void watchedFor_longerSpans_areNeverWatchedShorter();
    void empty_hasNoLengthAndOnePosition();
    void progress_ofEveryStep_comesBackAsThatStep();
    void progress_growsWithTimeBetweenTwoSteps();
    void progress_atBothEnds_isExact();
    void stepsOfOneInstant_haveProgressOfTheirOwn();
    void rest_ofAStepThatSends_isTheArrival();
    void rest_ofTheLastStep_isNotAfterTheEnd();
    void wait_onlyBeforeTheStepThatEndsIt();

private:
    const Pacing m_pacing = pacingOf(life::Whole);

    int stepAt(Duration at) const { return m_pacing.positionAt(SimTime(at)).step; }
};

void TestPacing::watchedFor_flightOf50Milliseconds_takesMostOfASecond()
{
    QCOMPARE(Pacing::watchedFor(50ms), Duration(700ms));
}

void TestPacing::watchedFor_aMinute_takesNoMoreThanASecondAndAHalf()
{
    QVERIFY(Pacing::watchedFor(60s) > Duration(1s));
    QVERIFY(Pacing::watchedFor(60s) <= Duration(1510ms));
    QVERIFY(Pacing::watchedFor(24h) <= Duration(2s));
}

void TestPacing::watchedFor_longerSpans_areNeverWatchedShorter()
{
    Duration before{};
    for (Duration span = 1us; span < 24h; span *= 3) {
        QVERIFY(Pacing::watchedFor(span) >= before);
        before = Pacing::watchedFor(span);
    }
    QCOMPARE(Pacing::watchedFor(0us), Duration(0us));
}

void TestPacing::empty_hasNoLengthAndOnePosition()
{
    const Pacing empty;
    QCOMPARE(empty.stepCount(), 0);
    QCOMPARE(empty.length(), Duration::zero());
    QCOMPARE(empty.positionAt(Duration(5s)), empty.end());
    QCOMPARE(empty.positionAt(SimTime(5s)), empty.end());
    QCOMPARE(empty.end().step, Position::BeforeFirstStep);
}

void TestPacing::progress_ofEveryStep_comesBackAsThatStep()
{
    QVERIFY(m_pacing.stepCount() > 10);
    for (int step = Position::BeforeFirstStep + 1; step < m_pacing.stepCount(); ++step) {
        const Position start = m_pacing.startOf(step);
        QCOMPARE(m_pacing.positionAt(m_pacing.progressOf(start)), start);
    }
}

void TestPacing::progress_growsWithTimeBetweenTwoSteps()
{
    const int syn = stepAt(100ms);
    const Position early{SimTime(110ms), syn};
    const Position late{SimTime(140ms), syn};
    QVERIFY(m_pacing.progressOf(early) < m_pacing.progressOf(late));
    const auto found = m_pacing.positionAt(m_pacing.progressOf(late));
    QCOMPARE(found.step, syn);
    QVERIFY(std::chrono::abs(found.time - late.time) < 1ms);
}

void TestPacing::progress_atBothEnds_isExact()
{
    QCOMPARE(m_pacing.progressOf(m_pacing.startOf(Position::BeforeFirstStep)), Duration::zero());
    QCOMPARE(m_pacing.progressOf(m_pacing.end()), m_pacing.length());
    QCOMPARE(m_pacing.positionAt(m_pacing.length()), m_pacing.end());
    QCOMPARE(m_pacing.positionAt(m_pacing.length() + 1s), m_pacing.end());
}

void TestPacing::stepsOfOneInstant_haveProgressOfTheirOwn()
{
    const Pacing pacing = pacingOf(SimultaneousClose);
    int shared = 0;
    for (int step = 1; step < pacing.stepCount(); ++step) {
        const Position before = pacing.startOf(step - 1);
        const Position start = pacing.startOf(step);
        QVERIFY(pacing.progressOf(start) > pacing.progressOf(before));
        shared += start.time == before.time ? 1 : 0;
    }
    QVERIFY(shared > 0);
}

void TestPacing::rest_ofAStepThatSends_isTheArrival()
{
    const int syn = stepAt(100ms);
    QCOMPARE(m_pacing.startOf(syn).time, SimTime(100ms));
    QCOMPARE(m_pacing.restOf(syn), (Position{SimTime(150ms), syn}));
}

void TestPacing::rest_ofTheLastStep_isNotAfterTheEnd()
{
    const int last = m_pacing.stepCount() - 1;
    QVERIFY(m_pacing.restOf(last).time <= m_pacing.end().time);
}

void TestPacing::wait_onlyBeforeTheStepThatEndsIt()
{
    QVERIFY(m_pacing.comesAfterWait(m_pacing.stepCount() - 1));
    QVERIFY(!m_pacing.comesAfterWait(stepAt(150ms)));
    QVERIFY(!m_pacing.comesAfterWait(0));
}

QTEST_APPLESS_MAIN(TestPacing)
#include "tst_pacing.moc"
