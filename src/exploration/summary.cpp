// SPDX-License-Identifier: MIT
#include "exploration/summary.h"

#include <algorithm>

namespace exploration {

using trace::Trace;

namespace {

SocketSummary summaryOf(const Trace &trace, trace::SocketId id)
{
    const trace::Socket &socket = trace.socket(id);
    SocketSummary summary;
    summary.host = socket.host;
    summary.name = socket.name;
    const auto history = trace.history(id);
    for (std::size_t i = 0; i < history.size(); ++i) {
        const std::optional<tcp::State> state = history[i].snapshot.state;
        const tcp::SimTime until = i + 1 < history.size() ? history[i + 1].at : trace.end();
        if (state && *state != tcp::State::Closed)
            summary.timeIn[static_cast<std::size_t>(*state)] += until - history[i].at;
        const bool wasClosed = summary.state == tcp::State::Closed;
        if (state == tcp::State::Closed && !wasClosed)
            summary.closed = history[i].at;
        if (state != tcp::State::Closed)
            summary.closed.reset();
        summary.state = state;
    }
    return summary;
}

void count(Summary &summary, const trace::Event &event)
{
    if (const auto *sent = std::get_if<trace::SegmentSent>(&event.fact)) {
        summary.segments[static_cast<std::size_t>(event.host)] += sent->isInjected ? 0 : 1;
        summary.retransmissions += sent->isRetransmission ? 1 : 0;
    }
    if (std::holds_alternative<trace::SegmentLost>(event.fact))
        ++summary.losses;
}

} // namespace

Summary summaryOf(const Trace &trace)
{
    Summary summary;
    summary.end = trace.end();
    for (std::uint16_t i = 0; i < trace.sockets().size(); ++i) {
        if (!trace.sockets()[i].isListener)
            summary.sockets.push_back(summaryOf(trace, trace::SocketId(i)));
    }
    for (const trace::Event &event : trace.events())
        count(summary, event);
    const bool allClosed = std::ranges::all_of(
        summary.sockets, [](const SocketSummary &socket) { return socket.closed.has_value(); });
    if (!allClosed)
        return summary;
    for (const SocketSummary &socket : summary.sockets)
        summary.closed = std::max(summary.closed, socket.closed);
    return summary;
}

} // namespace exploration
