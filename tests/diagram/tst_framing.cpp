// SPDX-License-Identifier: MIT
#include "diagram/framing/carried.h"
#include "diagram/framing/framing.h"
#include "diagram/geometry.h"
#include "diagram/painting/painter.h"
#include "diagram/placing/placing.h"
#include "diagram/shipped.h"
#include "diagram/strokes.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

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
    void narrowScreen_keepsCallsTimersAndLanguages();
    void narrowScreen_namesEveryArrowAndOverlapsNothing();
    void narrowScreen_statesStayInTheirCells();
    void breaks_onAnyScreen_goThroughNoStateAndNoTimer_data() { addScreens(); }
    void breaks_onAnyScreen_goThroughNoStateAndNoTimer();
    void wideScreen_foldsNothing();
    void narrowerScreens_giveUpCallsLast();
    void otherNumberOfSteps_isFollowed();
    void window_lowerThanItsHeads_isFramed();
    void strokes_ofATheme_growOnly();
    void carriedStates_areNamedWhereTheirNamesAreOutOfSight();
    void carriedStates_uprightOrOnTwoLines_areNamedWhole_data();
    void carriedStates_uprightOrOnTwoLines_areNamedWhole();

private:
    static void addScreens();
    struct Framed
    {
        Options wanted;
        Framing framing;
        Options options;
    };
    struct Run
    {
        QString name;
        trace::Trace trace;
        std::vector<trace::Step> steps;
        mutable std::vector<Framed> framed; // that several tests look at
        // As the free function answers.
        [[nodiscard]] Options optionsFor(const Options &wanted, const Framing &framing) const;
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

// What the map and two captions leave of the narrowest screen.
const Framing NarrowScreen{768, QSizeF(1024 - 73, 768 - 136), 8};

std::array<Options, 3> everyLanguage()
{
    Options chinese;
    chinese.languages.first = explanation::Language::Chinese;
    return {Options(), chinese, bothLanguages()};
}

bool hasOverlap(const Layout &layout)
{
    std::vector<Label> labels;
    std::ranges::copy_if(layout.shapes().labels, std::back_inserter(labels),
                         [](const Label &label) { return !label.isHidden; });
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t j = i + 1; j < labels.size(); ++j) {
            if (overlap(boxOf(labels[i]), boxOf(labels[j])))
                return true;
        }
    }
    return false;
}

bool isInABreak(const Layout &layout, const Label &label)
{
    const QRectF bounds = boxOf(label).bounds();
    return std::ranges::any_of(layout.shapes().gaps, [&](const Gap &gap) {
        const Span edges = tornEdges(gap, layout.options());
        return bounds.top() < edges.right - 1 && edges.left + 1 < bounds.bottom();
    });
}

