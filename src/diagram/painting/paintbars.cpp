// SPDX-License-Identifier: MIT
#include "diagram/painting/fills.h"
#include "diagram/painting/painting.h"

#include <algorithm>

namespace diagram {

namespace {

QColor mixed(const QColor &color, const QColor &other, float part)
{
    return QColor::fromRgbF(color.redF() + (other.redF() - color.redF()) * part,
                            color.greenF() + (other.greenF() - color.greenF()) * part,
                            color.blueF() + (other.blueF() - color.blueF()) * part);
}

QRectF between(double left, double top, double right, double bottom)
{
    return {QPointF(left, top), QPointF(right, bottom)};
}

// A bar whose upper part has happened and whose lower part is yet to come.
template <typename Bar>
void addSplit(Fills &fills, const Painting &painting, const Bar &bar, double bottom,
              const QColor &color)
{
    const double strong =
        std::min(bottom, painting.strongUntil(bar.from, bar.to, bar.top, bar.bottom));
    fills.add(between(bar.left, bar.top, bar.right, strong),
              painting.tint(color, true, bar.socket));
    fills.add(between(bar.left, strong, bar.right, bottom),
              painting.tint(color, false, bar.socket));
}

// What lasts beyond the end is drawn as slices that grow thinner.
constexpr double Slices = 3;

double sliceHeight(const Painting &painting)
{
    return 0.34 * painting.text();
}

template <typename Bar>
double solidBottom(const Painting &painting, const Bar &bar)
{
    if (bar.to != NoEvent)
        return bar.bottom;
    return std::max<double>(bar.top, bar.bottom - 2 * Slices * sliceHeight(painting));
}

template <typename Bar>
void addSlices(Fills &fills, const Painting &painting, const Bar &bar, const QColor &color)
{
    const double slice = sliceHeight(painting);
    const QColor tint = painting.tint(
        color, painting.now >= bar.bottom - 1 && painting.isPast(bar.from), bar.socket);
    double top = solidBottom(painting, bar) + slice;
    for (double part = 0.9; top < bar.bottom; part -= 0.28) {
        fills.add(between(bar.left, top, bar.right, top + slice * part), tint);
        top += 2 * slice;
    }
}

// Slanting lines, for what is not known.
void hatch(Painting &painting, const Cell &cell, const QColor &color)
{
    const double step = 0.6 * painting.text();
    const double width = cell.right - cell.left;
    const double first = std::max<double>(cell.top, painting.exposed.top() - width);
    const double last = std::min<double>(cell.bottom, painting.exposed.bottom());
    painting.painter.setPen(QPen(color, painting.theme.fineWidth));
    const double begin = cell.top + std::floor((first - cell.top) / step) * step;
    for (double y = begin - width; y < last; y += step) {
        const double x1 = cell.left + std::max(0.0, cell.top - y);
        const double x2 = cell.left + std::min<double>(width, cell.bottom - y);
        if (x2 > x1)
            painting.painter.drawLine(QPointF(x1, y + (x1 - cell.left)),
                                      QPointF(x2, y + (x2 - cell.left)));
    }
}

void addFrame(Fills &fills, const QRectF &rect, const QColor &color, double width)
{
    const QRectF inner = rect.adjusted(width, width, -width, -width);
    fills.add(between(rect.left(), rect.top(), rect.right(), inner.top()), color);
    fills.add(between(rect.left(), inner.bottom(), rect.right(), rect.bottom()), color);
    fills.add(between(rect.left(), inner.top(), inner.left(), inner.bottom()), color);
    fills.add(between(inner.right(), inner.top(), rect.right(), inner.bottom()), color);
}

bool isFramed(const Painting &painting, const Cell &cell)
{
    // Cells in which somebody shall write the name all look alike.
    const bool isBlank = !painting.layout.options().hasStateNames;
    return isBlank || (cell.state == tcp::State::Closed && !cell.isUnknown);
}

const Theme::StateColors &colorsOf(const Painting &painting, const Cell &cell)
{
    return cell.isUnknown ? painting.theme.unknown : painting.theme.state(cell.state);
}

QColor edgeOf(const Painting &painting, const Cell &cell)
{
    const bool isBlank = !painting.layout.options().hasStateNames;
    const QColor &color = isBlank ? painting.theme.mutedText : colorsOf(painting, cell).text;
    return painting.tint(color, painting.isPast(cell.from), cell.socket);
}

void addCell(Fills &fills, const Painting &painting, const Cell &cell)
{
    if (isFramed(painting, cell))
        return;
    const QColor &color = colorsOf(painting, cell).fill;
    addSplit(fills, painting, cell, solidBottom(painting, cell), color);
    if (cell.to == NoEvent)
        addSlices(fills, painting, cell, color);
}

void addCellEdges(Fills &fills, const Painting &painting, const Cell &cell)
{
    if (isFramed(painting, cell)) {
        const double line = std::max(painting.theme.fineWidth,
                                     1 / painting.scale); // a whole pixel, when zoomed out, too
        addFrame(fills, between(cell.left, cell.top, cell.right, cell.bottom),
                 edgeOf(painting, cell), line);
        return;
    }
    const bool isStripe = cell.right - cell.left < painting.text();
    if (!isStripe)
        fills.add(between(cell.left, cell.top, cell.right, cell.top + painting.theme.lineWidth),
                  edgeOf(painting, cell));
}

// Caps that are wider than the bar, in text sizes.
constexpr double Cap = 0.16;

void addTimerBody(Fills &fills, const Painting &painting, const TimerBar &bar)
{
    const Theme &theme = painting.theme;
    const double strong = painting.strongUntil(bar.from, bar.to, bar.top, bar.bottom);
    const bool isExpired = bar.ending == TimerBar::Ending::Expired;
    const double middle = (bar.left + bar.right) / 2;
    // A timer that did its work is solid; one that was stopped is only an outline.
    const double half = (isExpired ? 0.5 : 0.28) * (bar.right - bar.left);
    const QColor color = mixed(theme.timer, theme.background, isExpired ? 0.0F : 0.35F);
    fills.add(between(middle - half, bar.top, middle + half, strong),
              painting.tint(color, true, bar.socket));
    fills.add(between(middle - half, strong, middle + half, bar.bottom),
              painting.tint(color, false, bar.socket));
}

// The lines across its beginning and, where it was stopped, its end.
void addTimerCaps(Fills &fills, const Painting &painting, const TimerBar &bar)
{
    const double cap = Cap * painting.text();
    const double line = painting.theme.lineWidth;
    const QSizeF size(bar.right - bar.left + 2 * cap, line);
    fills.add({QPointF(bar.left - cap, bar.top), size},
              painting.tint(painting.theme.timer, painting.isPast(bar.from), bar.socket));
    if (bar.ending == TimerBar::Ending::Stopped)
        fills.add({QPointF(bar.left - cap, bar.bottom - line), size},
                  painting.tint(painting.theme.timer, painting.isPast(bar.to), bar.socket));
}

void paintExpiry(Painting &painting, const TimerBar &bar)
{
    if (bar.ending != TimerBar::Ending::Expired)
        return;
    const double cap = Cap * painting.text();
    const double tall = 0.6 * painting.text();
    const QPointF corners[] = {{bar.left - 1.5 * cap, bar.bottom - tall},
                               {bar.right + 1.5 * cap, bar.bottom - tall},
                               {(bar.left + bar.right) / 2, bar.bottom}};
    painting.painter.setPen(Qt::NoPen);
    painting.painter.setBrush(
        painting.tint(painting.theme.timer, painting.isPast(bar.to), bar.socket));
    painting.painter.drawPolygon(corners, 3);
}

QColor colorOf(const Painting &painting, const CallBar &bar)
{
    return bar.isFailed ? painting.theme.failure : painting.theme.wait;
}

bool isInstant(const CallBar &bar)
{
    return bar.bottom <= bar.top;
}

void paintInstantCall(Painting &painting, const CallBar &bar)
{
    const double toLifeline = bar.host == tcp::Side::Client ? 1 : -1;
    const double size = 0.3 * painting.text();
    const double x = (bar.left + bar.right) / 2;
    const QPointF corners[] = {{x - toLifeline * size, bar.top - size},
                               {x - toLifeline * size, bar.top + size},
                               {x + toLifeline * size, bar.top}};
    painting.painter.setPen(Qt::NoPen);
    painting.painter.setBrush(
        painting.tint(colorOf(painting, bar), painting.isPast(bar.from), bar.socket));
    painting.painter.drawPolygon(corners, 3);
}

void addCallBody(Fills &fills, const Painting &painting, const CallBar &bar)
{
    const QColor color = mixed(colorOf(painting, bar), painting.theme.background, 0.6F);
    addSplit(fills, painting, bar, solidBottom(painting, bar) - 1, color);
    if (bar.to == NoEvent)
        addSlices(fills, painting, bar, color);
}

void addCallCaps(Fills &fills, const Painting &painting, const CallBar &bar)
{
    const double cap = Cap * painting.text();
    const double line = painting.theme.lineWidth;
    const QSizeF size(bar.right - bar.left + 2 * cap, line);
    fills.add({QPointF(bar.left - cap, bar.top), size},
              painting.tint(colorOf(painting, bar), painting.isPast(bar.from), bar.socket));
    if (bar.to != NoEvent)
        fills.add({QPointF(bar.left - cap, bar.bottom - line - 1), size},
                  painting.tint(colorOf(painting, bar), painting.isPast(bar.to), bar.socket));
}

struct Range
{
    double top = 0;
    double bottom = 0;
};

// The shapes that may show in what is exposed: their heads, caps and edges reach beyond them.
Range reachOf(const Painting &painting)
{
    return {painting.exposed.top() - painting.text(), painting.exposed.bottom() + painting.text()};
}

} // namespace

void paintCells(Painting &painting)
{
    const Range rows = reachOf(painting);
    const auto visit = [&](auto &&add) {
        painting.layout.visitCells(rows.top, rows.bottom,
                                   [&](std::size_t i) { add(painting.layout.shapes().cells[i]); });
    };
    Fills cells;
    Fills edges;
    visit([&](const Cell &cell) {
        addCell(cells, painting, cell);
        addCellEdges(edges, painting, cell);
    });
    cells.paint(painting.painter);
    visit([&](const Cell &cell) {
        if (cell.isUnknown && !isFramed(painting, cell))
            hatch(painting, cell, edgeOf(painting, cell));
    });
    edges.paint(painting.painter);
}

void paintTimers(Painting &painting)
{
    const Range rows = reachOf(painting);
    const auto visit = [&](auto &&add) {
        painting.layout.visitTimers(
            rows.top, rows.bottom, [&](std::size_t i) { add(painting.layout.shapes().timers[i]); });
    };
    Fills bodies;
    Fills caps;
    visit([&](const TimerBar &bar) {
        addTimerBody(bodies, painting, bar);
        addTimerCaps(caps, painting, bar);
    });
    bodies.paint(painting.painter);
    caps.paint(painting.painter);
    visit([&](const TimerBar &bar) { paintExpiry(painting, bar); });
}

void paintCalls(Painting &painting)
{
    Fills bodies;
    Fills caps;
    const auto add = [&](std::size_t i) {
        const CallBar &bar = painting.layout.shapes().calls[i];
        if (isInstant(bar))
            return paintInstantCall(painting, bar);
        addCallBody(bodies, painting, bar);
        addCallCaps(caps, painting, bar);
    };
    const Range rows = reachOf(painting);
    painting.layout.visitCalls(rows.top, rows.bottom, add);
    bodies.paint(painting.painter);
    caps.paint(painting.painter);
}

} // namespace diagram
