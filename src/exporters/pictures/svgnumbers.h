// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

#include <cstdint>
#include <string>

namespace exporters {

// A coordinate in hundredths: finer than a printer shows, and short to write.
using Hundredths = std::int32_t;

[[nodiscard]] inline Hundredths hundredths(double value)
{
    return static_cast<Hundredths>(value * 100 + (value < 0 ? -0.5 : 0.5));
}

// "12", "12.5", "-0.05".
void appendNumber(std::string &out, Hundredths value);

// ` fill="#1b2c3d" fill-opacity="0.5"`, with the name of the attribute.
void appendColor(std::string &out, const char *attribute, const QColor &color);

} // namespace exporters
