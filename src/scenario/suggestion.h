// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

// How many letters must be changed, added, dropped or swapped with the next one to make `a` of
// `b`; capitals do not count.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

// The known name that was probably meant; empty when none is near.
[[nodiscard]] std::string nearestName(std::string_view found,
                                      std::span<const std::string_view> known);

// "a, b, c"
[[nodiscard]] std::string joined(std::span<const std::string_view> names);

} // namespace scenario
