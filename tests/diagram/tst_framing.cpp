// SPDX-License-Identifier: MIT
#include "diagram/carried.h"
#include "diagram/framing.h"
#include "diagram/painter.h"
#include "diagram/shipped.h"
#include "diagram/strokes.h"

#include <QTest>

using namespace diagram;

class TestFraming : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void letters_onAnyScreen_areAFortiethOfItsHeight_data() { addScreens(); }
    void letters_onAnyScreen_areAFortiethOfItsHeight();
    void lines_onAnyScreen_areAFourHundredthOfItsHeight_data() { addScreens(); }
    void lines_onAnyScreen_areAFourHundredthOfItsHeight();
    void ladder_onAnyScreen_isNoWiderThanIt_data() { addScreens(); }
    void ladder_onAnyScreen_isNoWiderThanIt();
    void steps_atOnce_areSevenToNine_data() { addScreens(); }
    void steps_atOnce_areSevenToNine();
    void upperEdge_atMostSteps_cutsNoText();
    void present_atEveryStep_isSeen();
    void camera_betweenTwoSteps_glides();
    void camera_neverLooksBack();
    void camera_overAShortLadder_stays();
    void narrowScreen_givesUpCallsFirst();
    void otherNumberOfSteps_isFollowed();
    void window_lowerThanItsHeads_isFramed();
    void strokes_ofATheme_growOnly();
    void carriedStates_areNamedWhereTheirNamesAreOutOfSight();

private:
    static void addScreens();
    struct Run
    {
        QString name;
        trace::Trace trace;
        std::vector<trace::Step> steps;
    };
    std::vector<Run> m_runs;
};

namespace {

constexpr double Rounding = 1e-6; // of letters that are turned

// The ladder has what captions leave of a screen.
Framing framingOf(QSize screen, int steps = 8)
{
    return {double(screen.height()), QSizeF(screen.width(), 0.82 * screen.height()), steps};
}

Options bothLanguages()
{
    Options options;
    options.languages = {explanation::Language::Chinese, explanation::Language::English};
    return options;
}

void paintAll(Strokes &strokes, const Layout &layout, QSize screen)
{
    const Theme theme =
        withLines(diagram::theme(ThemeName::Projector), screen.height() * LinesOfScreen);
    QPainter painter(&strokes);
    const QRectF all(QPointF(), layout.size());
    paintHeads(painter, layout, theme);
    paintRows(painter, layout, all, theme, {});
    paintFlight(painter, layout, all, theme, layout.momentAt(layout.timeAt(all.height() / 2)));
}

} // namespace

void TestFraming::addScreens()
{
    QTest::addColumn<QSize>("screen");
    QTest::newRow("1024x768") << QSize(1024, 768);
    QTest::newRow("1920x1080") << QSize(1920, 1080);
    QTest::newRow("3840x2160") << QSize(3840, 2160);
}

void TestFraming::initTestCase()
{
    for (const QString &file : shipped::files()) {
        trace::Trace trace = shipped::run(file);
        std::vector<trace::Step> steps = trace::steps(trace);
        m_runs.push_back({file, std::move(trace), std::move(steps)});
    }
    QVERIFY(m_runs.size() > 50);
}

void TestFraming::letters_onAnyScreen_areAFortiethOfItsHeight()
{
    QFETCH(QSize, screen);
    for (const Run &run : m_runs) {
        const Options options = framed(run.trace, run.steps, bothLanguages(), framingOf(screen));
        Strokes strokes(screen);
        paintAll(strokes, Layout(run.trace, run.steps, options), screen);
        QVERIFY(strokes.texts() > 10);
        QVERIFY2(strokes.leastText() > screen.height() / 40.0 - Rounding, qPrintable(run.name));
    }
}

