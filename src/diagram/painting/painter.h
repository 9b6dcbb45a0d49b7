// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"
#include "diagram/moment.h"
#include "diagram/painting/edges.h"
#include "diagram/painting/theme.h"

#include <QRectF>

#include <span>

class QPainter;

namespace diagram {

// How letters are drawn: as text, or as shapes that need no font where the picture is looked at.
enum class Letters : std::uint8_t { Text, Outlines };

// The rows that reach into `exposed` (in the layout's coordinates), what happened after the moment
// faint. It paints no background. The cost follows `exposed` and the painter's scale.
void paintRows(QPainter &painter, const Layout &layout, const QRectF &exposed, const Theme &theme,
               const Moment &moment = {}, Letters letters = Letters::Text, const Edges &edges = {});

// The names of the states that began above `top` and last below it, written again there; for parts
// of the rows that stand alone.
void paintContinuedStates(QPainter &painter, const Layout &layout, double top, const Theme &theme,
                          const Moment &moment = {}, Letters letters = Letters::Text);

// The heads of the lifelines, `headsHeight()` high from y = 0, with their background.
void paintHeads(QPainter &painter, const Layout &layout, const Theme &theme,
                Letters letters = Letters::Text);

// What moves between two steps: the segments in flight, the bars and states that grow, the clock in
// a break. It is painted over rows that were painted with the same moment, or with that of the last
// step before it.
void paintFlight(QPainter &painter, const Layout &layout, const QRectF &exposed, const Theme &theme,
                 const Moment &moment, Letters letters = Letters::Text, const Edges &edges = {});

// Everything that paintFlight() may touch at a moment: what must be repainted when it changes.
[[nodiscard]] QRectF flightRect(const Layout &layout, const Moment &moment);

// The frame around what is selected.
void paintSelection(QPainter &painter, const Layout &layout, trace::EventId event,
                    const Theme &theme);

// The events of a chain of causes, each with a heavy line and its number from 1, however the rows
// are painted. The first stands out most: it is what the chain explains.
void paintChain(QPainter &painter, const Layout &layout, std::span<const trace::EventId> events,
                const Theme &theme);

// Where paintChain() may paint.
[[nodiscard]] QRectF chainRect(const Layout &layout, std::span<const trace::EventId> events);

} // namespace diagram
