// SPDX-License-Identifier: MIT
#include "capture/vantage.h"

#include "capture/acksteps.h"

#include <algorithm>

namespace capture {

namespace {

using tcp::Duration;
using namespace std::chrono_literals;

// An answer sooner than this comes from the machine itself, a later one from the network.
constexpr Duration Near = 1ms;
// How much sooner the near end must answer than the far one.
constexpr int Ratio = 4;
// So many segments tell enough.
constexpr std::size_t MostLookedAt = 2'000;

bool repeats(const Connection &connection, const SequenceSpace &space, std::size_t later,
             std::size_t earlier)
{
    const SeenSegment &again = connection.segments[later];
    const SeenSegment &first = connection.segments[earlier];
    return again.from == first.from && again.segment.flags == first.segment.flags
           && space.segments[later].isRetransmission
           && space.segments[later].begin <= space.segments[earlier].begin;
}

// Whether nobody knows which sending was answered. Of a repeated SYN it is the last one, most
// likely; a SYN+ACK that repeats the number of a SYN (simultaneous open) answers that itself.
bool isAmbiguous(const Connection &connection, const SequenceSpace &space, std::size_t i,
                 std::size_t answer)
{
    const auto &stamp = connection.segments[i].segment.options.timestamps;
    const auto &echo = connection.segments[answer].segment.options.timestamps;
    if (stamp && echo)
        return stamp->value != echo->echo; // RFC 7323 (3): the echo tells which one
    for (std::size_t j = i + 1; j < answer; ++j) {
        if (repeats(connection, space, j, i))
            return true;
    }
    if (!space.segments[i].isRetransmission)
        return false;
    for (std::size_t j = 0; j < i; ++j) {
        if (repeats(connection, space, i, j))
            return !connection.segments[i].segment.flags.syn;
    }
    return true;
}

// The shortest time in which a side answers what it is sent; nothing when it never does.
std::optional<Duration> answerTime(const Connection &connection, const SequenceSpace &space,
                                   tcp::Side side)
{
    const AckSteps acks(connection, space, other(side));
    std::optional<Duration> shortest;
    const std::size_t count = std::min(connection.segments.size(), MostLookedAt);
    for (std::size_t i = 0; i < count; ++i) {
        const SeenSegment &seen = connection.segments[i];
        const bool asks = seen.from != side && !space.segments[i].isEmpty()
                          && !seen.segment.flags.rst && !space.segments[i].copyOf;
        const auto answer = asks ? acks.firstAck(i, space.segments[i].end) : std::nullopt;
        if (!answer || *answer >= count || isAmbiguous(connection, space, i, *answer))
            continue;
        const Duration time = std::max(connection.segments[*answer].at - seen.at, Duration(0));
        shortest = std::min(shortest.value_or(time), time);
    }
    return shortest;
}

Vantage vantageNear(tcp::Side near, Duration farAnswer)
{
    Vantage vantage;
    vantage.at = near;
    vantage.distance[static_cast<std::size_t>(other(near))] = farAnswer / 2;
    return vantage;
}

} // namespace

Vantage vantageOf(const Connection &connection, const SequenceSpace &space)
{
    const auto client = answerTime(connection, space, tcp::Side::Client);
    const auto server = answerTime(connection, space, tcp::Side::Server);
    if (client && server) {
        if (*client * Ratio <= *server)
            return vantageNear(tcp::Side::Client, *server);
        if (*server * Ratio <= *client)
            return vantageNear(tcp::Side::Server, *client);
        return {{*client / 2, *server / 2}, {}};
    }
    if (client)
        return *client < Near ? vantageNear(tcp::Side::Client, 0us)
                              : vantageNear(tcp::Side::Server, *client);
    if (server)
        return *server < Near ? vantageNear(tcp::Side::Server, 0us)
                              : vantageNear(tcp::Side::Client, *server);
    return {};
}

} // namespace capture
