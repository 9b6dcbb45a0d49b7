// SPDX-License-Identifier: MIT
#include "model/playback.h"
#include "support/chronoprinting.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using model::Document;
using model::Playback;
using model::Position;
using tcp::Duration;
using tcp::SimTime;

namespace {

const auto Life = QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave");
constexpr Duration Frame = 16ms;

} // namespace

class TestPlayback : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingOpen_anyCommand_staysAtZero();
    void opened_beginsBeforeTheFirstStep();
    void next_toTheEnd_meetsEveryStepOnce();
    void next_atTheLastStep_goesToTheEnd();
    void next_none_isTold();
    void runTo_step_countsAllBeforeAndRests();
    void next_segmentSent_fliesAndRestsAtItsArrival();
    void next_duringFlight_goesOnAtOnce();
    void next_afterWait_letsTheClockRun();
    void next_duringWait_skipsTheRestOfIt();
    void next_whilePlaying_stopsPlaying();
    void previous_fromAnyStep_goesBackOne();
    void previous_atTheFirstStep_goesToTheStart();
    void stepsOfOneInstant_areSeparate();
    void stepsOfOneInstant_laterEventsHaveNotHappened();
    void seek_betweenSteps_keepsTheStepBefore();
    void seek_whereItWas_isExactlyThere();
    void seek_outside_isClamped();
    void seekStep_outside_isClamped();
    void seekProgress_anywhere_isWhatFilmWouldShow();
    void play_toTheEnd_stopsThere();
    void play_minuteOfTimeWait_takesAboutASecondAndAHalf();
    void play_atTheEnd_beginsAnew();
    void play_twiceAsFast_takesHalfAsLong();
    void play_anyFrameRate_meetsEveryStep();
    void play_withHold_staysAtEachStep();
    void play_afterRest_goesOnWithoutAJump();
    void play_thenPause_timeStands();
    void advance_whileStill_doesNothing();
    void fly_atAStep_fliesAgain();
    void reducedMotion_next_jumps();
    void reducedMotion_play_showsOnlySteps();
    void reducedMotion_duringFlight_endsIt();
    void speed_outside_isClamped();
    void edited_keepsTime();
    void edited_toAShorterRun_staysInside();
    void openedAnother_beginsAnew();
    void stateOf_atAStep_isTheStateAfterIt();

private:
    int stepAt(Duration at) const { return m_playback->pacing().positionAt(SimTime(at)).step; }
    Duration playOut(Duration frame = Frame);

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Playback> m_playback;
};

void TestPlayback::init()
{
    m_document = std::make_unique<Document>();
    m_playback = std::make_unique<Playback>(*m_document);
    QVERIFY(!m_document->open(Life));
}

void TestPlayback::cleanup()
{
    m_playback.reset();
    m_document.reset();
}

// Real time until nothing moves any more.
Duration TestPlayback::playOut(Duration frame)
{
    Duration passed{};
    while (m_playback->isMoving() && passed < 10min) {
        m_playback->advance(frame);
        passed += frame;
    }
    return passed;
}

void TestPlayback::nothingOpen_anyCommand_staysAtZero()
{
    const Document document;
    Playback playback(document);
    playback.play();
    playback.next();
    playback.previous();
    playback.goToEnd();
    playback.seek(SimTime(3s));
    playback.advance(1s);
    QCOMPARE(playback.time(), SimTime());
    QCOMPARE(playback.step(), Position::BeforeFirstStep);
    QVERIFY(playback.isAtStart() && playback.isAtEnd() && !playback.isMoving());
    QVERIFY(!playback.lastEvent());
}

void TestPlayback::opened_beginsBeforeTheFirstStep()
{
    QVERIFY(m_playback->isAtStart());
    QCOMPARE(m_playback->step(), Position::BeforeFirstStep);
    QCOMPARE(m_playback->stepCount(), static_cast<int>(m_document->steps().size()));
    QVERIFY(!m_playback->lastEvent());
}

void TestPlayback::next_toTheEnd_meetsEveryStepOnce()
{
    QSignalSpy steps(m_playback.get(), &Playback::stepChanged);
    while (m_playback->step() + 1 < m_playback->stepCount()) {
        m_playback->next();
        playOut();
        const auto step = static_cast<std::size_t>(m_playback->step());
        QVERIFY(m_playback->time() >= m_document->steps()[step].at);
    }
    QCOMPARE(steps.size(), m_playback->stepCount());
    for (int i = 0; i < steps.size(); ++i)
        QCOMPARE(steps[i].first().toInt(), i);
}

void TestPlayback::next_atTheLastStep_goesToTheEnd()
{
    m_playback->seekStep(m_playback->stepCount() - 1);
    m_playback->next();
    QVERIFY(m_playback->isAtEnd());
    m_playback->next();
    QVERIFY(m_playback->isAtEnd());
}

