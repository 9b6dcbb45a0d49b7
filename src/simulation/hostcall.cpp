// SPDX-License-Identifier: MIT
// What programs do: socket calls and their results.
#include "simulation/host.h"

#include <algorithm>
#include <limits>
#include <ranges>
#include <utility>

namespace simulation {

using tcp::Error;
using trace::Causes;
using trace::EventId;

namespace {

constexpr auto Everything = std::numeric_limits<std::uint32_t>::max();

bool makesSocket(const tcp::Call &call)
{
    return std::holds_alternative<tcp::calls::Listen>(call)
           || std::holds_alternative<tcp::calls::Bind>(call)
           || std::holds_alternative<tcp::calls::Connect>(call)
           || std::holds_alternative<tcp::calls::SetOption>(call);
}

// Calls that concern the process or the host and need no socket of their own.
bool needsNoSocket(const tcp::Call &call)
{
    const auto *vanish = std::get_if<tcp::calls::Vanish>(&call);
    return std::holds_alternative<tcp::calls::Exit>(call)
           || std::holds_alternative<tcp::calls::Fork>(call)
           || std::holds_alternative<tcp::calls::PowerOff>(call)
           || std::holds_alternative<tcp::calls::PowerOn>(call)
           || (vanish != nullptr && vanish->all);
}

// The name of a repeated call's socket: "main", "main#2", "main#3".
std::string nameOfRepetition(const std::string &name, int repetition)
{
    return repetition == 0 ? name : name + '#' + std::to_string(repetition + 1);
}

} // namespace

// Whether an accept() that has not returned will make a socket of that name.
bool Host::isAwaited(const std::string &name) const
{
    return m_awaited.contains(name);
}

// Whatever the socket's calls were waiting for will not come.
void Host::stopWaiting(Place place)
{
    for (const WaitingCall &waiting : at(place).waiting)
        isAwaitedNoLonger(waiting.socket);
    at(place).waiting.clear();
}

void Host::isAwaitedNoLonger(const std::string &name)
{
    const auto awaited = m_awaited.find(name);
    if (awaited != m_awaited.end() && --awaited->second == 0)
        m_awaited.erase(awaited);
}

// A repeated connect() makes a socket each time. Other calls go to the socket of their number when
// there is one, and else, like a repeated send(), to the one that the scenario names.
std::string Host::nameFor(const scenario::TimedCall &call, int repetition) const
{
    const std::string numbered = nameOfRepetition(call.socket, repetition);
    if (makesSocket(call.call) || m_sockets.named(numbered) || isAwaited(numbered))
        return numbered;
    return call.socket;
}

// connect() takes a socket that bind() or setsockopt() made, or a new one.
Host::Place Host::socketFor(const scenario::TimedCall &call, const std::string &name)
{
    const auto known = m_sockets.named(name);
    const bool isNew = !known || m_sockets.isGone(*known) || at(*known).holders.empty();
    if (!isNew)
        return *known;
    const Place place = addSocket(name, std::holds_alternative<tcp::calls::Listen>(call.call));
    at(place).holders.insert(call.process);
    return place;
}

void Host::call(const scenario::TimedCall &call, std::int32_t index, int repetition, Causes causes)
{
    const bool isAccept = std::holds_alternative<tcp::calls::Accept>(call.call);
    const bool isOnListener = isAccept || call.socket == "listener";
    const std::string name = isOnListener ? call.socket : nameFor(call, repetition);

    if (needsNoSocket(call.call)) {
        const EventId event = record(trace::NoSocket, trace::CallMade{call.call, index}, causes);
        const Made made{event, 0, call.process, name};
        std::visit([this, &made](const auto &what) { make(what, made); }, call.call);
        return;
    }
    std::optional<Place> place;
    if (isAccept)
        place = m_sockets.named("listener");
    else if (makesSocket(call.call) && !isAwaited(name))
        place = socketFor(call, name);
    else
        place = m_sockets.named(name);
    if (!place && isAwaited(name)) {
        m_deferred[name].push_back({call, index, repetition});
        return;
    }
    const bool isHeld =
        place && !m_sockets.isGone(*place) && at(*place).holders.contains(call.process);
    if (!m_isOn || !isHeld) {
        refuse(call, index, place ? m_sockets.idOf(*place) : trace::NoSocket);
        return;
    }
    const EventId event = record(at(*place).id, trace::CallMade{call.call, index}, causes);
    const Made made{event, *place, call.process,
                    isAccept ? nameOfRepetition(call.socket, repetition) : name};
    std::visit([this, &made](const auto &what) { make(what, made); }, call.call);
}

void Host::refuse(const scenario::TimedCall &call, std::int32_t index, trace::SocketId socket)
{
    const EventId event = record(socket, trace::CallMade{call.call, index}, Causes());
    record(socket, trace::Noted{trace::Noted::What::CallImpossible}, event);
    returns(event, -1, Error::BadDescriptor, event, socket);
}

// Calls that the program makes as soon as accept() has given it the socket.
void Host::makeDeferred(const std::string &name, EventId accepted)
{
    const auto ready = m_deferred.extract(name);
    if (ready.empty())
        return;
    for (const Deferred &deferred : ready.mapped())
        call(deferred.call, deferred.index, deferred.repetition, Causes(accepted));
}

void Host::returns(EventId call, std::int64_t value, Error error, EventId trigger,
                   trace::SocketId socket)
{
    Causes causes(trigger);
    causes.add(call);
    record(socket, trace::CallReturned{call, value, error}, causes);
}

void Host::make(const tcp::calls::Listen &call, const Made &made)
{
    HostSocket &socket = at(made.socket);
    const std::uint16_t port = socket.localPort != 0 ? socket.localPort : call.port;
    if (socket.localPort == 0 && isPortTaken(port, socket.reusesAddress))
        return returns(made.event, -1, Error::AddressInUse, made.event, socket.id);
    socket.isListener = true;
    socket.localPort = port;
    socket.backlog = std::min(call.backlog, m_profile->maximumBacklog);
    connectionCreated(made.socket);
    record(socket.id, trace::SocketChanged{}, made.event);
    record(socket.id, trace::StateChanged{tcp::State::Closed, tcp::State::Listen}, made.event);
    returns(made.event, 0, Error::None, made.event, socket.id);
    update(made.socket);
}

void Host::make(const tcp::calls::Accept &call, const Made &made)
{
    HostSocket &socket = at(made.socket);
    if (!socket.isListener)
        return returns(made.event, -1, Error::InvalidArgument, made.event, socket.id);
    ++m_awaited[made.name];
    socket.waiting.push_back({made.event, call, made.name});
    settle(made.socket, made.event);
    update(made.socket);
}

void Host::make(const tcp::calls::Bind &call, const Made &made)
{
    HostSocket &socket = at(made.socket);
    const std::uint16_t port = call.port != 0 ? call.port : freePort(0);
    if (socket.localPort != 0)
        return returns(made.event, -1, Error::InvalidArgument, made.event, socket.id);
    if (isPortTaken(port, socket.reusesAddress))
        return returns(made.event, -1, Error::AddressInUse, made.event, socket.id);
    socket.localPort = port;
    socket.isBound = true;
    connectionCreated(made.socket);
    record(socket.id, trace::SocketChanged{}, made.event);
    returns(made.event, 0, Error::None, made.event, socket.id);
    update(made.socket);
}

bool Host::reusesItsPort(const HostSocket &wanted) const
{
    return wanted.isBound && wanted.reusesAddress && m_profile->boundPortReuse;
}

bool Host::reusesTimeWait() const
{
    return m_profile->timeWaitReuse == tcp::TimeWaitReuse::Always
           || (m_profile->timeWaitReuse == tcp::TimeWaitReuse::LoopbackOnly
               && m_settings->address.starts_with("127."));
}

// RFC 9293 (3.6.1), RFC 6191. Linux tcp_ipv4.c tcp_twsk_unique
bool Host::makesWay(const HostSocket &old, const HostSocket &wanted) const
{
    const auto waited = old.connection->timer(tcp::TimerKind::TimeWait);
    const bool hasTimestamps = m_profile->timestamps && old.connection->recentTimestamp();
    if (old.connection->state() != tcp::State::TimeWait || !hasTimestamps || !waited)
        return false;
    return reusesItsPort(wanted)
           || (reusesTimeWait() && m_world->now - waited->started >= m_profile->timeWaitReuseDelay);
}

// A connection between the same two ports may still wait in TIME_WAIT here.
std::optional<Host::Room> Host::roomFor(const HostSocket &wanted)
{
    Room room;
    // A copy: who is forgotten leaves the table.
    const std::set<Place> known = m_sockets.connections(wanted.localPort, wanted.remotePort);
    for (const Place place : known) {
        const HostSocket &old = at(place);
        if (old.connection->state() == tcp::State::Closed)
            continue;
        if (!makesWay(old, wanted))
            return {};
        room.iss =
            old.connection->sndNxt() + static_cast<std::uint32_t>(m_profile->timeWaitSequenceGap);
        forget(place, m_world->lastEvent());
    }
    return room;
}

void Host::make(const tcp::calls::Connect &call, const Made &made)
{
    HostSocket &socket = at(made.socket);
    if (socket.connection || socket.isListener)
        return returns(made.event, -1, Error::AlreadyConnected, made.event, socket.id);
    if (!socket.isBound)
        socket.localPort = freePort(call.port);
    if (socket.localPort == 0)
        socket.localPort = reusablePort(socket, call.port);
    if (socket.localPort == 0) {
        const EventId note =
            record(socket.id, trace::Noted{trace::Noted::What::NoPort}, made.event);
        return returns(made.event, -1, Error::AddressNotAvailable, note, socket.id);
    }
    socket.remotePort = call.toSelf ? socket.localPort : call.port;
    socket.isConnectedToSelf = call.toSelf;
    m_sockets.portsChanged(made.socket);
    const auto room = roomFor(socket);
    if (!room) {
        const bool isInUse = m_profile->takenTupleError == tcp::TakenTupleError::AddressInUse;
        const Error error = isInUse ? Error::AddressInUse : Error::AddressNotAvailable;
        return returns(made.event, -1, error, made.event, socket.id);
    }
    const auto iss = call.initialSequence ? tcp::SequenceNumber(*call.initialSequence)
                     : room->iss          ? *room->iss
                                          : nextIss();
    socket.connection = std::make_unique<tcp::Connection>(*m_profile, iss);
    socket.connection->setOptions(socket.options, m_world->now);
    if (call.toSelf)
        socket.connection->setLoopback();
    connectionCreated(made.socket);
    if (!socket.isBound)
        record(socket.id, trace::SocketChanged{}, made.event);
    socket.waiting.push_back({made.event, call, {}});
    socket.connection->openActively(m_world->now);
    apply(made.socket, made.event);
}

void Host::make(const tcp::calls::Send &call, const Made &made)
{
    HostSocket &socket = at(made.socket);
    const Error pending = takeError(made.socket);
    if (pending != Error::None)
        return returns(made.event, -1, pending, made.event, socket.id);
    if (!socket.connection)
        return returns(made.event, -1, Error::BrokenPipe, made.event, socket.id);
    const Error error = socket.connection->send(call.bytes, m_world->now);
    if (error != Error::None)
        return returns(made.event, -1, Error::BrokenPipe, made.event, socket.id);
    const tcp::State state = socket.connection->state();
    if (state == tcp::State::SynSent || state == tcp::State::SynReceived)
        socket.waiting.push_back({made.event, call, {}});
    else
        returns(made.event, call.bytes, Error::None, made.event, socket.id);
    apply(made.socket, made.event);
}

void Host::make(const tcp::calls::Receive &call, const Made &made)
{
    HostSocket &socket = at(made.socket);
    if (!socket.connection)
        return returns(made.event, -1, Error::NotConnected, made.event, socket.id);
    socket.waiting.push_back({made.event, call, {}});
    settle(made.socket, made.event);
    update(made.socket);
}

void Host::make(const tcp::calls::Shutdown &call, const Made &made)
{
    HostSocket &socket = at(made.socket);
    const bool isOver = !socket.connection || socket.connection->state() == tcp::State::Closed
                        || socket.connection->state() == tcp::State::TimeWait;
    if (isOver)
        return returns(made.event, -1, Error::NotConnected, made.event, socket.id);
    if (call.how != tcp::calls::ShutdownHow::Write) {
        socket.isReadShut = true;
        socket.connection->shutdownRead(m_world->now);
    }
    returns(made.event, 0, Error::None, made.event, socket.id);
    // What the one half wants done is done before the other is shut.
    const bool isReadAlone = call.how == tcp::calls::ShutdownHow::Read;
    if (isReadAlone || !socket.connection->effects().empty())
        apply(made.socket, made.event);
    if (isReadAlone || socket.connection->state() == tcp::State::Closed)
        return;
    socket.connection->shutdownWrite(m_world->now);
    apply(made.socket, made.event);
}

void Host::make(const tcp::calls::Close &call, const Made &made)
{
    HostSocket &socket = at(made.socket);
    socket.holders.erase(made.process);
    if (!socket.holders.empty())
        return returns(made.event, 0, Error::None, made.event, socket.id);
    if (m_profile->blockedCallsHold && socket.connection && !socket.waiting.empty()) {
        socket.isReleaseDue = true;
        return returns(made.event, 0, Error::None, made.event, socket.id);
    }
    const bool mustWait = release(made.socket, made.event);
    if (!mustWait)
        return returns(made.event, 0, Error::None, made.event, socket.id);
    socket.waiting.push_back({made.event, call, {}});
    const tcp::TimerSpan span{m_world->now, m_world->now + *socket.linger};
    socket.lingerTimer = span;
    startTimer(made.socket, {tcp::TimerKind::Linger, span.expires}, made.event);
    update(made.socket);
}

// The last descriptor is gone.
bool Host::release(Place place, EventId trigger)
{
    HostSocket &socket = at(place);
    if (socket.isListener) {
        closeListener(place, trigger);
        return false;
    }
    socket.owner = trace::Owner::Nobody;
    if (!socket.connection) {
        m_sockets.leaves(place);
        record(socket.id, trace::SocketChanged{trace::SocketChanged::What::Gone}, trigger);
        return false;
    }
    socket.connection->setTimeWaitFull(isTimeWaitFull());
    const bool isHard = socket.linger == tcp::Duration(0);
    if (isHard)
        socket.connection->abort(m_world->now);
    else
        socket.connection->close(m_world->now);
    if (socket.connection->state() != tcp::State::Closed)
        record(socket.id, trace::SocketChanged{trace::SocketChanged::What::Orphaned}, trigger);
    apply(place, trigger);
    if (!at(place).isGone && hasTooManyOrphans()) {
        socket.connection->dropOrphan(m_world->now);
        apply(place, trigger);
    }
    const bool isFinished =
        socket.connection->isFinAcknowledged() || socket.connection->state() == tcp::State::Closed;
    return socket.linger && !isHard && !isFinished;
}

// Nobody will accept what waits: established connections are reset, half-open ones forgotten.
void Host::closeListener(Place place, EventId trigger)
{
    HostSocket &listener = at(place);
    m_sockets.leaves(place);
    listener.isListener = false;
    record(listener.id, trace::StateChanged{tcp::State::Listen, tcp::State::Closed}, trigger);
    record(listener.id, trace::SocketChanged{trace::SocketChanged::What::Gone}, trigger);
    update(place);
    for (const Place child : m_sockets.places()) {
        HostSocket &socket = at(child);
        if (socket.listener != place || socket.isGone || socket.owner != trace::Owner::Kernel)
            continue;
        socket.owner = trace::Owner::Nobody;
        if (socket.connection->state() == tcp::State::SynReceived)
            socket.connection->vanish();
        else
            socket.connection->abort(m_world->now);
        socket.listener.reset();
        apply(child, trigger);
    }
}

void Host::make(const tcp::calls::Abort &, const Made &made)
{
    HostSocket &socket = at(made.socket);
    socket.holders.clear();
    socket.owner = trace::Owner::Nobody;
    returns(made.event, 0, Error::None, made.event, socket.id);
    if (!socket.connection)
        return;
    socket.connection->abort(m_world->now);
    apply(made.socket, made.event);
}

void Host::make(const tcp::calls::SetOption &call, const Made &made)
{
    HostSocket &socket = at(made.socket);
    tcp::SocketOptions &options = socket.options;
    if (call.linger)
        socket.linger = *call.linger == tcp::Unlimited ? std::nullopt : call.linger;
    options.finWait2Timeout = call.linger2 ? call.linger2 : options.finWait2Timeout;
    options.keepAlive = call.keepAlive.value_or(options.keepAlive);
    options.keepAliveIdle = call.idle ? call.idle : options.keepAliveIdle;
    options.keepAliveInterval = call.interval ? call.interval : options.keepAliveInterval;
    options.keepAliveProbes = call.count ? call.count : options.keepAliveProbes;
    options.userTimeout = call.userTimeout ? call.userTimeout : options.userTimeout;
    options.receiveBuffer = call.receiveBuffer ? call.receiveBuffer : options.receiveBuffer;
    socket.reusesAddress = call.reuseAddress.value_or(socket.reusesAddress);
    returns(made.event, 0, Error::None, made.event, socket.id);
    if (!socket.connection)
        return;
    socket.connection->setOptions(options, m_world->now);
    apply(made.socket, made.event);
}

void Host::make(const tcp::calls::GetOption &, const Made &made)
{
    const Error pending = takeError(made.socket);
    returns(made.event, 0, pending, made.event, at(made.socket).id);
}

void Host::make(const tcp::calls::Exit &, const Made &made)
{
    returns(made.event, 0, Error::None, made.event, trace::NoSocket);
    // The youngest first, so that the listener is the last to go: Linux 6.18, measured.
    const std::vector<Place> places = m_sockets.places();
    for (const Place place : std::ranges::reverse_view(places)) {
        const bool isHeld = at(place).holders.erase(made.process) > 0 || at(place).isReleaseDue;
        if (at(place).isGone || !isHeld)
            continue;
        stopWaiting(place);
        at(place).isReleaseDue = false;
        if (at(place).holders.empty())
            release(place, made.event);
    }
}

void Host::make(const tcp::calls::Fork &call, const Made &made)
{
    for (const Place place : m_sockets.places()) {
        if (!at(place).isGone && at(place).holders.contains(made.process))
            at(place).holders.insert(call.process);
    }
    returns(made.event, 0, Error::None, made.event, trace::NoSocket);
}

// The socket is forgotten: no segment, no result for whoever waits.
void Host::forget(Place place, EventId trigger)
{
    HostSocket &socket = at(place);
    if (socket.isGone)
        return;
    stopWaiting(place);
    socket.holders.clear();
    socket.lingerTimer.reset();
    socket.owner = trace::Owner::Nobody;
    if (socket.connection) {
        socket.connection->vanish();
        apply(place, trigger);
        return;
    }
    m_sockets.leaves(place);
    if (std::exchange(socket.isListener, false))
        record(socket.id, trace::StateChanged{tcp::State::Listen, tcp::State::Closed}, trigger);
    record(socket.id, trace::SocketChanged{trace::SocketChanged::What::Gone}, trigger);
    update(place);
}

void Host::make(const tcp::calls::Vanish &call, const Made &made)
{
    if (!call.all)
        return forget(made.socket, made.event);
    for (const Place place : m_sockets.places()) {
        if (!at(place).isListener)
            forget(place, made.event);
    }
}

void Host::make(const tcp::calls::PowerOff &, const Made &made)
{
    for (const Place place : m_sockets.places())
        forget(place, made.event);
    m_deferred.clear();
    m_isOn = false;
}

void Host::make(const tcp::calls::PowerOn &, const Made &)
{
    m_isOn = true;
}

} // namespace simulation
