// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

namespace presentation {

// A place in the picture, in parts of its width and height: the same on every screen.
struct Point
{
    double x = 0;
    double y = 0;
    friend bool operator==(const Point &, const Point &) = default;
};

using Stroke = std::vector<Point>;

// Where the lecturer points, and what was drawn with the pen.
class Drawing
{
public:
    void pointAt(std::optional<Point> place) { m_place = place; }
    void begin(Point place) { m_strokes.push_back({place}); }
    // Goes on with the last stroke, if there is one.
    void extend(Point place)
    {
        if (!m_strokes.empty())
            m_strokes.back().push_back(place);
    }
    void wipe() { m_strokes.clear(); }

    [[nodiscard]] const std::optional<Point> &place() const { return m_place; }
    [[nodiscard]] const std::vector<Stroke> &strokes() const { return m_strokes; }

private:
    std::optional<Point> m_place;
    std::vector<Stroke> m_strokes;
};

} // namespace presentation
