// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/problem.h"
#include "scenario/toml.h"

#include <string_view>

namespace scenario {

// What the parser found wrong with a text, as a problem that can be told in any language.
[[nodiscard]] Problem syntaxProblem(std::string_view text, const toml::parse_error &error);

} // namespace scenario
