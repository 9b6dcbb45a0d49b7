// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QColor>

#include <cmath>
#include <cstdint>

namespace exporters {

// A coordinate in hundredths: finer than a printer shows, and short to write.
using Hundredths = std::int32_t;

[[nodiscard]] inline Hundredths hundredths(double value)
{
    return static_cast<Hundredths>(std::lround(value * 100));
}

// "12", "12.5", "-0.05".
void appendNumber(QByteArray &out, Hundredths value);

// ` fill="#1b2c3d" fill-opacity="0.5"`, with the name of the attribute.
void appendColor(QByteArray &out, const char *attribute, const QColor &color);

} // namespace exporters
