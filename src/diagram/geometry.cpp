// SPDX-License-Identifier: MIT
#include "diagram/geometry.h"

#include "diagram/shapes.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace diagram {

namespace {

// Shapes that share less than this only touch: places are kept in single precision.
constexpr double Touching = 0.01;

struct Axis
{
    double x = 1;
    double y = 0;
};

Axis along(double angle)
{
    const double radians = angle * std::numbers::pi / 180;
    return {std::cos(radians), std::sin(radians)};
}

// The extent of points along an axis.
std::pair<double, double> shadow(std::span<const QPointF> points, Axis axis)
{
    double least = points[0].x() * axis.x + points[0].y() * axis.y;
    double most = least;
    for (const QPointF &point : points.subspan(1)) {
        const double at = point.x() * axis.x + point.y() * axis.y;
        least = std::min(least, at);
        most = std::max(most, at);
    }
    return {least, most};
}

bool isApart(std::span<const QPointF> a, std::span<const QPointF> b, Axis axis)
{
    const auto [firstA, lastA] = shadow(a, axis);
    const auto [firstB, lastB] = shadow(b, axis);
    return lastA <= firstB + Touching || lastB <= firstA + Touching;
}

// Two convex shapes are apart when one of their edges' normals shows a gap.
bool isApartAlongEdges(std::span<const QPointF> a, std::span<const QPointF> b, double angle)
{
    const Axis axis = along(angle);
    return isApart(a, b, axis) || isApart(a, b, {-axis.y, axis.x});
}

} // namespace

std::array<QPointF, 4> Box::corners() const
{
    const Axis axis = along(angle);
    const QPointF across(axis.x * width / 2, axis.y * width / 2);
    const QPointF down(-axis.y * height / 2, axis.x * height / 2);
    return {centre - across - down, centre + across - down, centre + across + down,
            centre - across + down};
}

QRectF Box::bounds() const
{
    const Axis axis = along(angle);
    const double w = std::abs(axis.x) * width + std::abs(axis.y) * height;
    const double h = std::abs(axis.y) * width + std::abs(axis.x) * height;
    return {centre.x() - w / 2, centre.y() - h / 2, w, h};
}

bool Box::contains(QPointF point) const
{
    const Axis axis = along(angle);
    const QPointF offset = point - centre;
    return std::abs(offset.x() * axis.x + offset.y() * axis.y) <= width / 2
           && std::abs(-offset.x() * axis.y + offset.y() * axis.x) <= height / 2;
}

Box boxOf(const Label &label)
{
    return {{label.x, label.y}, label.width, label.height, label.angle};
}

bool overlap(const Box &a, const Box &b)
{
    if (!a.bounds().intersects(b.bounds()))
        return false;
    const auto cornersA = a.corners();
    const auto cornersB = b.corners();
    return !isApartAlongEdges(cornersA, cornersB, a.angle)
           && !isApartAlongEdges(cornersA, cornersB, b.angle);
}

bool overlap(const Box &box, const QLineF &line)
{
    const auto corners = box.corners();
    const std::array<QPointF, 2> ends = {line.p1(), line.p2()};
    return !isApartAlongEdges(corners, ends, box.angle)
           && !isApartAlongEdges(corners, ends, -line.angle());
}

QPointF Arrow::pointAt(double part) const
{
    if (!turnX)
        return wayIn().pointAt(part);
    return part < 0.5 ? wayOut().pointAt(2 * part) : wayIn().pointAt(2 * part - 1);
}

double distance(QPointF point, const QLineF &line)
{
    const QPointF direction = line.p2() - line.p1();
    const QPointF offset = point - line.p1();
    const double square = QPointF::dotProduct(direction, direction);
    const double part =
        square > 0 ? std::clamp(QPointF::dotProduct(offset, direction) / square, 0.0, 1.0) : 0.0;
    return QLineF(point, line.p1() + part * direction).length();
}

} // namespace diagram
