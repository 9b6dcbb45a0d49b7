// SPDX-License-Identifier: MIT
#include "hall.h"
#include "model/lecturefile.h"
#include "support/chronoprinting.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using lecture::Detail;
using lecture::Languages;
using model::Playback;
using presentation::Blank;
using presentation::Director;
using presentation::Wish;

// What the wishes of a lecturer come to.
class TestDirector : public QObject
{
    Q_OBJECT

private slots:
    void prepare_missingFile_isTold();
    void next_goesByStepsAndFlies();
    void next_duringAWait_endsTheWaitOnly();
    void next_atTheLast_staysThere();
    void back_goesToTheStepBefore();
    void home_end_goToTheEnds();
    void blank_thenNext_bringsThePictureBackFirst();
    void play_theShowComesAlong();
    void pace_isChosen();
    void repeat_fliesAgain();
    void parts_nextWalksOver();
    void parts_ofAnotherRun_areOpened();
    void parts_ctrl_skipsTheRest();
    void parts_ctrlBack_beginsThisOneFirst();
    void partWithAWay_stepsToItsMoment();
    void partWithAWay_played_restsAtItsMoment();
    void parts_view_isTaken();
    void languages_byKey_lastUntilAnotherWish();
    void languages_byKey_onlyTheAudiences();
    void ownLanguage_byKey_onlyThePresenters();
    void lose_isSeenAtOnce();
    void escape_fromADetour_isTheExactMoment_data();
    void escape_fromADetour_isTheExactMoment();
    void detours_stack_andComeBackInTurn();
    void detour_steps_areOfItsOwnRun();
    void detour_jump_leavesThemAll();
    void delay_isLongerThanTheSenderWaits();
    void lose_atTheEnd_isRefused();
    void lose_ofWhatIsLostAnyway_isRefused();
    void escape_afterARefusedWhatIf_doesNotEnd();
    void escape_outside_asksToEnd();
    void document_ofTheLecturer_isNeverTouched();
    void shippedLecture_walkedThrough_everyStopIsShown();

private:
    static Hall &flying(Hall &hall, int steps);
};

// Some steps on, in the middle of a flight.
Hall &TestDirector::flying(Hall &hall, int steps)
{
    for (int i = 0; i < steps; ++i) {
        hall.rest();
        hall.director.fulfil(Wish::Next);
    }
    hall.stage.playback.advance(250ms);
    return hall;
}

void TestDirector::prepare_missingFile_isTold()
{
    Hall hall(lectureOf({{Life}, {QStringLiteral("/nowhere/such.fourwave")}}));
    QVERIFY(!hall.isReady);
}

void TestDirector::next_goesByStepsAndFlies()
{
    Hall hall;
    QCOMPARE(hall.stage.playback.step(), trace::Position::BeforeFirstStep);
    hall.director.fulfil(Wish::Next);
    QCOMPARE(hall.director.show().stop(), 1);
    QCOMPARE(hall.stage.playback.step(), 0);
    hall.director.fulfil(Wish::Next);
    QCOMPARE(hall.stage.playback.step(), 1);
    QVERIFY(hall.stage.playback.isMoving());
}

void TestDirector::next_duringAWait_endsTheWaitOnly()
{
    Hall hall;
    const auto &pacing = hall.stage.playback.pacing();
    int step = 0;
    while (!pacing.comesAfterWait(step + 1))
        ++step;
    hall.director.goTo(*hall.director.stopOfStep(step));
    hall.director.fulfil(Wish::Next);
    hall.stage.playback.advance(50ms);
    QCOMPARE(hall.stage.playback.step(), step);
    hall.director.fulfil(Wish::Next);
    QCOMPARE(hall.stage.playback.step(), step + 1);
    QCOMPARE(hall.director.stop().step, step + 1);
}

void TestDirector::next_atTheLast_staysThere()
{
    Hall hall;
    hall.fulfil({Wish::Last, Wish::Next, Wish::Next});
    QVERIFY(hall.director.show().isLast());
    QVERIFY(hall.stage.playback.isAtEnd());
}

