// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"

#include <cstddef>
#include <vector>

namespace scenario {

// What uses a socket or a process that no call makes, by its place in the scenario, in order.
struct Stranded
{
    std::vector<std::size_t> calls;
    std::vector<std::size_t> faults;
};

// A scenario that was read has nothing of the kind; one that is edited may.
[[nodiscard]] Stranded strandedIn(const Scenario &scenario);

} // namespace scenario
