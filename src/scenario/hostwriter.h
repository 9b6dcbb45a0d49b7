// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"

#include <string>

namespace scenario {

// A host as an inline table.
[[nodiscard]] std::string toToml(const HostSettings &host);

} // namespace scenario
