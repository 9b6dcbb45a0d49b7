// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"

#include <string>

namespace model {

// What undo goes back to: a scenario with its branches, and which of them is shown.
struct Version
{
    scenario::Scenario whole;
    std::string branch; // empty: the scenario itself
    friend bool operator==(const Version &, const Version &) = default;
};

} // namespace model
