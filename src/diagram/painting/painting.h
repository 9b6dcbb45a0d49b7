// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/geometry.h"
#include "diagram/layout.h"
#include "diagram/painting/painter.h"
#include "diagram/painting/textstyle.h"
#include "diagram/painting/theme.h"

#include <QLineF>
#include <QPainter>

#include <array>
#include <cmath>
#include <optional>

namespace diagram {

// How much is worth painting at a scale.
enum class Detail : std::uint8_t {
    Full,
    Shapes, // letters and arrow heads would be too small to see
    Density // rows are thinner than pixels
};

// What the painting functions share. It lives as long as one call of a function in painter.h.
class Painting
{
public:
    Painting(QPainter &painter, const Layout &layout, const QRectF &exposed, const Theme &theme,
             const Moment &moment, Letters letters);

    QPainter &painter;
    const Layout &layout;
    const QRectF exposed;
    const Theme &theme;
    const Moment moment;
    const Letters letters;
    const double scale; // pixels of the device for one of the layout
    const Detail detail;
    const double now; // how far down the moment is
    Edges edges;      // nothing is cut unless they say so

    [[nodiscard]] double text() const { return layout.options().textSize; }
    [[nodiscard]] bool isPast(trace::EventId event) const { return layout.isPast(event, moment); }
    // Whether the moment is there or further down; places are kept in single precision.
    [[nodiscard]] bool hasReached(float y) const { return static_cast<float>(now) >= y; }
    // The colour of something of that socket that has happened or not.
    [[nodiscard]] QColor tint(const QColor &color, bool hasHappened, trace::SocketId socket) const;
    // Where a span that began at an event is painted strong from its top downwards; its top when
    // it has not begun.
    [[nodiscard]] double strongUntil(trace::EventId from, trace::EventId to, double top,
                                     double bottom) const;

    // The nearest place where an upright line is sharp.
    [[nodiscard]] double snapped(double place) const { return std::round(place * scale) / scale; }

    // The text centred on the point, turned by degrees.
    void drawText(const QString &text, QPointF centre, double width, double angle, double pixels,
                  Weight weight, const QColor &color);
};

void paintRules(Painting &painting);
void paintCuts(Painting &painting);
void paintCells(Painting &painting);
void paintContinuedNames(Painting &painting); // of the states that began above what is exposed
void paintTimers(Painting &painting);
void paintCalls(Painting &painting);
void paintLifelines(Painting &painting);
void paintArrows(Painting &painting);
void paintGaps(Painting &painting);
void paintLabels(Painting &painting);
void paintCoveredLabels(Painting &painting); // those on cells and plates only

// The clock in the break that the moment is in, if it is in one.
void paintClock(Painting &painting);
void paintFlyingSegments(Painting &painting);

// How a segment's way is drawn.
[[nodiscard]] QPen penOf(const Theme &theme, const Arrow &arrow, const QColor &color);
// A head that points along the unit vector, and the cross where a segment is lost.
void drawArrowHead(QPainter &painter, QPointF tip, QPointF along, double textSize,
                   const QColor &color);
void drawLossCross(QPainter &painter, QPointF centre, double textSize, const Theme &theme,
                   const QColor &color);

// Whether the segment has left and neither arrived nor died.
[[nodiscard]] bool isFlying(const Arrow &arrow, const Layout &layout, const Moment &moment);
// Where a flying segment is.
[[nodiscard]] QPointF flyingPoint(const Arrow &arrow, double now);

} // namespace diagram
