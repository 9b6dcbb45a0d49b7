// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"

#include <span>
#include <vector>

namespace diagram {

// A run that stands beside others. What it names outlives the call only.
struct RunToPlace
{
    const trace::Trace *trace = nullptr;
    std::span<const trace::Step> steps;
};

// Room for every instant of each of them.
[[nodiscard]] ScaleNeeds joined(std::span<const ScaleNeeds> needs);

// Ladders on one scale of time: the same moment is at the same height in each.
[[nodiscard]] std::vector<Layout> placeSideBySide(std::span<const RunToPlace> runs,
                                                  const Options &options);

} // namespace diagram
