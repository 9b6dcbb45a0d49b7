// SPDX-License-Identifier: MIT
#include "scene/items/focusring.h"
#include "scene/ladder.h"
#include "support/chronoprinting.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QWheelEvent>

using namespace std::chrono_literals;
using explanation::Language;
using scene::LadderView;
using tcp::SimTime;
using trace::EventId;

class TestLadderView : public QObject
{
    Q_OBJECT

private slots:
    void opened_fillsTheWidth();
    void resized_fillsTheWidthAgain();
    void click_onAnArrow_selectsItsSegment();
    void click_onNothing_clearsTheSelection();
    void drag_pansAndSelectsNothing();
    void doubleClick_movesTimeThere();
    void keyDown_walksThroughEveryEvent();
    void keyUp_walksBack();
    void keyDown_beginsWhereTimeStands();
    void keyEnter_movesTimeToTheSelected();
    void keyEscape_clearsTheSelection();
    void selectedElsewhere_comesIntoSight();
    void socketSelected_othersStepBack();
    void wheelWithControl_keepsWhatIsUnderTheMouse();
    void zoom_outside_isClamped();
    void zoomedIn_lettersGrowAndWidthIsFilled();
    void narrowView_shrinksTheLetters_untilTheyAreTooSmall();
    void usualSize_afterZooming_fillsTheWidthAgain();
    void pinch_onATouchPad_zoomsAroundTheFingers();
    void pinch_onAScreen_zoomsAroundTheFingers();
    void keysComeHere_ringIsShown();
    void playhead_dragged_movesTime();
    void playhead_draggedBeyondTheEdge_ladderFollows();
    void arrow_underThePlayhead_isStillSelected();
    void fit_showsAll_alsoAfterResize();
    void zoomAfterFit_isFreeAgain();
    void playing_playheadStaysInSight();
    void scrolledWhilePlaying_isLeftAlone();
    void languageChanged_isPlacedAnew();
    void options_eachOne_isPlacedAnew();
    void textScale_makesRowsHigher();
    void darkPalette_darkTheme();
    void themeChosen_paletteDoesNotMatter();
    void edited_isPlacedAnewInPlace();
    void optionChanged_playheadStaysWhereItIs();
    void chain_isMarked_untilAnotherTraceComes();
    void captureOpened_isShown();
    void nothingOpen_everyInput_isHarmless();

private:
    static void wheel(LadderView &view, QPoint at, int turned, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, turned}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
};

namespace {

const scene::FocusRing *ringOf(const LadderView &view)
{
    for (QObject *child : view.children()) {
        if (const auto *ring = dynamic_cast<scene::FocusRing *>(child))
            return ring;
    }
    return nullptr;
}

} // namespace

void TestLadderView::opened_fillsTheWidth()
{
    const Ladder ladder;
    QVERIFY(ladder.view.ladder().size().width() <= ladder.view.viewport()->width());
    QVERIFY(ladder.view.ladder().size().width() > ladder.view.viewport()->width() - 40);
    QCOMPARE(ladder.view.horizontalScrollBar()->maximum(), 0);
}

void TestLadderView::resized_fillsTheWidthAgain()
{
    Ladder ladder;
    ladder.view.resize(1300, 600);
    Ladder::settle();
    QVERIFY(ladder.view.ladder().size().width() > 1240);
    QCOMPARE(ladder.view.horizontalScrollBar()->maximum(), 0);
}

void TestLadderView::click_onAnArrow_selectsItsSegment()
{
    Ladder ladder;
    const EventId sent = ladder.firstOf<trace::SegmentSent>();
    QTest::mouseClick(ladder.view.viewport(), Qt::LeftButton, {}, ladder.onScreen(sent));
    QCOMPARE(ladder.selection.segment(), std::optional(sent));
}

void TestLadderView::click_onNothing_clearsTheSelection()
{
    Ladder ladder;
    ladder.selection.selectEvent(ladder.firstOf<trace::SegmentSent>());
    QTest::mouseClick(ladder.view.viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    QVERIFY(!ladder.selection.event());
}

void TestLadderView::drag_pansAndSelectsNothing()
{
    Ladder ladder;
    QWidget *viewport = ladder.view.viewport();
    const QPoint from = ladder.onScreen(ladder.firstOf<trace::SegmentSent>());
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int moved = 10; moved <= 100; moved += 10)
        QTest::mouseMove(viewport, from - QPoint(0, moved));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from - QPoint(0, 100));
    QVERIFY(ladder.view.verticalScrollBar()->value() >= 90);
    QVERIFY(!ladder.selection.event());
}

