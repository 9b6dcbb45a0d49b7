// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/stories/stepfacts.h"

#include <QStringList>

namespace explanation {

// Numbers, timers and the other end, a line each.
[[nodiscard]] QStringList furtherLines(const StepFacts &facts);

} // namespace explanation
