// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"

#include <cstdint>

// A good scenario that follows from a number alone, on every machine the same: systems, parameters,
// calls, options, what the network does, and forged segments.
[[nodiscard]] scenario::Scenario randomScenario(std::uint64_t seed);
