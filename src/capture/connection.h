// SPDX-License-Identifier: MIT
#pragma once

#include "capture/packet.h"
#include "tcp/state.h"

#include <algorithm>
#include <array>
#include <vector>

namespace capture {

// A segment of a known connection.
struct SeenSegment
{
    tcp::Duration at{};     // since 1970, UTC, where the capture was made
    std::size_t number = 0; // in the file, from 1
    tcp::Side from = tcp::Side::Client;
    tcp::Segment segment;
    std::uint16_t identification = 0; // of the IPv4 datagram; 0: it has none
};

// One TCP connection of a capture, in order of time.
struct Connection
{
    std::array<Endpoint, 2> ends; // by tcp::Side; the client sent the first SYN
    std::vector<SeenSegment> segments;
    bool hasSyn = false;    // without one, who is the client is a guess
    std::size_t copies = 0; // packets that were captured once more and are left out

    [[nodiscard]] const Endpoint &end(tcp::Side side) const
    {
        return ends[static_cast<std::size_t>(side)];
    }
    [[nodiscard]] tcp::Duration begin() const { return segments.front().at; }
    // Whether anything that the side sent was captured.
    [[nodiscard]] bool isHeard(tcp::Side side) const
    {
        return std::ranges::find(segments, side, &SeenSegment::from) != segments.end();
    }
};

} // namespace capture
