// SPDX-License-Identifier: MIT
#include "capture/copies.h"

#include <ranges>

namespace capture {

namespace {

using namespace std::chrono_literals;

// The same datagram passes two places of one machine within this time.
constexpr tcp::Duration SameDatagram = 5ms;
// Nobody repeats a segment sooner: RFC 6298 (2.4) waits 1 s, systems 30 ms at least.
constexpr tcp::Duration NoRetransmission = 1ms;
// So many segments are looked back.
constexpr std::size_t MostBetween = 64;

bool takesNumbers(const SeenSegment &seen)
{
    return tcp::sequenceLength(seen.segment) > 0;
}

// Segments that take no number may well be repeated at once, as duplicate ACKs are. Without an
// identification they are copies only where most others have one.
bool isCapturedTwice(const Connection &connection)
{
    return 2 * connection.copies >= connection.segments.size();
}

bool isCopyOf(const SeenSegment &first, const SeenSegment &again, const Connection &connection)
{
    if (first.from != again.from || first.segment != again.segment)
        return false;
    const tcp::Duration gap = again.at - first.at;
    if (first.identification != 0 && again.identification != 0)
        return first.identification == again.identification && gap <= SameDatagram;
    return gap < NoRetransmission && (takesNumbers(again) || isCapturedTwice(connection));
}

} // namespace

void addUnlessCopy(Connection &connection, const SeenSegment &seen)
{
    std::size_t between = 0;
    for (const SeenSegment &earlier : std::views::reverse(connection.segments)) {
        if (seen.at - earlier.at > SameDatagram || between++ == MostBetween)
            break;
        if (!isCopyOf(earlier, seen, connection))
            continue;
        ++connection.copies;
        return;
    }
    connection.segments.push_back(seen);
}

} // namespace capture
