// SPDX-License-Identifier: MIT
#include "diagram/geometry.h"
#include "scene/ladder.h"
#include "support/chronoprinting.h"

#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

// Counts the pixels that a widget repaints.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        ++paints;
        for (const QRect &rect : static_cast<QPaintEvent *>(event)->region())
            pixels += rect.width() * rect.height();
        return false;
    }

    int paints = 0;
    int pixels = 0;
};

} // namespace

// What a change of time costs: it follows what moves, not the window and not the trace.
class TestRepainting : public QObject
{
    Q_OBJECT

private slots:
    void segmentInFlight_repaintsOnlyItsRows();
    void segmentInFlight_ofALongTrace_repaintsNoMore();
    void nothingMoves_repaintsNothing();
    void step_repaints();
    void selection_repaintsOnlyItsFrame();
    void hundredsOfSteps_everyStepIsShown();
    void endOfTheRun_itsTimeIsStrong();

private:
    static int pixelsOfOneFrameOfFlight(Ladder &ladder);
};

// The client's SYN has flown a quarter of its way and flies on for one frame.
int TestRepainting::pixelsOfOneFrameOfFlight(Ladder &ladder)
{
    ladder.playback.seek(tcp::SimTime(100ms));
    ladder.playback.fly();
    ladder.playback.advance(300ms);
    Ladder::settle();
    PaintCounter counter(ladder.view.viewport());
    ladder.playback.advance(16ms);
    Ladder::settle();
    return counter.pixels;
}

void TestRepainting::segmentInFlight_repaintsOnlyItsRows()
{
    Ladder ladder;
    const QSize whole = ladder.view.viewport()->size();
    const int pixels = pixelsOfOneFrameOfFlight(ladder);
    QVERIFY(pixels > 0);
    QVERIFY2(pixels < whole.width() * whole.height() / 5, qPrintable(QString::number(pixels)));
}

void TestRepainting::segmentInFlight_ofALongTrace_repaintsNoMore()
{
    Ladder brief;
    Ladder lengthy;
    lengthy.document.edit(longConversation(lengthy.document.scenario(), 300));
    QVERIFY(lengthy.document.steps().size() > 600);
    QCOMPARE(pixelsOfOneFrameOfFlight(lengthy), pixelsOfOneFrameOfFlight(brief));
}

void TestRepainting::nothingMoves_repaintsNothing()
{
    Ladder ladder;
    Ladder::settle();
    const PaintCounter counter(ladder.view.viewport());
    ladder.playback.advance(1s);
    ladder.playback.seekStep(ladder.playback.step());
    Ladder::settle();
    QCOMPARE(counter.paints, 0);
}

void TestRepainting::step_repaints()
{
    Ladder ladder;
    const PaintCounter counter(ladder.view.viewport());
    ladder.playback.next();
    Ladder::settle();
    QVERIFY(counter.pixels > 0);
}

void TestRepainting::selection_repaintsOnlyItsFrame()
{
    Ladder ladder;
    const auto sent = ladder.firstOf<trace::SegmentSent>();
    const PaintCounter counter(ladder.view.viewport());
    ladder.selection.selectEvent(sent);
    Ladder::settle();
    const QSize whole = ladder.view.viewport()->size();
    QVERIFY(counter.pixels > 0);
    QVERIFY2(counter.pixels < whole.width() * whole.height() / 3,
             qPrintable(QString::number(counter.pixels)));
}

void TestRepainting::hundredsOfSteps_everyStepIsShown()
{
    Ladder ladder;
    ladder.document.edit(longConversation(ladder.document.scenario(), 300));
    ladder.playback.setMotion(model::Playback::Motion::Reduced);
    Ladder::settle();
    while (ladder.playback.step() + 1 < ladder.playback.stepCount()) {
        ladder.playback.next();
        const double y = ladder.view.ladder().yOf(
            ladder.view.ladder().momentAfter(static_cast<std::size_t>(ladder.playback.step())));
        const int onScreen = ladder.view.mapFromScene(QPointF(0, y)).y();
        QVERIFY(onScreen >= 0 && onScreen <= ladder.view.viewport()->height());
    }
    QVERIFY(ladder.view.verticalScrollBar()->value() > 5000);
}

// The run goes on for an hour after its last step; then that time has come, and is written strong.
void TestRepainting::endOfTheRun_itsTimeIsStrong()
{
    Ladder ladder;
    scenario::Scenario longer = ladder.document.scenario();
    longer.end = 1h;
    ladder.document.edit(longer);
    ladder.playback.goToEnd();
    Ladder::settle();
    const diagram::Layout &layout = ladder.view.ladder();
    const auto labels = layout.shapes().labels;
    const auto last = std::find_if(labels.rbegin(), labels.rend(), [](const diagram::Label &label) {
        return label.role == diagram::Role::Tick;
    });
    const auto darkest = [&] {
        const QRectF bounds = diagram::boxOf(*last).bounds();
        const QRect rect = ladder.view.mapFromScene(bounds).boundingRect();
        const QImage image = ladder.view.viewport()->grab(rect).toImage();
        int least = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                least = std::min(least, qGray(image.pixel(x, y)));
        }
        return least;
    };
    const int strong = darkest();
    ladder.playback.seekStep(ladder.playback.stepCount() - 1);
    Ladder::settle();
    QCOMPARE_LT(strong + 30, darkest());
}

QTEST_MAIN(TestRepainting)
#include "tst_repainting.moc"
