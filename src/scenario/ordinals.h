// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"

#include <optional>
#include <string>
#include <string_view>

namespace scenario {

// The largest ordinal that a file may name.
inline constexpr int LastOrdinal = 1'000'000;

// Reads "2", "1-3" or "all"; nothing when it is none of these.
[[nodiscard]] std::optional<Ordinals> parseOrdinals(std::string_view text);

// As in a file: 2, "1-3", [2, "4-6"], "all".
[[nodiscard]] std::string toString(const Ordinals &ordinals);

} // namespace scenario
