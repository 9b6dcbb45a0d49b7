// SPDX-License-Identifier: MIT
#pragma once

#include "trace/counts.h"

#include <string>

namespace exporters {

// What a run comes to as one JSON object on a line. Times are microseconds, states that no socket
// was in are left out.
[[nodiscard]] std::string toJsonLine(const trace::Counts &counts);

} // namespace exporters
