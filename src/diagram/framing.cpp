// SPDX-License-Identifier: MIT
#include "diagram/framing.h"

#include "diagram/carried.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace diagram {

namespace {

constexpr double LongestFramedWait = 1.5; // in steps: long waits would leave room for few others
// In text sizes: rows that can be read, and rows that still belong together.
constexpr double LeastStep = 2.4;
constexpr double GreatestStep = 5.5;
// Where the present may stand, in parts of the height.
constexpr double Highest = 0.3;
constexpr double Best = 0.55;
constexpr double Lowest = 0.8;
constexpr double Move = 0.025;
constexpr double CutText = 0.5; // as bad as half the height off the best place

Layout layoutOf(const trace::Trace &trace, std::span<const trace::Step> steps,
                const Options &options)
{
    return {trace, steps, options};
}

Options enlarged(Options options, const Framing &framing)
{
    options.leastText = std::ceil(framing.screenHeight * LettersOfScreen);
    options.textSize = options.leastText;
    options.stepHeight = 3.5 * options.textSize;
    options.longestWait = LongestFramedWait;
    options.width = framing.area.width();
    return options;
}

// What is wanted, then ever less of it.
std::vector<Options> poorer(const Options &wanted)
{
    std::vector<Options> options{wanted};
    Options less = wanted;
    less.hasCalls = false;
    options.push_back(less);
    less.hasTimers = false;
    options.push_back(less);
    less.languages.second = {};
    options.push_back(less);
    return options;
}

// The steps seen at once, on the average of all places of a window that is full.
double usualSteps(const Layout &layout, double height)
{
    const double highest = layout.size().height() - height;
    if (height <= 0 || highest <= 0)
        return 0;
    double sum = 0;
    int count = 0;
    for (double top = 0; top <= highest; top += height / 8, ++count)
        sum += stepsBetween(layout, top, top + height);
    return sum / count;
}

// Changes the height of the rows until the wanted number of steps fits.
Options withRows(const trace::Trace &trace, std::span<const trace::Step> steps, Options options,
                 const Framing &framing)
{
    constexpr int Tries = 4;
    for (int i = 0; i < Tries; ++i) {
        const Layout layout = layoutOf(trace, steps, options);
        const double seen = usualSteps(layout, rowsHeight(layout, framing));
        if (seen == 0)
            break;
        const double step =
            std::clamp(options.stepHeight * seen / framing.steps, LeastStep * options.textSize,
                       GreatestStep * options.textSize);
        if (std::abs(std::exchange(options.stepHeight, step) - step) < 1)
            break;
    }
    return options;
}

} // namespace

double rowsHeight(const Layout &layout, const Framing &framing)
{
    return framing.area.height() - layout.headsHeight() - carriedHeight(layout.options());
}

Options framed(const trace::Trace &trace, std::span<const trace::Step> steps, const Options &wanted,
               const Framing &framing)
{
    Options chosen;
    for (const Options &options : poorer(enlarged(wanted, framing))) {
        chosen = options;
        if (layoutOf(trace, steps, options).size().width() <= options.width)
            break;
    }
    return withRows(trace, steps, chosen, framing);
}

Theme withLines(const Theme &theme, double least)
{
    constexpr double Thinnest = 0.8; // part of lineWidth that something is drawn with
    Theme strong = theme;
    strong.lineWidth = std::max(theme.lineWidth, least / Thinnest);
    strong.fineWidth = std::max(theme.fineWidth, least);
    return strong;
}

int stepsBetween(const Layout &layout, double top, double bottom)
{
    const auto heights = layout.stepHeights();
    const auto first = std::ranges::lower_bound(heights, static_cast<float>(top));
    const auto last = std::ranges::upper_bound(heights, static_cast<float>(bottom));
    return static_cast<int>(std::max<std::ptrdiff_t>(0, last - first));
}

CameraPath::CameraPath(const Layout &layout, double height, int steps)
{
    const double lowest = std::max(0.0, layout.size().height() - height);
    double before = 0;
    m_tops.push_back(0);
    for (const float y : layout.stepHeights()) {
        double best = before;
        double least = std::numeric_limits<double>::max();
        for (double place = Highest; place <= Lowest; place += Move) {
            const double top = std::clamp(y - place * height, before, std::max(before, lowest));
            const double excess =
                std::max(0, std::abs(stepsBetween(layout, top, top + height) - steps) - 1);
            const double cost = excess + (layout.cutsText(top) ? CutText : 0)
                                + std::abs(y - top - Best * height) / height;
            if (cost < least) {
                least = cost;
                best = top;
            }
        }
        m_tops.push_back(before = best);
    }
}

double CameraPath::topAfter(std::size_t steps) const
{
    return m_tops.empty() ? 0 : m_tops[std::min(steps, m_tops.size() - 1)];
}

double CameraPath::topAt(const Layout &layout, const Moment &moment) const
{
    const auto heights = layout.stepHeights();
    const double from = topAfter(moment.steps);
    if (moment.steps >= heights.size())
        return from;
    const double y = layout.yOfLastStep(moment);
    const double way = heights[moment.steps] - y;
    const double part = way <= 0 ? 0 : std::clamp((layout.yOf(moment) - y) / way, 0.0, 1.0);
    return from + part * (topAfter(moment.steps + 1) - from);
}

} // namespace diagram
