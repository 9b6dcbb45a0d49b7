// SPDX-License-Identifier: MIT
// Sockets, ports, and what is recorded of a connection's effects.
#include "simulation/host.h"

#include <algorithm>
#include <utility>

namespace simulation {

using trace::Causes;
using trace::EventId;

Host::Host(tcp::Side side, const scenario::HostSettings &settings, World &world)
    : m_side(side), m_settings(&settings), m_world(&world),
      m_profile(std::make_unique<tcp::Profile>(scenario::profileOf(settings)))
{
}

EventId Host::record(trace::SocketId socket, trace::Fact fact, Causes causes)
{
    trace::Event event;
    event.host = m_side;
    event.socket = socket;
    event.causes = causes;
    event.fact = std::move(fact);
    return m_world->tell(std::move(event));
}

Host::Place Host::addSocket(std::string name, bool isListener)
{
    auto added = std::make_unique<HostSocket>();
    added->id = trace::SocketId(m_world->socketCount++);
    added->name = std::move(name);
    added->isListener = isListener;
    m_world->sink.addSocket(m_side, *added);
    return m_sockets.add(std::move(added));
}

void Host::connectionCreated(Place place)
{
    m_sockets.portsChanged(place);
    describe(place);
}

void Host::peerIsKnown(Place place)
{
    at(place).knowsPeer = true;
    describe(place);
}

// Spread over the sequence space, and the same in every run.
tcp::SequenceNumber Host::nextIss()
{
    const std::uint32_t seed = m_side == tcp::Side::Client ? 0x1f3d5b79U : 0x9a7c5e31U;
    return tcp::SequenceNumber(seed + 0x01000193U * m_issCount++);
}

bool Host::isPortTaken(std::uint16_t port, bool reuses) const
{
    return std::ranges::any_of(m_sockets.onPort(port), [this, reuses](Place place) {
        const HostSocket &socket = at(place);
        const bool isLingering =
            socket.connection && socket.connection->state() == tcp::State::TimeWait;
        const bool bothReuse = reuses && socket.reusesAddress && !socket.isListener;
        return !(reuses && isLingering) && !bothReuse;
    });
}

// By a connection to the same place, or by TIME_WAIT toward any.
bool Host::isPortHeld(std::uint16_t port, std::uint16_t remotePort) const
{
    return std::ranges::any_of(m_sockets.onPort(port), [&](Place place) {
        const HostSocket &socket = at(place);
        return !socket.connection || socket.remotePort == remotePort
               || socket.connection->state() == tcp::State::TimeWait;
    });
}

// The first ephemeral port with which no connection to that place exists; 0 when there is none.
std::uint16_t Host::freePort(std::uint16_t remotePort)
{
    const int last = m_profile->lastEphemeralPort;
    const int first = m_sockets.freePort(m_profile->firstEphemeralPort, last, remotePort);
    if (first == 0 || !m_profile->timeWaitHoldsPort)
        return static_cast<std::uint16_t>(first);
    for (int port = first; port <= last; ++port) {
        if (!isPortHeld(static_cast<std::uint16_t>(port), remotePort))
            return static_cast<std::uint16_t>(port);
    }
    return 0;
}

// An ephemeral port whose connection to that place makes way in TIME_WAIT; 0 when there is none.
std::uint16_t Host::reusablePort(const HostSocket &wanted, std::uint16_t remotePort) const
{
    if (!reusesItsPort(wanted) && !reusesTimeWait())
        return 0;
    for (int port = m_profile->firstEphemeralPort; port <= m_profile->lastEphemeralPort; ++port) {
        const auto local = static_cast<std::uint16_t>(port);
        const auto &known = m_sockets.connections(local, remotePort);
        const bool areReusable =
            std::ranges::all_of(known, [&](Place place) { return makesWay(at(place), wanted); });
        if (!known.empty() && areReusable)
            return local;
    }
    return 0;
}

const HostSocket *Host::firstConnection() const
{
    const auto first = m_sockets.firstConnection();
    return first ? &at(*first) : nullptr;
}

const HostSocket *Host::firstListener() const
{
    const auto first = m_sockets.firstListener();
    return first ? &at(*first) : nullptr;
}

// Carries out what the connection wants after a call, a segment or an expiry.
void Host::apply(Place place, EventId trigger)
{
    // Taken out: obeying a signal may call the connection again.
    const tcp::Effects effects = at(place).connection->takeEffects();
    std::optional<EventId> sent;
    std::optional<EventId> entered;
    std::vector<tcp::Signal> signals;
    for (const tcp::Effect &effect : effects) {
        if (const auto *send = std::get_if<tcp::SendSegment>(&effect)) {
            sent = recordEffect(place, *send, trigger);
        } else if (const auto *enter = std::get_if<tcp::EnterState>(&effect)) {
            m_timeWaits +=
                (enter->to == tcp::State::TimeWait) - (enter->from == tcp::State::TimeWait);
            entered = record(at(place).id, trace::StateChanged{enter->from, enter->to}, trigger);
            if (enter->to == tcp::State::TimeWait)
                rememberClock(at(place));
        } else if (const auto *start = std::get_if<tcp::StartTimer>(&effect)) {
            const bool isOfState = start->timer == tcp::TimerKind::TimeWait
                                   || start->timer == tcp::TimerKind::FinWait2;
            startTimer(place, *start, (isOfState ? entered : sent).value_or(trigger));
        } else if (const auto *stop = std::get_if<tcp::StopTimer>(&effect)) {
            // What a SYN cookie left out never ran here.
            if (at(place).timerStarts[static_cast<std::size_t>(stop->timer)] == EventId{})
                continue;
            record(
                at(place).id,
                trace::TimerChanged{stop->timer, trace::TimerChanged::Action::Stop, m_world->now},
                trigger);
        } else {
            signals.push_back(std::get<tcp::Signal>(effect));
        }
    }
    forgetSendings(place);
    for (const tcp::Signal signal : signals)
        obey(place, signal, trigger);
    settle(place, trigger);
    finishIfOver(place, trigger);
    update(place);
}

// What is acknowledged will not be sent again.
void Host::forgetSendings(Place place)
{
    HostSocket &socket = at(place);
    const tcp::SequenceNumber una = socket.connection->sndUna();
    const auto isDone = [una](const auto &sending) { return sending.first + 1 < una; };
    std::erase_if(socket.firstSendings, isDone);
    if (socket.firstSendings.empty())
        socket.firstSendings.shrink_to_fit();
}

EventId Host::recordEffect(Place place, const tcp::SendSegment &effect, EventId trigger)
{
    HostSocket &socket = at(place);
    Causes causes(trigger);
    const auto first = std::ranges::find(socket.firstSendings, effect.segment.seq,
                                         [](const auto &sending) { return sending.first; });
    const bool isKnown = first != socket.firstSendings.end();
    if (effect.isRetransmission && isKnown)
        causes.add(first->second);
    Packet packet;
    packet.from = m_side;
    packet.to = socket.isConnectedToSelf ? m_side : tcp::other(m_side);
    packet.sourcePort = socket.localPort;
    packet.destinationPort = socket.remotePort;
    packet.foreignAddress = socket.foreignAddress;
    socket.awaitsAnswer = socket.awaitsAnswer || effect.isProbe;
    const EventId id = sendSegment(effect, packet, socket.id, socket.name, causes);
    if (!effect.isRetransmission && !isKnown && tcp::sequenceLength(effect.segment) > 0)
        socket.firstSendings.emplace_back(effect.segment.seq, id);
    return id;
}

EventId Host::sendSegment(const tcp::SendSegment &send, Packet packet, trace::SocketId socket,
                          std::string_view name, Causes causes)
{
    packet.segment = send.segment;
    packet.isProbe = send.isProbe;
    trace::SegmentSent fact;
    fact.segment = send.segment;
    fact.isRetransmission = send.isRetransmission;
    fact.isProbe = send.isProbe;
    fact.sourcePort = packet.sourcePort;
    fact.destinationPort = packet.destinationPort;
    fact.countsFrom = socket;
    packet.socket = socket;
    packet.sent = record(socket, fact, causes);
    m_world->network.send(packet, name, m_world->now);
    return packet.sent;
}

void Host::startTimer(Place place, const tcp::StartTimer &effect, EventId cause)
{
    HostSocket &socket = at(place);
    const EventId started = record(
        socket.id,
        trace::TimerChanged{effect.timer, trace::TimerChanged::Action::Start, effect.expires},
        cause);
    socket.timerStarts[static_cast<std::size_t>(effect.timer)] = started;
    m_world->queue.schedule(effect.expires, ExpiryDue{m_side, place, effect.timer, started});
}

void Host::obey(Place place, tcp::Signal signal, EventId trigger)
{
    HostSocket &socket = at(place);
    switch (signal) {
    case tcp::Signal::Connected:
        peerIsKnown(place);
        if (socket.listener)
            joinAcceptQueue(place, trigger);
        return;
    case tcp::Signal::Readable: readAlways(place, trigger); return;
    case tcp::Signal::Acknowledged: return;
    case tcp::Signal::Failed: socket.pendingError = socket.connection->error(); return;
    case tcp::Signal::BackToListen: dropHalfOpen(place, trigger); return;
    }
}

void Host::joinAcceptQueue(Place place, EventId trigger)
{
    HostSocket &listener = at(*at(place).listener);
    --listener.synQueue;
    listener.acceptQueue.push_back(place);
    settle(*at(place).listener, trigger);
    update(*at(place).listener);
}

void Host::dropHalfOpen(Place place, EventId)
{
    const auto listener = at(place).listener;
    at(place).owner = trace::Owner::Nobody;
    if (!listener)
        return;
    --at(*listener).synQueue;
    update(*listener);
}

// A connection that is CLOSED and that no program holds leaves the host.
void Host::finishIfOver(Place place, EventId trigger)
{
    HostSocket &socket = at(place);
    const bool isOver = socket.connection && socket.connection->state() == tcp::State::Closed
                        && socket.owner == trace::Owner::Nobody;
    if (!isOver || socket.isGone)
        return;
    m_sockets.leaves(place);
    record(socket.id, trace::SocketChanged{trace::SocketChanged::What::Gone}, trigger);
}

bool Host::isDue(const ExpiryDue &due) const
{
    if (m_sockets.isGone(due.socket))
        return false;
    const HostSocket &socket = at(due.socket);
    const bool isRunning = due.timer == tcp::TimerKind::Linger
                               ? socket.lingerTimer.has_value()
                               : socket.connection && socket.connection->timer(due.timer);
    return isRunning && socket.timerStarts[static_cast<std::size_t>(due.timer)] == due.started;
}

void Host::expires(const ExpiryDue &due)
{
    // A timer that was stopped or started again since then expires no more, or later.
    if (!isDue(due))
        return;
    HostSocket &socket = at(due.socket);
    const EventId expiry =
        record(socket.id,
               trace::TimerChanged{due.timer, trace::TimerChanged::Action::Expire, m_world->now},
               due.started);
    if (due.timer == tcp::TimerKind::Linger) {
        socket.lingerTimer.reset();
        if (m_profile->lingerTimeoutResets) {
            socket.connection->abort(m_world->now);
            return apply(due.socket, expiry);
        }
        settle(due.socket, expiry);
        update(due.socket);
        return;
    }
    const bool isHalfOpen =
        socket.listener && socket.connection->state() == tcp::State::SynReceived;
    if (isHalfOpen)
        socket.connection->limitSynAckRetries(synAckRetriesAllowed(*socket.listener));
    socket.connection->expires(due.timer, m_world->now);
    apply(due.socket, expiry);
}

} // namespace simulation
