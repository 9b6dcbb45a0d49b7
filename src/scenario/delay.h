// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/time.h"

namespace scenario {

// The longest that the network may take one way; 0 is the shortest.
inline constexpr tcp::Duration LongestDelay = std::chrono::hours(1);

} // namespace scenario
