// SPDX-License-Identifier: MIT
// Which socket a segment reaches.
#include "simulation/host.h"

#include <algorithm>

namespace simulation {

using trace::Causes;
using trace::EventId;

std::optional<Host::Place> Host::findConnection(const Packet &packet) const
{
    for (const Place place : m_sockets.connections(packet.destinationPort, packet.sourcePort)) {
        const HostSocket &socket = at(place);
        if (socket.foreignAddress == packet.foreignAddress
            && socket.connection->state() != tcp::State::Closed)
            return place;
    }
    return {};
}

EventId Host::recordArrival(const Packet &packet, bool isDuplicate, trace::SocketId socket,
                            tcp::Verdict verdict)
{
    return record(socket, trace::SegmentArrived{packet.sent, verdict, isDuplicate}, packet.sent);
}

void Host::arrives(const Packet &packet, bool isDuplicate)
{
    const auto listener = m_sockets.listener(packet.destinationPort);
    const auto connection = findConnection(packet);
    if (connection && listener && at(*connection).connection->mayBeReplacedBy(packet.segment))
        replaceTimeWait(*connection, *listener, packet, isDuplicate);
    else if (connection)
        arrivesAtConnection(*connection, packet, isDuplicate);
    else if (listener)
        arrivesAtListener(*listener, packet, isDuplicate, {}, {});
    else
        arrivesNowhere(packet, isDuplicate);
}

void Host::cannotReach(const Packet &packet, tcp::Unreachable what)
{
    for (const Place place : m_sockets.connections(packet.sourcePort, packet.destinationPort)) {
        if (at(place).id != packet.socket)
            continue;
        const auto note = what == tcp::Unreachable::Port ? trace::Noted::What::PortUnreachable
                                                         : trace::Noted::What::HostUnreachable;
        const EventId noted = record(packet.socket, trace::Noted{note}, packet.sent);
        at(place).connection->cannotReach(what, m_world->now);
        return apply(place, noted);
    }
}

// Records of TIME_WAIT and FIN_WAIT_2 are not counted. Linux tcp_check_oom
bool Host::hasTooManyOrphans() const
{
    const auto limit = static_cast<std::size_t>(m_profile->maximumOrphans);
    if (m_sockets.size() <= limit + static_cast<std::size_t>(m_timeWaits))
        return false;
    const auto count = std::ranges::count_if(m_sockets.places(), [this](Place place) {
        const HostSocket &socket = at(place);
        if (socket.isGone || !socket.connection || socket.owner != trace::Owner::Nobody)
            return false;
        const tcp::State state = socket.connection->state();
        return state != tcp::State::Closed && state != tcp::State::TimeWait
               && state != tcp::State::FinWait2;
    });
    return static_cast<std::size_t>(count) > limit;
}

bool Host::isTimeWaitFull() const
{
    return m_timeWaits >= m_profile->timeWaitBuckets;
}

void Host::arrivesAtConnection(Place place, const Packet &packet, bool isDuplicate)
{
    if (isRefusedByFullQueue(place, packet)) {
        refuseForFullQueue(place, packet, isDuplicate);
        return;
    }
    HostSocket &socket = at(place);
    socket.awaitsAnswer = false;
    socket.connection->setTimeWaitFull(isTimeWaitFull());
    const tcp::Verdict verdict = socket.connection->arrives(packet.segment, m_world->now);
    const EventId arrival = recordArrival(packet, isDuplicate, socket.id, verdict);
    peerIsKnown(place);
    apply(place, arrival);
}

// RFC 9293 (3.6.1) MAY-2: the new connection's numbers start above the old one's.
void Host::replaceTimeWait(Place old, Place listener, const Packet &packet, bool isDuplicate)
{
    HostSocket &socket = at(old);
    const auto gap = static_cast<std::uint32_t>(m_profile->timeWaitSequenceGap);
    const tcp::SequenceNumber iss = socket.connection->sndNxt() + gap;
    socket.connection->vanish();
    --m_timeWaits;
    m_sockets.leaves(old);
    const EventId state = record(
        socket.id, trace::StateChanged{tcp::State::TimeWait, tcp::State::Closed}, packet.sent);
    record(socket.id, trace::SocketChanged{trace::SocketChanged::What::Gone}, state);
    update(old);
    arrivesAtListener(listener, packet, isDuplicate, iss, Causes(state));
}

void Host::arrivesNowhere(const Packet &packet, bool isDuplicate)
{
    const EventId arrival =
        recordArrival(packet, isDuplicate, trace::NoSocket, tcp::Verdict::NoSuchSocket);
    const bool isSyn = packet.segment.flags.syn && !packet.segment.flags.ack;
    const bool isSilent = m_profile->closedPort == tcp::ClosedPort::DropAll
                          || (m_profile->closedPort == tcp::ClosedPort::DropSyn && isSyn);
    if (!isSilent)
        answerWithReset(packet, arrival);
}

void Host::answerWithReset(const Packet &packet, EventId arrival)
{
    const auto reset = tcp::resetFor(packet.segment);
    if (!reset)
        return;
    sendSegment({*reset}, replyTo(packet), trace::NoSocket, {}, Causes(arrival));
}

Packet Host::replyTo(const Packet &packet) const
{
    Packet reply;
    reply.from = m_side;
    reply.to = packet.from;
    reply.sourcePort = packet.destinationPort;
    reply.destinationPort = packet.sourcePort;
    reply.foreignAddress = packet.foreignAddress;
    return reply;
}

} // namespace simulation
