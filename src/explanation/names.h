// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "scenario/scenario.h"
#include "tcp/profile.h"
#include "tcp/state.h"
#include "trace/counts.h"
#include "trace/event.h"
#include "trace/snapshot.h"
#include "trace/step.h"
#include "trace/trace.h"

#include <QString>

#include <optional>

namespace explanation {

// A state's token, "FIN_WAIT_1", the same in every language; "unknown" where a capture cannot tell.
[[nodiscard]] QString tokenOf(tcp::State state);
[[nodiscard]] QString tokenOf(const std::optional<tcp::State> &state, Language language);
// What the state waits for, in a few words: "has sent FIN, waits for its ACK".
[[nodiscard]] QString meaningOf(tcp::State state, Language language);

// "retransmission timer".
[[nodiscard]] QString nameOf(tcp::TimerKind timer, Language language);
// What the timer is for, in one sentence.
[[nodiscard]] QString purposeOf(tcp::TimerKind timer, Language language);
// For a state that no timer limits: "∞ no timer".
[[nodiscard]] QString noTimer(Language language);

// Who opens: "Client", "Server".
[[nodiscard]] QString nameOf(tcp::Side side, Language language);
// The host's own name where the scenario gives one, else the side's.
[[nodiscard]] QString hostName(const trace::Trace &trace, tcp::Side side, Language language);
// The same inside a sentence: "the client", or the host's own name.
[[nodiscard]] QString hostInSentence(const trace::Trace &trace, tcp::Side side, Language language);

// Who closed first: "active closer"; nothing until somebody has.
[[nodiscard]] QString closerName(const trace::Trace &trace, trace::SocketId socket, tcp::SimTime t,
                                 Language language);

[[nodiscard]] QString nameOf(trace::Owner owner, Language language);
[[nodiscard]] QString nameOf(trace::Verdict verdict, Language language);
[[nodiscard]] QString nameOf(trace::SegmentLost::By by, Language language);
[[nodiscard]] QString nameOf(trace::Noted::What what, Language language);
[[nodiscard]] QString nameOf(trace::SocketChanged::What what, Language language);
[[nodiscard]] QString nameOf(trace::TimerChanged::Action action, Language language);
[[nodiscard]] QString nameOf(trace::Chapter chapter, Language language);
[[nodiscard]] QString nameOf(scenario::Group group, Language language);

// "RFC 9293", "Linux 6.18"; the id itself for one that is not known.
[[nodiscard]] QString systemName(std::string_view id);
// How sure a value is: "measured", "source", ...
[[nodiscard]] QString nameOf(tcp::Standing standing, Language language);
[[nodiscard]] QString meaningOf(tcp::Standing standing, Language language);

// Why and when a run stopped, as a sentence.
[[nodiscard]] QString endText(const trace::Trace &trace, Language language);
[[nodiscard]] QString endText(const trace::Counts &counts, Language language);

// A text that a file brought, in the language or, where that is missing, the other one.
[[nodiscard]] QString textOf(const scenario::Text &text, Language language);

} // namespace explanation
