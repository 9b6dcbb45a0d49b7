// SPDX-License-Identifier: MIT
#pragma once

#include "capture/packet.h"
#include "tcp/state.h"

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
};

// One TCP connection of a capture, in the order of the file.
struct Connection
{
    std::array<Endpoint, 2> ends; // by tcp::Side; the client sent the first SYN
    std::vector<SeenSegment> segments;
    bool hasSyn = false; // without one, who is the client is a guess

    [[nodiscard]] const Endpoint &end(tcp::Side side) const
    {
        return ends[static_cast<std::size_t>(side)];
    }
    [[nodiscard]] tcp::Duration begin() const { return segments.front().at; }
};

} // namespace capture
