// SPDX-License-Identifier: MIT
#include "diagram/painting.h"

#include <algorithm>

namespace diagram {

namespace {

QColor mixed(const QColor &color, const QColor &other, float part)
{
    return QColor::fromRgbF(color.redF() + (other.redF() - color.redF()) * part,
                            color.greenF() + (other.greenF() - color.greenF()) * part,
                            color.blueF() + (other.blueF() - color.blueF()) * part);
}

void fill(Painting &painting, double left, double top, double right, double bottom,
          const QColor &color)
{
    if (bottom > top && right > left)
        painting.painter.fillRect(QRectF(QPointF(left, top), QPointF(right, bottom)), color);
}

// A bar whose upper part has happened and whose lower part is yet to come.
template <typename Bar>
void fillSplit(Painting &painting, const Bar &bar, double bottom, const QColor &color)
{
    const double strong =
        std::min(bottom, painting.strongUntil(bar.from, bar.to, bar.top, bar.bottom));
    fill(painting, bar.left, bar.top, bar.right, strong, painting.tint(color, true, bar.socket));
    fill(painting, bar.left, strong, bar.right, bottom, painting.tint(color, false, bar.socket));
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
void fillSlices(Painting &painting, const Bar &bar, const QColor &color)
{
    const double slice = sliceHeight(painting);
    const QColor tint = painting.tint(
        color, painting.now >= bar.bottom - 1 && painting.isPast(bar.from), bar.socket);
    double top = solidBottom(painting, bar) + slice;
    for (double part = 0.9; top < bar.bottom; part -= 0.28) {
        fill(painting, bar.left, top, bar.right, top + slice * part, tint);
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

void frame(Painting &painting, double left, double top, double right, double bottom,
           const QColor &color, double width)
{
    fill(painting, left, top, right, top + width, color);
    fill(painting, left, bottom - width, right, bottom, color);
    fill(painting, left, top, left + width, bottom, color);
    fill(painting, right - width, top, right, bottom, color);
}

// A cell in which somebody shall write the name: all look alike.
void paintBlank(Painting &painting, const Cell &cell)
{
    const bool hasBegun = painting.isPast(cell.from);
    const QColor edge = painting.tint(painting.theme.mutedText, hasBegun, cell.socket);
    const double line = std::max(painting.theme.fineWidth, 1 / painting.scale);
    frame(painting, cell.left, cell.top, cell.right, cell.bottom, edge, line);
}

void paintCell(Painting &painting, const Cell &cell)
{
    if (!painting.layout.options().hasStateNames)
        return paintBlank(painting, cell);
    const Theme::StateColors &colors =
        cell.isUnknown ? painting.theme.unknown : painting.theme.state(cell.state);
    const bool hasBegun = painting.isPast(cell.from);
    const QColor edge = painting.tint(colors.text, hasBegun, cell.socket);
    if (cell.state == tcp::State::Closed && !cell.isUnknown) {
        const double line = std::max(painting.theme.fineWidth,
                                     1 / painting.scale); // a whole pixel, when zoomed out, too
        frame(painting, cell.left, cell.top, cell.right, cell.bottom, edge, line);
        return;
    }
    fillSplit(painting, cell, solidBottom(painting, cell), colors.fill);
    if (cell.to == NoEvent)
        fillSlices(painting, cell, colors.fill);
    if (cell.isUnknown)
        hatch(painting, cell, edge);
    const bool isStripe = cell.right - cell.left < painting.text();
    if (!isStripe)
        fill(painting, cell.left, cell.top, cell.right, cell.top + painting.theme.lineWidth, edge);
}

// Caps that are wider than the bar, in text sizes.
constexpr double Cap = 0.16;

void paintTimerEnd(Painting &painting, const TimerBar &bar, const QColor &color)
{
    const double cap = Cap * painting.text();
    const double line = painting.theme.lineWidth;
    switch (bar.ending) {
    case TimerBar::Ending::Running:
    case TimerBar::Ending::Restarted: return;
    case TimerBar::Ending::Stopped:
        fill(painting, bar.left - cap, bar.bottom - line, bar.right + cap, bar.bottom, color);
        return;
    case TimerBar::Ending::Expired: {
        const double tall = 0.6 * painting.text();
        const QPointF corners[] = {{bar.left - 1.5 * cap, bar.bottom - tall},
                                   {bar.right + 1.5 * cap, bar.bottom - tall},
                                   {(bar.left + bar.right) / 2, bar.bottom}};
        painting.painter.setPen(Qt::NoPen);
        painting.painter.setBrush(color);
        painting.painter.drawPolygon(corners, 3);
        return;
    }
    }
}

void paintTimer(Painting &painting, const TimerBar &bar)
{
    const Theme &theme = painting.theme;
    const double strong = painting.strongUntil(bar.from, bar.to, bar.top, bar.bottom);
    const bool isExpired = bar.ending == TimerBar::Ending::Expired;
    const double middle = (bar.left + bar.right) / 2;
    // A timer that did its work is solid; one that was stopped is only an outline.
    const double half = (isExpired ? 0.5 : 0.28) * (bar.right - bar.left);
    const QColor color = mixed(theme.timer, theme.background, isExpired ? 0.0F : 0.35F);
    fill(painting, middle - half, bar.top, middle + half, strong,
         painting.tint(color, true, bar.socket));
    fill(painting, middle - half, strong, middle + half, bar.bottom,
         painting.tint(color, false, bar.socket));
    const double cap = Cap * painting.text();
    fill(painting, bar.left - cap, bar.top, bar.right + cap, bar.top + theme.lineWidth,
         painting.tint(theme.timer, painting.isPast(bar.from), bar.socket));
    paintTimerEnd(painting, bar, painting.tint(theme.timer, painting.isPast(bar.to), bar.socket));
}

void paintInstantCall(Painting &painting, const CallBar &bar, const QColor &color)
{
    const double toLifeline = bar.host == tcp::Side::Client ? 1 : -1;
    const double size = 0.3 * painting.text();
    const double x = (bar.left + bar.right) / 2;
    const QPointF corners[] = {{x - toLifeline * size, bar.top - size},
                               {x - toLifeline * size, bar.top + size},
                               {x + toLifeline * size, bar.top}};
    painting.painter.setPen(Qt::NoPen);
    painting.painter.setBrush(color);
    painting.painter.drawPolygon(corners, 3);
}

void paintCall(Painting &painting, const CallBar &bar)
{
    const Theme &theme = painting.theme;
    const QColor &color = bar.isFailed ? theme.failure : theme.wait;
    if (bar.bottom <= bar.top) {
        paintInstantCall(painting, bar,
                         painting.tint(color, painting.isPast(bar.from), bar.socket));
        return;
    }
    fillSplit(painting, bar, solidBottom(painting, bar) - 1, mixed(color, theme.background, 0.6F));
    if (bar.to == NoEvent)
        fillSlices(painting, bar, mixed(color, theme.background, 0.6F));
    const double line = theme.lineWidth;
    const double cap = Cap * painting.text();
    const QColor begun = painting.tint(color, painting.isPast(bar.from), bar.socket);
    fill(painting, bar.left - cap, bar.top, bar.right + cap, bar.top + line, begun);
    if (bar.to == NoEvent)
        return;
    const QColor ended = painting.tint(color, painting.isPast(bar.to), bar.socket);
    fill(painting, bar.left - cap, bar.bottom - line - 1, bar.right + cap, bar.bottom - 1, ended);
}

} // namespace

void paintCells(Painting &painting)
{
    painting.layout.visitCells(
        painting.exposed.top(), painting.exposed.bottom(),
        [&](std::size_t i) { paintCell(painting, painting.layout.shapes().cells[i]); });
}

void paintTimers(Painting &painting)
{
    painting.layout.visitTimers(
        painting.exposed.top(), painting.exposed.bottom(),
        [&](std::size_t i) { paintTimer(painting, painting.layout.shapes().timers[i]); });
}

void paintCalls(Painting &painting)
{
    painting.layout.visitCalls(
        painting.exposed.top(), painting.exposed.bottom(),
        [&](std::size_t i) { paintCall(painting, painting.layout.shapes().calls[i]); });
}

} // namespace diagram