void TestFraming::lines_onAnyScreen_areAFourHundredthOfItsHeight()
{
    QFETCH(QSize, screen);
    for (const Run &run : m_runs) {
        const Options options = framed(run.trace, run.steps, bothLanguages(), framingOf(screen));
        Strokes strokes(screen);
        paintAll(strokes, Layout(run.trace, run.steps, options), screen);
        QVERIFY(strokes.lines() >= 5);
        QVERIFY2(strokes.leastLine() > screen.height() / 400.0 - Rounding, qPrintable(run.name));
    }
}

void TestFraming::ladder_onAnyScreen_isNoWiderThanIt()
{
    QFETCH(QSize, screen);
    for (const Run &run : m_runs) {
        const Options options = framed(run.trace, run.steps, bothLanguages(), framingOf(screen));
        const Layout layout(run.trace, run.steps, options);
        QVERIFY2(layout.size().width() <= screen.width(), qPrintable(run.name));
    }
}

// Where time passes in leaps, or much happens at once, there can be two fewer or one more.
void TestFraming::steps_atOnce_areSevenToNine()
{
    QFETCH(QSize, screen);
    int all = 0;
    int usual = 0;
    for (const Run &run : m_runs) {
        const Framing framing = framingOf(screen);
        const Layout layout(run.trace, run.steps,
                            framed(run.trace, run.steps, bothLanguages(), framing));
        const double height = rowsHeight(layout, framing);
        if (layout.size().height() <= height)
            continue;
        const CameraPath path(layout, height, framing.steps);
        for (std::size_t step = 0; step < run.steps.size(); ++step) {
            const double top = path.topAt(layout, layout.momentAfter(step));
            const int seen = stepsBetween(layout, top, top + height);
            QVERIFY2(seen >= 5 && seen <= 10, qPrintable(run.name));
            usual += seen >= 7 && seen <= 9 ? 1 : 0;
            ++all;
        }
    }
    QVERIFY(all > 500);
    QVERIFY2(usual >= 0.95 * all, qPrintable(QStringLiteral("%1 of %2").arg(usual).arg(all)));
}

// Long texts that stand upright leave no other choice now and then.
void TestFraming::upperEdge_atMostSteps_cutsNoText()
{
    int all = 0;
    int cut = 0;
    for (const Run &run : m_runs) {
        const Framing framing = framingOf({1920, 1080});
        const Layout layout(run.trace, run.steps, framed(run.trace, run.steps, {}, framing));
        const CameraPath path(layout, rowsHeight(layout, framing), framing.steps);
        for (std::size_t step = 0; step < run.steps.size(); ++step) {
            const double top = path.topAt(layout, layout.momentAfter(step));
            cut += top > 0 && layout.cutsText(top) ? 1 : 0;
            ++all;
        }
    }
    QVERIFY2(cut <= 0.15 * all, qPrintable(QStringLiteral("%1 of %2").arg(cut).arg(all)));
}

void TestFraming::present_atEveryStep_isSeen()
{
    for (const Run &run : m_runs) {
        const Framing framing = framingOf({1920, 1080});
        const Layout layout(run.trace, run.steps, framed(run.trace, run.steps, {}, framing));
        const double height = rowsHeight(layout, framing);
        const CameraPath path(layout, height, framing.steps);
        for (std::size_t step = 0; step < run.steps.size(); ++step) {
            const Moment moment = layout.momentAfter(step);
            const double y = layout.yOf(moment) - path.topAt(layout, moment);
            QVERIFY2(y >= 0 && y <= height, qPrintable(run.name));
        }
    }
}

void TestFraming::camera_betweenTwoSteps_glides()
{
    const Run &run = m_runs.front();
    const Framing framing = framingOf({1920, 1080});
    const Layout layout(run.trace, run.steps, framed(run.trace, run.steps, {}, framing));
    const CameraPath path(layout, rowsHeight(layout, framing), framing.steps);
    const tcp::SimTime end = run.steps.back().at;
    double before = 0;
    for (tcp::SimTime time{}; time < end; time += end.time_since_epoch() / 2000) {
        const double top = path.topAt(layout, layout.momentAt(time));
        QVERIFY(top >= before);
        QVERIFY(top - before < 0.2 * framing.area.height());
        before = top;
    }
    QVERIFY(before > 0);
}

