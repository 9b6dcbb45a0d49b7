// SPDX-License-Identifier: MIT
#pragma once

#include "trace/trace.h"

namespace trace {

// Builds a Trace: events must be added in order of time.
class Recorder
{
public:
    void setHost(tcp::Side side, Host host);
    void setObserved(); // from outside, see Trace::isObserved()
    void setDelay(tcp::Side sender, tcp::Duration delay);
    void addCut(const Cut &cut);
    SocketId addSocket(Socket socket);
    [[nodiscard]] Socket &socket(SocketId id); // names and numbers may be learnt later
    [[nodiscard]] const Socket &socket(SocketId id) const { return m_trace.socket(id); }
    [[nodiscard]] std::size_t socketCount() const { return m_trace.m_sockets.size(); }
    EventId add(Event event);
    // The socket as it is after `event`; a later one for the same event replaces it.
    void addSnapshot(SocketId socket, EventId event, const Snapshot &snapshot);
    void setUnused(std::vector<std::int32_t> calls, std::vector<std::int32_t> faults);
    [[nodiscard]] std::size_t eventCount() const { return m_trace.m_events.size(); }
    [[nodiscard]] const Event &event(EventId id) const { return m_trace.event(id); }

    // The finished trace; the recorder is empty afterwards.
    [[nodiscard]] Trace finish(tcp::SimTime end, End reason);

private:
    Trace m_trace;
};

} // namespace trace
