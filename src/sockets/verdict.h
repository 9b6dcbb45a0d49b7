// SPDX-License-Identifier: MIT
#pragma once

#include "sockets/piles.h"
#include "sockets/ports.h"

#include <span>

namespace sockets {

// Fewer sockets than this in one state are no pile: they come and go. A choice of ours.
inline constexpr std::size_t LeastPile = 10;
// From this share of the local ports on, they are about to run out. A choice of ours.
inline constexpr double ScarcePorts = 0.8;

// What a pile means; each has its own advice.
enum class Verdict : std::uint8_t {
    Few,                  // no pile
    CloseWaitLeak,        // the program that holds them must close
    CloseWaitOfSomebody,  // the same, but the table does not tell whose they are
    CloseWaitNotAccepted, // they belong to no program yet: the accept queue
    FinWait2Orphans,      // the peers have not closed; the system forgets these
    FinWait2Held,         // the same, but programs hold them: for ever
    FinWait2,             // the same; the table does not tell which
    TimeWaitHarmless,
    TimeWaitOfServer,    // harmless too: this server closes first
    TimeWaitPortsScarce, // new connections fail, or soon will
    FinUnacknowledged,   // FIN_WAIT_1, CLOSING, LAST_ACK: nobody answers
    SynSent,             // nobody answers the SYN
    SynReceived,         // the last step of the handshake is missing
    Established,
    EstablishedNotAccepted, // no program has them yet
    EstablishedUnread,      // what came is not read
    Listening,
    ListeningFull, // as many wait for accept() as may
    Closed,
};

// What the pile means; `uses` are all of the table's.
[[nodiscard]] Verdict verdictOn(const Pile &pile, std::span<const PortUse> uses);

// Whether somebody must act.
[[nodiscard]] bool isTrouble(Verdict verdict);

} // namespace sockets
