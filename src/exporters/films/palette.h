// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QHash>
#include <QImage>

#include <array>
#include <cstdint>
#include <vector>

namespace exporters {

// How often each colour is there, in pictures of Format_RGB32.
class ColorCounts
{
public:
    void add(const QImage &image);
    [[nodiscard]] const QHash<QRgb, int> &counts() const { return m_counts; }

private:
    QHash<QRgb, int> m_counts;
};

// The 255 colours that pictures need most, and for any other colour the nearest of them.
class Palette
{
public:
    explicit Palette(const ColorCounts &counted);

    [[nodiscard]] const std::vector<QRgb> &colors() const { return m_colors; }
    // The place of the nearest colour.
    [[nodiscard]] std::uint8_t nearest(QRgb color) const;

private:
    std::vector<QRgb> m_colors;
    mutable QHash<QRgb, std::uint8_t> m_known;
};

} // namespace exporters
