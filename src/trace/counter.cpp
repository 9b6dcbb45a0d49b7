// SPDX-License-Identifier: MIT
#include "trace/counter.h"

namespace trace {

void Counter::addSocket(tcp::Side host)
{
    ++m_counts.hosts[tcp::indexOf(host)].sockets;
    m_states.push_back(tcp::State::Closed);
}

void Counter::add(const Event &event)
{
    ++m_counts.byKind[event.fact.index()];
    std::visit([this, &event](const auto &fact) { count(event, fact); }, event.fact);
    ++m_counts.events;
}

// Sockets that come and go show in their states.
void Counter::count(const Event &, const SocketChanged &) const {}

void Counter::count(const Event &, const CallMade &fact)
{
    m_calls.emplace(static_cast<std::uint32_t>(m_counts.events), tcp::nameOf(fact.call));
}

void Counter::count(const Event &event, const CallReturned &fact)
{
    const auto call = m_calls.extract(indexOf(fact.call));
    if (fact.error != tcp::Error::None && !call.empty())
        ++host(event).errors[{call.mapped(), fact.error}];
}

void Counter::count(const Event &event, const SegmentSent &fact)
{
    ++host(event).sent[static_cast<std::size_t>(kindOf(fact.segment))];
    if (fact.isRetransmission)
        ++host(event).retransmissions;
}

// Every arrival was sent, and is counted there.
void Counter::count(const Event &, const SegmentArrived &) const {}

void Counter::count(const Event &event, const SegmentLost &)
{
    ++host(event).lost;
}

void Counter::count(const Event &event, const StateChanged &fact)
{
    if (event.socket == NoSocket)
        return;
    auto &states = host(event).states;
    tcp::State &state = m_states[indexOf(event.socket)];
    if (state != tcp::State::Closed)
        --states[static_cast<std::size_t>(state)].now;
    state = fact.to;
    if (state == tcp::State::Closed)
        return;
    StateCount &entered = states[static_cast<std::size_t>(state)];
    if (++entered.now <= entered.most)
        return;
    entered.most = entered.now;
    entered.mostAt = event.at;
}

// A timer is of no interest by itself.
void Counter::count(const Event &, const TimerChanged &) const {}

void Counter::count(const Event &event, const Noted &fact)
{
    ++host(event).notes[static_cast<std::size_t>(fact.what)];
}

Counts Counter::finish(tcp::SimTime end, End reason) const
{
    Counts counts = m_counts;
    counts.end = end;
    counts.reason = reason;
    return counts;
}

Counts countsOf(const Trace &trace)
{
    Counter counter;
    for (const Socket &socket : trace.sockets())
        counter.addSocket(socket.host);
    for (const Event &event : trace.events())
        counter.add(event);
    return counter.finish(trace.end(), trace.endReason());
}

} // namespace trace
