// SPDX-License-Identifier: MIT
#include "exporters/pictures/legendblock.h"

#include "diagram/painting/fonts.h"
#include "diagram/painting/outlines.h"

#include <QPainter>

#include <algorithm>

namespace exporters {

namespace {

// In heights of letters.
constexpr double LegendMargin = 1.2;
constexpr double LegendLine = 1.8;
constexpr double Sample = 2.6;
constexpr double AfterSample = 0.6;
constexpr double AfterText = 1.8;
constexpr double Baseline = 1.25; // below the top of its line

} // namespace

LegendBlock::LegendBlock(std::span<const diagram::Sign> signs, const diagram::Languages &languages,
                         double width, double pixels)
    : m_pixels(pixels)
{
    const double left = LegendMargin * pixels;
    double x = left;
    double y = 0.5 * pixels;
    for (const diagram::Sign sign : signs) {
        const QString text = diagram::meaningOf(sign, languages);
        const double whole = (Sample + AfterSample) * pixels + diagram::textWidth(text, pixels);
        if (x > left && x + whole > width - left) {
            x = left;
            y += LegendLine * pixels;
        }
        const QRectF sample(x, y + 0.4 * pixels, Sample * pixels, pixels);
        m_entries.push_back(
            {sign, sample, text,
             QPointF(sample.right() + AfterSample * pixels, y + Baseline * pixels)});
        m_width = std::max(m_width, x + whole + left);
        x += whole + AfterText * pixels;
    }
    if (!m_entries.empty())
        m_height = y + (LegendLine + 0.5) * pixels;
}

QString LegendBlock::text() const
{
    QString text;
    for (const Entry &entry : m_entries)
        text += entry.text;
    return text;
}

void LegendBlock::paint(QPainter &painter, const diagram::Theme &theme,
                        diagram::Letters letters) const
{
    for (const Entry &entry : m_entries) {
        diagram::paintSign(painter, entry.sign, entry.sample, theme, m_pixels);
        if (letters == diagram::Letters::Outlines) {
            diagram::drawOutlines(painter, entry.text, m_pixels, diagram::Weight::Regular,
                                  entry.baseline, theme.text);
            continue;
        }
        painter.setFont(diagram::font(m_pixels));
        painter.setPen(theme.text);
        painter.drawText(entry.baseline, entry.text);
    }
}

} // namespace exporters