void TestDirector::back_goesToTheStepBefore()
{
    Hall hall;
    hall.fulfil({Wish::Next, Wish::Next, Wish::Next, Wish::Back});
    QCOMPARE(hall.stage.playback.step(), 1);
    hall.fulfil({Wish::Back, Wish::Back, Wish::Back, Wish::Back});
    QVERIFY(hall.stage.playback.isAtStart());
}

void TestDirector::home_end_goToTheEnds()
{
    Hall hall;
    hall.director.fulfil(Wish::Last);
    QCOMPARE(hall.stage.playback.step(), hall.stage.playback.stepCount() - 1);
    hall.director.fulfil(Wish::First);
    QVERIFY(hall.stage.playback.isAtStart());
}

void TestDirector::blank_thenNext_bringsThePictureBackFirst()
{
    Hall hall;
    hall.fulfil({Wish::Next, Wish::Black, Wish::Next});
    QCOMPARE(hall.director.show().blank(), Blank::None);
    QCOMPARE(hall.director.show().stop(), 1);
    hall.director.fulfil(Wish::Next);
    QCOMPARE(hall.director.show().stop(), 2);
}

void TestDirector::play_theShowComesAlong()
{
    Hall hall;
    QSignalSpy stops(&hall.director, &Director::stopChanged);
    hall.director.fulfil(Wish::Play);
    QVERIFY(hall.stage.playback.isPlaying());
    hall.rest();
    QVERIFY(hall.director.show().isLast());
    QCOMPARE(stops.size(), hall.director.show().stopCount() - 1);
}

void TestDirector::pace_isChosen()
{
    Hall hall;
    hall.fulfil({Wish::Slower, Wish::Slower, Wish::Slower, Wish::Slower});
    QCOMPARE(hall.stage.playback.speed(), 0.25);
    hall.director.fulfil(Wish::Faster);
    QCOMPARE(hall.stage.playback.speed(), 0.5);
}

void TestDirector::repeat_fliesAgain()
{
    Hall hall;
    flying(hall, 3);
    const auto begun = hall.stage.playback.pacing().startOf(2).time;
    hall.rest();
    QVERIFY(hall.stage.playback.time() > begun);
    hall.director.fulfil(Wish::Repeat);
    QCOMPARE(hall.stage.playback.time(), begun);
    QVERIFY(hall.stage.playback.isMoving());
}

void TestDirector::parts_nextWalksOver()
{
    Hall hall(lectureOf({{Life, 100ms}, {Life, 250ms}}));
    const int first = hall.stage.playback.pacing().positionAt(tcp::SimTime(100ms)).step;
    const int second = hall.stage.playback.pacing().positionAt(tcp::SimTime(250ms)).step;
    QCOMPARE(hall.director.stop().part, 0);
    QCOMPARE(hall.stage.playback.step(), first);
    for (int step = first; step < second; ++step)
        hall.director.fulfil(Wish::Next);
    QCOMPARE(hall.director.stop().part, 1);
    QCOMPARE(hall.stage.playback.step(), second);
    hall.director.fulfil(Wish::Back);
    QCOMPARE(hall.director.stop().part, 0);
    QCOMPARE(hall.stage.playback.step(), second - 1);
}

void TestDirector::parts_ofAnotherRun_areOpened()
{
    Hall hall(lectureOf({{Life, 100ms},
                         {QStringLiteral(":/scenarios/07-simultaneous-close.fourwave"), 200ms},
                         {Life, 250ms}}));
    hall.director.fulfil(Wish::Next);
    QCOMPARE(hall.director.stop().part, 1);
    QVERIFY(hall.stage.document.origin().contains(QLatin1String("simultaneous-close")));
    hall.director.fulfil(Wish::Next);
    QCOMPARE(hall.stage.document.origin(), Life);
    QCOMPARE(hall.stage.playback.step(),
             hall.stage.playback.pacing().positionAt(tcp::SimTime(250ms)).step);
    hall.director.fulfil(Wish::Back);
    QCOMPARE(hall.director.stop().part, 1);
}

