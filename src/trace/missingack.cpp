// SPDX-License-Identifier: MIT
#include "trace/missingack.h"

#include <algorithm>

namespace trace {

namespace {

using Why = MissingAck::Why;

bool guardsSegments(const Event &event)
{
    const auto *timer = std::get_if<TimerChanged>(&event.fact);
    return timer != nullptr && timer->action == TimerChanged::Action::Expire
           && (timer->timer == tcp::TimerKind::Retransmission
               || timer->timer == tcp::TimerKind::LossProbe);
}

// What an arrival makes of an acknowledgment or of sequence space.
bool isTaken(Verdict verdict)
{
    return verdict == Verdict::Accepted || verdict == Verdict::Duplicate
           || verdict == Verdict::OutOfOrder;
}

// The segments that one socket and its peer sent, as far as they concern a number that waits.
class Search
{
public:
    Search(const Trace &trace, EventId expiry, tcp::SequenceNumber waiting)
        : m_trace(trace), m_expiry(expiry), m_waiting(waiting),
          m_socket(trace.socket(trace.event(expiry).socket))
    {
        // The first sending of what waits cannot be older than its socket.
        for (std::uint32_t i = indexOf(m_socket.created); i < indexOf(expiry); ++i)
            collect(EventId(i));
    }

    [[nodiscard]] std::optional<MissingAck> result() const;

private:
    void collect(EventId id);
    [[nodiscard]] bool isFromPeer(const Event &event, const SegmentSent &sent) const;
    // The arrival or loss of a segment before the expiry.
    [[nodiscard]] std::optional<EventId> fateOf(EventId sent) const;
    [[nodiscard]] MissingAck of(Why why, EventId telling) const;
    [[nodiscard]] MissingAck fromAck(EventId ack) const;
    [[nodiscard]] MissingAck fromSendings() const;
    [[nodiscard]] MissingAck fromArrival(EventId arrival) const;

    const Trace &m_trace;
    EventId m_expiry;
    tcp::SequenceNumber m_waiting;
    const Socket &m_socket;
    std::vector<EventId> m_sendings;
    std::vector<EventId> m_acks; // that could have told of its arrival
};

void Search::collect(EventId id)
{
    const Event &event = m_trace.event(id);
    const auto *sent = std::get_if<SegmentSent>(&event.fact);
    if (sent == nullptr || sent->isInjected)
        return;
    const bool isOwn = event.socket == m_trace.event(m_expiry).socket;
    const bool holdsIt = sent->segment.seq <= m_waiting && m_waiting < tcp::endOf(sent->segment);
    if (isOwn && holdsIt)
        m_sendings.push_back(id);
    else if (isFromPeer(event, *sent) && sent->segment.flags.ack && m_waiting < sent->segment.ack)
        m_acks.push_back(id);
}

bool Search::isFromPeer(const Event &event, const SegmentSent &sent) const
{
    return event.host != m_socket.host && sent.sourcePort == m_socket.remotePort
           && sent.destinationPort == m_socket.localPort;
}

std::optional<EventId> Search::fateOf(EventId sent) const
{
    for (const EventId fate : m_trace.fatesOf(sent)) {
        if (fate < m_expiry)
            return fate;
    }
    return {};
}

MissingAck Search::of(Why why, EventId telling) const
{
    return {why, m_sendings.front(), telling, static_cast<int>(m_sendings.size())};
}

MissingAck Search::fromAck(EventId ack) const
{
    const auto fate = fateOf(ack);
    if (!fate)
        return of(Why::AckUnderWay, ack);
    const bool isLost = std::holds_alternative<SegmentLost>(m_trace.event(*fate).fact);
    return of(isLost ? Why::AckLost : Why::AckRefused, *fate);
}

MissingAck Search::fromArrival(EventId arrival) const
{
    const Event &event = m_trace.event(arrival);
    if (!isTaken(std::get<SegmentArrived>(event.fact).verdict))
        return of(Why::SegmentRefused, arrival);
    const Snapshot *receiver =
        event.socket == NoSocket ? nullptr : m_trace.stateAfter(event.socket, m_expiry);
    const bool waits =
        receiver != nullptr
        && std::ranges::find(receiver->timers(), tcp::TimerKind::DelayedAck, &RunningTimer::kind)
               != receiver->timers().end();
    return of(waits ? Why::AckHeldBack : Why::NotAnswered, arrival);
}

// The last sending that arrived tells most, then one that is under way, then the last loss.
MissingAck Search::fromSendings() const
{
    std::optional<EventId> arrival;
    std::optional<EventId> underWay;
    EventId loss{};
    for (const EventId sent : m_sendings) {
        const auto fate = fateOf(sent);
        if (!fate)
            underWay = sent;
        else if (std::holds_alternative<SegmentArrived>(m_trace.event(*fate).fact))
            arrival = fate;
        else
            loss = *fate;
    }
    if (arrival)
        return fromArrival(*arrival);
    return underWay ? of(Why::SegmentUnderWay, *underWay) : of(Why::SegmentLost, loss);
}

std::optional<MissingAck> Search::result() const
{
    if (m_sendings.empty())
        return {};
    return m_acks.empty() ? fromSendings() : fromAck(m_acks.back());
}

} // namespace

std::optional<MissingAck> missingAckAt(const Trace &trace, EventId expiry)
{
    const Event &event = trace.event(expiry);
    if (!guardsSegments(event) || event.socket == NoSocket || indexOf(expiry) == 0)
        return {};
    const Snapshot *before = trace.stateAfter(event.socket, EventId(indexOf(expiry) - 1));
    if (before == nullptr || !(before->sndUna < before->sndNxt))
        return {};
    return Search(trace, expiry, before->sndUna).result();
}

} // namespace trace
