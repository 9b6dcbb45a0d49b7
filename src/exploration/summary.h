// SPDX-License-Identifier: MIT
#pragma once

#include "trace/trace.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace exploration {

// How one connection's socket fared: its state in the end, and how long it was in each.
struct SocketSummary
{
    tcp::Side host = tcp::Side::Client;
    std::string name;
    std::optional<tcp::State> state;        // in the end; absent: unknown
    std::optional<tcp::SimTime> closed;     // when it became CLOSED for good
    std::array<tcp::Duration, 11> timeIn{}; // by tcp::State; CLOSED is not counted
    friend bool operator==(const SocketSummary &, const SocketSummary &) = default;
};

// What a whole run came to.
struct Summary
{
    std::vector<SocketSummary> sockets; // without listeners, in the order of the trace
    std::array<int, 2> segments{};      // sent, by side; forged ones are not counted
    int retransmissions = 0;
    int losses = 0;
    std::optional<tcp::SimTime> closed; // when the last socket was; absent: one stays open
    tcp::SimTime end{};
    friend bool operator==(const Summary &, const Summary &) = default;
};

[[nodiscard]] Summary summaryOf(const trace::Trace &trace);

} // namespace exploration
