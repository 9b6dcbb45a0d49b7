// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"

#include <string>
#include <vector>

namespace scenario {

// "faults = [ … ]", one fault a line; empty when there is none.
[[nodiscard]] std::string toToml(const std::vector<Fault> &faults);

} // namespace scenario
