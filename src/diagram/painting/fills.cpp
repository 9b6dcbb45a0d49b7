// SPDX-License-Identifier: MIT
#include "diagram/painting/fills.h"

#include <QPaintEngine>
#include <QPainter>

namespace diagram {

namespace {

// Where there are pixels, single ones are quicker, and the same however painting is clipped.
void fillEach(QPainter &painter, const QList<QRectF> &rects, const QColor &color)
{
    for (const QRectF &rect : rects)
        painter.fillRect(rect, color);
}

void fillTogether(QPainter &painter, const QList<QRectF> &rects, const QColor &color)
{
    const QPen pen = painter.pen();
    const QBrush brush = painter.brush();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRects(rects);
    painter.setPen(pen);
    painter.setBrush(brush);
}

} // namespace

void Fills::add(const QRectF &rect, const QColor &color)
{
    if (!rect.isEmpty())
        m_fills[color.rgba()] << rect;
}

void Fills::paint(QPainter &painter) const
{
    const bool hasPixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    for (const auto &[color, rects] : m_fills)
        (hasPixels ? fillEach : fillTogether)(painter, rects, QColor::fromRgba(color));
}

} // namespace diagram
