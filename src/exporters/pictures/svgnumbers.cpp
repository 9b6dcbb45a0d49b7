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
    out.append(1, ' ')
        .append(attribute)
        .append("=\"")
        .append(color.name().toStdString())
        .append("\"");
    if (color.alpha() == 255)
        return;
    out.append(1, ' ').append(attribute).append("-opacity=\"");
    appendNumber(out, hundredths(color.alphaF()));
    out += '"';
}

} // namespace exporters
