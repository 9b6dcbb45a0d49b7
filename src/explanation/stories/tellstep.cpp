// SPDX-License-Identifier: MIT
#include "explanation/stories/tell.h"

namespace explanation {

Story tellStep(const StepFacts &facts)
{
    if (facts.loss)
        return tellLoss(facts);
    const trace::Event &trigger = facts.trace.event(facts.step.events.front());
    if (std::holds_alternative<trace::CallMade>(trigger.fact))
        return tellCalls(facts);
    if (facts.arrival)
        return tellArrival(facts);
    if (facts.expired())
        return tellExpiry(facts);
    const bool isForged =
        !facts.sent.empty()
        && std::get<trace::SegmentSent>(facts.trace.event(facts.sent.front()).fact).isInjected;
    return isForged ? tellForgery(facts) : tellRest(facts);
}

} // namespace explanation
