// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"

#include <string>
#include <vector>

namespace scenario {

// "calls = [ … ]", one call a line with what follows the time aligned; empty when there is none.
[[nodiscard]] std::string toToml(const std::vector<TimedCall> &calls);

} // namespace scenario
