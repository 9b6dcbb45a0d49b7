// SPDX-License-Identifier: MIT
#include "explanation/labels.h"
#include "scene/accessible/accessibleladder.h"
#include "scene/ladder.h"
#include "support/chronoprinting.h"

#include <QAccessible>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

QAccessibleInterface &accessible(Ladder &ladder)
{
    return *QAccessible::queryAccessibleInterface(&ladder.view);
}

} // namespace

class TestAccessibleLadder : public QObject
{
    Q_OBJECT

private slots:
    void children_areTheEventsInOrderOfTime();
    void children_tellTheSentenceOfTheirEvent();
    void child_knowsItsPlaceAndItsParent();
    void childAt_findsWhatIsThere();
    void outside_noChild();
    void languageChanged_sentencesSpeakIt();
    void anotherTrace_hasOtherChildren();
    void child_isExplained_andCanBeActedOn();
    void hiddenFuture_isNotTold();
    void hiddenNames_areNotTold();
    void selected_hasTheFocus();
    void nothingSelected_stepHasTheFocus();
};

void TestAccessibleLadder::children_areTheEventsInOrderOfTime()
{
    Ladder ladder;
    QAccessibleInterface &list = accessible(ladder);
    QCOMPARE(list.role(), QAccessible::List);
    QCOMPARE(list.childCount(), static_cast<int>(ladder.view.ladder().visibleEvents().size()));
    QVERIFY(list.childCount() > 14);
    for (int i = 0; i < list.childCount(); ++i) {
        QCOMPARE(list.child(i)->role(), QAccessible::ListItem);
        QCOMPARE(list.indexOfChild(list.child(i)), i);
    }
}

void TestAccessibleLadder::children_tellTheSentenceOfTheirEvent()
{
    Ladder ladder;
    const auto events = ladder.view.ladder().visibleEvents();
    for (int i = 0; i < accessible(ladder).childCount(); ++i) {
        const QString sentence = accessible(ladder).child(i)->text(QAccessible::Name);
        QVERIFY(!sentence.isEmpty());
        QCOMPARE(sentence, explanation::accessibleText(ladder.document.trace(),
                                                       events[static_cast<std::size_t>(i)],
                                                       explanation::Language::English));
    }
}

void TestAccessibleLadder::child_knowsItsPlaceAndItsParent()
{
    Ladder ladder;
    QAccessibleInterface *child = accessible(ladder).child(0);
    QVERIFY(child->isValid());
    QCOMPARE(child->parent(), &accessible(ladder));
    QVERIFY(!child->rect().isEmpty());
    QCOMPARE(child->childCount(), 0);
}

void TestAccessibleLadder::childAt_findsWhatIsThere()
{
    Ladder ladder;
    const auto sent = ladder.firstOf<trace::SegmentSent>();
    const QPoint place = ladder.view.viewport()->mapToGlobal(ladder.onScreen(sent));
    QAccessibleInterface *child = accessible(ladder).childAt(place.x(), place.y());
    QVERIFY(child != nullptr);
    QCOMPARE(
        child->text(QAccessible::Name),
        explanation::accessibleText(ladder.document.trace(), sent, explanation::Language::English));
}