void TestPlayback::next_none_isTold()
{
    QVERIFY(m_playback->hasNext());
    m_playback->seekStep(m_playback->stepCount() - 1);
    QVERIFY(!m_playback->hasNext());
    m_playback->seekStep(m_playback->stepCount() - 2);
    QVERIFY(m_playback->hasNext());
}

void TestPlayback::runTo_step_countsAllBeforeAndRests()
{
    QSignalSpy steps(m_playback.get(), &Playback::stepChanged);
    const int goal = stepAt(100ms);
    m_playback->goToEnd();
    steps.clear();
    m_playback->runTo(goal);
    QVERIFY(m_playback->isAtStart());
    playOut();
    QCOMPARE(m_playback->position(), m_playback->pacing().restOf(goal));
    QCOMPARE(steps.size(), goal + 2); // the start, and each step
    m_playback->setMotion(Playback::Motion::Reduced);
    m_playback->runTo(0);
    QCOMPARE(m_playback->position(), m_playback->pacing().restOf(0));
    QVERIFY(!m_playback->isMoving());
}

void TestPlayback::next_segmentSent_fliesAndRestsAtItsArrival()
{
    m_playback->seekStep(stepAt(100ms) - 1);
    m_playback->next();
    QCOMPARE(m_playback->time(), SimTime(100ms));
    QCOMPARE(m_playback->mode(), Playback::Mode::Stepping);
    m_playback->advance(500ms);
    QVERIFY(m_playback->time() > SimTime(110ms) && m_playback->time() < SimTime(145ms));
    m_playback->advance(500ms);
    QCOMPARE(m_playback->position(), (Position{SimTime(150ms), stepAt(100ms)}));
    QVERIFY(!m_playback->isMoving());
}

void TestPlayback::next_duringFlight_goesOnAtOnce()
{
    m_playback->seekStep(stepAt(100ms) - 1);
    m_playback->next();
    m_playback->advance(300ms);
    m_playback->next();
    QCOMPARE(m_playback->step(), stepAt(150ms));
    QCOMPARE(m_playback->time(), SimTime(150ms));
}

void TestPlayback::next_afterWait_letsTheClockRun()
{
    const int last = m_playback->stepCount() - 1;
    m_playback->seekStep(last - 1);
    const SimTime before = m_playback->time();
    m_playback->next();
    QCOMPARE(m_playback->step(), last - 1);
    m_playback->advance(800ms);
    QVERIFY(m_playback->time() > before + 10s);
    QCOMPARE(m_playback->step(), last - 1);
    m_playback->advance(1500ms);
    QCOMPARE(m_playback->step(), last);
}

void TestPlayback::next_duringWait_skipsTheRestOfIt()
{
    const int last = m_playback->stepCount() - 1;
    m_playback->seekStep(last - 1);
    m_playback->next();
    m_playback->advance(800ms);
    m_playback->next();
    QCOMPARE(m_playback->position(), m_playback->pacing().startOf(last));
}

void TestPlayback::next_whilePlaying_stopsPlaying()
{
    m_playback->play();
    m_playback->advance(300ms);
    const int step = m_playback->step();
    m_playback->next();
    playOut();
    QCOMPARE(m_playback->step(), step + 1);
    QVERIFY(!m_playback->isPlaying());
}

void TestPlayback::previous_fromAnyStep_goesBackOne()
{
    m_playback->goToEnd();
    for (int step = m_playback->stepCount() - 2; step >= 0; --step) {
        m_playback->previous();
        QCOMPARE(m_playback->position(), m_playback->pacing().startOf(step));
        playOut();
        QCOMPARE(m_playback->step(), step);
    }
}

void TestPlayback::previous_atTheFirstStep_goesToTheStart()
{
    m_playback->seekStep(0);
    m_playback->previous();
    QVERIFY(m_playback->isAtStart());
}

void TestPlayback::stepsOfOneInstant_areSeparate()
{
    QVERIFY(!m_document->open(QStringLiteral(":/scenarios/07-simultaneous-close.fourwave")));
    const int first = [this] {
        int step = 1;
        while (m_playback->pacing().startOf(step).time
               != m_playback->pacing().startOf(step - 1).time)
            ++step;
        return step - 1;
    }();
    m_playback->setMotion(Playback::Motion::Reduced);
    m_playback->seekStep(first);
    m_playback->next();
    QCOMPARE(m_playback->time(), m_playback->pacing().startOf(first).time);
    QCOMPARE(m_playback->step(), first + 1);
    m_playback->previous();
    QCOMPARE(m_playback->step(), first);
}

