// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

namespace measured {

// A measured scenario that the simulation does not yet agree with, and why.
struct KnownDifference
{
    std::string_view scenario;
    std::string_view cause;
};

inline constexpr std::array<KnownDifference, 0> KnownDifferences = {};

} // namespace measured
