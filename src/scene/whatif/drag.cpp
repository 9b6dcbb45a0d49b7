// SPDX-License-Identifier: MIT
#include "scene/whatif/drag.h"

#include "explanation/calls.h"
#include "explanation/quantities.h"
#include "explanation/whatif.h"
#include "exploration/calledits.h"
#include "exploration/segmentedits.h"

#include <algorithm>
#include <cmath>

namespace scene {

using explanation::Language;
using scenario::SegmentFault;
using tcp::Duration;
using tcp::SimTime;
using namespace std::chrono_literals;

namespace {

constexpr double LaneMargin = 5; // in text sizes: further away a call is out of its lane
constexpr Duration LongestDelay = 1h;

// The least of 1, 2, 5, 10, 20, ... milliseconds that is not below the time of a pixel.
Duration roundStep(Duration pixel)
{
    Duration decade = 1ms;
    while (decade * 10 < pixel)
        decade *= 10;
    for (const int part : {1, 2, 5}) {
        if (decade * part >= pixel)
            return decade * part;
    }
    return decade * 10;
}

Duration rounded(Duration time, Duration step)
{
    return (time + step / 2) / step * step;
}

} // namespace

Drag::Drag(const Handle &handle, const scenario::Scenario &scenario, const trace::Trace &trace,
           const diagram::Layout &layout, QPointF from)
    : m_handle(handle), m_scenario(scenario), m_trace(trace), m_layout(layout), m_from(from)
{
}

Dragged Drag::at(QPointF place, Language language) const
{
    return std::visit([&](const auto &handle) { return drag(handle, place, language); }, m_handle);
}

SimTime Drag::timeAt(const diagram::Layout &layout, const trace::Trace &trace, double y)
{
    const double bottom = layout.yAt(trace.end());
    if (y <= bottom)
        return layout.timeAt(y);
    const Duration usual =
        std::max<Duration>(1ms, trace.delayFrom(tcp::Side::Client).value_or(50ms));
    const double rows = (y - bottom) / layout.options().stepHeight;
    return trace.end() + Duration(std::llround(rows * static_cast<double>(usual.count())));
}

// To what can be told apart at this scale.
SimTime Drag::roundTimeAt(double y) const
{
    const SimTime time = timeAt(m_layout, m_trace, y);
    const Duration step = roundStep(timeAt(m_layout, m_trace, y + 1) - time);
    return SimTime(rounded(std::max(time, SimTime()).time_since_epoch(), step));
}

Dragged Drag::drag(const HeadHandle &handle, QPointF place, Language language) const
{
    const trace::Event &sent = m_trace.event(handle.sent);
    const SimTime usual = sent.at + m_scenario.delay[static_cast<std::size_t>(sent.host)];
    const SimTime arrival = roundTimeAt(place.y());
    const Duration by = arrival - usual;
    if (by <= Duration::zero())
        return {exploration::withoutFaults(m_scenario, m_trace, handle.sent),
                explanation::arrivesOnTime(language)};
    return {
        exploration::withFault(m_scenario, m_trace, handle.sent, SegmentFault::Action::Delay, by),
        explanation::arrivesLater(by, arrival, language)};
}

Dragged Drag::drag(const PathHandle &handle, QPointF place, Language language) const
{
    const trace::Event &sent = m_trace.event(handle.sent);
    const Duration delay =
        std::clamp<Duration>(roundTimeAt(place.y()) - sent.at, Duration::zero(), LongestDelay);
    scenario::Scenario changed = m_scenario;
    changed.delay[static_cast<std::size_t>(sent.host)] = delay;
    return {changed, explanation::pathTakes(m_trace, sent.host, delay, language)};
}

// One that repeats moves as a whole, by as much as the one that is dragged.
Dragged Drag::drag(const CallHandle &handle, QPointF place, Language language) const
{
    const trace::Event &made = m_trace.event(handle.made);
    const auto &call = std::get<trace::CallMade>(made.fact).call;
    const QString name = explanation::callText(call, language);
    if (isOutOfLane(made.host, place.x())) {
        const auto without = exploration::withoutCall(m_scenario, handle.call);
        return {without.value_or(m_scenario), without ? explanation::neverCalled(name, language)
                                                      : explanation::lastCall(language)};
    }
    // The call keeps its distance from the mouse.
    const double y = m_layout.yOf(handle.made) + place.y() - m_from.y();
    const SimTime at = roundTimeAt(y);
    const Duration by = at - made.at;
    const Duration first = m_scenario.calls[handle.call].at;
    return {exploration::withCallAt(m_scenario, handle.call, first + by),
            explanation::calledAt(name, at, language)};
}

Dragged Drag::drag(const CutHandle &handle, QPointF place, Language language) const
{
    const double top = std::min(m_from.y(), place.y());
    const double bottom = std::max(m_from.y(), place.y());
    scenario::Cut cut = handle.cut;
    cut.since = roundTimeAt(top).time_since_epoch();
    cut.until = roundTimeAt(bottom).time_since_epoch();
    if (cut.until <= cut.since)
        return {m_scenario, {}};
    const trace::Cut told{cut.fromClient, cut.fromServer, SimTime(cut.since), SimTime(cut.until)};
    return {exploration::withCut(m_scenario, cut),
            explanation::cutBetween(m_trace, told, language)};
}

bool Drag::isOutOfLane(tcp::Side host, double x) const
{
    const diagram::HostColumns &columns = m_layout.columns().host(host);
    const double left = std::min(columns.calls.left, columns.waits.left);
    const double right = std::max(columns.calls.right, columns.waits.right);
    const double margin = LaneMargin * m_layout.options().textSize;
    return x < left - margin || x > right + margin;
}

} // namespace scene
