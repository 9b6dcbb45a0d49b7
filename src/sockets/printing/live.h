// SPDX-License-Identifier: MIT
#pragma once

#include "trace/trace.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sockets {

// A socket of a host at a time of a trace, with what a system can tell of it.
struct Live
{
    const trace::Socket *socket = nullptr; // of the trace
    const trace::Snapshot *now = nullptr;
    bool isRequest = false;    // a half-open connection that its system keeps as a small record
    bool isSmall = false;      // TIME_WAIT, or what its system keeps as small a record
    std::uint32_t backlog = 0; // of a listener
    std::optional<bool> hasReadEnd; // whether the program has read the end of file; absent: unknown
};

// Those that are there, in the order in which they came. What is closed and not gone is none.
[[nodiscard]] std::vector<Live> liveSockets(const trace::Trace &trace, tcp::Side host,
                                            tcp::SimTime t);

} // namespace sockets
