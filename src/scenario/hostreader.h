// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/report.h"
#include "scenario/scenario.h"
#include "scenario/toml.h"

#include <array>
#include <optional>

namespace scenario {

// Reads the table `hosts`, by tcp::Side; nothing for a host that it does not name.
[[nodiscard]] std::array<std::optional<HostSettings>, 2> readHosts(const toml::table &table,
                                                                   Report &report);

} // namespace scenario
