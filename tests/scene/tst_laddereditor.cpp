// SPDX-License-Identifier: MIT
#include "model/changes.h"
#include "scene/items/changesitem.h"
#include "scene/items/dragitem.h"
#include "scene/ladder.h"
#include "scene/whatif/callform.h"
#include "scene/whatif/durationform.h"
#include "scene/whatif/laddereditor.h"
#include "support/chronoprinting.h"
#include "support/runs.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolTip>

using namespace std::chrono_literals;
using scenario::SegmentFault;
using trace::EventId;

namespace {

using Action = SegmentFault::Action;

// A ladder that can be edited, of the default scenario.
struct Edited : Ladder
{
    Edited()
    {
        view.setFocus();
        original = document.version();
    }

    [[nodiscard]] EventId nthSegment(int nth) const
    {
        std::uint32_t i = 0;
        for (const trace::Event &event : document.trace().events()) {
            if (std::holds_alternative<trace::SegmentSent>(event.fact) && nth-- == 0)
                return EventId(i);
            ++i;
        }
        return {};
    }
    // The last close() of the scenario is the server's.
    [[nodiscard]] EventId nthCall(int nth) const
    {
        std::uint32_t i = 0;
        for (const trace::Event &event : document.trace().events()) {
            const auto *made = std::get_if<trace::CallMade>(&event.fact);
            if (made && made->scenarioCall == nth)
                return EventId(i);
            ++i;
        }
        return {};
    }
    [[nodiscard]] QAccessibleActionInterface *actionsOf(EventId event)
    {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
        const auto events = view.shownEvents();
        const auto place = std::ranges::find(events, event) - events.begin();
        return list->child(static_cast<int>(place))->actionInterface();
    }
    [[nodiscard]] QPoint at(QPointF scenePoint) const { return view.mapFromScene(scenePoint); }
    [[nodiscard]] QPoint headOf(EventId sent) const
    {
        for (const diagram::Arrow &arrow : view.ladder().shapes().arrows) {
            if (arrow.sent == sent)
                return at({arrow.x2, arrow.y2});
        }
        return {};
    }
    [[nodiscard]] QPoint textOf(EventId call) const
    {
        for (const diagram::Label &label : view.ladder().shapes().labels) {
            if (label.event == call && label.role == diagram::Role::Call)
                return at({label.x, label.y});
        }
        return {};
    }
    void drag(QPoint from, const QList<QPoint> &way, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, keys, from);
        for (const QPoint &place : way) {
            QMouseEvent move(QEvent::MouseMove, place, view.viewport()->mapToGlobal(place),
                             Qt::NoButton, Qt::LeftButton, keys);
            QCoreApplication::sendEvent(view.viewport(), &move);
        }
    }
    void drop(QPoint at, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, keys, at);
        settle();
    }
    void key(int key, Qt::KeyboardModifiers keys = {})
    {
        QTest::keyClick(&view, Qt::Key(key), keys);
        settle();
    }
    QMenu *menu()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(&view, &event);
        return view.findChild<QMenu *>();
    }
    void choose(const char *name)
    {
        QMenu *shown = menu();
        QVERIFY(shown);
        auto *action = shown->findChild<QAction *>(QLatin1String(name));
        QVERIFY(action && action->isEnabled());
        action->trigger();
        shown->close();
        settle();
    }
    // Fills in what an open form asks for, and accepts it.
    template <typename Form>
    void answer(const QStringList &answers)
    {
        auto *form = view.findChild<Form *>();
        QVERIFY(form);
        const auto edits = form->template findChildren<QLineEdit *>(
            QRegularExpression(QStringLiteral("duration|at")));
        for (int i = 0; i < answers.size(); ++i)
            edits[i]->setText(answers[i]);
        auto *ok = form->template findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        ok->click();
        settle();
    }
    void undoAll()
    {
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QVERIFY(document.version() == original);
    }
    [[nodiscard]] const SegmentFault &onlyFault() const
    {
        return std::get<SegmentFault>(document.scenario().faults.at(0).what);
    }
    [[nodiscard]] int steps() { return document.undoStack().count(); }

    model::Version original;
    model::Changes changes{document};
    scene::LadderEditor *editor = new scene::LadderEditor(document, selection, changes, view);
};

constexpr int LastAck = 6;
constexpr int ServerClose = 5;

} // namespace

