// SPDX-License-Identifier: MIT
#include "exporters/pages/textblock.h"

#include "diagram/painting/outlines.h"
#include "diagram/texts.h"

#include <QPainter>

#include <algorithm>

namespace exporters {

namespace {

constexpr double LineHeight = 1.4; // of the letters' height
constexpr double Descent = 0.4;    // of it, below the baseline
constexpr double BoldWidth = 1.08; // of the regular letters, at most

} // namespace

void TextBlock::add(const QString &text, diagram::Weight weight, double size)
{
    const double pixels = size * m_pixels;
    const double measured = weight == diagram::Weight::Bold ? BoldWidth * pixels : pixels;
    for (const QString &line : diagram::wrapped(text, m_width, measured)) {
        const double bottom = m_height + LineHeight * pixels;
        m_lines.push_back({line, m_height, bottom, pixels, weight});
        m_height = bottom;
    }
}

QString TextBlock::text() const
{
    QString text;
    for (const Line &line : m_lines)
        text += line.text;
    return text;
}

double TextBlock::endOfPage(double top, double height) const
{
    double end = top + height;
    for (const Line &line : m_lines) {
        if (line.top < end && line.bottom > end && line.top > top)
            return line.top;
    }
    return std::min(end, m_height);
}

void TextBlock::paint(QPainter &painter, QPointF corner, double top, double bottom,
                      const QColor &color, diagram::Letters letters) const
{
    const auto first = std::ranges::upper_bound(m_lines, top, {}, &Line::bottom);
    for (auto line = first; line != m_lines.end() && line->top < bottom; ++line) {
        const QPointF place = corner + QPointF(0, line->bottom - Descent * line->pixels);
        if (letters == diagram::Letters::Outlines) {
            diagram::drawOutlines(painter, line->text, line->pixels, line->weight, place, color);
            continue;
        }
        painter.setFont(diagram::font(line->pixels, line->weight));
        painter.setPen(color);
        painter.drawText(place, line->text);
    }
}

} // namespace exporters
