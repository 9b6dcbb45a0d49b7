// SPDX-License-Identifier: MIT
#include "explanation/explainstep.h"

#include "explanation/labels.h"

namespace explanation {

StepText explainStep(const trace::Trace &trace, const trace::Step &step, Language language)
{
    StepText text;
    text.heading = eventLine(trace, step.events.front(), language);
    text.body = accessibleText(trace, step.events.front(), language);
    for (const trace::EventId id : step.events)
        text.more << eventLine(trace, id, language);
    return text;
}

} // namespace explanation
