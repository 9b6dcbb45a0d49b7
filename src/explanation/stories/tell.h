// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/stories/stepfacts.h"
#include "explanation/stories/story.h"

namespace explanation {

// What there is to tell about any step.
[[nodiscard]] Story tellStep(const StepFacts &facts);

// Each tells the steps that begin in one way.
[[nodiscard]] Story tellCalls(const StepFacts &facts);   // a program made calls
[[nodiscard]] Story tellArrival(const StepFacts &facts); // a segment arrived
[[nodiscard]] Story tellExpiry(const StepFacts &facts);  // a timer expired
[[nodiscard]] Story tellLoss(const StepFacts &facts);    // a segment died on its way
[[nodiscard]] Story tellForgery(const StepFacts &facts); // a segment was forged
[[nodiscard]] Story tellRest(const StepFacts &facts);    // a result, a state or a remark alone

// Arrivals by what the segment carries.
[[nodiscard]] Story tellSyn(const StepFacts &facts);
[[nodiscard]] Story tellSynAck(const StepFacts &facts);
[[nodiscard]] Story tellReset(const StepFacts &facts);
[[nodiscard]] Story tellFin(const StepFacts &facts);
[[nodiscard]] Story tellData(const StepFacts &facts);
[[nodiscard]] Story tellAck(const StepFacts &facts);

// Sentences that several stories need.
[[nodiscard]] QString resultSentence(const StepFacts &facts, const trace::CallReturned &result);
[[nodiscard]] QString waitForAnswerSentence(const StepFacts &facts, tcp::State state,
                                            tcp::Duration wait);

} // namespace explanation
