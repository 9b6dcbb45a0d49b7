// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/segment.h"
#include "tcp/state.h"
#include "trace/event.h"

#include <cstdint>
#include <string>

namespace simulation {

// A segment on its way: where it comes from and goes to, and the event that sent it.
struct Packet
{
    tcp::Segment segment;
    tcp::Side from = tcp::Side::Client;
    tcp::Side to = tcp::Side::Server; // its sender, when a socket is connected to itself
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    std::string foreignAddress; // of a host that is neither of the two; empty otherwise
    trace::EventId sent{};
    trace::SocketId socket = trace::NoSocket; // that sent it
    bool isProbe = false;                     // of keepalive or a shut window
};

} // namespace simulation
