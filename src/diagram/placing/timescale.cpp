// SPDX-License-Identifier: MIT
#include "diagram/placing/timescale.h"

#include <algorithm>
#include <cmath>

namespace diagram {

namespace {

using namespace std::chrono_literals;

// Higher pictures have no use, and single precision would begin to show.
constexpr double MaximumLinearHeight = 4e6;
constexpr double BreakSteps = 1.6; // a break's height, in steps

double ratio(tcp::Duration a, tcp::Duration b)
{
    return static_cast<double>(a.count())
           / static_cast<double>(std::max<std::int64_t>(1, b.count()));
}

double compressedSteps(tcp::Duration wait, tcp::Duration unit, double most)
{
    return std::min(most, 1 + 0.5 * std::log2(std::max(1.0, ratio(wait, unit))));
}

double heightOf(ScaleKind kind, tcp::Duration wait, tcp::Duration unit, double step, double most)
{
    switch (kind) {
    case ScaleKind::ByEvent: return step;
    case ScaleKind::Linear: return ratio(wait, unit) * step;
    case ScaleKind::Compressed:
        return step * (isBreak(kind, wait, unit) ? BreakSteps : compressedSteps(wait, unit, most));
    }
    return step;
}

// The step that keeps a linear picture within bounds.
double boundedStep(std::span<const Instant> instants, tcp::Duration unit, double step)
{
    const double steps = ratio(instants.back().at - instants.front().at, unit);
    return std::min(step, MaximumLinearHeight / std::max(1.0, steps));
}

} // namespace

bool isBreak(ScaleKind kind, tcp::Duration wait, tcp::Duration unit)
{
    return kind == ScaleKind::Compressed && wait > std::max<tcp::Duration>(1s, 20 * unit);
}

TimeScale::TimeScale(ScaleKind kind, std::span<const Instant> instants, tcp::Duration unit,
                     double step, double longestWait)
{
    if (instants.empty())
        return;
    if (kind == ScaleKind::Linear)
        step = boundedStep(instants, unit, step);
    m_knots.reserve(instants.size());
    double top = 0;
    for (std::size_t i = 0; i < instants.size(); ++i) {
        const Instant &instant = instants[i];
        m_knots.push_back({instant.at, top, top + instant.extent});
        if (i + 1 == instants.size())
            break;
        const tcp::SimTime next = instants[i + 1].at;
        const double gap = heightOf(kind, next - instant.at, unit, step, longestWait);
        const double least = kind == ScaleKind::Linear ? 0 : instant.room;
        double nextTop = top + std::max(instant.extent + gap, least);
        if (isBreak(kind, next - instant.at, unit)) {
            // Lines beside the last row before a break end above it.
            const double breakTop = top + std::max(instant.extent, instant.room - step / 2);
            nextTop = breakTop + gap;
            m_breaks.push_back({instant.at, next, breakTop, nextTop});
        }
        top = nextTop;
    }
}

double TimeScale::yAt(tcp::SimTime time) const
{
    if (m_knots.empty() || time <= m_knots.front().at)
        return 0;
    const auto next = std::ranges::lower_bound(m_knots, time, {}, &Knot::at);
    if (next == m_knots.end())
        return m_knots.back().bottom;
    if (next->at == time)
        return next->top;
    const Knot &before = *std::prev(next);
    return before.bottom
           + (next->top - before.bottom) * ratio(time - before.at, next->at - before.at);
}

tcp::SimTime TimeScale::timeAt(double y) const
{
    if (m_knots.empty())
        return {};
    const auto next = std::ranges::upper_bound(m_knots, y, {}, &Knot::top);
    if (next == m_knots.begin())
        return m_knots.front().at;
    const Knot &before = *std::prev(next);
    if (y <= before.bottom || next == m_knots.end())
        return before.at;
    const double part = (y - before.bottom) / (next->top - before.bottom);
    const double wait = part * static_cast<double>((next->at - before.at).count());
    return before.at + tcp::Duration(std::llround(wait));
}

double TimeScale::height() const
{
    return m_knots.empty() ? 0 : m_knots.back().bottom;
}

} // namespace diagram
