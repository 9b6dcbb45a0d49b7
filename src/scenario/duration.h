// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/problem.h"

#include <string_view>

namespace scenario {

// What is wrong with a text that is not a possible duration: no unit, a unit by another name, or
// a number out of range.
[[nodiscard]] Problem durationProblem(std::string_view text, Place place);

} // namespace scenario
