// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"

#include <limits>
#include <set>

namespace diagram {

// The heights between which rows are seen. Text that one of them would cut is left out with all its
// lines: half letters, and half texts, tell nothing. Names of states stay where the strip of carried
// states goes on with them.
struct Edges
{
    double top = -std::numeric_limits<double>::infinity();
    double bottom = std::numeric_limits<double>::infinity();

    // Of a label as an index in Shapes::labels.
    [[nodiscard]] bool cut(const Layout &layout, std::size_t index) const;

    friend bool operator==(const Edges &, const Edges &) = default;
};

// The labels that are cut.
[[nodiscard]] std::set<std::size_t> cutLabels(const Layout &layout, const Edges &edges);

} // namespace diagram