void TestLadderView::doubleClick_movesTimeThere()
{
    Ladder ladder;
    const EventId sent = ladder.firstOf<trace::SegmentSent>();
    QTest::mouseClick(ladder.view.viewport(), Qt::LeftButton, {}, ladder.onScreen(sent));
    QTest::mouseDClick(ladder.view.viewport(), Qt::LeftButton, {}, ladder.onScreen(sent));
    QCOMPARE(ladder.playback.time(), SimTime(100ms));
}

void TestLadderView::keyDown_walksThroughEveryEvent()
{
    Ladder ladder;
    for (const EventId event : ladder.view.ladder().visibleEvents()) {
        QTest::keyClick(&ladder.view, Qt::Key_Down);
        QCOMPARE(ladder.selection.event(), std::optional(event));
    }
    QTest::keyClick(&ladder.view, Qt::Key_Down);
    QCOMPARE(ladder.selection.event(), std::optional(ladder.view.ladder().visibleEvents().back()));
}

void TestLadderView::keyUp_walksBack()
{
    Ladder ladder;
    const auto events = ladder.view.ladder().visibleEvents();
    ladder.selection.selectEvent(events[3]);
    QTest::keyClick(&ladder.view, Qt::Key_Up);
    QCOMPARE(ladder.selection.event(), std::optional(events[2]));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&ladder.view, Qt::Key_Up);
    QCOMPARE(ladder.selection.event(), std::optional(events[0]));
}

void TestLadderView::keyDown_beginsWhereTimeStands()
{
    Ladder ladder;
    ladder.playback.seek(SimTime(500ms));
    QTest::keyClick(&ladder.view, Qt::Key_Down);
    QVERIFY(ladder.selection.event());
    QVERIFY(ladder.document.trace().event(*ladder.selection.event()).at >= SimTime(500ms));
}

void TestLadderView::keyEnter_movesTimeToTheSelected()
{
    Ladder ladder;
    ladder.selection.selectEvent(ladder.firstOf<trace::SegmentArrived>());
    QTest::keyClick(&ladder.view, Qt::Key_Return);
    QCOMPARE(ladder.playback.time(), SimTime(150ms));
}

void TestLadderView::keyEscape_clearsTheSelection()
{
    Ladder ladder;
    ladder.selection.selectEvent(EventId(2));
    QTest::keyClick(&ladder.view, Qt::Key_Escape);
    QVERIFY(!ladder.selection.event());
}

void TestLadderView::selectedElsewhere_comesIntoSight()
{
    Ladder ladder;
    ladder.view.resize(900, 300);
    Ladder::settle();
    const EventId last = ladder.view.ladder().visibleEvents().back();
    QVERIFY(!ladder.view.viewport()->rect().contains(ladder.onScreen(last)));
    ladder.selection.selectEvent(last);
    QVERIFY(ladder.view.viewport()->rect().contains(ladder.onScreen(last)));
}

void TestLadderView::socketSelected_othersStepBack()
{
    Ladder ladder;
    ladder.selection.selectSocket(trace::SocketId(1));
    QCOMPARE(ladder.view.options().chosen, std::optional(trace::SocketId(1)));
    ladder.selection.selectEvent(EventId(2));
    QVERIFY(!ladder.view.options().chosen);
}

void TestLadderView::wheelWithControl_keepsWhatIsUnderTheMouse()
{
    Ladder ladder;
    ladder.view.setZoom(1.5);
    ladder.view.verticalScrollBar()->setValue(200);
    const QPoint mouse(300, 250);
    const double before = ladder.view.mapToScene(mouse).y();
    wheel(ladder.view, mouse, 120, Qt::ControlModifier);
    QVERIFY(ladder.view.zoom() > 1.5);
    QVERIFY(std::abs(ladder.view.mapToScene(mouse).y() - before) < 3);
}

void TestLadderView::zoom_outside_isClamped()
{
    Ladder ladder;
    ladder.view.setZoom(1000);
    QCOMPARE(ladder.view.zoom(), LadderView::GreatestZoom);
    ladder.view.setZoom(0);
    QCOMPARE(ladder.view.zoom(), LadderView::LeastZoom);
}

void TestLadderView::zoomedIn_lettersGrowAndWidthIsFilled()
{
    Ladder ladder;
    QSignalSpy zooms(&ladder.view, &LadderView::zoomChanged);
    ladder.view.resize(1600, 600);
    ladder.view.zoomIn();
    Ladder::settle();
    QCOMPARE(zooms.size(), 1);
    QVERIFY(ladder.view.zoom() > 1.1);
    QCOMPARE(ladder.view.horizontalScrollBar()->maximum(), 0);
    QVERIFY(ladder.view.ladder().size().width() * ladder.view.zoom() > 1500);
}

