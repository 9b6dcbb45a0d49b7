// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"
#include "trace/trace.h"

namespace simulation {

// Runs the scenario from 0 to its end and records everything. The scenario must be a good one
// (see scenario::parse). The same scenario gives the same trace, always.
[[nodiscard]] trace::Trace simulate(const scenario::Scenario &scenario);

} // namespace simulation