void TestFraming::camera_neverLooksBack()
{
    for (const Run &run : m_runs) {
        const Framing framing = framingOf({1024, 768});
        const Layout layout(run.trace, run.steps, framed(run.trace, run.steps, {}, framing));
        const CameraPath path(layout, rowsHeight(layout, framing), framing.steps);
        double before = 0;
        for (std::size_t step = 0; step < run.steps.size(); ++step) {
            const double top = path.topAt(layout, layout.momentAfter(step));
            QVERIFY(top >= before);
            before = top;
        }
        const double lowest = layout.size().height() - rowsHeight(layout, framing);
        QVERIFY(before <= std::max(0.0, lowest));
    }
}

void TestFraming::camera_overAShortLadder_stays()
{
    const Run &run = m_runs.front();
    const Layout layout(run.trace, run.steps, Options());
    const CameraPath path(layout, layout.size().height() + 1, 8);
    QCOMPARE(path.topAt(layout, Moment()), 0.0);
    QCOMPARE(CameraPath().topAt(layout, Moment()), 0.0);
}

void TestFraming::narrowScreen_givesUpCallsFirst()
{
    const Run &run = m_runs.front();
    const Options wide = framed(run.trace, run.steps, {}, framingOf({1920, 1080}));
    QVERIFY(wide.hasCalls);
    QVERIFY(wide.hasTimers);
    const Options narrow = framed(run.trace, run.steps, {}, framingOf({1024, 768}));
    QVERIFY(!narrow.hasCalls);
    const Options slip = framed(run.trace, run.steps, bothLanguages(), framingOf({300, 768}));
    QVERIFY(!slip.hasTimers);
    QVERIFY(!slip.languages.second);
}

void TestFraming::otherNumberOfSteps_isFollowed()
{
    const Run &run = m_runs.front();
    double before = 1e9;
    for (const int steps : {5, 7, 9}) {
        const Options options = framed(run.trace, run.steps, {}, framingOf({1920, 1080}, steps));
        QVERIFY(options.stepHeight < before);
        before = options.stepHeight;
    }
}

void TestFraming::window_lowerThanItsHeads_isFramed()
{
    const Framing framing{480, QSizeF(640, 20), 8};
    const Run &run = m_runs.front();
    const Options options = framed(run.trace, run.steps, bothLanguages(), framing);
    QCOMPARE(options.textSize, 12.0);
}

void TestFraming::strokes_ofATheme_growOnly()
{
    const Theme &theme = diagram::theme(ThemeName::Projector);
    QCOMPARE(withLines(theme, 0).lineWidth, theme.lineWidth);
    QCOMPARE(withLines(theme, 0).fineWidth, theme.fineWidth);
    QCOMPARE(withLines(theme, 8).lineWidth, 10.0);
    QCOMPARE(withLines(theme, 8).fineWidth, 8.0);
}

void TestFraming::carriedStates_areNamedWhereTheirNamesAreOutOfSight()
{
    const Layout layout = shipped::layoutOf(m_runs.front().trace);
    const auto &cells = layout.shapes().cells;
    const auto wait = std::ranges::find(cells, tcp::State::CloseWait, &Cell::state);
    QVERIFY(wait != cells.end());
    const auto names = [&](double top) {
        Strokes strokes({1000, 100});
        QPainter painter(&strokes);
        paintCarried(painter, layout, top, diagram::theme(ThemeName::Projector), {});
        painter.end();
        return strokes.texts();
    };
    QCOMPARE(names(0), 0);
    // The client is in FIN_WAIT_2 then, the server in CLOSE_WAIT.
    QCOMPARE(names(wait->bottom - 5), 2);
}

QTEST_MAIN(TestFraming)
#include "tst_framing.moc"
