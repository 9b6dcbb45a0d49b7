// SPDX-License-Identifier: MIT
#include "scenario/ordinals.h"

#include <algorithm>
#include <charconv>

namespace scenario {

namespace {

std::optional<int> parseOrdinal(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isNumber = error == std::errc() && end == text.data() + text.size();
    if (!isNumber || value < 1 || value > LastOrdinal)
        return {};
    return value;
}

std::string toString(Ordinals::Range range)
{
    if (range.first == range.last)
        return std::to_string(range.first);
    return '"' + std::to_string(range.first) + '-' + std::to_string(range.last) + '"';
}

} // namespace

bool Ordinals::contains(int ordinal) const
{
    const auto holds = [ordinal](Range range) {
        return range.first <= ordinal && ordinal <= range.last;
    };
    return ranges.empty() || std::any_of(ranges.begin(), ranges.end(), holds);
}

std::optional<Ordinals> parseOrdinals(std::string_view text)
{
    if (text == "all")
        return Ordinals{{}};
    const std::size_t dash = text.find('-');
    const auto first = parseOrdinal(text.substr(0, dash));
    const auto last = dash == text.npos ? first : parseOrdinal(text.substr(dash + 1));
    if (!first || !last || *last < *first)
        return {};
    return Ordinals{{{*first, *last}}};
}

std::string toString(const Ordinals &ordinals)
{
    if (ordinals.ranges.empty())
        return "\"all\"";
    if (ordinals.ranges.size() == 1)
        return toString(ordinals.ranges.front());
    std::string list;
    for (const Ordinals::Range range : ordinals.ranges)
        list += (list.empty() ? "" : ", ") + toString(range);
    return '[' + list + ']';
}

} // namespace scenario
