// SPDX-License-Identifier: MIT
#include "sockets/verdict.h"

#include <algorithm>

namespace sockets {

namespace {

bool isOwnerless(const Pile &pile)
{
    return pile.ownership == Ownership::Nobody || pile.ownership == Ownership::NotNamed;
}

// Only a server's connections wait in an accept queue. That no program is named proves it only where
// the one that listens is named: without root's rights the tools see none of either.
bool isNotAccepted(const Pile &pile)
{
    const bool isProven = pile.ownership == Ownership::Nobody
                          || (pile.ownership == Ownership::NotNamed && pile.isListenerNamed);
    return isProven && pile.role == Role::Server;
}

Verdict ofCloseWait(const Pile &pile)
{
    if (isNotAccepted(pile))
        return Verdict::CloseWaitNotAccepted;
    return pile.ownership == Ownership::Program ? Verdict::CloseWaitLeak
                                                : Verdict::CloseWaitOfSomebody;
}

Verdict ofFinWait2(const Pile &pile)
{
    if (pile.ownership == Ownership::Program)
        return Verdict::FinWait2Held;
    return isOwnerless(pile) ? Verdict::FinWait2Orphans : Verdict::FinWait2;
}

Verdict ofTimeWait(const Pile &pile, std::span<const PortUse> uses)
{
    if (pile.role == Role::Server)
        return Verdict::TimeWaitOfServer;
    const bool isScarce = std::ranges::any_of(uses, [&pile](const PortUse &use) {
        return (use.to.port == pile.port || use.to.port == "*") && use.share() >= ScarcePorts;
    });
    return isScarce ? Verdict::TimeWaitPortsScarce : Verdict::TimeWaitHarmless;
}

Verdict ofEstablished(const Pile &pile)
{
    if (isNotAccepted(pile))
        return Verdict::EstablishedNotAccepted;
    return pile.unread >= LeastPile && pile.unread * 2 >= pile.sockets ? Verdict::EstablishedUnread
                                                                       : Verdict::Established;
}

// ss tells what may wait; elsewhere a queue that is not empty is all there is to see.
Verdict ofListener(const Pile &pile)
{
    return pile.backlog && pile.queued > 0 && pile.queued >= *pile.backlog ? Verdict::ListeningFull
                                                                           : Verdict::Listening;
}

} // namespace

Verdict verdictOn(const Pile &pile, std::span<const PortUse> uses)
{
    using enum tcp::State;
    if (pile.state == Listen)
        return ofListener(pile);
    if (pile.state == Closed)
        return Verdict::Closed;
    if (pile.sockets < LeastPile)
        return Verdict::Few;
    switch (pile.state) {
    case CloseWait: return ofCloseWait(pile);
    case FinWait2: return ofFinWait2(pile);
    case TimeWait: return ofTimeWait(pile, uses);
    case FinWait1:
    case Closing:
    case LastAck: return Verdict::FinUnacknowledged;
    case SynSent: return Verdict::SynSent;
    case SynReceived: return Verdict::SynReceived;
    case Established: return ofEstablished(pile);
    case Closed:
    case Listen: break;
    }
    return Verdict::Closed;
}

bool isTrouble(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Few:
    case Verdict::TimeWaitHarmless:
    case Verdict::TimeWaitOfServer:
    case Verdict::Established:
    case Verdict::Listening:
    case Verdict::Closed: return false;
    case Verdict::CloseWaitLeak:
    case Verdict::CloseWaitOfSomebody:
    case Verdict::CloseWaitNotAccepted:
    case Verdict::FinWait2Orphans:
    case Verdict::FinWait2Held:
    case Verdict::FinWait2:
    case Verdict::TimeWaitPortsScarce:
    case Verdict::FinUnacknowledged:
    case Verdict::SynSent:
    case Verdict::SynReceived:
    case Verdict::EstablishedNotAccepted:
    case Verdict::EstablishedUnread:
    case Verdict::ListeningFull: return true;
    }
    return false;
}

} // namespace sockets