void TestPlayback::stepsOfOneInstant_laterEventsHaveNotHappened()
{
    QVERIFY(!m_document->open(QStringLiteral(":/scenarios/07-simultaneous-close.fourwave")));
    for (int step = 0; step + 1 < m_playback->stepCount(); ++step) {
        m_playback->seekStep(step);
        const auto &own = m_document->steps()[static_cast<std::size_t>(step)].events;
        const auto &later = m_document->steps()[static_cast<std::size_t>(step) + 1].events;
        QVERIFY(*m_playback->lastEvent() >= own.back());
        QVERIFY(*m_playback->lastEvent() < later.back());
    }
}

void TestPlayback::seek_betweenSteps_keepsTheStepBefore()
{
    m_playback->seek(SimTime(130ms));
    QCOMPARE(m_playback->time(), SimTime(130ms));
    QCOMPARE(m_playback->step(), stepAt(100ms));
}

void TestPlayback::seek_whereItWas_isExactlyThere()
{
    m_playback->seekStep(3);
    m_playback->fly();
    m_playback->advance(200ms);
    const model::Position left = m_playback->position();
    m_playback->goToEnd();
    m_playback->seek(left);
    QCOMPARE(m_playback->position().time, left.time);
    QCOMPARE(m_playback->step(), left.step);
    QVERIFY(!m_playback->isMoving());
}

void TestPlayback::seek_outside_isClamped()
{
    m_playback->seek(SimTime(-1s));
    QCOMPARE(m_playback->time(), SimTime());
    m_playback->seek(SimTime(1h));
    QVERIFY(m_playback->isAtEnd());
}

void TestPlayback::seekStep_outside_isClamped()
{
    m_playback->seekStep(1000);
    QCOMPARE(m_playback->step(), m_playback->stepCount() - 1);
    m_playback->seekStep(-7);
    QVERIFY(m_playback->isAtStart());
}

void TestPlayback::seekProgress_anywhere_isWhatFilmWouldShow()
{
    m_playback->play();
    m_playback->advance(2345ms);
    const Position shown = m_playback->position();
    m_playback->goToStart();
    m_playback->seekProgress(2345ms);
    QCOMPARE(m_playback->position(), shown);
    QCOMPARE(m_playback->progress(), Duration(2345ms));
    QVERIFY(!m_playback->isMoving());
}

void TestPlayback::play_toTheEnd_stopsThere()
{
    QSignalSpy modes(m_playback.get(), &Playback::modeChanged);
    m_playback->play();
    QVERIFY(m_playback->isPlaying());
    const Duration passed = playOut();
    QVERIFY(m_playback->isAtEnd());
    QCOMPARE(modes.size(), 2);
    QVERIFY(std::chrono::abs(passed - m_playback->length()) <= Frame);
}

void TestPlayback::play_minuteOfTimeWait_takesAboutASecondAndAHalf()
{
    m_playback->seekStep(m_playback->stepCount() - 2);
    const SimTime before = m_playback->time();
    m_playback->play();
    const Duration passed = playOut();
    QVERIFY(m_playback->time() - before > 59s);
    QVERIFY2(passed > 1400ms && passed < 2000ms, qPrintable(QString::number(passed.count())));
}

void TestPlayback::play_atTheEnd_beginsAnew()
{
    m_playback->goToEnd();
    m_playback->play();
    m_playback->advance(Frame);
    QVERIFY(m_playback->isPlaying());
    QVERIFY(m_playback->time() < SimTime(100ms));
}

void TestPlayback::play_twiceAsFast_takesHalfAsLong()
{
    m_playback->setSpeed(2);
    m_playback->play();
    QVERIFY(std::chrono::abs(playOut() - m_playback->length() / 2) <= Frame);
}

void TestPlayback::play_anyFrameRate_meetsEveryStep()
{
    QSignalSpy steps(m_playback.get(), &Playback::stepChanged);
    m_playback->play();
    playOut(5s);
    // The slowest machine may show only where it came to, but going back and forth must be the
    // same.
    QVERIFY(m_playback->isAtEnd());
    QCOMPARE(steps.size(), m_playback->stepCount());
}

void TestPlayback::play_withHold_staysAtEachStep()
{
    m_playback->setHold(3s);
    m_playback->play();
    QVERIFY(std::chrono::abs(playOut() - m_playback->length() - 3s * m_playback->stepCount())
            <= Frame);
}

void TestPlayback::play_afterRest_goesOnWithoutAJump()
{
    const int syn = stepAt(100ms);
    m_playback->seekStep(syn - 1);
    m_playback->next();
    playOut();
    m_playback->play();
    m_playback->advance(1us);
    QCOMPARE(m_playback->step(), syn + 1);
    QCOMPARE(m_playback->time(), SimTime(150ms));
}

