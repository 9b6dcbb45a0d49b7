// SPDX-License-Identifier: MIT
#include "exporters/svgnumbers.h"

#include <array>
#include <charconv>

namespace exporters {

void appendNumber(QByteArray &out, Hundredths value)
{
    std::array<char, 16> digits{};
    if (value < 0)
        out += '-';
    const Hundredths size = std::abs(value);
    const auto whole = std::to_chars(digits.data(), digits.data() + digits.size(), size / 100);
    out.append(digits.data(), whole.ptr - digits.data());
    const int rest = size % 100;
    if (rest == 0)
        return;
    out += '.';
    out += char('0' + rest / 10);
    if (rest % 10 != 0)
        out += char('0' + rest % 10);
}

void appendColor(QByteArray &out, const char *attribute, const QColor &color)
{
    out.append(' ').append(attribute).append("=\"").append(color.name().toLatin1()).append('"');
    if (color.alpha() == 255)
        return;
    out.append(' ').append(attribute).append("-opacity=\"");
    appendNumber(out, hundredths(color.alphaF()));
    out.append('"');
}

} // namespace exporters
