// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"
#include "diagram/painting/theme.h"
#include "exploration/compare.h"

#include <QLineF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace diagram {

// How a mark points at what has changed: by a sign of its own, whatever its colour.
enum class ChangeSign : std::uint8_t { New, Gone, Later, Earlier, OtherFate };

// A sign with a few words, beside what it is about. A sign alone: only carried along.
struct ChangeTag
{
    QRectF box;
    QString text;
    ChangeSign sign = ChangeSign::New;
    trace::EventId event = NoEvent; // of the layout's trace; NoEvent for what is gone
    bool isDashed = false;          // stands for something that is no longer there
    bool isFirst = false;           // the first difference of two runs
};

// Where a segment was that is gone, or at another time now.
struct Ghost
{
    QLineF line;
    bool isGone = false;
    bool isLost = false;
};

// What the ladder shows of a comparison: its trace is the second one.
struct ChangeMarks
{
    std::vector<Ghost> ghosts;
    std::vector<ChangeTag> tags;
    [[nodiscard]] bool isEmpty() const { return ghosts.empty() && tags.empty(); }
};

[[nodiscard]] ChangeMarks placeChanges(const Layout &layout, const trace::Trace &before,
                                       const trace::Trace &after,
                                       const exploration::Comparison &comparison);

// The same for one of two runs that stand beside each other, its layout being that of the first or
// the second one: each difference by its number, from 1; nothing where it has no part.
enum class Part : std::uint8_t { First, Second };
[[nodiscard]] ChangeMarks placeDifferences(const Layout &layout, Part part,
                                           const trace::Trace &first, const trace::Trace &second,
                                           const exploration::Comparison &comparison);

void paintChanges(QPainter &painter, const Layout &layout, const ChangeMarks &marks,
                  const QRectF &exposed, const Theme &theme);

// A few words in a box whose left edge is at the point: what a drag is about to do.
[[nodiscard]] QRectF hintRect(const Layout &layout, QPointF at, const QString &text);
void paintHint(QPainter &painter, const Layout &layout, QPointF at, const QString &text,
               const Theme &theme);

} // namespace diagram
