// SPDX-License-Identifier: MIT
#include "diagram/framing/framing.h"

#include "diagram/framing/carried.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace diagram {

namespace {

// In steps: long waits would leave room for few others.
constexpr std::array FramedWaits = {1.5, 1.0, 0.75};
// Of the rows' usual height, where another one shows as many steps as are wanted at more moments.
constexpr std::array Stretches = {1.0, 0.94, 1.06, 0.88, 1.12, 0.8, 0.72, 1.2};
constexpr std::size_t MostSteps = 200; // of runs whose rows are chosen with care
// In text sizes: rows that can be read, and rows that still belong together.
constexpr double LeastStep = 2.4;
constexpr double GreatestStep = 5.5;
// Where the present may stand, in parts of the height.
constexpr double Highest = 0.25;
constexpr double Best = 0.55;
constexpr double Lowest = 0.85;
constexpr double Move = 0.00625;
// As bad as that part of the height off the best place: a text that is cut by the upper edge, where
// it has happened, and by the lower one, where it is yet to come.
constexpr double CutAbove = 0.95;
constexpr double CutBelow = 0.1;

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
    options.longestWait = FramedWaits.front();
    options.width = framing.area.width();
    return options;
}

// The same, ever closer together.
void addDenser(std::vector<Options> &all, Options options, Density first)
{
    for (const Density density :
         {Density::Open, Density::Folded, Density::Shared, Density::Upright}) {
        options.density = density;
        if (density >= first)
            all.push_back(options);
    }
    options.hasUprightStates = true;
    all.push_back(options);
}

// What is wanted, then ever less of it.
std::vector<Options> poorer(const Options &wanted)
{
    std::vector<Options> all;
    addDenser(all, wanted, Density::Open);
    Options less = wanted;
    less.labels.length = false;
    addDenser(all, less, Density::Shared);
    less.hasTimers = false;
    addDenser(all, less, Density::Shared);
    less.languages.second = {};
    addDenser(all, less, Density::Shared);
    less.hasCalls = false;
    addDenser(all, less, Density::Folded);
    return all;
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

// The rows of a ladder that is shorter than the window fill it, but not with more steps than are
// wanted; others have the height that shows so many.
double betterStep(const Layout &layout, const Options &options, const Framing &framing)
{
    const double height = rowsHeight(layout, framing);
    const double seen = usualSteps(layout, height);
    const double all = static_cast<double>(layout.stepHeights().size());
    const double fill = height / layout.size().height();
    const double wanted =
        seen > 0 ? seen / framing.steps
                 : (all > framing.steps + 1 ? std::max(fill, 1.0) * all / framing.steps : fill);
    return std::clamp(options.stepHeight * wanted, LeastStep * options.textSize,
                      GreatestStep * options.textSize);
}

// Changes the height of the rows until the wanted number of steps fits.
Options withUsualRows(const trace::Trace &trace, std::span<const trace::Step> steps,
                      Options options, const Framing &framing)
{
    constexpr int Tries = 4;
    for (int i = 0; i < Tries; ++i) {
        const Layout layout = layoutOf(trace, steps, options);
        if (rowsHeight(layout, framing) <= 0)
            break;
        const double step = betterStep(layout, options, framing);
        if (std::abs(std::exchange(options.stepHeight, step) - step) < 1)
            break;
    }
    return options;
}

// What is bad about an upper edge there while the present is at y.
class PlaceCost
{
public:
    PlaceCost(const Layout &layout, double y, double height, int steps)
        : m_layout(layout), m_y(y), m_height(height), m_steps(steps)
    {
    }

    // No more than `most`, where it is as much.
    [[nodiscard]] double at(double top, double most) const
    {
        double cost = std::abs(m_y - top - Best * m_height) / m_height;
        if (cost >= most)
            return most;
        const int seen = stepsBetween(m_layout, top, top + m_height);
        cost += std::max(0, std::abs(seen - m_steps) - 1);
        if (cost < most && m_layout.cutsText(top))
            cost += CutAbove;
        if (cost < most && m_layout.cutsText(top + m_height))
            cost += CutBelow;
        return std::min(cost, most);
    }

private:
    const Layout &m_layout;
    double m_y;
    double m_height;
    int m_steps;
};

double bestTop(const Layout &layout, const Span &allowed, double y, double height, int steps)
{
    const PlaceCost cost(layout, y, height, steps);
    double best = allowed.left;
    double least = std::numeric_limits<double>::max();
    const auto look = [&](double place) {
        const double top = std::clamp(y - place * height, allowed.left, allowed.right);
        const double here = cost.at(top, least);
        best = here < least ? top : best;
        least = std::min(least, here);
    };
    // The further away, the worse a place is at least.
    for (double away = 0; away <= std::max(Best - Highest, Lowest - Best); away += Move) {
        if (Best - away >= Highest)
            look(Best - away);
        if (Best + away <= Lowest)
            look(Best + away);
    }
    return best;
}

int squareOfExcess(int seen, int wanted)
{
    const int excess = std::max(0, std::abs(seen - wanted) - 1);
    return excess * excess;
}

// How many steps too many or too few are seen, all moments together, where many at once weigh more;
// no more than `most`, where it is as much.
int strangeness(const Layout &layout, const Framing &framing, int most)
{
    const double height = rowsHeight(layout, framing);
    const auto steps = layout.stepHeights();
    if (layout.size().height() <= height)
        return squareOfExcess(std::max(framing.steps, static_cast<int>(steps.size())),
                              framing.steps);
    const double lowest = layout.size().height() - height;
    double top = 0;
    int sum = 0;
    for (std::size_t i = 0; i < steps.size() && sum < most; ++i) {
        top = bestTop(layout, {top, std::max(top, lowest)}, steps[i], height, framing.steps);
        sum += squareOfExcess(stepsBetween(layout, top, top + height), framing.steps);
    }
    return std::min(sum, most);
}

// That height of the rows, or one near it with which more moments show as many steps as are wanted.
Options withRows(const trace::Trace &trace, std::span<const trace::Step> steps,
                 const Options &wanted, const Framing &framing)
{
    const Options usual = withUsualRows(trace, steps, wanted, framing);
    if (steps.size() > MostSteps)
        return usual;
    Options best = usual;
    int least = std::numeric_limits<int>::max();
    for (const double wait : FramedWaits) {
        for (const double part : Stretches) {
            Options options = usual;
            options.longestWait = wait;
            options.stepHeight = std::max(part * usual.stepHeight, LeastStep * usual.textSize);
            const int strange = strangeness(layoutOf(trace, steps, options), framing, least);
            if (std::exchange(least, strange) > strange)
                best = options;
            if (least == 0)
                return best;
        }
    }
    return best;
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
        if (neededWidth(trace, steps, options) <= options.width)
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
    m_tops.push_back(0);
    for (const float y : layout.stepHeights()) {
        const double before = m_tops.back();
        m_tops.push_back(bestTop(layout, {before, std::max(before, lowest)}, y, height, steps));
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
