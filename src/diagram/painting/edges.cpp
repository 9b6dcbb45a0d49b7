// SPDX-License-Identifier: MIT
#include "diagram/painting/edges.h"

#include "diagram/geometry.h"
#include "diagram/painting/textstyle.h"

#include <vector>

namespace diagram {

namespace {

constexpr double MostLines = 5; // of one text, and more

// Lines of one text follow each other in the shapes.
bool areOneText(const Label &a, const Label &b)
{
    return a.event == b.event && a.socket == b.socket && a.role == b.role && a.angle == 0
           && b.angle == 0 && !a.isHidden && !b.isHidden;
}

struct Text
{
    QRectF bounds;
    int lines = 1;
};

Text textAround(const std::vector<Label> &labels, std::size_t label)
{
    std::size_t first = label;
    while (first > 0 && areOneText(labels[first - 1], labels[label]))
        --first;
    Text text{boxOf(labels[first]).bounds()};
    for (std::size_t i = first + 1; i < labels.size() && areOneText(labels[i], labels[label]);
         ++i) {
        text.bounds |= boxOf(labels[i]).bounds();
        ++text.lines;
    }
    return text;
}

} // namespace

bool Edges::cut(const Layout &layout, std::size_t index) const
{
    const std::vector<Label> &labels = layout.shapes().labels;
    const Label &label = labels[index];
    if (label.isHidden || *this == Edges())
        return false;
    const Text text = textAround(labels, index);
    const auto crosses = [&text](double y) {
        return text.bounds.top() < y && y < text.bounds.bottom();
    };
    // The strip goes on with names of one line, and names what stands upright.
    const bool goesOn = label.role == Role::State && text.lines == 1;
    return goesOn ? label.angle == 0 && crosses(bottom) : crosses(top) || crosses(bottom);
}

std::set<std::size_t> cutLabels(const Layout &layout, const Edges &edges)
{
    std::set<std::size_t> cut;
    const double reach = MostLines * lineHeight(Role::State, layout.options());
    for (const double edge : {edges.top, edges.bottom}) {
        layout.visitLabels(edge - reach, edge + reach, [&](std::size_t i) {
            if (edges.cut(layout, i))
                cut.insert(i);
        });
    }
    return cut;
}

} // namespace diagram
