// SPDX-License-Identifier: MIT
#include "capture/sequencespace.h"

#include <algorithm>
#include <map>

namespace capture {

namespace {

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
    std::map<Position, std::size_t> latest; // what was sent last from a position on

    [[nodiscard]] Position place(tcp::SequenceNumber number) const
    {
        return last + (number - (initial + static_cast<std::uint32_t>(last)));
    }
};

class Placer
{
public:
    Placer(const Connection &connection, const SequenceSpace &space) : m_connection(connection)
    {
        for (std::size_t i = 0; i < m_directions.size(); ++i)
            m_directions[i].initial = space.initial[i].value_or(tcp::SequenceNumber());
    }

    PlacedSegment place(std::size_t i);

private:
    [[nodiscard]] std::optional<std::size_t> originalOf(std::size_t i, Position begin) const;
    static bool isProbe(const tcp::Segment &segment, const PlacedSegment &placed,
                        const Direction &own);

    const Connection &m_connection;
    std::array<Direction, 2> m_directions;
};

PlacedSegment Placer::place(std::size_t i)
{
    const SeenSegment &seen = m_connection.segments[i];
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
    if (placed.isRetransmission)
        placed.copyOf = originalOf(i, placed.begin);
    if (placed.copyOf)
        placed.isRetransmission = false;
    else
        own.latest.insert_or_assign(placed.begin, i);
    own.sent.add(placed.begin, placed.end);
    own.last = std::max(own.last, placed.end);
    return placed;
}

// RFC 7323 (3): what is sent again has a new time stamp, what is copied has not.
std::optional<std::size_t> Placer::originalOf(std::size_t i, Position begin) const
{
    const SeenSegment &seen = m_connection.segments[i];
    const auto &latest = m_directions[indexOf(seen.from)].latest;
    const auto original = latest.find(begin);
    const bool isSame = original != latest.end() && seen.segment.options.timestamps
                        && m_connection.segments[original->second].segment == seen.segment;
    return isSame ? std::optional(original->second) : std::nullopt;
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
    Placer placer(connection, space);
    space.segments.reserve(connection.segments.size());
    for (std::size_t i = 0; i < connection.segments.size(); ++i)
        space.segments.push_back(placer.place(i));
    return space;
}

} // namespace capture
