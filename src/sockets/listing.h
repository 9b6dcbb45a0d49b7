// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/profile.h"
#include "trace/trace.h"

#include <string>

namespace sockets {

// What a host's system would print of its sockets.
struct Listing
{
    tcp::SocketListing form; // of the system, or of a stand-in where it has no command
    bool isStandIn = false;
    std::string text; // "?" stands where the trace does not tell
};

// The sockets of a host at a time of a trace, as the command of its system would print them. What
// no trace knows (programs' numbers, inodes) is marked, and so is whether a program that has read
// everything has read the end of file too.
[[nodiscard]] Listing listing(const trace::Trace &trace, tcp::Side host, tcp::SimTime t);

} // namespace sockets
