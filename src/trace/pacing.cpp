// SPDX-License-Identifier: MIT
#include "trace/pacing.h"

#include <algorithm>
#include <cmath>

namespace trace {

using tcp::Duration;
using tcp::SimTime;
using namespace std::chrono_literals;

namespace {

// A span of simulated time that is drawn and watched as a wait rather than as flight.
constexpr Duration Wait = 1s;

// The last arrival or loss of what a step sends; the step's own time when it sends nothing.
SimTime lastFate(const Trace &trace, const Step &step)
{
    SimTime last = step.at;
    for (const EventId event : step.events) {
        if (!std::holds_alternative<SegmentSent>(trace.event(event).fact))
            continue;
        for (const EventId fate : trace.fatesOf(event))
            last = std::max(last, trace.event(fate).at);
    }
    return last;
}

// `whole` times the share that `part` has of `of`, exact at both ends.
Duration share(Duration whole, Duration part, Duration of)
{
    if (of <= Duration::zero())
        return Duration::zero();
    const double fraction = static_cast<double>(part.count()) / static_cast<double>(of.count());
    const auto scaled = std::floor(static_cast<double>(whole.count()) * fraction);
    return std::clamp(Duration(static_cast<Duration::rep>(scaled)), Duration::zero(), whole);
}

} // namespace

Pacing::Pacing(const Trace &trace, std::span<const Step> steps)
    : m_knots{Knot{trace.begin(), trace.begin(), {}, {}}}, m_end(trace.end())
{
    m_knots.reserve(steps.size() + 1);
    SimTime allArrived = trace.begin(); // when nothing is in flight any more
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const SimTime at = steps[i].at;
        const SimTime next = i + 1 < steps.size() ? steps[i + 1].at : std::max(m_end, at);
        const Knot &before = m_knots.back();
        const Duration progress = before.progress + before.dwell + watchedFor(at - before.at);
        allArrived = std::max(allArrived, lastFate(trace, steps[i]));
        m_knots.push_back({at, std::clamp(allArrived, at, next), progress, StepDwell});
    }
    m_end = std::max(m_end, m_knots.back().at);
    Knot &last = m_knots.back();
    if (last.at == m_end)
        last.dwell = Duration::zero(); // nothing follows that it could be told from
    m_length = last.progress + last.dwell + watchedFor(m_end - last.at);
}

Duration Pacing::progressOf(const Position &position) const
{
    const Knot &from = knot(position.step);
    const Duration whole = nextProgress(position.step) - from.progress - from.dwell;
    const Duration passed = position.time - from.at;
    if (passed <= Duration::zero())
        return from.progress;
    return from.progress + from.dwell + share(whole, passed, nextTime(position.step) - from.at);
}

Position Pacing::positionAt(Duration progress) const
{
    const auto after = std::ranges::upper_bound(m_knots, progress, {}, &Knot::progress);
    const auto index = std::max<std::ptrdiff_t>(after - m_knots.begin() - 1, 0);
    const int step = static_cast<int>(index) - 1;
    const Knot &from = knot(step);
    const Duration whole = nextProgress(step) - from.progress - from.dwell;
    const Duration watched =
        std::clamp(progress - from.progress - from.dwell, Duration::zero(), whole);
    return {from.at + share(nextTime(step) - from.at, watched, whole), step};
}

Position Pacing::startOf(int step) const
{
    return {knot(step).at, step};
}

Position Pacing::restOf(int step) const
{
    return {knot(step).rest, step};
}

Position Pacing::positionAt(SimTime time) const
{
    const SimTime inside = std::clamp(time, m_knots.front().at, m_end);
    const auto steps = std::span(m_knots).subspan(1);
    const auto after = std::ranges::upper_bound(steps, inside, {}, &Knot::at);
    return {inside, static_cast<int>(after - steps.begin()) - 1};
}

Position Pacing::end() const
{
    return {m_end, stepCount() - 1};
}

bool Pacing::contains(const Position &position) const
{
    return position.step < stepCount() && position.time >= knot(position.step).at
           && position.time <= nextTime(position.step);
}

bool Pacing::comesAfterWait(int step) const
{
    return step > Position::BeforeFirstStep && knot(step).at - knot(step - 1).at >= Wait;
}

Duration Pacing::watchedFor(Duration simulated)
{
    if (simulated <= Duration::zero())
        return Duration::zero();
    // 0.7 s for 50 ms, 1.5 s for a minute, and the same factor between any two of a ratio.
    const double decades = std::log10(static_cast<double>(simulated.count()) / 50'000.0);
    const auto watched = Duration(static_cast<Duration::rep>(700'000.0 + 260'000.0 * decades));
    return std::clamp<Duration>(watched, 150ms, 2s);
}

SimTime Pacing::nextTime(int step) const
{
    return step + 1 < stepCount() ? knot(step + 1).at : m_end;
}

Duration Pacing::nextProgress(int step) const
{
    return step + 1 < stepCount() ? knot(step + 1).progress : m_length;
}

} // namespace trace
