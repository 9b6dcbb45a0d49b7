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

inline constexpr std::array KnownDifferences = {
    KnownDifference{"36-zero-window-close",
                    "Linux counts a receive buffer in the memory of its segments and offers whole "
                    "segments only; we count payload bytes"},
};

} // namespace measured
