// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"
#include "diagram/painting/theme.h"

#include <QRectF>

class QPainter;

namespace diagram {

// The whole ladder in a small rectangle: states as colours, segments as lines, no letters. What is
// drawn does not depend on time.
void paintMap(QPainter &painter, const Layout &layout, const QRectF &map, const Theme &theme);

// What of the rows can be seen, from `top` to `bottom`, as a frame on that map.
[[nodiscard]] QRectF frameOnMap(const Layout &layout, const QRectF &map, double top, double bottom);
// The height of the rows at a height on the map.
[[nodiscard]] double heightFromMap(const Layout &layout, const QRectF &map, double y);

} // namespace diagram