void TestPlayback::play_thenPause_timeStands()
{
    m_playback->play();
    m_playback->advance(1s);
    m_playback->toggle();
    const Position position = m_playback->position();
    m_playback->advance(5s);
    QCOMPARE(m_playback->position(), position);
}

void TestPlayback::advance_whileStill_doesNothing()
{
    QSignalSpy positions(m_playback.get(), &Playback::positionChanged);
    m_playback->advance(1min);
    QCOMPARE(positions.size(), 0);
}

void TestPlayback::fly_atAStep_fliesAgain()
{
    const int syn = stepAt(100ms);
    m_playback->seekStep(syn);
    m_playback->fly();
    playOut();
    QCOMPARE(m_playback->time(), SimTime(150ms));
    m_playback->fly();
    QCOMPARE(m_playback->time(), SimTime(100ms));
    QVERIFY(m_playback->isMoving());
}

void TestPlayback::reducedMotion_next_jumps()
{
    m_playback->setMotion(Playback::Motion::Reduced);
    m_playback->seekStep(m_playback->stepCount() - 2);
    m_playback->next();
    QVERIFY(!m_playback->isMoving());
    QCOMPARE(m_playback->position(), m_playback->pacing().startOf(m_playback->stepCount() - 1));
}

void TestPlayback::reducedMotion_play_showsOnlySteps()
{
    m_playback->setMotion(Playback::Motion::Reduced);
    QSignalSpy positions(m_playback.get(), &Playback::positionChanged);
    connect(m_playback.get(), &Playback::positionChanged, this, [this] {
        const Position shown = m_playback->position();
        QVERIFY(shown == m_playback->pacing().startOf(shown.step) || m_playback->isAtEnd());
    });
    m_playback->play();
    playOut();
    QVERIFY(m_playback->isAtEnd());
    QVERIFY(positions.size() >= m_playback->stepCount());
}

void TestPlayback::reducedMotion_duringFlight_endsIt()
{
    const int syn = stepAt(100ms);
    m_playback->seekStep(syn - 1);
    m_playback->next();
    m_playback->setMotion(Playback::Motion::Reduced);
    QVERIFY(!m_playback->isMoving());
    QCOMPARE(m_playback->step(), syn);
}

void TestPlayback::speed_outside_isClamped()
{
    QSignalSpy speeds(m_playback.get(), &Playback::speedChanged);
    m_playback->setSpeed(1000);
    QCOMPARE(m_playback->speed(), Playback::FastestSpeed);
    m_playback->setSpeed(0);
    QCOMPARE(m_playback->speed(), Playback::SlowestSpeed);
    m_playback->setSpeed(0);
    QCOMPARE(speeds.size(), 2);
}

void TestPlayback::edited_keepsTime()
{
    m_playback->seek(SimTime(130ms));
    QSignalSpy positions(m_playback.get(), &Playback::positionChanged);
    scenario::Scenario changed = m_document->scenario();
    changed.delay = {20ms, 20ms};
    m_document->edit(changed);
    QCOMPARE(m_playback->time(), SimTime(130ms));
    QCOMPARE(m_playback->step(), stepAt(130ms));
    QCOMPARE(positions.size(), 1); // the step is another one
}

void TestPlayback::edited_toAShorterRun_staysInside()
{
    m_playback->goToEnd();
    scenario::Scenario changed = m_document->scenario();
    changed.end = 200ms;
    m_document->edit(changed);
    QVERIFY(m_playback->isAtEnd());
    QCOMPARE(m_playback->time(), SimTime(200ms));
}

void TestPlayback::openedAnother_beginsAnew()
{
    m_playback->play();
    m_playback->advance(1s);
    QVERIFY(!m_document->open(QStringLiteral(":/scenarios/11-lost-fin.fourwave")));
    QVERIFY(m_playback->isAtStart());
    QVERIFY(!m_playback->isMoving());
    QCOMPARE(m_playback->stepCount(), static_cast<int>(m_document->steps().size()));
}

void TestPlayback::stateOf_atAStep_isTheStateAfterIt()
{
    const auto sockets = m_document->trace().sockets();
    for (std::size_t i = 0; i < sockets.size(); ++i) {
        const trace::SocketId id{static_cast<std::uint16_t>(i)};
        for (int step = 0; step < m_playback->stepCount(); ++step) {
            m_playback->seekStep(step);
            const auto &events = m_document->steps()[static_cast<std::size_t>(step)].events;
            if (m_document->steps()[static_cast<std::size_t>(step)].socket == id) {
                QCOMPARE(m_playback->stateOf(id),
                         m_document->trace().stateAfter(id, events.back()));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestPlayback)
#include "tst_playback.moc"
