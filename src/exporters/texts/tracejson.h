// SPDX-License-Identifier: MIT
#pragma once

#include "trace/trace.h"

#include <string>

namespace exporters {

// The trace as JSON, one object a line; design.md, section 5. The same trace gives the same bytes.
[[nodiscard]] std::string toJsonLines(const trace::Trace &trace);

} // namespace exporters
