// SPDX-License-Identifier: MIT
#pragma once

#include "trace/counts.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace trace {

// Counts events as they come, in order of time; keeps none of them.
class Counter
{
public:
    // Sockets are numbered in the order in which they are added.
    void addSocket(tcp::Side host);
    void add(const Event &event);

    [[nodiscard]] Counts finish(tcp::SimTime end, End reason) const;

private:
    void count(const Event &event, const SocketChanged &) const;
    void count(const Event &event, const CallMade &fact);
    void count(const Event &event, const CallReturned &fact);
    void count(const Event &event, const SegmentSent &fact);
    void count(const Event &event, const SegmentArrived &) const;
    void count(const Event &event, const SegmentLost &);
    void count(const Event &event, const StateChanged &fact);
    void count(const Event &event, const TimerChanged &) const;
    void count(const Event &event, const Noted &fact);
    [[nodiscard]] HostCounts &host(const Event &event)
    {
        return m_counts.hosts[tcp::indexOf(event.host)];
    }

    Counts m_counts;
    std::vector<tcp::State> m_states;                            // one a socket
    std::unordered_map<std::uint32_t, std::string_view> m_calls; // not returned yet, by event
};

// What a trace that was kept comes to.
[[nodiscard]] Counts countsOf(const Trace &trace);

} // namespace trace
