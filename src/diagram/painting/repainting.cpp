// SPDX-License-Identifier: MIT
#include "diagram/painting/repainting.h"

#include "diagram/geometry.h"
#include "diagram/painting/painter.h"

#include <algorithm>

namespace diagram {

namespace {

using trace::EventId;

constexpr std::uint32_t MostSteps = 4; // more change so much that everything is painted again
// In text sizes: how far the ends of what lasts reach, and how far letters are moved from their time.
constexpr double Reach = 3;
constexpr double LettersReach = 24;

QRectF around(const QRectF &rect, double margin)
{
    return rect.normalized().adjusted(-margin, -margin, margin, margin);
}

template <typename Bar>
QRectF rectOfBar(const Bar &bar)
{
    return QRectF(QPointF(bar.left, bar.top), QPointF(bar.right, bar.bottom));
}

QRectF rectOfArrow(const Arrow &arrow)
{
    const QRectF out = QRectF(arrow.wayOut().p1(), arrow.wayOut().p2()).normalized();
    return out | QRectF(arrow.wayIn().p1(), arrow.wayIn().p2()).normalized();
}

class Changes
{
public:
    Changes(const Layout &layout, const Moment &before, const Moment &after)
        : m_layout(layout), m_before(before), m_after(after), m_text(layout.options().textSize)
    {
    }

    std::vector<QRectF> find()
    {
        const std::uint32_t first = std::min(m_before.steps, m_after.steps);
        const std::uint32_t last = std::max(m_before.steps, m_after.steps);
        if (last - first > MostSteps)
            return {QRectF(QPointF(), m_layout.size())};
        const double one = m_layout.yOf(m_before);
        const double other = m_layout.yOf(m_after);
        const double top = std::min(one, other);
        const double bottom = std::max(one, other);
        m_rects.push_back(QRectF(0, top, m_layout.size().width(), bottom - top)
                              .adjusted(0, -Reach * m_text, 0, Reach * m_text));
        for (const EventId event : m_layout.eventsOfSteps(first, last))
            addShapesOf(event);
        addEndless(top, bottom);
        addCuts();
        return std::move(m_rects);
    }

private:
    void add(const QRectF &rect) { m_rects.push_back(around(rect, 0.7 * m_text)); }

    void addShapesOf(EventId event)
    {
        const double y = m_layout.yOf(event);
        const auto &shapes = m_layout.shapes();
        const auto isOf = [event](const auto &shape) {
            return shape.from == event || shape.to == event;
        };
        m_layout.visitArrows(y - Reach * m_text, y + Reach * m_text, [&](std::size_t i) {
            if (shapes.arrows[i].sent == event || shapes.arrows[i].fate == event)
                add(rectOfArrow(shapes.arrows[i]));
        });
        m_layout.visitCells(y - 1, y + 1, [&](std::size_t i) {
            if (isOf(shapes.cells[i]))
                add(rectOfBar(shapes.cells[i]));
        });
        m_layout.visitTimers(y - 1, y + 1, [&](std::size_t i) {
            if (isOf(shapes.timers[i]))
                add(rectOfBar(shapes.timers[i]));
        });
        m_layout.visitCalls(y - 1, y + 1, [&](std::size_t i) {
            if (isOf(shapes.calls[i]))
                add(rectOfBar(shapes.calls[i]));
        });
        addLettersOf(event, y);
    }

    void addLettersOf(EventId event, double y)
    {
        const auto &shapes = m_layout.shapes();
        const double reach = LettersReach * m_text;
        m_layout.visitLabels(y - reach, y + reach, [&](std::size_t i) {
            if (shapes.labels[i].event == event)
                add(boxOf(shapes.labels[i]).bounds());
        });
        for (const Leader &leader : shapes.leaders) {
            if (leader.event == event)
                add(QRectF(QPointF(leader.x1, leader.y1), QPointF(leader.x2, leader.y2)));
        }
    }

    // Segments that are under way in the end are strong when time has come to where they are.
    void addEndless(double top, double bottom)
    {
        m_layout.visitArrows(top, bottom, [&](std::size_t i) {
            const Arrow &arrow = m_layout.shapes().arrows[i];
            if (arrow.fate == NoEvent)
                add(rectOfArrow(arrow));
        });
    }

    void addCuts()
    {
        const tcp::SimTime from = std::min(m_before.time, m_after.time);
        const tcp::SimTime to = std::max(m_before.time, m_after.time);
        for (const CutBand &band : m_layout.shapes().cuts) {
            if (from < band.since && band.since <= to)
                add(rectOfBar(band));
        }
    }

    const Layout &m_layout;
    const Moment m_before;
    const Moment m_after;
    double m_text;
    std::vector<QRectF> m_rects;
};

bool isIn(const Gap &gap, const Moment &moment)
{
    return gap.from < moment.time && moment.time < gap.to;
}

} // namespace

std::vector<QRectF> changedRects(const Layout &layout, const Moment &before, const Moment &after)
{
    return Changes(layout, before, after).find();
}

QRectF movedRect(const Layout &layout, const Moment &before, const Moment &after)
{
    if (before.steps != after.steps)
        return flightRect(layout, before) | flightRect(layout, after);
    const double margin = Reach * layout.options().textSize;
    double top = std::min(layout.yOf(before), layout.yOf(after));
    double bottom = std::max(layout.yOf(before), layout.yOf(after));
    for (const Gap &gap : layout.shapes().gaps) {
        if (isIn(gap, before) || isIn(gap, after)) {
            top = std::min<double>(top, gap.top);
            bottom = std::max<double>(bottom, gap.bottom);
        }
    }
    return QRectF(0, top, layout.size().width(), bottom - top).adjusted(0, -margin, 0, margin);
}

} // namespace diagram
