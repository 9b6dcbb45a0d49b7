// SPDX-License-Identifier: MIT
#pragma once

#include "capture/connection.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace capture {

// A sequence number counted from its direction's first one, without wrapping around.
using Position = std::int64_t;

// Parts of the sequence space, apart from each other and in order.
class Ranges
{
public:
    void add(Position begin, Position end);
    [[nodiscard]] bool covers(Position begin, Position end) const;
    // The end of the range that holds this position, or the position itself.
    [[nodiscard]] Position endFrom(Position begin) const;

private:
    struct Range
    {
        Position begin = 0;
        Position end = 0;
    };
    std::vector<Range> m_ranges;
};

// A segment with its numbers counted from the first ones.
struct PlacedSegment
{
    Position begin = 0;
    Position end = 0;            // behind the payload, SYN and FIN
    std::optional<Position> ack; // when it acknowledges
    bool isRetransmission = false;
    bool isProbe = false; // keepalive or zero-window probe
    // The segment that the network made this copy of: a sender would have changed the time stamp.
    std::optional<std::size_t> copyOf;

    [[nodiscard]] bool isEmpty() const { return begin == end; }
};

// The numbers of a connection: what each direction counts from, and where its segments lie.
struct SequenceSpace
{
    std::array<std::optional<tcp::SequenceNumber>, 2> initial; // by sender
    std::vector<PlacedSegment> segments;                       // as Connection::segments

    [[nodiscard]] const std::optional<tcp::SequenceNumber> &initialOf(tcp::Side side) const
    {
        return initial[static_cast<std::size_t>(side)];
    }
};

[[nodiscard]] SequenceSpace sequenceSpaceOf(const Connection &connection);

} // namespace capture
