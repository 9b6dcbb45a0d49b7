// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"

#include <set>
#include <string_view>

namespace simulation {

// The fields on which the scenario depends: with another system's value of one of them, on either
// host, something else would happen, or at another time. Each is found by running the scenario with
// that value. Options and windows of segments do not count. Empty for a long scenario.
[[nodiscard]] std::set<std::string_view> decisiveFields(const scenario::Scenario &scenario);

} // namespace simulation
