// SPDX-License-Identifier: MIT
#include "exploration/timewait.h"

#include "exploration/calledits.h"
#include "exploration/segmentedits.h"

#include <utility>

namespace exploration {

using scenario::Scenario;
using trace::EventId;
using trace::Trace;

namespace {

bool changesTo(const trace::Event &event, tcp::State state)
{
    const auto *change = std::get_if<trace::StateChanged>(&event.fact);
    return change && change->to == state;
}

// The first event after `from` of a socket that leaves or enters a state; nothing if it never does.
template <typename IsMeant>
std::optional<EventId> findAfter(const Trace &trace, std::uint32_t from, IsMeant isMeant)
{
    for (std::uint32_t i = from; i < trace.events().size(); ++i) {
        if (isMeant(trace.events()[i]))
            return EventId(i);
    }
    return {};
}

// The segment whose arrival made the socket leave LAST_ACK.
std::optional<EventId> ackOfLastAck(const Trace &trace, trace::SocketId socket)
{
    const auto left = findAfter(trace, 0, [socket](const trace::Event &event) {
        const auto *change = std::get_if<trace::StateChanged>(&event.fact);
        return event.socket == socket && change && change->from == tcp::State::LastAck;
    });
    if (!left || trace.event(*left).causes.empty())
        return {};
    const trace::Fact &cause = trace.event(trace.event(*left).causes.trigger()).fact;
    const auto *arrival = std::get_if<trace::SegmentArrived>(&cause);
    return arrival ? std::optional(arrival->segment) : std::nullopt;
}

std::optional<std::size_t> closeOf(const Trace &trace, trace::SocketId socket)
{
    const auto made = findAfter(trace, 0, [socket](const trace::Event &event) {
        const auto *call = std::get_if<trace::CallMade>(&event.fact);
        return event.socket == socket && call && call->scenarioCall >= 0
               && std::holds_alternative<tcp::calls::Close>(call->call);
    });
    if (!made)
        return {};
    return static_cast<std::size_t>(
        std::get<trace::CallMade>(trace.event(*made).fact).scenarioCall);
}

tcp::Duration lengthOf(const Trace &trace, EventId entered)
{
    const trace::Event &event = trace.event(entered);
    const auto left = findAfter(trace, indexOf(entered) + 1, [&event](const trace::Event &other) {
        return other.socket == event.socket && changesTo(other, tcp::State::Closed);
    });
    return (left ? trace.event(*left).at : trace.end()) - event.at;
}

} // namespace

std::optional<TimeWaitEnding> timeWaitEnding(const Trace &trace)
{
    const auto entered = findAfter(
        trace, 0, [](const trace::Event &event) { return changesTo(event, tcp::State::TimeWait); });
    if (trace.isObserved() || !entered)
        return {};
    const trace::SocketId waiting = trace.event(*entered).socket;
    const std::optional<trace::SocketId> peer = trace.socket(waiting).peer;
    if (!peer)
        return {};
    const auto lastAck = ackOfLastAck(trace, *peer);
    const auto first = closeOf(trace, waiting);
    const auto second = closeOf(trace, *peer);
    if (!lastAck || !first || !second)
        return {};
    return TimeWaitEnding{waiting, *entered, *lastAck, lengthOf(trace, *entered), *first, *second};
}

Scenario withLastAckLost(const Scenario &scenario, const Trace &trace, const TimeWaitEnding &ending)
{
    return withFault(scenario, trace, ending.lastAck, scenario::SegmentFault::Action::Drop);
}

Scenario withoutSecondClose(const Scenario &scenario, const TimeWaitEnding &ending)
{
    return withoutCall(scenario, ending.secondClose).value_or(scenario);
}

Scenario withClosesSwapped(const Scenario &scenario, const TimeWaitEnding &ending)
{
    Scenario changed = scenario;
    std::swap(changed.calls[ending.firstClose].at, changed.calls[ending.secondClose].at);
    const scenario::TimedCall second = changed.calls[ending.secondClose];
    // Nobody may wait in recv(): that keeps the file alive, and close() would send nothing.
    std::erase_if(changed.calls, [&second](const scenario::TimedCall &call) {
        return call.host == second.host && call.socket == second.socket
               && std::holds_alternative<tcp::calls::Receive>(call.call);
    });
    return changed;
}

} // namespace exploration
