// SPDX-License-Identifier: MIT
#pragma once

#include "trace/trace.h"

#include <cstddef>

namespace trace {

// The trace as far as its first `count` events go, as if nothing had come after them: what is under
// way has no fate yet, a socket that is made later is not there, and a cut is one that is over.
[[nodiscard]] Trace prefixOf(const Trace &trace, std::size_t count);

} // namespace trace
