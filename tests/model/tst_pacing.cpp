// SPDX-License-Identifier: MIT
#include "model/document.h"
#include "model/pacing.h"
#include "support/chronoprinting.h"

#include <QTest>

using namespace std::chrono_literals;
using model::Pacing;
using model::Position;
using tcp::Duration;
using tcp::SimTime;

namespace {

const auto Life = QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave");

} // namespace

class TestPacing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
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
    model::Document m_document;
    Pacing m_pacing;

    int stepAt(Duration at) const { return m_pacing.positionAt(SimTime(at)).step; }
};

void TestPacing::initTestCase()
{
    QVERIFY(!m_document.open(Life));
    m_pacing = Pacing(m_document.trace(), m_document.steps());
}

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
    QVERIFY(!m_document.open(QStringLiteral(":/scenarios/07-simultaneous-close.fourwave")));
    const Pacing pacing(m_document.trace(), m_document.steps());
    int shared = 0;
    for (int step = 1; step < pacing.stepCount(); ++step) {
        const Position before = pacing.startOf(step - 1);
        const Position start = pacing.startOf(step);
        QVERIFY(pacing.progressOf(start) > pacing.progressOf(before));
        shared += start.time == before.time ? 1 : 0;
    }
    QVERIFY(shared > 0);
    initTestCase();
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

QTEST_GUILESS_MAIN(TestPacing)
#include "tst_pacing.moc"
