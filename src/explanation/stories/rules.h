// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/chain.h"
#include "explanation/stories/stepfacts.h"
#include "explanation/stories/story.h"

#include <QString>

#include <vector>

namespace explanation {

// The value of the first parameter at work and how it is known; empty when there is none.
[[nodiscard]] QString parameterSentence(const StepFacts &facts, const Story &story);

// "RFC 9293 3.6.1 · Linux 6.18: tcp_fin_timeout (measured)".
[[nodiscard]] QString sourceLine(const StepFacts &facts, const Story &story);

// Each parameter at work with its value: "Linux 6.18: tcp_fin_timeout = 60 s (measured)".
[[nodiscard]] std::vector<Rule> parameterRules(const StepFacts &facts, const Story &story);

} // namespace explanation
