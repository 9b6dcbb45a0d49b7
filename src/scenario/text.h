// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/problem.h"
#include "scenario/scenario.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

// A longer text is no scenario.
inline constexpr std::size_t MostBytes = 1'000'000;

// A scenario that was read, or what is wrong with the text; never both.
struct ParseResult
{
    Scenario scenario;
    std::vector<Problem> problems; // empty: the scenario is good
    [[nodiscard]] bool isGood() const { return problems.empty(); }
};

// Reads a `*.fourwave` text (TOML, UTF-8). Nothing is silently ignored; nothing is thrown.
[[nodiscard]] ParseResult parse(std::string_view text);

// Writes a scenario in the fixed key order, one entry a line. `original` is the text it was read
// from: comments of it that stand on lines of their own are kept.
[[nodiscard]] std::string write(const Scenario &scenario, std::string_view original = {});

} // namespace scenario
