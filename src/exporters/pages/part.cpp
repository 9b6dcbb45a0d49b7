// SPDX-License-Identifier: MIT
#include "exporters/pages/part.h"

#include "diagram/geometry.h"

#include <QPainter>

#include <algorithm>

namespace exporters {

namespace {

constexpr double LeastShare = 0.5;  // of the height that a part fills before it may end
constexpr double PlaceOfNow = 0.62; // of the height, from the top

// The texts that a height cuts, as one rectangle.
QRectF textsAt(const diagram::Layout &layout, double y)
{
    QRectF texts;
    layout.visitLabels(y, y, [&](std::size_t i) {
        const diagram::Label &label = layout.shapes().labels[i];
        const QRectF bounds = diagram::boxOf(label).bounds();
        if (!label.isHidden && bounds.top() < y && y < bounds.bottom())
            texts |= bounds;
    });
    return texts;
}

// The lowest place to end a part that begins at `top`.
double endOfPart(const diagram::Layout &layout, double top, double height, double bottom)
{
    if (top + height >= bottom)
        return bottom;
    for (double end = top + height; end > top + LeastShare * height;) {
        const QRectF cut = textsAt(layout, end);
        if (cut.isNull())
            return end;
        end = cut.top();
    }
    return top + height;
}

// In text sizes.
constexpr double SpanMargin = 1.2;
constexpr double WidestDetour = 12; // around texts at the edge of a span

} // namespace

Part partOf(const diagram::Layout &layout, const TimeSpan &span)
{
    const double text = layout.options().textSize;
    const double height = layout.size().height();
    const bool isToEnd = span.until == tcp::SimTime::max();
    double top = std::max(0.0, layout.yAt(span.since) - SpanMargin * text);
    const diagram::Moment last = layout.momentAt(span.until);
    double bottom = isToEnd ? height : std::min(height, layout.yOf(last) + SpanMargin * text);
    const double highest = std::max(0.0, top - WidestDetour * text);
    const double lowest = std::min(height, bottom + WidestDetour * text);
    for (QRectF cut = textsAt(layout, top); !cut.isNull() && cut.top() >= highest;
         cut = textsAt(layout, top))
        top = cut.top();
    for (QRectF cut = textsAt(layout, bottom); !cut.isNull() && cut.bottom() <= lowest;
         cut = textsAt(layout, bottom))
        bottom = cut.bottom();
    return {top, bottom - top, {}};
}

void paintPart(QPainter &painter, const diagram::Layout &layout, const diagram::Theme &theme,
               const Part &part, diagram::Letters letters)
{
    diagram::paintHeads(painter, layout, theme, letters);
    const QRectF rows(0, part.top, layout.size().width(), part.height);
    painter.save();
    painter.translate(0, layout.headsHeight() - part.top);
    painter.setClipRect(rows, Qt::IntersectClip);
    diagram::paintRows(painter, layout, rows, theme, part.moment, letters);
    if (part.moment != diagram::Moment{})
        diagram::paintFlight(painter, layout, rows, theme, part.moment, letters);
    if (part.top > 0)
        diagram::paintContinuedStates(painter, layout, part.top, theme, part.moment, letters);
    painter.restore();
}

std::vector<Part> cutIntoParts(const diagram::Layout &layout, const Part &whole, double height)
{
    std::vector<Part> parts;
    const double bottom = whole.top + whole.height;
    for (double top = whole.top; top < bottom;) {
        const double end = endOfPart(layout, top, height, bottom);
        parts.push_back({top, end - top, {}});
        top = end;
    }
    return parts;
}

Part partAround(const diagram::Layout &layout, const diagram::Moment &moment, double height)
{
    const double lowest = std::max(0.0, layout.size().height() - height);
    const double top = std::clamp(layout.yOf(moment) - PlaceOfNow * height, 0.0, lowest);
    return {top, std::min(height, layout.size().height()), moment};
}

} // namespace exporters
