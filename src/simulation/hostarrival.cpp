// SPDX-License-Identifier: MIT
// Which socket a segment reaches, and what a listener does with it.
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

void Host::arrivesAtConnection(Place place, const Packet &packet, bool isDuplicate)
{
    if (isRefusedByFullQueue(place, packet)) {
        refuseForFullQueue(place, packet, isDuplicate);
        return;
    }
    HostSocket &socket = at(place);
    socket.hasHeard = true;
    const tcp::Verdict verdict = socket.connection->arrives(packet.segment, m_world->now);
    const EventId arrival = recordArrival(packet, isDuplicate, socket.id, verdict);
    m_world->recorder.socket(socket.id).irs = socket.connection->irs();
    apply(place, arrival);
}

bool Host::isAcceptQueueFull(Place listener) const
{
    const HostSocket &socket = at(listener);
    const int room =
        std::max(socket.backlog, 1) * m_profile->backlogPercent / 100 + m_profile->backlogExtra;
    return static_cast<int>(socket.acceptQueue.size()) >= room;
}

// The last step of a handshake finds no room for the connection.
bool Host::isRefusedByFullQueue(Place place, const Packet &packet) const
{
    const HostSocket &socket = at(place);
    const bool wouldConnect = socket.connection->state() == tcp::State::SynReceived
                              && packet.segment.flags.ack && !packet.segment.flags.rst
                              && !packet.segment.flags.syn
                              && packet.segment.ack == socket.connection->sndNxt();
    return wouldConnect && socket.listener && isAcceptQueueFull(*socket.listener);
}

void Host::refuseForFullQueue(Place place, const Packet &packet, bool isDuplicate)
{
    const HostSocket &socket = at(place);
    const EventId arrival = recordArrival(packet, isDuplicate, socket.id, tcp::Verdict::Ignored);
    const EventId note =
        record(at(*socket.listener).id, trace::Noted{trace::Noted::What::AcceptQueueFull}, arrival);
    if (m_profile->acceptQueueFull == tcp::AcceptQueueFull::Ignore)
        return;
    at(place).connection->abort(m_world->now);
    at(place).owner = trace::Owner::Nobody;
    --at(*socket.listener).synQueue;
    apply(place, note);
}

// RFC 9293 (3.10.7.2): whether the segment opens a connection, is refused, or means nothing.
void Host::arrivesAtListener(Place place, const Packet &packet, bool isDuplicate,
                             std::optional<tcp::SequenceNumber> iss, Causes causes)
{
    auto candidate = std::make_unique<tcp::Connection>(*m_profile, iss ? *iss : nextIss());
    candidate->openPassively(m_world->now);
    candidate->setOptions(at(place).options, m_world->now);
    tcp::Verdict verdict = candidate->arrives(packet.segment, m_world->now);
    const bool opens = candidate->state() == tcp::State::SynReceived;
    const tcp::AcceptQueueFullSyn ifFull = m_profile->acceptQueueFullSyn;
    const bool isFull =
        opens && isAcceptQueueFull(place) && ifFull != tcp::AcceptQueueFullSyn::Accept;
    if (isFull)
        verdict = tcp::Verdict::Ignored;
    const EventId arrival = recordArrival(packet, isDuplicate, at(place).id, verdict);
    if (isFull) {
        record(at(place).id, trace::Noted{trace::Noted::What::AcceptQueueFull}, arrival);
        if (ifFull == tcp::AcceptQueueFullSyn::Reset)
            answerWithReset(packet, arrival);
        return;
    }
    if (!opens) {
        if (!iss)
            --m_issCount;
        if (verdict == tcp::Verdict::BadAck)
            answerWithReset(packet, arrival);
        return;
    }
    const Place child = addSocket({}, false);
    HostSocket &socket = at(child);
    socket.connection = std::move(candidate);
    socket.localPort = packet.destinationPort;
    socket.remotePort = packet.sourcePort;
    socket.foreignAddress = packet.foreignAddress;
    socket.listener = place;
    socket.owner = trace::Owner::Kernel;
    socket.options = at(place).options;
    socket.reusesAddress = at(place).reusesAddress;
    connectionCreated(child);
    m_world->recorder.socket(socket.id).irs = socket.connection->irs();
    ++at(place).synQueue;
    Causes created(arrival);
    for (const EventId cause : causes.all())
        created.add(cause);
    m_world->recorder.socket(socket.id).created =
        record(socket.id, trace::SocketChanged{trace::SocketChanged::What::Created}, created);
    apply(child, arrival);
    takeSnapshot(place);
}

// RFC 9293 (3.6.1) MAY-2: the new connection's numbers start above the old one's.
void Host::replaceTimeWait(Place old, Place listener, const Packet &packet, bool isDuplicate)
{
    HostSocket &socket = at(old);
    const auto gap = static_cast<std::uint32_t>(m_profile->timeWaitSequenceGap);
    const tcp::SequenceNumber iss = socket.connection->sndNxt() + gap;
    socket.connection->vanish();
    m_sockets.leaves(old);
    const EventId state = record(
        socket.id, trace::StateChanged{tcp::State::TimeWait, tcp::State::Closed}, packet.sent);
    record(socket.id, trace::SocketChanged{trace::SocketChanged::What::Gone}, state);
    takeSnapshot(old);
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
    Packet answer;
    answer.from = m_side;
    answer.to = packet.from;
    answer.sourcePort = packet.destinationPort;
    answer.destinationPort = packet.sourcePort;
    answer.foreignAddress = packet.foreignAddress;
    sendSegment({*reset}, answer, trace::NoSocket, {}, Causes(arrival));
}

} // namespace simulation
