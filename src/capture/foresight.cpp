// SPDX-License-Identifier: MIT
#include "capture/foresight.h"

#include <array>

namespace capture {

namespace {

bool hasSyn(const Connection &connection)
{
    for (const SeenSegment &seen : connection.segments) {
        if (seen.segment.flags.syn)
            return true;
    }
    return false;
}

// Without a handshake: while an end still sends something new it has not sent FIN, and the other
// one has not had it.
bool sendsSomething(const Connection &connection, const SequenceSpace &space, tcp::Side side)
{
    for (std::size_t i = 0; i < connection.segments.size(); ++i) {
        const bool isNew = !space.segments[i].isEmpty() && !space.segments[i].isRetransmission;
        if (connection.segments[i].from == side && isNew)
            return true;
    }
    return false;
}

// Whether an end acknowledges more after its FIN than with it: then what it acknowledges is the
// other's FIN, which is the second one.
bool acknowledgesBehindFin(const Connection &connection, const SequenceSpace &space, tcp::Side side)
{
    std::optional<Position> withFin;
    for (std::size_t i = 0; i < connection.segments.size(); ++i) {
        if (connection.segments[i].from != side || !space.segments[i].ack)
            continue;
        if (withFin && *space.segments[i].ack > *withFin)
            return true;
        if (connection.segments[i].segment.flags.fin && !withFin)
            withFin = space.segments[i].ack;
    }
    return false;
}

} // namespace

Foresight foresightOf(const Connection &connection, const SequenceSpace &space, tcp::Side side)
{
    Foresight foresight;
    foresight.hasSocket = false;
    for (const SeenSegment &seen : connection.segments) {
        if (seen.from != side || seen.segment.flags.rst)
            continue;
        foresight.hasSocket = true;
        foresight.acceptsSyn =
            foresight.acceptsSyn || (seen.segment.flags.syn && seen.segment.flags.ack);
    }
    foresight.isEstablishedFirst = !hasSyn(connection)
                                   && sendsSomething(connection, space, tcp::Side::Client)
                                   && sendsSomething(connection, space, tcp::Side::Server);
    foresight.maySendSecondFin =
        !connection.isHeard(other(side)) && !acknowledgesBehindFin(connection, space, side);
    return foresight;
}

std::vector<bool> forgedResets(const Connection &connection)
{
    std::vector<bool> forged(connection.segments.size(), false);
    std::array<bool, 2> goesOn{};
    for (std::size_t i = connection.segments.size(); i-- > 0;) {
        const SeenSegment &seen = connection.segments[i];
        bool &senderGoesOn = goesOn[indexOf(seen.from)];
        if (seen.segment.flags.rst)
            forged[i] = senderGoesOn;
        else
            senderGoesOn = senderGoesOn || !seen.segment.flags.syn;
    }
    return forged;
}

std::vector<bool> lastWords(const Connection &connection)
{
    std::vector<bool> last(connection.segments.size(), false);
    std::array<bool, 2> speaks{};
    for (std::size_t i = connection.segments.size(); i-- > 0;) {
        const SeenSegment &seen = connection.segments[i];
        last[i] = !speaks[indexOf(seen.from)];
        speaks[indexOf(seen.from)] = speaks[indexOf(seen.from)] || !seen.segment.flags.rst;
    }
    return last;
}

} // namespace capture