void TestAccessibleLadder::outside_noChild()
{
    Ladder ladder;
    QVERIFY(accessible(ladder).child(-1) == nullptr);
    QVERIFY(accessible(ladder).child(100'000) == nullptr);
    QCOMPARE(accessible(ladder).indexOfChild(&accessible(ladder)), -1);
}

void TestAccessibleLadder::languageChanged_sentencesSpeakIt()
{
    Ladder ladder;
    const QString english = accessible(ladder).child(3)->text(QAccessible::Name);
    ladder.languages.setFirst(explanation::Language::Chinese);
    QVERIFY(accessible(ladder).child(3)->text(QAccessible::Name) != english);
}

void TestAccessibleLadder::anotherTrace_hasOtherChildren()
{
    Ladder ladder;
    accessible(ladder).child(accessible(ladder).childCount() - 1);
    ladder.open(QStringLiteral(":/scenarios/18-connection-refused.fourwave"));
    QAccessibleInterface &list = accessible(ladder);
    QCOMPARE(list.childCount(), static_cast<int>(ladder.view.ladder().visibleEvents().size()));
    QVERIFY(list.child(list.childCount() - 1)->isValid());
}

void TestAccessibleLadder::child_isExplained_andCanBeActedOn()
{
    Ladder ladder;
    const auto sent = ladder.firstOf<trace::SegmentSent>();
    const QPoint place = ladder.view.viewport()->mapToGlobal(ladder.onScreen(sent));
    QAccessibleInterface *child = accessible(ladder).childAt(place.x(), place.y());
    QVERIFY(child->text(QAccessible::Description).startsWith("The client sends SYN"));
    QAccessibleActionInterface *actions = child->actionInterface();
    QVERIFY(actions != nullptr);
    for (const QString &name : actions->actionNames())
        QVERIFY(!actions->localizedActionDescription(name).isEmpty());
    actions->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(ladder.selection.event(), std::optional(sent));
    QVERIFY(ladder.playback.isAtStart());
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(ladder.playback.time(), ladder.document.trace().event(sent).at);
}

void TestAccessibleLadder::hiddenFuture_isNotTold()
{
    Ladder ladder;
    ladder.playback.seekStep(2);
    const int whole = accessible(ladder).childCount();
    ladder.playback.setFutureHidden(true);
    const int shown = accessible(ladder).childCount();
    QVERIFY(shown > 0 && shown < whole);
    ladder.playback.seekStep(3);
    QVERIFY(accessible(ladder).childCount() > shown);
    ladder.playback.setFutureHidden(false);
    QCOMPARE(accessible(ladder).childCount(), whole);
}

void TestAccessibleLadder::hiddenNames_areNotTold()
{
    Ladder ladder;
    const auto sentenceOf = [&ladder](trace::EventId event) {
        const auto events = ladder.view.ladder().visibleEvents();
        const auto place = std::ranges::find(events, event) - events.begin();
        return accessible(ladder).child(int(place))->text(QAccessible::Name);
    };
    const auto sent = ladder.firstOf<trace::SegmentSent>();
    QVERIFY(sentenceOf(sent).contains("SYN"));
    ladder.view.setLabelsShown(false);
    QVERIFY(sentenceOf(sent).contains("sends a segment"));
    QVERIFY(!sentenceOf(sent).contains("SYN"));
    ladder.view.setStateNamesShown(false);
    for (const trace::EventId event : ladder.view.ladder().visibleEvents()) {
        if (std::holds_alternative<trace::StateChanged>(ladder.document.trace().event(event).fact))
            QVERIFY(sentenceOf(event).contains("another state"));
    }
    ladder.view.setTold(scene::LadderView::Told::WithoutReasons);
    QVERIFY(accessible(ladder).child(0)->text(QAccessible::Description).isEmpty());
    ladder.view.setTold(scene::LadderView::Told::Nothing);
    QCOMPARE(accessible(ladder).childCount(), 0);
}

void TestAccessibleLadder::selected_hasTheFocus()
{
    Ladder ladder;
    const auto sent = ladder.firstOf<trace::SegmentSent>();
    ladder.selection.selectEvent(sent);
    QAccessibleInterface *focused = accessible(ladder).focusChild();
    QVERIFY(focused != nullptr);
    QVERIFY(focused->state().selected);
    QCOMPARE(
        focused->text(QAccessible::Name),
        explanation::accessibleText(ladder.document.trace(), sent, explanation::Language::English));
}

void TestAccessibleLadder::nothingSelected_stepHasTheFocus()
{
    Ladder ladder;
    QVERIFY(accessible(ladder).focusChild() == nullptr);
    for (int step = 0; step < ladder.playback.stepCount(); ++step) {
        ladder.playback.seekStep(step);
        QAccessibleInterface *focused = accessible(ladder).focusChild();
        QVERIFY(focused != nullptr);
        QVERIFY(!focused->state().selected);
        const int index = accessible(ladder).indexOfChild(focused);
        const auto event = ladder.view.ladder().visibleEvents()[static_cast<std::size_t>(index)];
        const auto &events = ladder.document.steps()[static_cast<std::size_t>(step)].events;
        QVERIFY(std::ranges::find(events, event) != events.end());
    }
}

QTEST_MAIN(TestAccessibleLadder)
#include "tst_accessibleladder.moc"
