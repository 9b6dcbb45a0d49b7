// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/legend.h"
#include "diagram/painting/painter.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <span>
#include <vector>

class QPainter;

namespace exporters {

// The signs of a ladder and what they mean, in as many lines as a width asks for.
class LegendBlock
{
public:
    LegendBlock() = default;
    LegendBlock(std::span<const diagram::Sign> signs, const diagram::Languages &languages,
                double width, double pixels);

    [[nodiscard]] double height() const { return m_height; }
    // What the widest line takes, which is more than was given where a text alone is wider.
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] QString text() const;
    // Its left upper corner is at the painter's origin.
    void paint(QPainter &painter, const diagram::Theme &theme, diagram::Letters letters) const;

private:
    struct Entry
    {
        diagram::Sign sign = diagram::Sign::Ack;
        QRectF sample;
        QString text;
        QPointF baseline;
    };

    double m_pixels = 0;
    double m_height = 0;
    double m_width = 0;
    std::vector<Entry> m_entries;
};

} // namespace exporters
