// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"

#include <QRectF>

#include <vector>

namespace diagram {

// Where paintRows() paints something else for another moment: a strip, and the shapes of what has
// happened in between. Everything, when many steps have.
[[nodiscard]] std::vector<QRectF> changedRects(const Layout &layout, const Moment &before,
                                               const Moment &after);

// Where paintFlight() paints something else.
[[nodiscard]] QRectF movedRect(const Layout &layout, const Moment &before, const Moment &after);

} // namespace diagram
