// SPDX-License-Identifier: MIT
#pragma once

#include "exploration/summary.h"
#include "scenario/scenario.h"

#include <vector>

namespace exploration {

// What the run would come to if what nobody has verified about its systems were otherwise: each such
// value replaced by those that other systems have. Without what the run itself comes to, and each
// once; none for a run of more than 2,000 events, which is not repeated so often.
[[nodiscard]] std::vector<Summary> doubtsOf(const scenario::Scenario &scenario);

} // namespace exploration
