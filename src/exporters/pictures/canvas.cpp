// SPDX-License-Identifier: MIT
#include "exporters/pictures/canvas.h"

#include <QtMath>

#include <algorithm>

namespace exporters {

// Less than a thousandth of a pixel is rounding.
QSize Canvas::size() const
{
    return {qCeil(area.width() - 0.001), qCeil(area.height() - 0.001)};
}

Canvas canvasFor(const Picture &picture, double scale)
{
    return {picture.size() * scale, {}, scale, scale};
}

Canvas canvasFor(const Picture &picture, QSize size)
{
    const QSizeF whole = picture.size();
    const double scale = std::min(size.width() / whole.width(), size.height() / whole.height());
    const QPointF offset((size.width() - whole.width() * scale) / 2,
                         (size.height() - whole.height() * scale) / 2);
    return {size, offset, scale, scale};
}

} // namespace exporters