bool isInACell(const Layout &layout, const Label &label)
{
    const QRectF bounds = boxOf(label).bounds();
    return std::ranges::any_of(layout.shapes().cells, [&](const Cell &cell) {
        return cell.from == label.event && cell.socket == label.socket && cell.left <= bounds.left()
               && bounds.right() <= cell.right && cell.top <= bounds.top() + 0.5
               && bounds.bottom() <= cell.bottom + 0.6;
    });
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

Options TestFraming::Run::optionsFor(const Options &wanted, const Framing &framing) const
{
    for (const Framed &each : framed) {
        if (each.wanted == wanted && each.framing == framing)
            return each.options;
    }
    framed.push_back({wanted, framing, diagram::framed(trace, steps, wanted, framing)});
    return framed.back().options;
}

void TestFraming::initTestCase()
{
    for (const QString &file : shipped::files()) {
        trace::Trace trace = shipped::run(file);
        std::vector<trace::Step> steps = trace::steps(trace);
        m_runs.push_back({file, std::move(trace), std::move(steps), {}});
    }
    QVERIFY(m_runs.size() > 50);
}

void TestFraming::letters_onAnyScreen_areAFortiethOfItsHeight()
{
    QFETCH(QSize, screen);
    for (const Run &run : m_runs) {
        const Options options = run.optionsFor(bothLanguages(), framingOf(screen));
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
        const Options options = run.optionsFor(bothLanguages(), framingOf(screen));
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
        const Options options = run.optionsFor(bothLanguages(), framingOf(screen));
        const Layout layout(run.trace, run.steps, options);
        QVERIFY2(layout.size().width() <= screen.width(), qPrintable(run.name));
    }
}

// Where time passes in leaps, or much is written beside one step, there can be fewer, or one more.
void TestFraming::steps_atOnce_areSevenToNine()
{
    QFETCH(QSize, screen);
    int all = 0;
    int usual = 0;
    for (const Run &run : m_runs) {
        const Framing framing = framingOf(screen);
        const Layout layout(run.trace, run.steps, run.optionsFor(bothLanguages(), framing));
        const double height = rowsHeight(layout, framing);
        if (layout.size().height() <= height)
            continue;
        const CameraPath path(layout, height, framing.steps);
        for (std::size_t step = 0; step < run.steps.size(); ++step) {
            const double top = path.topAt(layout, layout.momentAfter(step));
            const int seen = stepsBetween(layout, top, top + height);
            QVERIFY2(seen >= 4 && seen <= 10, qPrintable(run.name));
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
        const Layout layout(run.trace, run.steps, run.optionsFor({}, framing));
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
        const Layout layout(run.trace, run.steps, run.optionsFor({}, framing));
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
    const Layout layout(run.trace, run.steps, run.optionsFor({}, framing));
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
        const Layout layout(run.trace, run.steps, run.optionsFor({}, framing));
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

void TestFraming::narrowScreen_keepsCallsTimersAndLanguages()
{
    for (const Run &run : m_runs) {
        for (const Options &wanted : everyLanguage()) {
            const Options options = run.optionsFor(wanted, NarrowScreen);
            QVERIFY2(options.hasCalls && options.hasTimers, qPrintable(run.name));
            QVERIFY2(options.labels == wanted.labels, qPrintable(run.name));
            QVERIFY2(options.languages == wanted.languages, qPrintable(run.name));
        }
    }
}

void TestFraming::narrowScreen_namesEveryArrowAndOverlapsNothing()
{
    for (const Run &run : m_runs) {
        for (const Options &wanted : everyLanguage()) {
            const Layout layout(run.trace, run.steps, run.optionsFor(wanted, NarrowScreen));
            std::set<trace::EventId> named;
            for (const Label &label : layout.shapes().labels) {
                if (!label.isHidden && label.role == Role::ArrowName)
                    named.insert(label.event);
            }
            for (const Arrow &arrow : layout.shapes().arrows)
                QVERIFY2(named.contains(arrow.sent), qPrintable(run.name));
            QVERIFY2(!hasOverlap(layout), qPrintable(run.name));
        }
    }
}

void TestFraming::narrowScreen_statesStayInTheirCells()
{
    for (const Run &run : m_runs) {
        for (const Options &wanted : everyLanguage()) {
            const Layout layout(run.trace, run.steps, run.optionsFor(wanted, NarrowScreen));
            for (const Label &label : layout.shapes().labels) {
                const bool isShownState = label.role == Role::State && !label.isHidden;
                QVERIFY2(!isShownState || isInACell(layout, label),
                         qPrintable(run.name + layout.shapes().texts[label.text]));
            }
        }
    }
}

// A name that has no room between breaks may be crossed by one: few have none.
void TestFraming::breaks_onAnyScreen_goThroughNoStateAndNoTimer()
{
    QFETCH(QSize, screen);
    int crossed = 0;
    int all = 0;
    for (const Run &run : m_runs) {
        const Layout layout(run.trace, run.steps,
                            run.optionsFor(bothLanguages(), framingOf(screen)));
        for (const Label &label : layout.shapes().labels) {
            const bool isBeside = label.role == Role::State || label.role == Role::NoTimer
                                  || label.role == Role::Timer;
            if (!isBeside || label.isHidden)
                continue;
            ++all;
            crossed += isInABreak(layout, label) ? 1 : 0;
        }
    }
    QVERIFY(all > 1000);
    QVERIFY2(crossed <= all / 100, qPrintable(QStringLiteral("%1 of %2").arg(crossed).arg(all)));
}

void TestFraming::wideScreen_foldsNothing()
{
    const Run &run = m_runs.front();
    const Options wide = run.optionsFor({}, framingOf({1920, 1080}));
    QCOMPARE(wide.density, Density::Open);
    const Options narrow = run.optionsFor({}, NarrowScreen);
    QVERIFY(narrow.density > Density::Open);
    QVERIFY(!narrow.hasUprightStates);
}

// In that order: the lengths, the timers, the second language, the calls.
void TestFraming::narrowerScreens_giveUpCallsLast()
{
    const Run &run = m_runs.front();
    std::vector<int> kept;
    for (int width = 1024; width >= 200; width -= 8) {
        const Options options = run.optionsFor(bothLanguages(), framingOf({width, 768}));
        const int parts = int(options.labels.length) + int(options.hasTimers)
                          + int(options.languages.second.has_value()) + int(options.hasCalls);
        QVERIFY(kept.empty() || parts <= kept.back());
        QVERIFY(options.hasTimers || !options.labels.length);
        QVERIFY(options.languages.second || !options.hasTimers);
        QVERIFY(options.hasCalls || !options.languages.second);
        kept.push_back(parts);
    }
    QCOMPARE(kept.front(), 4);
    QCOMPARE(kept.back(), 0);
}

void TestFraming::otherNumberOfSteps_isFollowed()
{
    const Run &run = m_runs.front();
    double before = 1e9;
    for (const int steps : {5, 7, 9}) {
        const Options options = run.optionsFor({}, framingOf({1920, 1080}, steps));
        QVERIFY(options.stepHeight < before);
        before = options.stepHeight;
    }
}

void TestFraming::window_lowerThanItsHeads_isFramed()
{
    const Framing framing{480, QSizeF(640, 20), 8};
    const Run &run = m_runs.front();
    const Options options = run.optionsFor(bothLanguages(), framing);
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

void TestFraming::carriedStates_uprightOrOnTwoLines_areNamedWhole_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<bool>("isUpright");
    QTest::newRow("two lines") << Density::Folded << false;
    QTest::newRow("upright") << Density::Upright << true;
    QTest::newRow("upright in pictures for columns") << Density::Open << true;
}

void TestFraming::carriedStates_uprightOrOnTwoLines_areNamedWhole()
{
    QFETCH(Density, density);
    QFETCH(bool, isUpright);
    Options options;
    options.density = density;
    options.hasUprightStates = isUpright;
    const Layout layout = shipped::layoutOf(m_runs.front().trace, options);
    const auto &cells = layout.shapes().cells;
    const auto wait = std::ranges::find(cells, tcp::State::CloseWait, &Cell::state);
    QVERIFY(wait != cells.end());
    Strokes strokes({1000, 100});
    QPainter painter(&strokes);
    paintCarried(painter, layout, wait->bottom - 5, diagram::theme(ThemeName::Projector), {});
    painter.end();
    QCOMPARE(strokes.texts(), 2); // FIN_WAIT_2 and CLOSE_WAIT, a line each
}

QTEST_MAIN(TestFraming)
#include "tst_framing.moc"
