// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"

#include <limits>
#include <set>

namespace diagram {

// The heights between which rows are seen. Text that one of them would cut is left out: half letters
// tell nothing. Names of states stay where the strip of carried states goes on with them, and where
// they have two lines.
struct Edges
{
    double top = -std::numeric_limits<double>::infinity();
    double bottom = std::numeric_limits<double>::infinity();

    [[nodiscard]] bool cut(const Label &label, const Options &options) const;

    friend bool operator==(const Edges &, const Edges &) = default;
};

// The labels that are cut, as indices in Shapes::labels.
[[nodiscard]] std::set<std::size_t> cutLabels(const Layout &layout, const Edges &edges);

} // namespace diagram
