// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/progress.h"
#include "trace/trace.h"

#include <string>

namespace exporters {

// The trace as JSON, one object a line; design.md, section 5. The same trace gives the same bytes.
// Empty when `progress` answers false.
[[nodiscard]] std::string toJsonLines(const trace::Trace &trace, const Progress &progress = {});

} // namespace exporters