class TestLadderEditor : public QObject
{
    Q_OBJECT

private slots:
    void deleteKey_onASegment_losesIt();
    void backspace_onATreatedSegment_restoresIt();
    void key_onASegment_treatsIt_data();
    void key_onASegment_treatsIt();
    void altDown_onASegment_delaysItAStepMore();
    void menu_onASegment_treatsIt();
    void menu_byTheMouse_selectsWhatIsUnderIt();
    void accessibleActions_ofASegment_doWhatItsKeysDo();
    void accessibleActions_ofACall_moveItOrTakeItAway();
    void cut_isShownWhereItIs();
    void shiftF10_opensTheMenu();
    void head_dragged_delaysTheSegment_inOneStepOfUndo();
    void head_draggedBack_leavesNoTrail();
    void head_clicked_isSelected();
    void escape_whileDragging_takesItBack();
    void headWithControl_dragged_changesTheDelayOfThePath();
    void call_draggedDown_isMadeLater();
    void call_draggedOutOfItsLane_isNeverMade();
    void deleteKey_onACall_isNeverMade();
    void altUp_onACall_isMadeEarlier_andStaysSelected();
    void callTime_asked_isMadeThen();
    void lane_doubleClicked_asksForACall();
    void callForm_eachCall_isGoodOrCannotBeAccepted();
    void shiftDrag_cutsThePath_data();
    void shiftDrag_cutsThePath();
    void cut_asked_losesWhatIsSent_andCanBeTakenAway();
    void pathDelay_asked_isChanged();
    void marks_afterAnEdit_tellNewGoneMovedAndLost();
    void marks_escape_takesThemAway();
    void marks_undone_areGone();
    void capture_cannotBeEdited();
    void everyGesture_undoneToTheBeginning();
};

void TestLadderEditor::deleteKey_onASegment_losesIt()
{
    Edited e;
    e.selection.selectEvent(e.nthSegment(LastAck));
    e.key(Qt::Key_Delete);
    QVERIFY(e.onlyFault().action == Action::Drop);
    QVERIFY(e.onlyFault().segments == scenario::SegmentClass::Ack);
    QVERIFY(!support::lines(e.document.trace(), support::kinds::Losses).isEmpty());
    e.undoAll();
}

void TestLadderEditor::backspace_onATreatedSegment_restoresIt()
{
    Edited e;
    e.selection.selectEvent(e.nthSegment(LastAck));
    e.key(Qt::Key_Delete);
    e.key(Qt::Key_Backspace);
    QVERIFY(e.document.version() == e.original);
    QCOMPARE(e.steps(), 2);
}

void TestLadderEditor::key_onASegment_treatsIt_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("asked");
    QTest::newRow("delay") << int(Qt::Key_D) << int(Action::Delay) << "1.5s";
    QTest::newRow("twice") << int(Qt::Key_2) << int(Action::Duplicate) << "7ms";
    QTest::newRow("overtaken") << int(Qt::Key_O) << int(Action::Reorder) << QString();
}

void TestLadderEditor::key_onASegment_treatsIt()
{
    QFETCH(int, key);
    QFETCH(int, action);
    QFETCH(QString, asked);
    Edited e;
    e.selection.selectEvent(e.nthSegment(0));
    e.key(key);
    if (!asked.isEmpty()) {
        e.answer<scene::DurationForm>({asked});
        QCOMPARE(tcp::toString(e.onlyFault().by), asked.toStdString());
    }
    QCOMPARE(int(e.onlyFault().action), action);
    QCOMPARE(e.steps(), 1);
    e.undoAll();
}

