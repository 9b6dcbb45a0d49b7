// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "exploration/timewait.h"

#include <QString>

namespace explanation {

// The question at the end of a run that ends in TIME_WAIT, its answer, and three what-ifs.
[[nodiscard]] QString timeWaitQuestion(Language language);
[[nodiscard]] QString timeWaitAnswer(const trace::Trace &trace,
                                     const exploration::TimeWaitEnding &ending, Language language);
[[nodiscard]] QString whatIfTitle(Language language); // above them
[[nodiscard]] QString lastAckLostTitle(Language language);
[[nodiscard]] QString neverClosesTitle(const trace::Trace &trace,
                                       const exploration::TimeWaitEnding &ending,
                                       Language language);
[[nodiscard]] QString closesFirstTitle(const trace::Trace &trace,
                                       const exploration::TimeWaitEnding &ending,
                                       Language language);

} // namespace explanation