void TestDirector::parts_ctrl_skipsTheRest()
{
    Hall hall(lectureOf({{Life, 100ms}, {Life, 500ms}, {Life, 1500ms}}));
    hall.fulfil({Wish::Next, Wish::NextPart});
    QCOMPARE(hall.director.stop().part, 1);
    QCOMPARE(hall.director.show().stop(), hall.director.stopOfPart(1));
    hall.fulfil({Wish::NextPart, Wish::NextPart});
    QCOMPARE(hall.director.stop().part, 2);
    hall.director.fulfil(Wish::PreviousPart);
    QCOMPARE(hall.director.stop().part, 1);
}

void TestDirector::parts_ctrlBack_beginsThisOneFirst()
{
    Hall hall(lectureOf({{Life, 100ms}, {Life, 600ms, {}, 500ms}}));
    hall.fulfil({Wish::NextPart, Wish::Next, Wish::PreviousPart});
    QCOMPARE(hall.director.show().stop(), hall.director.stopOfPart(1));
    hall.director.fulfil(Wish::PreviousPart);
    QCOMPARE(hall.director.stop().part, 0);
}

// FIN, CLOSE_WAIT and FIN_WAIT_2 are three steps.
void TestDirector::partWithAWay_stepsToItsMoment()
{
    Hall hall(lectureOf({{Life, 600ms, {}, 500ms}, {Silence}}));
    const int fin = hall.stage.playback.step();
    hall.fulfil({Wish::Next, Wish::Next});
    hall.rest();
    QCOMPARE(hall.stage.playback.step(), fin + 2);
    QVERIFY(hall.stage.playback.time() == tcp::SimTime(600ms));
    hall.director.fulfil(Wish::Next);
    QCOMPARE(hall.director.stop().part, 1);
}

void TestDirector::partWithAWay_played_restsAtItsMoment()
{
    Hall hall(lectureOf({{Life, 600ms, {}, 500ms}, {Silence}}));
    hall.director.fulfil(Wish::Play);
    hall.rest();
    QVERIFY(!hall.stage.playback.isPlaying());
    QVERIFY(hall.stage.playback.time() == tcp::SimTime(600ms));
    hall.director.fulfil(Wish::Play);
    hall.rest();
    QVERIFY(hall.stage.playback.isAtEnd());
    QCOMPARE(hall.director.stop().part, 0);
}

void TestDirector::parts_view_isTaken()
{
    lecture::View view;
    view.hidden = {Detail::StateNames};
    view.languages = Languages::Chinese;
    Hall hall(lectureOf({{Life, 100ms}, {Life, 500ms, view}, {Life, 600ms}}));
    hall.fulfil({Wish::Labels, Wish::NextPart});
    QVERIFY(hall.director.show().hides(Detail::StateNames));
    QVERIFY(!hall.director.show().hides(Detail::Labels));
    QCOMPARE(hall.stage.audience.first(), explanation::Language::Chinese);
    hall.director.fulfil(Wish::NextPart);
    QVERIFY(hall.director.show().hidden().empty());
}

void TestDirector::languages_byKey_lastUntilAnotherWish()
{
    lecture::View chinese;
    chinese.languages = Languages::Chinese;
    lecture::View both;
    both.languages = Languages::Both;
    Hall hall(lectureOf({{Life, 100ms, chinese}, {Life, 500ms, chinese}, {Life, 600ms, both}}));
    QCOMPARE(hall.director.show().languages(), Languages::Chinese);
    hall.fulfil({Wish::Languages, Wish::NextPart});
    QCOMPARE(hall.director.show().languages(), Languages::English);
    hall.director.fulfil(Wish::NextPart);
    QCOMPARE(hall.director.show().languages(), Languages::Both);
    hall.director.fulfil(Wish::PreviousPart);
    QCOMPARE(hall.director.show().languages(), Languages::Chinese);
}

void TestDirector::languages_byKey_onlyTheAudiences()
{
    Hall hall;
    hall.director.fulfil(Wish::Languages);
    QVERIFY(hall.stage.audience.isBoth());
    hall.director.fulfil(Wish::Languages);
    QVERIFY(!hall.stage.audience.isBoth());
    QCOMPARE(hall.stage.audience.first(), explanation::Language::Chinese);
    QCOMPARE(hall.stage.presenter.first(), explanation::Language::English);
}