void TestLadderView::narrowView_shrinksTheLetters_untilTheyAreTooSmall()
{
    Ladder ladder;
    QCOMPARE(ladder.view.zoom(), 1.0);
    ladder.view.resize(600, 600);
    Ladder::settle();
    QVERIFY(ladder.view.zoom() < 1);
    QCOMPARE(ladder.view.horizontalScrollBar()->maximum(), 0);
    ladder.view.resize(200, 600);
    Ladder::settle();
    QVERIFY(ladder.view.zoom() * ladder.view.options().textSize > 8.9);
    QVERIFY(ladder.view.horizontalScrollBar()->maximum() > 0);
    ladder.view.resize(1200, 600);
    Ladder::settle();
    QCOMPARE(ladder.view.zoom(), 1.0);
}

void TestLadderView::usualSize_afterZooming_fillsTheWidthAgain()
{
    Ladder ladder;
    ladder.view.resize(600, 600);
    Ladder::settle();
    const double usual = ladder.view.zoom();
    ladder.view.setZoom(2);
    QVERIFY(ladder.view.horizontalScrollBar()->maximum() > 0);
    ladder.view.setUsualSize();
    QCOMPARE(ladder.view.zoom(), usual);
    QCOMPARE(ladder.view.horizontalScrollBar()->maximum(), 0);
}

void TestLadderView::pinch_onATouchPad_zoomsAroundTheFingers()
{
    Ladder ladder;
    const QPoint fingers(300, 250);
    const double before = ladder.view.mapToScene(fingers).y();
    QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                              fingers, fingers, ladder.view.viewport()->mapToGlobal(fingers), 0.5,
                              {});
    QCoreApplication::sendEvent(ladder.view.viewport(), &event);
    QCOMPARE(ladder.view.zoom(), 1.5);
    QVERIFY(std::abs(ladder.view.mapToScene(fingers).y() - before) < 3);
}

void TestLadderView::pinch_onAScreen_zoomsAroundTheFingers()
{
    Ladder ladder;
    QPinchGesture pinch;
    pinch.setChangeFlags(QPinchGesture::ScaleFactorChanged);
    pinch.setScaleFactor(1.25);
    pinch.setCenterPoint(ladder.view.viewport()->mapToGlobal(QPoint(300, 250)));
    QGestureEvent event({&pinch});
    QCoreApplication::sendEvent(ladder.view.viewport(), &event);
    QCOMPARE(ladder.view.zoom(), 1.25);
}

void TestLadderView::keysComeHere_ringIsShown()
{
    Ladder ladder;
    const auto *ring = ringOf(ladder.view);
    const auto focus = [&ladder](QEvent::Type type, Qt::FocusReason reason) {
        QFocusEvent event(type, reason);
        QCoreApplication::sendEvent(&ladder.view, &event);
    };
    focus(QEvent::FocusIn, Qt::OtherFocusReason);
    QVERIFY(!ring->isVisible());
    focus(QEvent::FocusIn, Qt::TabFocusReason);
    QVERIFY(ring->isVisible());
    QCOMPARE(ring->geometry(), ladder.view.rect());
    focus(QEvent::FocusOut, Qt::TabFocusReason);
    QVERIFY(!ring->isVisible());
    focus(QEvent::FocusIn, Qt::ShortcutFocusReason);
    QTest::mouseClick(ladder.view.viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    QVERIFY(!ring->isVisible());
}

void TestLadderView::playhead_dragged_movesTime()
{
    Ladder ladder;
    ladder.playback.seek(SimTime(200ms));
    const double axis = ladder.view.ladder().columns().axis.centre();
    const auto at = [&](tcp::SimTime time) {
        return ladder.view.mapFromScene(QPointF(axis, ladder.view.ladder().yAt(time)));
    };
    QWidget *viewport = ladder.view.viewport();
    QTest::mouseMove(viewport, at(SimTime(200ms)));
    QCOMPARE(viewport->cursor().shape(), Qt::SizeVerCursor);
    QTest::mousePress(viewport, Qt::LeftButton, {}, at(SimTime(200ms)));
    QTest::mouseMove(viewport, at(SimTime(500ms)));
    QVERIFY(std::chrono::abs(ladder.playback.time() - SimTime(500ms)) < 5ms);
    QTest::mouseMove(viewport, at(SimTime(100ms)));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(SimTime(100ms)));
    QVERIFY(std::chrono::abs(ladder.playback.time() - SimTime(100ms)) < 5ms);
    QCOMPARE(ladder.view.verticalScrollBar()->value(), 0);
    QVERIFY(!ladder.selection.event());
    QTest::mouseMove(viewport, at(SimTime(500ms)));
    QVERIFY(ladder.playback.time() < SimTime(200ms));
}

