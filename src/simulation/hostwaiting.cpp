// SPDX-License-Identifier: MIT
// Calls that wait, and when they return.
#include "simulation/host.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <list>
#include <utility>

namespace simulation {

using tcp::Error;
using tcp::State;
using trace::EventId;

// Returns the calls that can, in the order in which they were made.
void Host::settle(Place place, EventId trigger)
{
    // By number: a call that returns may let the program make another one on the same socket.
    std::list<WaitingCall> &calls = at(place).waiting;
    const auto numbered = [&calls](std::size_t number) {
        return std::next(calls.begin(),
                         static_cast<std::ptrdiff_t>(std::min(number, calls.size())));
    };
    for (std::size_t i = 0; i < calls.size();) {
        // Ten thousand accept() may wait behind each other.
        const bool isAccept = std::holds_alternative<tcp::calls::Accept>(numbered(i)->what);
        if (isAccept && at(place).acceptQueue.empty())
            return;
        std::list<WaitingCall> taken;
        taken.splice(taken.end(), calls, numbered(i));
        if (tryReturn(place, taken.front(), trigger))
            continue;
        calls.splice(numbered(i), taken);
        ++i;
    }
    if (at(place).waiting.empty() && std::exchange(at(place).isReleaseDue, false))
        release(place, trigger);
}

bool Host::tryReturn(Place place, const WaitingCall &waiting, EventId trigger)
{
    if (std::holds_alternative<tcp::calls::Accept>(waiting.what))
        return tryAccept(place, waiting, trigger);
    if (std::holds_alternative<tcp::calls::Connect>(waiting.what))
        return tryConnect(place, waiting, trigger);
    if (const auto *receive = std::get_if<tcp::calls::Receive>(&waiting.what))
        return tryReceive(place, waiting, *receive, trigger);
    if (const auto *send = std::get_if<tcp::calls::Send>(&waiting.what))
        return trySend(place, waiting, *send, trigger);
    // close() with SO_LINGER: until the FIN is acknowledged, or the time is up.
    const HostSocket &socket = at(place);
    const bool isDone = socket.connection->isFinAcknowledged()
                        || socket.connection->state() == State::Closed || !socket.lingerTimer;
    if (!isDone)
        return false;
    at(place).lingerTimer.reset();
    returns(waiting.call, 0, Error::None, trigger, socket.id);
    return true;
}

bool Host::tryAccept(Place place, const WaitingCall &waiting, EventId trigger)
{
    HostSocket &listener = at(place);
    if (listener.acceptQueue.empty())
        return false;
    const Place child = listener.acceptQueue.front();
    listener.acceptQueue.pop_front();
    HostSocket &socket = at(child);
    m_sockets.rename(child, waiting.socket);
    isAwaitedNoLonger(waiting.socket);
    socket.owner = trace::Owner::Program;
    socket.holders = listener.holders;
    describe(child);
    returns(waiting.call, 0, Error::None, trigger, listener.id);
    const EventId accepted =
        record(socket.id, trace::SocketChanged{trace::SocketChanged::What::Accepted}, trigger);
    update(child);
    readAlways(child, accepted);
    makeDeferred(waiting.socket, accepted);
    return true;
}

// How an opening that somebody waits for has ended; nothing while it goes on.
std::optional<Error> Host::openingResult(Place place, Error unexplained)
{
    switch (at(place).connection->state()) {
    case State::Listen:
    case State::SynSent:
    case State::SynReceived: return {};
    case State::Closed: {
        const Error error = takeError(place);
        return error == Error::None ? unexplained : error;
    }
    case State::Established:
    case State::FinWait1:
    case State::FinWait2:
    case State::CloseWait:
    case State::Closing:
    case State::LastAck:
    case State::TimeWait: break;
    }
    return Error::None;
}

bool Host::tryConnect(Place place, const WaitingCall &waiting, EventId trigger)
{
    const auto error = openingResult(place, Error::ConnectionAborted);
    if (!error)
        return false;
    const int value = *error == Error::None ? 0 : -1;
    returns(waiting.call, value, *error, trigger, at(place).id);
    return true;
}

// What was given while connect() was under way is taken when the connection stands.
bool Host::trySend(Place place, const WaitingCall &waiting, const tcp::calls::Send &call,
                   EventId trigger)
{
    const auto error = openingResult(place, Error::BrokenPipe);
    if (!error)
        return false;
    const std::int64_t value = *error == Error::None ? std::int64_t{call.bytes} : -1;
    returns(waiting.call, value, *error, trigger, at(place).id);
    return true;
}

// Data first, then the error, then the end of file; some systems know the end before the error.
bool Host::tryReceive(Place place, const WaitingCall &waiting, const tcp::calls::Receive &call,
                      EventId trigger)
{
    HostSocket &socket = at(place);
    tcp::Connection &connection = *socket.connection;
    if (connection.unread() > 0) {
        const std::uint32_t limit = call.bytes.value_or(std::numeric_limits<std::uint32_t>::max());
        const std::uint32_t taken = connection.receive(limit, m_world->now);
        returns(waiting.call, taken, Error::None, trigger, socket.id);
        apply(place, trigger);
        return true;
    }
    const bool isHidden = connection.isFinReceived() && m_profile->endOfFileHidesError;
    const Error error = isHidden ? Error::None : takeError(place);
    if (error != Error::None) {
        returns(waiting.call, -1, error, trigger, socket.id);
        return true;
    }
    const bool isAtEnd =
        connection.isFinReceived() || socket.isReadShut || connection.state() == State::Closed;
    if (isAtEnd)
        returns(waiting.call, 0, Error::None, trigger, socket.id);
    return isAtEnd;
}

// A program that reads whatever arrives does so without a call of the scenario.
void Host::readAlways(Place place, EventId trigger)
{
    HostSocket &socket = at(place);
    const bool hasReader = std::ranges::any_of(socket.waiting, [](const WaitingCall &waiting) {
        return std::holds_alternative<tcp::calls::Receive>(waiting.what);
    });
    if (m_settings->reads == scenario::Reads::Never || socket.owner != trace::Owner::Program
        || hasReader || socket.isReadShut || socket.connection->unread() == 0)
        return;
    socket.connection->receive(std::numeric_limits<std::uint32_t>::max(), m_world->now);
    apply(place, trigger);
}

Error Host::takeError(Place place)
{
    return std::exchange(at(place).pendingError, Error::None);
}

} // namespace simulation
