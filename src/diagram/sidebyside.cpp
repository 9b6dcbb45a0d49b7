// SPDX-License-Identifier: MIT
#include "diagram/sidebyside.h"

#include <algorithm>

namespace diagram {

namespace {

void joinInto(Instant &instant, const Instant &other)
{
    instant.extent = std::max(instant.extent, other.extent);
    instant.room = std::max(instant.room, other.room);
}

} // namespace

ScaleNeeds joined(std::span<const ScaleNeeds> needs)
{
    ScaleNeeds all;
    std::vector<Instant> instants;
    for (const ScaleNeeds &one : needs) {
        instants.insert(instants.end(), one.instants.begin(), one.instants.end());
        all.unit = std::max(all.unit, one.unit);
    }
    std::ranges::stable_sort(instants, {}, &Instant::at);
    for (const Instant &instant : instants) {
        if (all.instants.empty() || all.instants.back().at != instant.at)
            all.instants.push_back(instant);
        else
            joinInto(all.instants.back(), instant);
    }
    return all;
}

std::vector<Layout> placeSideBySide(std::span<const RunToPlace> runs, const Options &options)
{
    std::vector<ScaleNeeds> needs;
    for (const RunToPlace &run : runs)
        needs.push_back(Layout(*run.trace, run.steps, options).scaleNeeds());
    const ScaleNeeds shared = joined(needs);
    std::vector<Layout> layouts;
    for (const RunToPlace &run : runs)
        layouts.emplace_back(*run.trace, run.steps, options, &shared);
    return layouts;
}

} // namespace diagram
