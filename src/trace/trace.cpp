// SPDX-License-Identifier: MIT
#include "trace/trace.h"

#include <algorithm>

namespace trace {

const Snapshot *Trace::stateAt(SocketId socket, tcp::SimTime t) const
{
    const auto &history = m_histories[indexOf(socket)];
    const auto after = std::ranges::upper_bound(history, t, {}, &SnapshotAt::at);
    return after == history.begin() ? nullptr : &std::prev(after)->snapshot;
}

const Snapshot *Trace::stateAfter(SocketId socket, EventId event) const
{
    const auto &history = m_histories[indexOf(socket)];
    const auto after = std::ranges::upper_bound(history, event, {}, &SnapshotAt::event);
    return after == history.begin() ? nullptr : &std::prev(after)->snapshot;
}

std::span<const SnapshotAt> Trace::history(SocketId socket) const
{
    return m_histories[indexOf(socket)];
}

std::span<const EventId> Trace::consequencesOf(EventId id) const
{
    const auto first = m_consequenceStart[indexOf(id)];
    const auto last = m_consequenceStart[indexOf(id) + 1];
    return std::span(m_consequences).subspan(first, last - first);
}

std::vector<EventId> Trace::fatesOf(EventId segment) const
{
    std::vector<EventId> fates;
    for (const EventId id : consequencesOf(segment)) {
        const Fact &fact = event(id).fact;
        const auto *arrived = std::get_if<SegmentArrived>(&fact);
        const auto *lost = std::get_if<SegmentLost>(&fact);
        if ((arrived != nullptr && arrived->segment == segment)
            || (lost != nullptr && lost->segment == segment))
            fates.push_back(id);
    }
    return fates;
}

std::optional<EventId> Trace::lastEventAt(tcp::SimTime t) const
{
    const auto after = std::ranges::upper_bound(m_events, t, {}, &Event::at);
    if (after == m_events.begin())
        return {};
    return EventId(static_cast<std::uint32_t>(after - m_events.begin()) - 1);
}

namespace {

// The initial sequence numbers of a segment's own direction and of the other one.
struct Origins
{
    std::optional<tcp::SequenceNumber> own;
    std::optional<tcp::SequenceNumber> peer;
};

Origins originsOf(const Trace &trace, const Event &sent)
{
    const SocketId named = std::get<SegmentSent>(sent.fact).countsFrom;
    const SocketId id = named != NoSocket ? named : sent.socket;
    if (id == NoSocket)
        return {};
    const Socket &socket = trace.socket(id);
    if (socket.host == sent.host)
        return {socket.iss, socket.irs};
    return {socket.irs, socket.iss};
}

} // namespace

std::string_view toString(End reason)
{
    switch (reason) {
    case End::Quiet: return "quiet";
    case End::Asked: return "asked";
    case End::TooLong: return "tooLong";
    case End::TooManyEvents: return "tooManyEvents";
    }
    return {};
}

std::vector<EventId> eventsThatHideState(const Trace &trace, SocketId socket)
{
    std::vector<EventId> events;
    bool wasKnown = false;
    for (const SnapshotAt &entry : trace.history(socket)) {
        const bool isKnown = entry.snapshot.state.has_value();
        if (wasKnown && !isKnown)
            events.push_back(entry.event);
        wasKnown = isKnown;
    }
    return events;
}

bool isConnectedToSelf(const Socket &socket)
{
    return socket.iss && socket.irs == socket.iss && socket.localPort == socket.remotePort;
}

std::optional<std::int64_t> relativeSeq(const Trace &trace, const Event &sent)
{
    const tcp::Segment &segment = std::get<SegmentSent>(sent.fact).segment;
    const auto origin = originsOf(trace, sent).own;
    // A reset that answers a segment without ACK has no number of its own. RFC 9293 (3.10.7.1).
    if (segment.flags.rst && segment.seq == tcp::SequenceNumber())
        return 0;
    if (!origin)
        return {};
    return segment.seq - *origin;
}

std::optional<std::int64_t> relativeAck(const Trace &trace, const Event &sent)
{
    const tcp::Segment &segment = std::get<SegmentSent>(sent.fact).segment;
    const auto origin = originsOf(trace, sent).peer;
    if (!segment.flags.ack || !origin)
        return {};
    return segment.ack - *origin;
}

} // namespace trace