void TestDirector::ownLanguage_byKey_onlyThePresenters()
{
    Hall hall;
    hall.fulfil({Wish::Languages, Wish::OwnLanguage});
    QCOMPARE(hall.stage.presenter.first(), explanation::Language::Chinese);
    QVERIFY(!hall.stage.presenter.isBoth());
    QCOMPARE(hall.stage.audience.first(), explanation::Language::English);
    QVERIFY(hall.stage.audience.isBoth());
    hall.director.fulfil(Wish::OwnLanguage);
    QCOMPARE(hall.stage.presenter.first(), explanation::Language::English);
}

void TestDirector::lose_isSeenAtOnce()
{
    Hall hall;
    hall.fulfil({Wish::Next, Wish::Lose});
    QCOMPARE(hall.director.show().detours().size(), std::size_t(1));
    const trace::EventId sent = hall.director.show().detours().back().sent;
    const trace::Trace &trace = hall.stage.document.trace();
    const auto fates = trace.fatesOf(sent);
    QCOMPARE(fates.size(), std::size_t(1));
    QVERIFY(std::holds_alternative<trace::SegmentLost>(trace.event(fates.front()).fact));
    QCOMPARE(hall.stage.playback.step(), 1);
    QVERIFY(hall.stage.playback.isMoving());
}

void TestDirector::escape_fromADetour_isTheExactMoment_data()
{
    QTest::addColumn<int>("wish");
    QTest::newRow("lost") << int(Wish::Lose);
    QTest::newRow("late") << int(Wish::Delay);
    QTest::newRow("twice") << int(Wish::Duplicate);
}

void TestDirector::escape_fromADetour_isTheExactMoment()
{
    QFETCH(int, wish);
    Hall hall;
    flying(hall, 4);
    const model::Position left = hall.stage.playback.position();
    const scenario::Scenario before = hall.stage.document.scenario();
    hall.director.fulfil(Wish(wish));
    QVERIFY(hall.stage.document.scenario() != before);
    hall.fulfil({Wish::Next, Wish::Next, Wish::Play});
    hall.stage.playback.advance(3s);
    hall.director.fulfil(Wish::Leave);
    QVERIFY(hall.stage.document.scenario() == before);
    QCOMPARE(hall.stage.playback.time(), left.time);
    QCOMPARE(hall.stage.playback.step(), left.step);
    QVERIFY(!hall.stage.playback.isMoving());
    QVERIFY(hall.director.show().detours().empty());
}

void TestDirector::detours_stack_andComeBackInTurn()
{
    Hall hall;
    flying(hall, 2);
    const model::Position first = hall.stage.playback.position();
    hall.director.fulfil(Wish::Lose);
    hall.rest();
    hall.director.fulfil(Wish::Next);
    hall.rest();
    const model::Position second = hall.stage.playback.position();
    const scenario::Scenario tried = hall.stage.document.scenario();
    hall.director.fulfil(Wish::Lose);
    QCOMPARE(hall.director.show().detours().size(), std::size_t(2));
    hall.rest();
    hall.director.fulfil(Wish::Leave);
    QVERIFY(hall.stage.document.scenario() == tried);
    QVERIFY(hall.stage.playback.position() == second);
    hall.director.fulfil(Wish::Leave);
    QVERIFY(hall.stage.playback.position() == first);
    QCOMPARE(hall.director.stop().step, first.step);
}

void TestDirector::detour_steps_areOfItsOwnRun()
{
    Hall hall;
    hall.fulfil({Wish::Next, Wish::Lose});
    const int stop = hall.director.show().stop();
    hall.rest();
    hall.director.fulfil(Wish::Next);
    hall.rest();
    QCOMPARE(hall.stage.playback.step(), 2);
    QCOMPARE(hall.director.show().stop(), stop);
    hall.director.fulfil(Wish::Back);
    QCOMPARE(hall.stage.playback.step(), 1);
}

