// SPDX-License-Identifier: MIT
#include "diagram/painting/painting.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace diagram {

namespace {

QColor colorOf(const Painting &painting, const Arrow &arrow)
{
    return painting.theme.arrow(arrow.kind);
}

// A unit vector along the line.
QPointF direction(const QLineF &line)
{
    const double length = std::max(1e-6, line.length());
    return {line.dx() / length, line.dy() / length};
}

double headLength(double textSize)
{
    return 0.72 * textSize;
}

// The line stops where the head begins, so that a wide line does not blunt its tip.
QLineF shaftOf(const Painting &painting, const Arrow &arrow)
{
    QLineF line = arrow.wayIn();
    if (arrow.fate != NoEvent && !arrow.isLost)
        line.setP2(line.p2() - direction(line) * 0.8 * headLength(painting.text()));
    return line;
}

void drawShaft(Painting &painting, const Arrow &arrow, const QLineF &wayIn)
{
    if (arrow.turnX)
        painting.painter.drawLine(arrow.wayOut());
    painting.painter.drawLine(wayIn);
}

// The part of the way that a flying segment has behind it.
void drawFlown(Painting &painting, const Arrow &arrow, QPointF point)
{
    const bool hasTurned = arrow.turnX && point.y() > arrow.wayOut().y2();
    if (hasTurned)
        painting.painter.drawLine(arrow.wayOut());
    painting.painter.drawLine(hasTurned ? arrow.wayIn().p1() : QPointF(arrow.x1, arrow.y1), point);
}

void paintArrow(Painting &painting, const Arrow &arrow)
{
    const bool hasArrived =
        arrow.fate == NoEvent ? painting.hasReached(arrow.y2) : painting.isPast(arrow.fate);
    const QColor color = painting.tint(colorOf(painting, arrow), hasArrived, arrow.from);
    painting.painter.setPen(penOf(painting.theme, arrow, color));
    drawShaft(painting, arrow, shaftOf(painting, arrow));
    if (painting.detail != Detail::Full)
        return;
    const QLineF line = arrow.wayIn();
    if (arrow.isLost)
        drawLossCross(painting.painter, line.p2(), painting.text(), painting.theme,
                      painting.tint(painting.theme.failure, hasArrived, arrow.from));
    else if (arrow.fate != NoEvent)
        drawArrowHead(painting.painter, line.p2(), direction(line), painting.text(), color);
}

// One line for each row of pixels is as much as can be seen.
void paintDensity(Painting &painting)
{
    std::array<double, 2> last = {-1e9, -1e9};
    painting.painter.setRenderHint(QPainter::Antialiasing, false);
    painting.layout.visitArrows(
        painting.exposed.top(), painting.exposed.bottom(), [&](std::size_t i) {
            const Arrow &arrow = painting.layout.shapes().arrows[i];
            double &previous = last[arrow.x1 < arrow.x2 ? 0 : 1];
            const double row = std::floor(arrow.y1 * painting.scale);
            if (row == previous)
                return;
            previous = row;
            const bool hasHappened = painting.isPast(arrow.sent);
            painting.painter.setPen(
                QPen(painting.tint(colorOf(painting, arrow), hasHappened, arrow.from), 0));
            drawShaft(painting, arrow, arrow.wayIn());
        });
    painting.painter.setRenderHint(QPainter::Antialiasing, true);
}

bool isExposed(const Painting &painting, const Arrow &arrow)
{
    const double margin = painting.text();
    return std::min(arrow.y1, arrow.y2) - margin <= painting.exposed.bottom()
           && std::max(arrow.y1, arrow.y2) + margin >= painting.exposed.top();
}

} // namespace

QPen penOf(const Theme &theme, const Arrow &arrow, const QColor &color)
{
    QPen pen(color, theme.lineWidth, Qt::SolidLine, Qt::FlatCap);
    if (arrow.isRetransmission)
        pen.setDashPattern({6, 3});
    if (arrow.isInjected)
        pen.setDashPattern({6, 2, 1.5, 2});
    if (arrow.isDuplicate)
        pen.setDashPattern({1.5, 2});
    return pen;
}

void drawArrowHead(QPainter &painter, QPointF tip, QPointF along, double textSize,
                   const QColor &color)
{
    const double length = headLength(textSize);
    const QPointF base = tip - along * length;
    const QPointF across = QPointF(-along.y(), along.x()) * 0.36 * length;
    const QPointF corners[] = {tip, base + across, base - across};
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(corners, 3);
}

void drawLossCross(QPainter &painter, QPointF centre, double textSize, const Theme &theme,
                   const QColor &color)
{
    const double size = 0.42 * textSize;
    painter.setPen(QPen(color, 1.5 * theme.lineWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre + QPointF(-size, -size), centre + QPointF(size, size));
    painter.drawLine(centre + QPointF(-size, size), centre + QPointF(size, -size));
}

void paintArrows(Painting &painting)
{
    if (painting.detail == Detail::Density) {
        paintDensity(painting);
        return;
    }
    const double margin = painting.text();
    painting.layout.visitArrows(painting.exposed.top() - margin, painting.exposed.bottom() + margin,
                                [&](std::size_t i) {
                                    const Arrow &arrow = painting.layout.shapes().arrows[i];
                                    if (isExposed(painting, arrow))
                                        paintArrow(painting, arrow);
                                });
}

bool isFlying(const Arrow &arrow, const Layout &layout, const Moment &moment)
{
    if (!layout.isPast(arrow.sent, moment))
        return false;
    return arrow.fate == NoEvent ? layout.yOf(moment) < arrow.y2
                                 : !layout.isPast(arrow.fate, moment);
}

QPointF flyingPoint(const Arrow &arrow, double now)
{
    const double height = arrow.y2 - arrow.y1;
    const double part = height > 0 ? std::clamp((now - arrow.y1) / height, 0.0, 1.0) : 0.0;
    return arrow.pointAt(part);
}

void paintFlyingSegments(Painting &painting)
{
    painting.layout.visitArrows(painting.now - 1, painting.now + 1, [&](std::size_t i) {
        const Arrow &arrow = painting.layout.shapes().arrows[i];
        if (!isFlying(arrow, painting.layout, painting.moment)
            || painting.layout.isAside(arrow.from))
            return;
        const QPointF point = flyingPoint(arrow, painting.now);
        const QColor color = colorOf(painting, arrow);
        painting.painter.setPen(penOf(painting.theme, arrow, color));
        drawFlown(painting, arrow, point);
        const double radius = 0.34 * painting.text();
        painting.painter.setPen(Qt::NoPen);
        painting.painter.setBrush(color);
        painting.painter.drawEllipse(point, radius, radius);
    });
}

} // namespace diagram
