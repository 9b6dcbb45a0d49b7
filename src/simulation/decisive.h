// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"

#include <set>
#include <string_view>
#include <vector>

namespace simulation {

// The fields on which the scenario depends: with another system's value of one of them, on either
// host, something else would happen, or at another time. Each is found by running the scenario with
// that value. Options and windows of segments do not count. Empty for a long scenario.
[[nodiscard]] std::set<std::string_view> decisiveFields(const scenario::Scenario &scenario);

// The scenario with each value that another system has for the field on that host, each once.
[[nodiscard]] std::vector<scenario::Scenario>
withOtherValues(const scenario::Scenario &scenario, tcp::Side side, const tcp::Field &field);

} // namespace simulation