void TestLadderView::playhead_draggedBeyondTheEdge_ladderFollows()
{
    Ladder ladder;
    ladder.view.resize(900, 300);
    Ladder::settle();
    ladder.playback.seek(SimTime(100ms));
    const QPointF head(ladder.view.ladder().columns().axis.centre(),
                       ladder.view.ladder().yAt(SimTime(100ms)));
    QWidget *viewport = ladder.view.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, ladder.view.mapFromScene(head));
    QTest::mouseMove(viewport, QPoint(20, viewport->height() + 100));
    QVERIFY(ladder.view.verticalScrollBar()->value() >= 90);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(20, viewport->height() + 100));
}

void TestLadderView::arrow_underThePlayhead_isStillSelected()
{
    Ladder ladder;
    ladder.playback.seek(SimTime(150ms));
    const EventId sent = ladder.firstOf<trace::SegmentSent>();
    QTest::mouseClick(ladder.view.viewport(), Qt::LeftButton, {}, ladder.onScreen(sent));
    QCOMPARE(ladder.selection.segment(), std::optional(sent));
}

void TestLadderView::fit_showsAll_alsoAfterResize()
{
    Ladder ladder;
    ladder.view.fit();
    Ladder::settle();
    QCOMPARE(ladder.view.verticalScrollBar()->maximum(), 0);
    QVERIFY(ladder.view.isFitted());
    ladder.view.resize(700, 300);
    Ladder::settle();
    QVERIFY(ladder.view.isFitted());
    QCOMPARE(ladder.view.verticalScrollBar()->maximum(), 0);
}

void TestLadderView::zoomAfterFit_isFreeAgain()
{
    Ladder ladder;
    ladder.view.fit();
    ladder.view.setZoom(1);
    QVERIFY(!ladder.view.isFitted());
    QCOMPARE(ladder.view.zoom(), 1.0);
}

void TestLadderView::playing_playheadStaysInSight()
{
    Ladder ladder;
    ladder.view.resize(900, 350);
    Ladder::settle();
    ladder.playback.play();
    while (ladder.playback.isPlaying()) {
        ladder.playback.advance(50ms);
        const auto moment = ladder.view.ladder().momentAt(ladder.playback.time());
        const double y = ladder.view.ladder().yOf(moment);
        const int onScreen = ladder.view.mapFromScene(QPointF(0, y)).y();
        QVERIFY2(onScreen >= 0 && onScreen <= ladder.view.viewport()->height(),
                 qPrintable(QString::number(onScreen)));
    }
    QVERIFY(ladder.view.verticalScrollBar()->value() > 0);
}

void TestLadderView::scrolledWhilePlaying_isLeftAlone()
{
    Ladder ladder;
    ladder.view.resize(900, 350);
    Ladder::settle();
    ladder.playback.play();
    wheel(ladder.view, {100, 100}, -360, {});
    const int scrolled = ladder.view.verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    ladder.playback.advance(2s);
    QCOMPARE(ladder.view.verticalScrollBar()->value(), scrolled);
}

void TestLadderView::languageChanged_isPlacedAnew()
{
    Ladder ladder;
    const QStringList english = ladder.view.ladder().head(tcp::Side::Client);
    ladder.languages.setFirst(Language::Chinese);
    QVERIFY(ladder.view.ladder().head(tcp::Side::Client) != english);
    ladder.languages.setBoth(true);
    QCOMPARE(ladder.view.options().languages.second, std::optional(Language::English));
}

void TestLadderView::options_eachOne_isPlacedAnew()
{
    Ladder ladder;
    const double labels = static_cast<double>(ladder.view.ladder().shapes().labels.size());
    ladder.view.setNumbers(explanation::Numbers::Relative);
    QVERIFY(ladder.view.ladder().shapes().labels.size() > labels);
    ladder.view.setCallsShown(false);
    QVERIFY(ladder.view.ladder().shapes().calls.empty());
    ladder.view.setTimersShown(false);
    QVERIFY(ladder.view.ladder().shapes().timers.empty());
    const double height = ladder.view.ladder().size().height();
    ladder.view.setScale(diagram::ScaleKind::Linear);
    QVERIFY(ladder.view.ladder().size().height() > height);
    const auto withNames = ladder.view.ladder().shapes().labels.size();
    ladder.view.setStateNamesShown(false);
    const auto withLabels = ladder.view.ladder().shapes().labels.size();
    QVERIFY(withLabels < withNames);
    ladder.view.setLabelsShown(false);
    QVERIFY(ladder.view.ladder().shapes().labels.size() < withLabels);
}

