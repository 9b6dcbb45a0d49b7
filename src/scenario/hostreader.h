// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/report.h"
#include "scenario/scenario.h"
#include "scenario/toml.h"

#include <array>

namespace scenario {

// Reads the table `hosts`.
[[nodiscard]] std::array<HostSettings, 2> readHosts(const toml::table &table, Report &report);

} // namespace scenario
