// SPDX-License-Identifier: MIT
#include "diagram/painting/edges.h"

#include "diagram/geometry.h"

namespace diagram {

bool Edges::cut(const Label &label, const Options &options) const
{
    if (label.isHidden)
        return false;
    const QRectF bounds = boxOf(label).bounds();
    const auto crosses = [&bounds](double y) { return bounds.top() < y && y < bounds.bottom(); };
    if (label.role == Role::State)
        return options.density == Density::Open && crosses(bottom);
    return crosses(top) || crosses(bottom);
}

std::set<std::size_t> cutLabels(const Layout &layout, const Edges &edges)
{
    std::set<std::size_t> cut;
    const auto collect = [&](std::size_t i) {
        if (edges.cut(layout.shapes().labels[i], layout.options()))
            cut.insert(i);
    };
    layout.visitLabels(edges.top, edges.top, collect);
    layout.visitLabels(edges.bottom, edges.bottom, collect);
    return cut;
}

} // namespace diagram
