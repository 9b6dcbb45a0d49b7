// SPDX-License-Identifier: MIT
#include "capture/sequencespace.h"

#include <algorithm>

namespace capture {

namespace {

std::size_t indexOf(tcp::Side side)
{
    return static_cast<std::size_t>(side);
}

// What a direction counts from: its SYN's number, else as if the first byte seen were byte 1.
std::optional<tcp::SequenceNumber> initialNumber(const Connection &connection, tcp::Side side)
{
    std::optional<tcp::SequenceNumber> fromFirst;
    std::optional<tcp::SequenceNumber> fromAck;
    for (const SeenSegment &seen : connection.segments) {
        const tcp::Segment &segment = seen.segment;
        if (seen.from == side && segment.flags.syn)
            return segment.seq;
        if (seen.from == side && !segment.flags.rst && !fromFirst)
            fromFirst = segment.seq - 1;
        if (seen.from != side && segment.flags.ack && !segment.flags.rst && !fromAck)
            fromAck = segment.ack - 1;
    }
    return fromFirst ? fromFirst : fromAck;
}

// Follows one direction while its segments are placed.
struct Direction
{
    tcp::SequenceNumber initial;
    Position last = 0; // the farthest end so far, near which the next number is expected
    Position acknowledged = 0;
    Ranges sent;

    [[nodiscard]] Position place(tcp::SequenceNumber number) const
    {
        return last + (number - (initial + static_cast<std::uint32_t>(last)));
    }
};

class Placer
{
public:
    explicit Placer(const SequenceSpace &space)
    {
        for (std::size_t i = 0; i < m_directions.size(); ++i)
            m_directions[i].initial = space.initial[i].value_or(tcp::SequenceNumber());
    }

    PlacedSegment place(const SeenSegment &seen);

private:
    static bool isProbe(const tcp::Segment &segment, const PlacedSegment &placed,
                        const Direction &own);

    std::array<Direction, 2> m_directions;
};

PlacedSegment Placer::place(const SeenSegment &seen)
{
    const tcp::Segment &segment = seen.segment;
    Direction &own = m_directions[indexOf(seen.from)];
    Direction &peers = m_directions[indexOf(other(seen.from))];
    PlacedSegment placed;
    placed.begin = own.place(segment.seq);
    placed.end = placed.begin + sequenceLength(segment);
    if (segment.flags.ack) {
        placed.ack = peers.place(segment.ack);
        if (*placed.ack <= peers.last)
            peers.acknowledged = std::max(peers.acknowledged, *placed.ack);
    }
    if (segment.flags.rst)
        return placed; // its numbers may be anybody's
    placed.isProbe = isProbe(segment, placed, own);
    placed.isRetransmission =
        !placed.isEmpty() && !placed.isProbe && own.sent.covers(placed.begin, placed.end);
    own.sent.add(placed.begin, placed.end);
    own.last = std::max(own.last, placed.end);
    return placed;
}

// RFC 9293 (3.8.4): below what is acknowledged already, with at most one byte.
bool Placer::isProbe(const tcp::Segment &segment, const PlacedSegment &placed, const Direction &own)
{
    const bool isPlain = !segment.flags.syn && !segment.flags.fin && segment.length <= 1;
    return isPlain && own.last > 0 && placed.begin == own.last - 1 && own.acknowledged >= own.last;
}

} // namespace

void Ranges::add(Position begin, Position end)
{
    if (begin >= end)
        return;
    const auto first = std::ranges::lower_bound(m_ranges, begin, {}, &Range::end);
    auto last = first;
    for (; last != m_ranges.end() && last->begin <= end; ++last) {
        begin = std::min(begin, last->begin);
        end = std::max(end, last->end);
    }
    m_ranges.insert(m_ranges.erase(first, last), {begin, end});
}

bool Ranges::covers(Position begin, Position end) const
{
    return endFrom(begin) >= end;
}

Position Ranges::endFrom(Position begin) const
{
    const auto found = std::ranges::upper_bound(m_ranges, begin, {}, &Range::end);
    const bool holds = found != m_ranges.end() && found->begin <= begin;
    return holds ? found->end : begin;
}

SequenceSpace sequenceSpaceOf(const Connection &connection)
{
    SequenceSpace space;
    space.initial = {initialNumber(connection, tcp::Side::Client),
                     initialNumber(connection, tcp::Side::Server)};
    Placer placer(space);
    space.segments.reserve(connection.segments.size());
    for (const SeenSegment &seen : connection.segments)
        space.segments.push_back(placer.place(seen));
    return space;
}

} // namespace capture
