// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/outcome.h"
#include "exporters/pictures/picture.h"
#include "exporters/pictures/picturetexts.h"

#include <QImage>

#include <optional>

namespace exporters {

// Where a picture stands in an image.
struct Canvas
{
    QSize size; // pixels
    QPointF offset;
    double scale = 1; // pixels for one of the layout
};

// The whole picture at a scale.
[[nodiscard]] Canvas canvasFor(const Picture &picture, double scale);
// The whole picture, as large as it can be, in the middle of an image of that size.
[[nodiscard]] Canvas canvasFor(const Picture &picture, QSize size);

// The picture as pixels; null where no image is that large.
[[nodiscard]] QImage toImage(const Picture &picture, const Canvas &canvas);

// Writes PNG strip by strip, so that memory does not grow with the height.
[[nodiscard]] std::optional<Failure> writePng(const Picture &picture, const Canvas &canvas,
                                              const QString &path, const PictureTexts &texts);

} // namespace exporters
