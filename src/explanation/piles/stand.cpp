// SPDX-License-Identifier: MIT
#include "explanation/piles/advice.h"

namespace explanation {

namespace {

using sockets::Role;
using tcp::Side;
using tcp::State;

Stand at(const char *scenario, Side side, State state)
{
    return {QString::fromLatin1(scenario), side, state};
}

Stand ofCloseWait(const sockets::Pile &pile)
{
    return pile.role == Role::Server ? at("close-wait-on-server", Side::Server, State::CloseWait)
                                     : at("close-wait-on-client", Side::Client, State::CloseWait);
}

Stand ofFinWait2(const sockets::Pile &pile)
{
    return pile.role == Role::Server ? at("close-wait-on-client", Side::Server, State::FinWait2)
                                     : at("close-wait-on-server", Side::Client, State::FinWait2);
}

Stand ofTimeWait(const sockets::Pile &pile)
{
    return pile.role == Role::Server ? at("close-by-server", Side::Server, State::TimeWait)
                                     : at("close-by-client", Side::Client, State::TimeWait);
}

// Where a state can be seen when there is no more to say of it.
Stand ofState(const sockets::Pile &pile)
{
    switch (pile.state) {
    case State::CloseWait: return ofCloseWait(pile);
    case State::FinWait2: return ofFinWait2(pile);
    case State::TimeWait: return ofTimeWait(pile);
    case State::FinWait1: return at("lost-fin", Side::Client, State::FinWait1);
    case State::Closing: return at("simultaneous-close", Side::Client, State::Closing);
    case State::LastAck: return at("last-ack-never-acknowledged", Side::Server, State::LastAck);
    case State::SynSent: return at("connect-into-silence", Side::Client, State::SynSent);
    case State::SynReceived:
        return at("lost-handshake-ack-server-speaks", Side::Server, State::SynReceived);
    case State::Established:
        return at("handshake", pile.role == Role::Server ? Side::Server : Side::Client,
                  State::Established);
    case State::Listen: return at("handshake", Side::Server, State::Listen);
    case State::Closed: return {};
    }
    return {};
}

} // namespace

Stand standOf(const sockets::Pile &pile, sockets::Verdict verdict)
{
    switch (verdict) {
    case sockets::Verdict::CloseWaitNotAccepted:
        return at("never-accepted", Side::Server, State::CloseWait);
    case sockets::Verdict::EstablishedNotAccepted:
        return at("accept-queue-full", Side::Server, State::Established);
    case sockets::Verdict::ListeningFull:
        return at("accept-queue-full", Side::Server, State::Listen);
    case sockets::Verdict::FinWait2Held:
        return at("long-half-close", Side::Client, State::FinWait2);
    case sockets::Verdict::TimeWaitPortsScarce:
        return at("ports-exhausted", Side::Client, State::TimeWait);
    case sockets::Verdict::Few:
    case sockets::Verdict::CloseWaitLeak:
    case sockets::Verdict::CloseWaitOfSomebody:
    case sockets::Verdict::FinWait2Orphans:
    case sockets::Verdict::FinWait2:
    case sockets::Verdict::TimeWaitHarmless:
    case sockets::Verdict::TimeWaitOfServer:
    case sockets::Verdict::FinUnacknowledged:
    case sockets::Verdict::SynSent:
    case sockets::Verdict::SynReceived:
    case sockets::Verdict::Established:
    case sockets::Verdict::EstablishedUnread:
    case sockets::Verdict::Listening:
    case sockets::Verdict::Closed: return ofState(pile);
    }
    return {};
}

} // namespace explanation
