// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/stories/stepfacts.h"
#include "explanation/stories/story.h"

#include <QString>
#include <QStringList>

namespace explanation {

// What led to the step, from the causes of its first event: "The client sent SYN at 100 ms because
// its program called connect()."
[[nodiscard]] QString causeSentence(const StepFacts &facts);

// The value of the first parameter at work and how it is known; empty when there is none.
[[nodiscard]] QString parameterSentence(const StepFacts &facts, const Story &story);

// "RFC 9293 3.6.1 · Linux 6.18: tcp_fin_timeout (measured)".
[[nodiscard]] QString sourceLine(const StepFacts &facts, const Story &story);

// Numbers, timers and the other end, a line each.
[[nodiscard]] QStringList furtherLines(const StepFacts &facts);

} // namespace explanation