void TestLadderEditor::altDown_onASegment_delaysItAStepMore()
{
    Edited e;
    e.selection.selectEvent(e.nthSegment(0));
    e.key(Qt::Key_Down, Qt::AltModifier);
    e.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(e.onlyFault().by, tcp::Duration(20ms));
    e.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(e.onlyFault().by, tcp::Duration(10ms));
    e.key(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(e.document.scenario().faults.empty());
    e.key(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(e.document.scenario().faults.empty());
    e.undoAll();
}

void TestLadderEditor::menu_onASegment_treatsIt()
{
    Edited e;
    e.selection.selectEvent(e.nthSegment(3));
    e.choose("lose");
    QVERIFY(e.onlyFault().action == Action::Drop);
    e.choose("overtake");
    QVERIFY(e.onlyFault().action == Action::Reorder);
    QCOMPARE(e.document.scenario().faults.size(), std::size_t(1));
    e.choose("restore");
    QVERIFY(e.document.scenario().faults.empty());
    e.choose("delay");
    e.answer<scene::DurationForm>({"90ms"});
    QCOMPARE(e.onlyFault().by, tcp::Duration(90ms));
    e.choose("duplicate");
    e.answer<scene::DurationForm>({"3ms"});
    QVERIFY(e.onlyFault().action == Action::Duplicate);
    e.undoAll();
}

void TestLadderEditor::menu_byTheMouse_selectsWhatIsUnderIt()
{
    Edited e;
    const EventId sent = e.nthSegment(0);
    const QPoint place = e.onScreen(sent);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, e.view.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(e.view.viewport(), &event);
    QCOMPARE(e.selection.segment(), std::optional(sent));
    auto *menu = e.view.findChild<QMenu *>();
    QVERIFY(menu && menu->findChild<QAction *>(QStringLiteral("lose")));
    menu->close();
}

void TestLadderEditor::accessibleActions_ofASegment_doWhatItsKeysDo()
{
    Edited e;
    const EventId sent = e.nthSegment(0);
    QAccessibleActionInterface *actions = e.actionsOf(sent);
    for (const char *name : {"lose", "delay", "duplicate", "overtake"})
        QVERIFY2(actions->actionNames().contains(name), name);
    QVERIFY(!actions->actionNames().contains("restore"));
    QVERIFY(!actions->actionNames().contains("never"));
    for (const QString &name : actions->actionNames())
        QVERIFY(!actions->localizedActionName(name).isEmpty()
                && !actions->localizedActionDescription(name).isEmpty());
    QCOMPARE(actions->keyBindingsForAction("lose"), QStringList("Del"));
    actions->doAction("lose");
    QCOMPARE(e.onlyFault().action, Action::Drop);
    actions = e.actionsOf(sent);
    QVERIFY(actions->actionNames().contains("restore"));
    actions->doAction("restore");
    QVERIFY(e.document.scenario().faults.empty());
    e.actionsOf(sent)->doAction("delay");
    QVERIFY(e.view.findChild<scene::DurationForm *>());
}

void TestLadderEditor::accessibleActions_ofACall_moveItOrTakeItAway()
{
    Edited e;
    const EventId call = e.nthCall(ServerClose);
    QAccessibleActionInterface *actions = e.actionsOf(call);
    QVERIFY(actions->actionNames().contains("callTime"));
    QVERIFY(!actions->actionNames().contains("lose"));
    const std::size_t before = e.document.scenario().calls.size();
    actions->doAction("never");
    QCOMPARE(e.document.scenario().calls.size(), before - 1);
}

void TestLadderEditor::cut_isShownWhereItIs()
{
    Edited e;
    scenario::Scenario cut = e.document.scenario();
    cut.faults.push_back({scenario::Cut{true, true, 490ms, 2s}});
    e.document.edit(cut);
    Ladder::settle();
    QCOMPARE(e.view.ladder().shapes().cuts.size(), std::size_t(1));
    const diagram::CutBand &band = e.view.ladder().shapes().cuts.front();
    e.view.centerOn((band.left + band.right) / 2, band.bottom - 4);
    const QPoint place = e.at({band.right - 4.0, band.bottom - 4.0});
    QHelpEvent help(QEvent::ToolTip, place, e.view.viewport()->mapToGlobal(place));
    QApplication::sendEvent(e.view.viewport(), &help);
    QCOMPARE(QToolTip::text(), QStringLiteral("path cut from 0.490 s to 2.000 s: both ways"));
}

void TestLadderEditor::shiftF10_opensTheMenu()
{
    Edited e;
    e.selection.selectEvent(e.nthCall(ServerClose));
    e.key(Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = e.view.findChild<QMenu *>();
    QVERIFY(menu && menu->findChild<QAction *>(QStringLiteral("never")));
    menu->close();
}

void TestLadderEditor::head_dragged_delaysTheSegment_inOneStepOfUndo()
{
    Edited e;
    const EventId sent = e.nthSegment(0);
    const QPoint head = e.headOf(sent);
    const QPoint far = head + QPoint(0, 60);
    e.drag(head, {head + QPoint(0, 20), head + QPoint(0, 40), far});
    QVERIFY(e.editor->isDragging());
    QVERIFY(!e.editor->dragItem().hint().isEmpty());
    QVERIFY(e.onlyFault().action == Action::Delay);
    QVERIFY(e.onlyFault().by > 0ms);
    e.drop(far);
    QVERIFY(!e.editor->isDragging());
    QVERIFY(e.editor->dragItem().hint().isEmpty());
    QCOMPARE(e.steps(), 1);
    e.undoAll();
}

void TestLadderEditor::head_draggedBack_leavesNoTrail()
{
    Edited e;
    const QPoint head = e.headOf(e.nthSegment(0));
    e.drag(head, {head + QPoint(0, 40), head + QPoint(0, -5)});
    e.drop(head);
    QVERIFY(e.document.version() == e.original);
    QCOMPARE(e.steps(), 0);
}

void TestLadderEditor::head_clicked_isSelected()
{
    Edited e;
    const EventId sent = e.nthSegment(0);
    const QPoint place = (2 * e.headOf(sent) + e.onScreen(sent)) / 3;
    QTest::mouseClick(e.view.viewport(), Qt::LeftButton, {}, e.headOf(sent) - QPoint(3, 0));
    Q_UNUSED(place)
    QVERIFY(e.selection.event());
    QCOMPARE(e.steps(), 0);
}

void TestLadderEditor::escape_whileDragging_takesItBack()
{
    Edited e;
    const QPoint head = e.headOf(e.nthSegment(0));
    e.drag(head, {head + QPoint(0, 40)});
    QVERIFY(e.document.version() != e.original);
    e.key(Qt::Key_Escape);
    QVERIFY(e.document.version() == e.original);
    e.drop(head + QPoint(0, 40));
    QVERIFY(e.document.version() == e.original);
    QCOMPARE(e.steps(), 0);
}

void TestLadderEditor::headWithControl_dragged_changesTheDelayOfThePath()
{
    Edited e;
    const QPoint head = e.headOf(e.nthSegment(0));
    e.drag(head, {head + QPoint(0, 30)}, Qt::ControlModifier);
    e.drop(head + QPoint(0, 30), Qt::ControlModifier);
    QVERIFY(e.document.scenario().delay[0] > 50ms);
    QCOMPARE(e.document.scenario().delay[1], tcp::Duration(50ms));
    QCOMPARE(e.steps(), 1);
    e.undoAll();
}

void TestLadderEditor::call_draggedDown_isMadeLater()
{
    Edited e;
    const QPoint text = e.textOf(e.nthCall(3)); // connect()
    e.drag(text, {text + QPoint(0, 15), text + QPoint(0, 30)});
    QVERIFY(e.document.scenario().calls[3].at > 100ms);
    e.drop(text + QPoint(0, 30));
    QCOMPARE(e.steps(), 1);
    e.undoAll();
}

void TestLadderEditor::call_draggedOutOfItsLane_isNeverMade()
{
    Edited e;
    e.selection.selectEvent(e.nthCall(ServerClose));
    Ladder::settle();
    const QPoint text = e.textOf(e.nthCall(ServerClose));
    const QPoint middle(e.view.viewport()->width() / 2, text.y());
    e.drag(text, {text - QPoint(30, 0), middle});
    e.drop(middle);
    QCOMPARE(e.document.scenario().calls.size(), std::size_t(5));
    QCOMPARE(e.steps(), 1);
    e.undoAll();
}

void TestLadderEditor::deleteKey_onACall_isNeverMade()
{
    Edited e;
    e.selection.selectEvent(e.nthCall(ServerClose));
    e.key(Qt::Key_Delete);
    QCOMPARE(e.document.scenario().calls.size(), std::size_t(5));
    e.undoAll();
}

void TestLadderEditor::altUp_onACall_isMadeEarlier_andStaysSelected()
{
    Edited e;
    e.selection.selectEvent(e.nthCall(ServerClose));
    e.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(e.document.scenario().calls[ServerClose].at, tcp::Duration(990ms));
    QCOMPARE(e.selection.event(), std::optional(e.nthCall(ServerClose)));
    e.undoAll();
}

void TestLadderEditor::callTime_asked_isMadeThen()
{
    Edited e;
    e.selection.selectEvent(e.nthCall(ServerClose));
    e.key(Qt::Key_D);
    e.answer<scene::DurationForm>({"3s"});
    QCOMPARE(e.document.scenario().calls[ServerClose].at, tcp::Duration(3s));
    e.undoAll();
}

void TestLadderEditor::lane_doubleClicked_asksForACall()
{
    Edited e;
    const double x = e.view.ladder().columns().host(tcp::Side::Client).calls.left + 2;
    const QPoint place = e.at({x, e.view.ladder().yAt(tcp::SimTime(300ms))});
    QTest::mouseDClick(e.view.viewport(), Qt::LeftButton, {}, place);
    auto *form = e.view.findChild<scene::CallForm *>();
    QVERIFY(form);
    form->findChild<QComboBox *>(QStringLiteral("call"))->setCurrentIndex(1); // send
    e.answer<scene::CallForm>({"300ms"});
    QCOMPARE(e.document.scenario().calls.size(), std::size_t(7));
    QVERIFY(!support::lines(e.document.trace(), support::kinds::Calls)
                 .filter(QStringLiteral("300ms client"))
                 .isEmpty());
    e.undoAll();
}

void TestLadderEditor::callForm_eachCall_isGoodOrCannotBeAccepted()
{
    Edited e;
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        scene::CallForm form(e.document.scenario(), side, 300ms, explanation::Language::English,
                             nullptr);
        auto *calls = form.findChild<QComboBox *>(QStringLiteral("call"));
        auto *ok = form.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        int good = 0;
        for (int i = 0; i < calls->count(); ++i) {
            calls->setCurrentIndex(i);
            if (!ok->isEnabled())
                continue;
            ++good;
            scenario::Scenario more = e.document.scenario();
            more.calls.push_back(form.call());
            QVERIFY2(scenario::parse(scenario::write(more)).isGood(),
                     qPrintable(calls->currentText()));
        }
        QVERIFY(good >= 7);
        form.findChild<QLineEdit *>(QStringLiteral("at"))->setText(QStringLiteral("soon"));
        QVERIFY(!ok->isEnabled());
    }
}

void TestLadderEditor::shiftDrag_cutsThePath_data()
{
    QTest::addColumn<double>("part"); // of the way from the client's lifeline to the server's
    QTest::addColumn<bool>("client");
    QTest::addColumn<bool>("server");
    QTest::newRow("on the client's lifeline") << 0.0 << true << false;
    QTest::newRow("between them") << 0.5 << true << true;
    QTest::newRow("on the server's lifeline") << 1.0 << false << true;
}

void TestLadderEditor::shiftDrag_cutsThePath()
{
    QFETCH(double, part);
    QFETCH(bool, client);
    QFETCH(bool, server);
    Edited e;
    const double left = e.view.ladder().columns().host(tcp::Side::Client).lifeline;
    const double right = e.view.ladder().columns().host(tcp::Side::Server).lifeline;
    const double x = left + part * (right - left);
    const QPoint from = e.at({x, e.view.ladder().yAt(tcp::SimTime(60ms))});
    const QPoint to = e.at({x, e.view.ladder().yAt(tcp::SimTime(220ms))});
    e.drag(from, {(from + to) / 2, to}, Qt::ShiftModifier);
    e.drop(to, Qt::ShiftModifier);
    const auto &cut = std::get<scenario::Cut>(e.document.scenario().faults.at(0).what);
    QCOMPARE(cut.fromClient, client);
    QCOMPARE(cut.fromServer, server);
    QVERIFY(cut.since < 100ms && cut.until > 200ms);
    QCOMPARE(e.steps(), 1);
    e.undoAll();
}

void TestLadderEditor::cut_asked_losesWhatIsSent_andCanBeTakenAway()
{
    Edited e;
    e.key(Qt::Key_X);
    e.answer<scene::DurationForm>({"90ms", "110ms"});
    QCOMPARE(e.document.scenario().faults.size(), std::size_t(1));
    e.selection.selectEvent(e.nthSegment(0));
    e.key(Qt::Key_Delete); // it is lost already
    QCOMPARE(e.steps(), 1);
    e.choose("restore");
    QVERIFY(e.document.scenario().faults.empty());
    e.undoAll();
}

void TestLadderEditor::pathDelay_asked_isChanged()
{
    Edited e;
    e.key(Qt::Key_P);
    e.answer<scene::DurationForm>({"5ms", "80ms"});
    QVERIFY((e.document.scenario().delay == std::array<tcp::Duration, 2>{5ms, 80ms}));
    e.undoAll();
}

void TestLadderEditor::marks_afterAnEdit_tellNewGoneMovedAndLost()
{
    Edited e;
    const auto signs = [&e] {
        QSet<int> all;
        for (const diagram::ChangeTag &tag : e.editor->changesItem().marks().tags)
            all.insert(int(tag.sign));
        return all;
    };
    const auto has = [&signs](diagram::ChangeSign sign) { return signs().contains(int(sign)); };
    e.selection.selectEvent(e.nthSegment(LastAck));
    e.key(Qt::Key_Delete);
    QVERIFY(has(diagram::ChangeSign::OtherFate));
    QVERIFY(has(diagram::ChangeSign::New)); // the FIN that is repeated
    e.selection.selectEvent(e.nthCall(ServerClose));
    e.key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(has(diagram::ChangeSign::Later));
    e.selection.selectEvent(e.nthCall(ServerClose));
    e.key(Qt::Key_Delete);
    QVERIFY(has(diagram::ChangeSign::Gone));
    QVERIFY(!e.editor->changesItem().marks().ghosts.empty());
}

void TestLadderEditor::marks_escape_takesThemAway()
{
    Edited e;
    e.selection.selectEvent(e.nthSegment(LastAck));
    e.key(Qt::Key_Delete);
    e.key(Qt::Key_Escape);
    QVERIFY(e.editor->changesItem().marks().isEmpty());
    QVERIFY(e.selection.event());
    e.key(Qt::Key_Escape);
    QVERIFY(!e.selection.event());
}

void TestLadderEditor::marks_undone_areGone()
{
    Edited e;
    e.selection.selectEvent(e.nthSegment(LastAck));
    e.key(Qt::Key_Delete);
    QVERIFY(!e.editor->changesItem().boundingRect().isEmpty());
    e.undoAll();
    QVERIFY(e.editor->changesItem().marks().isEmpty());
}

void TestLadderEditor::capture_cannotBeEdited()
{
    Edited e;
    e.open(QStringLiteral(TESTS_FOLDER "/capture/data/01.a.pcapng"));
    const EventId sent = e.nthSegment(0);
    e.selection.selectEvent(sent);
    for (const int key : {Qt::Key_Delete, Qt::Key_D, Qt::Key_2, Qt::Key_O, Qt::Key_X, Qt::Key_P,
                          Qt::Key_A, Qt::Key_Backspace})
        e.key(key);
    QCOMPARE(e.steps(), 0);
    QVERIFY(!e.view.findChild<QDialog *>());
    QVERIFY(!e.editor->handleAt(e.headOf(sent), {}) || e.document.isCapture());
    const QPoint head = e.headOf(sent);
    e.drag(head, {head + QPoint(0, 60)});
    e.drop(head + QPoint(0, 60));
    QCOMPARE(e.steps(), 0);
    QMenu *menu = e.menu();
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(!menu->actions().first()->isEnabled());
    QVERIFY(menu->actions().first()->text().contains(QStringLiteral("capture")));
    menu->close();
}

void TestLadderEditor::everyGesture_undoneToTheBeginning()
{
    Edited e;
    e.selection.selectEvent(e.nthSegment(0));
    e.key(Qt::Key_Delete);
    e.key(Qt::Key_O);
    e.key(Qt::Key_Down, Qt::AltModifier);
    e.selection.selectEvent(e.nthCall(ServerClose));
    e.key(Qt::Key_Down, Qt::AltModifier);
    e.key(Qt::Key_P);
    e.answer<scene::DurationForm>({"5ms", "80ms"});
    e.key(Qt::Key_X);
    e.answer<scene::DurationForm>({"2s", "3s"});
    const model::Version last = e.document.version();
    QCOMPARE(e.steps(), 6);
    e.undoAll();
    while (e.document.undoStack().canRedo())
        e.document.undoStack().redo();
    QVERIFY(e.document.version() == last);
}

QTEST_MAIN(TestLadderEditor)
#include "tst_laddereditor.moc"
