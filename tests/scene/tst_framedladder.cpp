// SPDX-License-Identifier: MIT
#include "diagram/geometry.h"
#include "diagram/painting/edges.h"
#include "scene/ladder.h"
#include "scene/mapbar.h"

#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <iterator>
#include <set>
#include <vector>

using scene::LadderView;
using scene::MapBar;

class TestFramedLadder : public QObject
{
    Q_OBJECT

private slots:
    void framed_lettersAreAFortiethOfTheWindow_data();
    void framed_lettersAreAFortiethOfTheWindow();
    void framed_headsAreAboveTheRows();
    void framed_everyStep_isInSightAmongSevenToNine();
    void framed_steppingBack_showsTheSame();
    void framed_playing_cameraGlides();
    void framed_inABreak_clockRuns();
    void framed_windowResized_isFramedAnew();
    void framed_zoomed_isFreeUntilUsualSize();
    void framed_otherTrace_isFramed();
    void framed_scrolled_repaintsTextAtTheEdges();
    void unframed_isAsBefore();
    void map_shown_takesWidthFromTheRows();
    void map_pressed_showsThatPlace();
    void map_future_isHidden();
    void framed_futureHidden_rowsStayAsHigh();
};

namespace {

const QSize Screen(1280, 720);

void frame(Ladder &ladder, QSize size = Screen)
{
    ladder.view.resize(size);
    ladder.view.setFraming(8);
    Ladder::settle();
}

double topOf(const LadderView &view)
{
    return view.mapToScene(QPoint()).y();
}

double bottomOf(const LadderView &view)
{
    return view.mapToScene(QPoint(0, view.viewport()->height())).y();
}

MapBar &mapOf(const LadderView &view)
{
    return *view.findChild<MapBar *>();
}

// What a widget repaints.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget *widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

    QRegion region;
};

std::set<std::size_t> cutLabels(const LadderView &view)
{
    return diagram::cutLabels(view.ladder(), {topOf(view), bottomOf(view)});
}

QImage painted(QWidget &widget)
{
    QImage image(widget.size(), QImage::Format_RGB32);
    widget.render(&image);
    return image;
}

} // namespace

void TestFramedLadder::framed_lettersAreAFortiethOfTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024x768") << QSize(1024, 768);
    QTest::newRow("1920x1080") << QSize(1920, 1080);
    QTest::newRow("3840x2160") << QSize(3840, 2160);
}

void TestFramedLadder::framed_lettersAreAFortiethOfTheWindow()
{
    QFETCH(QSize, size);
    Ladder ladder;
    ladder.view.setMapShown(true);
    frame(ladder, size);
    QVERIFY(ladder.view.ladder().options().leastText * ladder.view.zoom() >= size.height() / 40.0);
    QVERIFY(ladder.view.theme().fineWidth >= size.height() / 400.0);
    QVERIFY(0.8 * ladder.view.theme().lineWidth >= size.height() / 400.0);
    QVERIFY(ladder.view.ladder().size().width() <= ladder.view.viewport()->width());
}

void TestFramedLadder::framed_headsAreAboveTheRows()
{
    Ladder ladder;
    frame(ladder);
    ladder.playback.goToEnd();
    Ladder::settle();
    QVERIFY(topOf(ladder.view) > 0);
    QVERIFY(ladder.view.viewport()->y() >= ladder.view.ladder().headsHeight());
    QCOMPARE(ladder.view.zoom(), 1.0);
}

void TestFramedLadder::framed_everyStep_isInSightAmongSevenToNine()
{
    Ladder ladder;
    frame(ladder);
    for (int step = 0; step < ladder.playback.stepCount(); ++step) {
        ladder.playback.seekStep(step);
        const double y = ladder.view.ladder().yOf(ladder.view.picture().now);
        QVERIFY(y >= topOf(ladder.view) && y <= bottomOf(ladder.view));
        const int seen =
            diagram::stepsBetween(ladder.view.ladder(), topOf(ladder.view), bottomOf(ladder.view));
        QVERIFY2(seen >= 7 && seen <= 9, qPrintable(QString::number(seen)));
    }
}

void TestFramedLadder::framed_steppingBack_showsTheSame()
{
    Ladder ladder;
    frame(ladder);
    QList<int> forth;
    for (int step = 0; step < ladder.playback.stepCount(); ++step) {
        ladder.playback.seekStep(step);
        forth << ladder.view.verticalScrollBar()->value();
    }
    for (int step = ladder.playback.stepCount() - 1; step >= 0; --step) {
        ladder.playback.seekStep(step);
        QCOMPARE(ladder.view.verticalScrollBar()->value(), forth[step]);
    }
}

void TestFramedLadder::framed_playing_cameraGlides()
{
    Ladder ladder;
    frame(ladder);
    ladder.playback.play();
    int before = 0;
    while (ladder.playback.isPlaying()) {
        ladder.playback.advance(std::chrono::milliseconds(20));
        const int now = ladder.view.verticalScrollBar()->value();
        QVERIFY(now >= before && now - before < Screen.height() / 5);
        before = now;
    }
    QVERIFY(before > 0);
}

// The clock is painted over the break, and tells another time a little later.
void TestFramedLadder::framed_inABreak_clockRuns()
{
    Ladder ladder;
    frame(ladder);
    QVERIFY(!ladder.view.ladder().breaks().empty());
    const diagram::Break &gap = ladder.view.ladder().breaks().back();
    ladder.playback.seek(gap.from + (gap.to - gap.from) / 3);
    ladder.playback.play();
    QSet<qint64> seconds;
    QList<QImage> frames;
    for (int i = 0; i < 5; ++i) {
        ladder.playback.advance(std::chrono::milliseconds(100));
        QVERIFY(ladder.playback.time() > gap.from && ladder.playback.time() < gap.to);
        seconds << ladder.playback.time().time_since_epoch() / std::chrono::seconds(1);
        frames << painted(*ladder.view.viewport());
    }
    QVERIFY(seconds.size() >= 3);
    QVERIFY(frames.first() != frames.last());
}

