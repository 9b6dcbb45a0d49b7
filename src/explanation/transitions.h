// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "trace/trace.h"

#include <QString>

#include <span>
#include <vector>

namespace explanation {

// One edge of the state machine.
struct Transition
{
    enum class Origin : std::uint8_t {
        Figure, // RFC 9293, figure 5
        Note,   // what its notes add
        System, // what the system of a host adds
        Run,    // none of these, but taken in the run: by RST, or given up
    };

    tcp::State from = tcp::State::Closed;
    tcp::State to = tcp::State::Closed;
    Origin origin = Origin::Figure;
    QString label; // "receives FIN / sends ACK"
};

// The figure with its notes, then what the systems of the two hosts add.
[[nodiscard]] std::vector<Transition> transitions(const trace::Trace &trace, Language language);

// A transition that a run made and that none of them is.
[[nodiscard]] Transition transitionOf(const trace::Trace &trace, trace::EventId stateChange,
                                      Language language);

// "FIN_WAIT_1 → FIN_WAIT_2: receives ACK of FIN (RFC 9293, figure 5). The client went this way at
// 600 ms.": a transition, and who has made it when.
[[nodiscard]] QString transitionText(const trace::Trace &trace, const Transition &transition,
                                     std::span<const trace::EventId> taken, Language language);

// "RFC 9293, figure 5", "an addition of the system", ...
[[nodiscard]] QString nameOf(Transition::Origin origin, Language language);

} // namespace explanation
