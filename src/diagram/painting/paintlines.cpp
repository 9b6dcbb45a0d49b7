// SPDX-License-Identifier: MIT
#include "diagram/painting/fills.h"
#include "diagram/painting/painting.h"
#include "diagram/texts.h"

#include <QLineF>
#include <QPaintEngine>
#include <QPolygonF>

#include <algorithm>

namespace diagram {

namespace {

const Gap *gapAt(const Layout &layout, tcp::SimTime time)
{
    for (const Gap &gap : layout.shapes().gaps) {
        if (gap.from < time && time < gap.to)
            return &gap;
    }
    return nullptr;
}

// A torn edge from left to right.
QPolygonF tornEdge(double left, double right, double y, double size)
{
    QPolygonF edge;
    bool isUp = true;
    for (double x = left; x < right; x += size) {
        edge << QPointF(x, y + (isUp ? -0.25 : 0.25) * size);
        isUp = !isUp;
    }
    return edge << QPointF(right, y);
}

// Shapes with many corners as wide as a window cost many times what their pieces do.
bool hasPixels(const QPainter &painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster;
}

void drawEdge(QPainter &painter, const QPolygonF &edge)
{
    if (!hasPixels(painter))
        return painter.drawPolyline(edge);
    QList<QLineF> lines;
    for (qsizetype i = 0; i + 1 < edge.size(); ++i)
        lines << QLineF(edge[i], edge[i + 1]);
    painter.drawLines(lines);
}

// The band's edges will be drawn over, so that they need not be smooth.
void fillBetween(QPainter &painter, const QPolygonF &upper, const QPolygonF &lower)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const qsizetype teeth = hasPixels(painter) ? 3 : upper.size();
    for (qsizetype first = 0; first + 1 < upper.size(); first += teeth) {
        QPolygonF band = upper.mid(first, teeth + 1);
        for (qsizetype i = first + band.size(); i-- > first;)
            band << lower[i];
        painter.drawPolygon(band);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void paintGap(Painting &painting, const Gap &gap)
{
    const double size = 0.8 * painting.text();
    const double middle = (gap.top + gap.bottom) / 2;
    const double left = painting.layout.columns().axis.left;
    const double right = painting.layout.columns().width - left;
    const QPolygonF upper = tornEdge(left, right, middle - 0.55 * size, size);
    const QPolygonF lower = tornEdge(left, right, middle + 0.55 * size, size);
    painting.painter.setPen(Qt::NoPen);
    painting.painter.setBrush(painting.theme.background);
    fillBetween(painting.painter, upper, lower);
    const bool hasPassed = painting.hasReached(gap.bottom);
    const QColor color = painting.tint(painting.theme.mutedText, hasPassed, trace::NoSocket);
    painting.painter.setPen(QPen(color, painting.theme.fineWidth));
    painting.painter.setBrush(Qt::NoBrush);
    drawEdge(painting.painter, upper);
    drawEdge(painting.painter, lower);
}

// The plate that a break's time is written on.
QRectF plateOf(const Painting &painting, const Gap &gap)
{
    const QRectF label = boxOf(painting.layout.shapes().labels[gap.label]).bounds();
    const double margin = 0.25 * painting.text();
    return label.adjusted(-margin, -margin, margin, margin);
}

void paintPlate(Painting &painting, const QRectF &plate, const QColor &edge)
{
    painting.painter.setPen(QPen(edge, painting.theme.fineWidth));
    painting.painter.setBrush(painting.theme.background);
    painting.painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2);
}

} // namespace

void paintRules(Painting &painting)
{
    const Columns &columns = painting.layout.columns();
    const double axis = columns.axis.right - 0.4 * painting.text();
    const double right = columns.width - columns.axis.left;
    const double line = std::max(1.0, painting.snapped(painting.theme.fineWidth));
    QPainter &painter = painting.painter;
    if (painting.layout.options().hasTimes)
        painter.fillRect(QRectF(axis, painting.exposed.top(), line, painting.exposed.height()),
                         painting.theme.rule);
    if (painting.detail != Detail::Full)
        return;
    Fills rules;
    const std::vector<Tick> &ticks = painting.layout.shapes().ticks;
    auto tick = std::ranges::lower_bound(ticks, painting.exposed.top() - 1, {}, &Tick::y);
    for (; tick != ticks.end() && tick->y <= painting.exposed.bottom() + 1; ++tick)
        rules.add(QRectF(axis, tick->y, right - axis, line), painting.theme.rule);
    rules.paint(painter);
}

void paintLifelines(Painting &painting)
{
    const double width = std::max(1 / painting.scale, painting.snapped(painting.theme.lineWidth));
    const double top = std::max(0.0, painting.exposed.top());
    const double bottom = std::min(painting.layout.size().height(), painting.exposed.bottom());
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        const double x =
            painting.snapped(painting.layout.columns().host(side).lifeline - width / 2);
        painting.painter.fillRect(QRectF(x, top, width, bottom - top), painting.theme.lifeline);
    }
}

void paintGaps(Painting &painting)
{
    if (painting.detail != Detail::Full)
        return;
    const std::vector<Gap> &gaps = painting.layout.shapes().gaps;
    auto gap = std::ranges::lower_bound(gaps, painting.exposed.top(), {}, &Gap::bottom);
    for (; gap != gaps.end() && gap->top <= painting.exposed.bottom(); ++gap) {
        paintGap(painting, *gap);
        paintPlate(painting, plateOf(painting, *gap),
                   painting.tint(painting.theme.mutedText, painting.hasReached(gap->bottom),
                                 trace::NoSocket));
    }
}

void paintClock(Painting &painting)
{
    const Gap *gap = gapAt(painting.layout, painting.moment.time);
    if (gap == nullptr || painting.detail != Detail::Full)
        return;
    const QString text = clockText(painting.moment.time - gap->from, gap->to - gap->from,
                                   painting.layout.options().languages);
    const double pixels = pixelsOf(Role::Break, painting.layout.options());
    const double width = textWidth(text, pixels, weightOf(Role::Break));
    QRectF plate = plateOf(painting, *gap);
    const double wider = std::max(0.0, (width + painting.text() - plate.width()) / 2);
    plate.adjust(-wider, 0, wider, 0);
    paintPlate(painting, plate, painting.theme.accent);
    painting.drawText(text, plate.center(), width, 0, pixels, weightOf(Role::Break),
                      painting.theme.accent);
}

} // namespace diagram
