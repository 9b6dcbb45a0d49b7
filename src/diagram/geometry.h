// SPDX-License-Identifier: MIT
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <array>

namespace diagram {

struct Label;

// A rectangle turned around its centre; `angle` in degrees, clockwise.
struct Box
{
    QPointF centre;
    double width = 0;
    double height = 0;
    double angle = 0;

    [[nodiscard]] std::array<QPointF, 4> corners() const;
    [[nodiscard]] QRectF bounds() const;
    [[nodiscard]] bool contains(QPointF point) const;
};

// The place that a label takes.
[[nodiscard]] Box boxOf(const Label &label);

[[nodiscard]] bool overlap(const Box &a, const Box &b);
[[nodiscard]] bool overlap(const Box &box, const QLineF &line);

// The distance of a point from a line that has two ends.
[[nodiscard]] double distance(QPointF point, const QLineF &line);

} // namespace diagram