void TestFramedLadder::framed_windowResized_isFramedAnew()
{
    Ladder ladder;
    frame(ladder);
    const double before = ladder.view.ladder().options().textSize;
    ladder.view.resize(2 * Screen);
    Ladder::settle();
    QCOMPARE(ladder.view.ladder().options().textSize, 2 * before);
    QCOMPARE(ladder.view.theme().fineWidth, 2 * Screen.height() / 400.0);
}

void TestFramedLadder::framed_zoomed_isFreeUntilUsualSize()
{
    Ladder ladder;
    frame(ladder);
    ladder.view.zoomIn();
    QVERIFY(!ladder.view.isFramed());
    ladder.view.setUsualSize();
    QVERIFY(ladder.view.isFramed());
    QCOMPARE(ladder.view.zoom(), 1.0);
}

void TestFramedLadder::framed_otherTrace_isFramed()
{
    Ladder ladder;
    frame(ladder);
    ladder.open(QStringLiteral(":/scenarios/09-lost-syn.fourwave"));
    QVERIFY(ladder.view.isFramed());
    QCOMPARE(ladder.view.ladder().options().leastText, Screen.height() / 40.0);
}

// Text that comes to an edge, or leaves it, goes or comes as a whole.
void TestFramedLadder::framed_scrolled_repaintsTextAtTheEdges()
{
    Ladder ladder;
    frame(ladder);
    LadderView &view = ladder.view;
    QScrollBar &bar = *view.verticalScrollBar();
    int changes = 0;
    for (bar.setValue(0); bar.value() < bar.maximum(); bar.setValue(bar.value() + 1)) {
        Ladder::settle();
        const std::set<std::size_t> before = cutLabels(view);
        const PaintedRegion painted(view.viewport());
        bar.setValue(bar.value() + 1);
        Ladder::settle();
        std::vector<std::size_t> changed;
        std::ranges::set_symmetric_difference(before, cutLabels(view), std::back_inserter(changed));
        for (const std::size_t label : changed) {
            const QRectF box = diagram::boxOf(view.ladder().shapes().labels[label]).bounds();
            const QRect seen = view.mapFromScene(box).boundingRect() & view.viewport()->rect();
            QVERIFY(QRegion(seen).subtracted(painted.region).isEmpty());
            ++changes;
        }
    }
    QVERIFY(changes > 0);
}

void TestFramedLadder::unframed_isAsBefore()
{
    Ladder ladder;
    ladder.view.resize(Screen);
    Ladder::settle();
    const diagram::Options before = ladder.view.ladder().options();
    frame(ladder);
    QVERIFY(ladder.view.ladder().options() != before);
    ladder.view.setFraming({});
    Ladder::settle();
    QCOMPARE(ladder.view.ladder().options(), before);
    QCOMPARE(ladder.view.theme().lineWidth, diagram::theme(ladder.view.theme().name).lineWidth);
}

void TestFramedLadder::map_shown_takesWidthFromTheRows()
{
    Ladder ladder;
    const int before = ladder.view.viewport()->width();
    QVERIFY(!ladder.view.isMapShown());
    ladder.view.setMapShown(true);
    Ladder::settle();
    const QRect map = mapOf(ladder.view).geometry();
    QCOMPARE(ladder.view.viewport()->width(), before - map.width());
    QCOMPARE(map.right(), ladder.view.rect().right());
    ladder.view.setMapShown(false);
    Ladder::settle();
    QCOMPARE(ladder.view.viewport()->width(), before);
}

void TestFramedLadder::map_pressed_showsThatPlace()
{
    Ladder ladder;
    ladder.view.setMapShown(true);
    frame(ladder);
    MapBar &map = mapOf(ladder.view);
    QTest::mouseClick(&map, Qt::LeftButton, {}, {map.width() / 2, map.height() - 8});
    QCOMPARE(ladder.view.verticalScrollBar()->value(), ladder.view.verticalScrollBar()->maximum());
    QTest::mouseClick(&map, Qt::LeftButton, {}, {map.width() / 2, 2});
    QCOMPARE(ladder.view.verticalScrollBar()->value(), 0);
}

void TestFramedLadder::map_future_isHidden()
{
    Ladder ladder;
    ladder.view.setMapShown(true);
    frame(ladder);
    ladder.playback.seekStep(0);
    ladder.playback.setFutureHidden(true);
    Ladder::settle();
    const QImage image = painted(mapOf(ladder.view));
    const QRgb background = ladder.view.theme().background.rgb();
    // Below what has happened and the frame, nothing but the background is left.
    for (int x = 8; x < image.width() - 8; ++x)
        QCOMPARE(image.pixel(x, image.height() - 20), background);
}

void TestFramedLadder::framed_futureHidden_rowsStayAsHigh()
{
    Ladder ladder;
    frame(ladder);
    const diagram::Options before = ladder.view.ladder().options();
    ladder.playback.seekStep(1);
    ladder.playback.setFutureHidden(true);
    QCOMPARE(ladder.view.ladder().options(), before);
    ladder.playback.seekStep(4);
    QCOMPARE(ladder.view.ladder().options(), before);
}

QTEST_MAIN(TestFramedLadder)
#include "tst_framedladder.moc"
