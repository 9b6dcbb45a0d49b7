// SPDX-License-Identifier: MIT
#pragma once

#include "measured.h"
#include "trace/trace.h"

#include <string>
#include <vector>

namespace measured {

// What a simulated run and a measured one disagree in, as sentences; empty when they agree.
// Flags, relative numbers, lengths, transitions and results must be equal, in the order of each
// host; a timeout may fire up to 4 ms early and 12.5 % late, as the kernel's timer wheel does.
[[nodiscard]] std::vector<std::string> differences(const trace::Trace &simulated,
                                                   const Trace &measured);

} // namespace measured
