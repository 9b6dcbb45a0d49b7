// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/painting/fonts.h"
#include "diagram/painting/painter.h"

#include <QColor>
#include <QPointF>
#include <QString>

#include <vector>

class QPainter;

namespace exporters {

// Lines of text below each other, wrapped to a width.
class TextBlock
{
public:
    TextBlock() = default;
    // `pixels` is the height of the letters.
    TextBlock(double width, double pixels) : m_width(width), m_pixels(pixels) {}

    // A paragraph; `size` in heights of the block's letters.
    void add(const QString &text, diagram::Weight weight = diagram::Weight::Regular,
             double size = 1);
    // An empty space, in heights of letters.
    void skip(double height) { m_height += height * m_pixels; }

    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] QString text() const;
    // The end of the last line that is whole within `height` below `top`.
    [[nodiscard]] double endOfPage(double top, double height) const;

    // The lines between two heights of the block, whose left upper corner is at `corner`.
    void paint(QPainter &painter, QPointF corner, double top, double bottom, const QColor &color,
               diagram::Letters letters) const;

private:
    struct Line
    {
        QString text;
        double top = 0;
        double bottom = 0;
        double pixels = 0;
        diagram::Weight weight = diagram::Weight::Regular;
    };

    double m_width = 0;
    double m_pixels = 0;
    double m_height = 0;
    std::vector<Line> m_lines;
};

} // namespace exporters
