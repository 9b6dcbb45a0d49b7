// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/report.h"
#include "scenario/scenario.h"
#include "scenario/toml.h"

#include <utility>
#include <vector>

namespace scenario {

// Reads the changes to a system's profile, by Fourwave's names or the system's own, in the order
// of the text.
[[nodiscard]] std::vector<std::pair<std::string, tcp::Value>>
readParameters(const toml::table &table, const tcp::System &system, Report &report);

} // namespace scenario
