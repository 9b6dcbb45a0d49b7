// SPDX-License-Identifier: MIT
#include "diagram/layout.h"
#include "diagram/placing/placing.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace diagram {

namespace {

using trace::EventId;

template <typename Bar>
QRectF rectOfBar(const Bar &bar)
{
    return QRectF(QPointF(bar.left, bar.top), QPointF(bar.right, bar.bottom));
}

QRectF rectOfLine(const QLineF &line)
{
    return QRectF(line.p1(), line.p2()).normalized();
}

double distance(QPointF point, const QRectF &rect)
{
    const double x = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double y = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(x, y);
}

// Keeps the nearest event that was offered. What is offered first wins where distances are equal.
struct Nearest
{
    double limit = 0;
    std::optional<EventId> event;

    void offer(EventId candidate, double distance)
    {
        const bool isNearer = event ? distance < limit : distance <= limit;
        if (candidate == NoEvent || !isNearer)
            return;
        event = candidate;
        limit = distance;
    }
};

} // namespace

QRectF Layout::rectOf(EventId event) const
{
    const double reach = 2 * m_options.textSize; // a forged segment begins above its event
    const double top = yOf(event) - reach;
    const double bottom = yOf(event) + reach;
    QRectF rect;
    visitArrows(top, bottom, [&](std::size_t i) {
        const Arrow &arrow = m_shapes.arrows[i];
        if (arrow.sent == event || (arrow.isLost && arrow.fate == event))
            rect |= rectOfLine(arrow.wayOut()) | rectOfLine(arrow.wayIn());
    });
    visitCells(top, bottom, [&](std::size_t i) {
        if (m_shapes.cells[i].from == event)
            rect |= rectOfBar(m_shapes.cells[i]);
    });
    visitTimers(top, bottom, [&](std::size_t i) {
        const TimerBar &bar = m_shapes.timers[i];
        if (bar.from == event || (bar.to == event && bar.ending == TimerBar::Ending::Expired))
            rect |= rectOfBar(bar);
    });
    visitLabels(top, bottom + reach, [&](std::size_t i) {
        const Label &label = m_shapes.labels[i];
        const bool isTime = label.role == Role::Tick;
        if (label.event == event && !label.isHidden && !isTime)
            rect |= boxOf(label).bounds();
    });
    return rect;
}

std::optional<EventId> Layout::eventAt(QPointF point, double tolerance) const
{
    Nearest nearest{tolerance, {}};
    const double top = point.y() - tolerance;
    const double bottom = point.y() + tolerance;
    visitLabels(top, bottom, [&](std::size_t i) {
        const Label &label = m_shapes.labels[i];
        const bool isOwn = label.role != Role::Tick && label.role != Role::Break;
        if (isOwn && !label.isHidden && boxOf(label).contains(point))
            nearest.offer(label.event, 0);
    });
    visitArrows(top, bottom, [&](std::size_t i) {
        const Arrow &arrow = m_shapes.arrows[i];
        nearest.offer(arrow.sent, std::min(diagram::distance(point, arrow.wayOut()),
                                           diagram::distance(point, arrow.wayIn())));
    });
    visitTimers(top, bottom, [&](std::size_t i) {
        nearest.offer(m_shapes.timers[i].from, distance(point, rectOfBar(m_shapes.timers[i])));
    });
    visitCalls(top, bottom, [&](std::size_t i) {
        nearest.offer(m_shapes.calls[i].from, distance(point, rectOfBar(m_shapes.calls[i])));
    });
    visitCells(top, bottom, [&](std::size_t i) {
        nearest.offer(m_shapes.cells[i].from, distance(point, rectOfBar(m_shapes.cells[i])));
    });
    return nearest.event;
}

std::optional<std::uint32_t> Layout::cutAt(QPointF point) const
{
    const auto contains = [point](const CutBand &band) { return rectOfBar(band).contains(point); };
    const auto found = std::ranges::find_if(m_shapes.cuts, contains);
    return found == m_shapes.cuts.end() ? std::nullopt : std::optional(found->cut);
}

} // namespace diagram
