// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "explanation/questions.h"
#include "tcp/call.h"
#include "tcp/state.h"

#include <QString>

#include <vector>

namespace explanation {

// What a step can send first, by what matters of it.
enum class SegmentKind : std::uint8_t { Syn, SynAck, Ack, Fin, Rst, Nothing };

[[nodiscard]] QString nameOf(SegmentKind kind, Language language);
// When that is what a kernel sends.
[[nodiscard]] QString reasonFor(SegmentKind kind, Language language);
// What is taken for it, the likeliest first; without itself.
[[nodiscard]] std::vector<SegmentKind> confusedWith(SegmentKind kind);

// What must have happened for a state to be entered.
[[nodiscard]] QString entryCondition(tcp::State state, Language language);
// The states that are taken for `right` when it is entered from `from`; without itself.
[[nodiscard]] std::vector<tcp::State> confusedWith(tcp::State from, tcp::State right);

// What else the call might be thought to return, with what that would mean.
[[nodiscard]] std::vector<Answer> otherResults(const tcp::Call &call,
                                               const trace::CallReturned &right, Language language);

} // namespace explanation