void TestLadderView::textScale_makesRowsHigher()
{
    Ladder ladder;
    const double height = ladder.view.ladder().size().height();
    ladder.view.setTextScale(1.5);
    QVERIFY(ladder.view.ladder().size().height() > 1.4 * height);
}

void TestLadderView::darkPalette_darkTheme()
{
    Ladder ladder;
    QCOMPARE(ladder.view.theme().name, diagram::ThemeName::Light);
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    ladder.view.setPalette(dark);
    QCOMPARE(ladder.view.theme().name, diagram::ThemeName::Dark);
}

void TestLadderView::themeChosen_paletteDoesNotMatter()
{
    Ladder ladder;
    ladder.view.setTheme(diagram::ThemeName::Projector);
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    ladder.view.setPalette(dark);
    QCOMPARE(ladder.view.theme().name, diagram::ThemeName::Projector);
    ladder.view.setTheme({});
    QCOMPARE(ladder.view.theme().name, diagram::ThemeName::Dark);
}

void TestLadderView::edited_isPlacedAnewInPlace()
{
    Ladder ladder;
    ladder.document.edit(longConversation(ladder.document.scenario(), 40));
    Ladder::settle();
    ladder.view.verticalScrollBar()->setValue(900);
    scenario::Scenario changed = ladder.document.scenario();
    changed.calls.back().at += 1s;
    ladder.document.edit(changed);
    const int value = ladder.view.verticalScrollBar()->value();
    QVERIFY2(std::abs(value - 900) < 5, qPrintable(QString::number(value)));
}

void TestLadderView::optionChanged_playheadStaysWhereItIs()
{
    Ladder ladder;
    ladder.playback.seek(SimTime(1050ms));
    const auto onScreen = [&ladder] {
        const auto moment = ladder.view.ladder().momentAt(ladder.playback.time());
        return ladder.view.mapFromScene(QPointF(0, ladder.view.ladder().yOf(moment))).y();
    };
    const int before = onScreen();
    QVERIFY(before > 0 && before < ladder.view.viewport()->height());
    ladder.view.setTextScale(1.4);
    QVERIFY(std::abs(onScreen() - before) <= 2);
}

void TestLadderView::chain_isMarked_untilAnotherTraceComes()
{
    Ladder ladder;
    ladder.playback.seekStep(2);
    Ladder::settle();
    const QImage plain = ladder.view.viewport()->grab().toImage();
    ladder.view.setChain({ladder.firstOf<trace::SegmentSent>()});
    Ladder::settle();
    QVERIFY(ladder.view.viewport()->grab().toImage() != plain);
    ladder.view.setChain({});
    Ladder::settle();
    QCOMPARE(ladder.view.viewport()->grab().toImage(), plain);
    ladder.view.setChain({EventId(5)});
    ladder.open(QStringLiteral(":/scenarios/02-handshake.fourwave"));
    const QImage fresh = ladder.view.viewport()->grab().toImage();
    ladder.view.setChain({});
    Ladder::settle();
    QCOMPARE(ladder.view.viewport()->grab().toImage(), fresh);
}

void TestLadderView::captureOpened_isShown()
{
    const Ladder ladder(QStringLiteral(TESTS_FOLDER "/capture/data/01.a.pcapng"));
    QVERIFY(ladder.document.isCapture());
    QVERIFY(ladder.view.ladder().shapes().arrows.size() >= 7);
}

void TestLadderView::nothingOpen_everyInput_isHarmless()
{
    const model::Document document;
    model::Playback playback(document);
    model::Selection selection(document);
    const model::Languages languages(Language::Chinese);
    LadderView view(document, playback, selection, languages);
    view.show();
    Ladder::settle();
    for (const auto key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Return, Qt::Key_Plus, Qt::Key_0,
                           Qt::Key_Home, Qt::Key_End, Qt::Key_Escape})
        QTest::keyClick(&view, key);
    QTest::mouseClick(view.viewport(), Qt::LeftButton);
    QVERIFY(!selection.event());
    QVERIFY(view.ladder().visibleEvents().empty());
}

QTEST_MAIN(TestLadderView)
#include "tst_ladderview.moc"
