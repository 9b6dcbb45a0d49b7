// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"
#include "trace/counts.h"
#include "trace/trace.h"

#include <cstdint>

namespace simulation {

// A run stops after so many events, one that only counts them later.
inline constexpr std::uint32_t MostEventsStored = 100'000;
inline constexpr std::uint32_t MostEventsCounted = 1'000'000'000;

// Runs the scenario from 0 to its end and records everything. The scenario must be a good one
// (see scenario::parse). The same scenario gives the same trace, always.
[[nodiscard]] trace::Trace simulate(const scenario::Scenario &scenario);

// Runs it in the same way and keeps only what it comes to, for a million connections.
[[nodiscard]] trace::Counts count(const scenario::Scenario &scenario);

} // namespace simulation
