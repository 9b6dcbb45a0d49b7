// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QHash>
#include <QImage>

#include <array>
#include <cstdint>
#include <vector>

namespace exporters {

// The 256 colours that pictures need most, and for any other colour the nearest of them.
class Palette
{
public:
    // From pictures that show what there is to be seen; Format_RGB32.
    explicit Palette(const std::vector<QImage> &samples);

    [[nodiscard]] const std::vector<QRgb> &colors() const { return m_colors; }
    // The place of the nearest colour.
    [[nodiscard]] std::uint8_t nearest(QRgb color) const;

private:
    std::vector<QRgb> m_colors;
    mutable QHash<QRgb, std::uint8_t> m_known;
};

} // namespace exporters
