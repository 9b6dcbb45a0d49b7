// SPDX-License-Identifier: MIT
#include "exporters/pictures/svgnumbers.h"

#include <array>
#include <charconv>
#include <cstdlib>

namespace exporters {

void appendNumber(std::string &out, Hundredths value)
{
    std::array<char, 16> digits{};
    char *end = digits.data();
    if (value < 0)
        *end++ = '-';
    const Hundredths size = std::abs(value);
    end = std::to_chars(end, digits.data() + digits.size(), size / 100).ptr;
    const int rest = size % 100;
    if (rest != 0) {
        *end++ = '.';
        *end++ = char('0' + rest / 10);
    }
    if (rest % 10 != 0)
        *end++ = char('0' + rest % 10);
    out.append(digits.data(), end - digits.data());
}

void appendColor(std::string &out, const char *attribute, const QColor &color)
{
    constexpr const char *Digits = "0123456789abcdef";
    out.append(1, ' ').append(attribute).append("=\"#");
    for (const int part : {color.red(), color.green(), color.blue()})
        out.append(1, Digits[part / 16]).append(1, Digits[part % 16]);
    out += '"';
    if (color.alpha() == 255)
        return;
    out.append(1, ' ').append(attribute).append("-opacity=\"");
    appendNumber(out, hundredths(color.alphaF()));
    out += '"';
}

} // namespace exporters
