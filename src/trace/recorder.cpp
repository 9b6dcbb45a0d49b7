// SPDX-License-Identifier: MIT
#include "trace/recorder.h"

#include <cassert>
#include <utility>

namespace trace {

namespace {

// For each event the events that name it as a cause, as one flat array with offsets.
void indexConsequences(const std::vector<Event> &events, std::vector<std::uint32_t> &starts,
                       std::vector<EventId> &consequences)
{
    starts.assign(events.size() + 1, 0);
    for (const Event &event : events) {
        for (const EventId cause : event.causes.all())
            ++starts[indexOf(cause) + 1];
    }
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    consequences.resize(starts.back());
    std::vector<std::uint32_t> next(starts.begin(), starts.end());
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        for (const EventId cause : events[i].causes.all())
            consequences[next[indexOf(cause)]++] = EventId(i);
    }
}

} // namespace

void Recorder::setHost(tcp::Side side, Host host)
{
    m_trace.m_hosts[static_cast<int>(side)] = std::move(host);
}

void Recorder::setObserved()
{
    m_trace.m_isObserved = true;
}

void Recorder::setDelay(tcp::Side sender, tcp::Duration delay)
{
    m_trace.m_delays[static_cast<int>(sender)] = delay;
}

void Recorder::addCut(const Cut &cut)
{
    m_trace.m_cuts.push_back(cut);
}

SocketId Recorder::addSocket(Socket socket)
{
    m_trace.m_sockets.push_back(std::move(socket));
    m_trace.m_histories.emplace_back();
    return SocketId(static_cast<std::uint32_t>(m_trace.m_sockets.size() - 1));
}

Socket &Recorder::socket(SocketId id)
{
    return m_trace.m_sockets[indexOf(id)];
}

EventId Recorder::add(Event event)
{
    assert(m_trace.m_events.empty() || m_trace.m_events.back().at <= event.at);
    m_trace.m_events.push_back(std::move(event));
    return EventId(static_cast<std::uint32_t>(m_trace.m_events.size() - 1));
}

void Recorder::addSnapshot(SocketId socket, EventId event, const Snapshot &snapshot)
{
    auto &history = m_trace.m_histories[indexOf(socket)];
    if (!history.empty() && history.back().event == event)
        history.pop_back();
    if (history.empty() || !(history.back().snapshot == snapshot))
        history.push_back({event, m_trace.event(event).at, snapshot});
}

void Recorder::setUnused(std::vector<std::int32_t> calls, std::vector<std::int32_t> faults)
{
    m_trace.m_unusedCalls = std::move(calls);
    m_trace.m_unusedFaults = std::move(faults);
}

Trace Recorder::finish(tcp::SimTime end, End reason)
{
    m_trace.m_end = end;
    m_trace.m_endReason = reason;
    indexConsequences(m_trace.m_events, m_trace.m_consequenceStart, m_trace.m_consequences);
    return std::exchange(m_trace, Trace());
}

} // namespace trace
