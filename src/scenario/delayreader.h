// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/tablereader.h"

#include <array>
#include <optional>

namespace scenario {

// Reads `delay`, one way or by sender; nothing when it is not there or wrong (reported).
[[nodiscard]] std::optional<std::array<tcp::Duration, 2>> readDelay(TableReader &reader);

} // namespace scenario
