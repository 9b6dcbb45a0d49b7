// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/pictures/picture.h"

#include <QPointF>
#include <QSize>
#include <QSizeF>

namespace exporters {

// Where a picture stands in an image.
struct Canvas
{
    QSizeF area; // pixels
    QPointF offset;
    double scale = 1;   // pixels for one of the layout
    double density = 1; // pixels for a 96th of an inch

    [[nodiscard]] QSize size() const; // whole pixels
};

// The whole picture at a scale; one of the layout is a 96th of an inch.
[[nodiscard]] Canvas canvasFor(const Picture &picture, double scale);
// The whole picture, as large as it can be, in the middle of an image of that size.
[[nodiscard]] Canvas canvasFor(const Picture &picture, QSize size);

} // namespace exporters