void TestDirector::detour_jump_leavesThemAll()
{
    Hall hall;
    const scenario::Scenario before = hall.stage.document.scenario();
    hall.fulfil({Wish::Next, Wish::Lose, Wish::Next, Wish::Lose});
    hall.director.goTo(5);
    QVERIFY(hall.director.show().detours().empty());
    QVERIFY(hall.stage.document.scenario() == before);
    QCOMPARE(hall.stage.playback.step(), hall.director.stop().step);
}

void TestDirector::delay_isLongerThanTheSenderWaits()
{
    Hall hall;
    hall.fulfil({Wish::Next, Wish::Delay});
    const trace::Trace &trace = hall.stage.document.trace();
    int retransmissions = 0;
    for (const trace::Event &event : trace.events()) {
        if (const auto *sent = std::get_if<trace::SegmentSent>(&event.fact))
            retransmissions += sent->isRetransmission ? 1 : 0;
    }
    QVERIFY(retransmissions > 0);
}

void TestDirector::lose_atTheEnd_isRefused()
{
    Hall hall;
    hall.fulfil({Wish::Last, Wish::Lose});
    QVERIFY(hall.director.show().detours().empty());
    QCOMPARE(hall.director.refusal(), Director::Refusal::NoNextSegment);
    hall.director.fulfil(Wish::Back);
    QCOMPARE(hall.director.refusal(), Director::Refusal::None);
}

void TestDirector::lose_ofWhatIsLostAnyway_isRefused()
{
    Hall hall;
    hall.fulfil({Wish::Next, Wish::Lose});
    // The same moment of a talk in which it is lost from the start.
    Hall lost(presentation::talkOf(hall.stage.document));
    lost.fulfil({Wish::Next, Wish::Lose});
    QVERIFY(lost.director.show().detours().empty());
    QCOMPARE(lost.director.refusal(), Director::Refusal::NoNextSegment);
}

void TestDirector::escape_afterARefusedWhatIf_doesNotEnd()
{
    Hall hall;
    QSignalSpy asked(&hall.director, &Director::endAsked);
    hall.fulfil({Wish::Last, Wish::Lose, Wish::Leave});
    QCOMPARE(asked.size(), 0);
    QCOMPARE(hall.director.refusal(), Director::Refusal::None);
    hall.director.fulfil(Wish::Leave);
    QCOMPARE(asked.size(), 1);
}

void TestDirector::escape_outside_asksToEnd()
{
    Hall hall;
    QSignalSpy asked(&hall.director, &Director::endAsked);
    hall.fulfil({Wish::Keys, Wish::Leave});
    QCOMPARE(asked.size(), 0);
    QVERIFY(!hall.director.show().showsKeys());
    hall.director.fulfil(Wish::Leave);
    QCOMPARE(asked.size(), 1);
}

void TestDirector::document_ofTheLecturer_isNeverTouched()
{
    model::Document document;
    QVERIFY(!document.open(Life));
    const scenario::Scenario before = document.scenario();
    Hall hall(presentation::talkOf(document));
    hall.fulfil({Wish::Next, Wish::Lose, Wish::Next, Wish::Duplicate});
    QVERIFY(document.scenario() == before);
    QVERIFY(!document.isModified());
}

// A rehearsal of ninety minutes: each press of a remote is a step further, to the very end.
void TestDirector::shippedLecture_walkedThrough_everyStopIsShown()
{
    for (const QString &name : model::shippedLectures()) {
        const model::LectureReading reading = model::readLecture(name);
        QVERIFY(reading.isGood());
        Hall hall(presentation::talkOf(reading.file));
        QVERIFY(hall.isReady);
        const int stops = hall.director.show().stopCount();
        QVERIFY(stops >= int(reading.file.lecture.parts.size()));
        for (int stop = 0; stop < stops; ++stop) {
            QCOMPARE(hall.director.show().stop(), stop);
            QCOMPARE(hall.director.stop().step, hall.stage.playback.step());
            QCOMPARE(hall.stage.document.origin(), hall.director.source().file);
            hall.director.fulfil(Wish::Next);
            hall.rest();
        }
        for (int stop = stops - 1; stop > 0; --stop)
            hall.director.fulfil(Wish::Back);
        QCOMPARE(hall.director.show().stop(), 0);
    }
}

QTEST_GUILESS_MAIN(TestDirector)
#include "tst_director.moc"
