// SPDX-License-Identifier: MIT
#include "diagram/mark.h"

#include "diagram/painting/fonts.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace diagram {

namespace {

constexpr double LineHeight = 1.4; // of the letters' size
constexpr double Margin = 0.6;
constexpr double Pointer = 0.7;
constexpr double Edge = 2; // pixels

double widthOf(const Layout &layout, const Mark &mark)
{
    double width = 0;
    for (const QString &line : mark.lines)
        width = std::max(width, textWidth(line, layout.options().textSize, Weight::Bold));
    return width + 2 * Margin * layout.options().textSize;
}

// What it points at: the beginning of what the event looks like, however long that lasts.
QRectF targetOf(const Layout &layout, const Mark &mark)
{
    const QRectF rect = layout.rectOf(mark.event);
    return rect.isEmpty() ? QRectF() : QRectF(rect.left(), layout.yOf(mark.event), rect.width(), 1);
}

// The plate below it, as near to its middle as the ladder's edges allow.
QRectF plateOf(const Layout &layout, const Mark &mark, const QRectF &target)
{
    const double size = layout.options().textSize;
    const double width = widthOf(layout, mark);
    const double rightmost = std::max(Edge, layout.size().width() - width - Edge);
    const double left = std::clamp(target.center().x() - width / 2, Edge, rightmost);
    return {left, target.bottom() + Pointer * size, width,
            (static_cast<double>(mark.lines.size()) * LineHeight + 0.4) * size};
}

QPainterPath outlineOf(const QRectF &plate, const QRectF &target, double size)
{
    const double tip = std::clamp(target.center().x(), plate.left() + size, plate.right() - size);
    QPainterPath path;
    path.addRoundedRect(plate, 0.4 * size, 0.4 * size);
    QPainterPath pointer(QPointF(tip, target.bottom()));
    pointer.lineTo(tip + 0.5 * size, plate.top() + 1);
    pointer.lineTo(tip - 0.5 * size, plate.top() + 1);
    pointer.closeSubpath();
    return path.united(pointer);
}

} // namespace

QRectF markRect(const Layout &layout, const Mark &mark)
{
    const QRectF target = targetOf(layout, mark);
    if (target.isEmpty())
        return {};
    const double line = 3; // the outline's width, and a pixel
    return plateOf(layout, mark, target).united(target).adjusted(-line, -line, line, line);
}

void paintMark(QPainter &painter, const Layout &layout, const Mark &mark, const Theme &theme)
{
    const QRectF target = targetOf(layout, mark);
    if (target.isEmpty())
        return;
    const double size = layout.options().textSize;
    const QRectF plate = plateOf(layout, mark, target);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.4 * theme.lineWidth));
    painter.setBrush(theme.background);
    painter.drawPath(outlineOf(plate, target, size));
    painter.setPen(theme.text);
    painter.setFont(font(size, Weight::Bold));
    QRectF line(plate.left(), plate.top() + 0.2 * size, plate.width(), LineHeight * size);
    for (const QString &text : mark.lines) {
        painter.drawText(line, Qt::AlignCenter, text);
        line.translate(0, LineHeight * size);
    }
    painter.restore();
}

} // namespace diagram
