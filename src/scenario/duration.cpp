// SPDX-License-Identifier: MIT
#include "scenario/duration.h"

#include "tcp/profile.h"

#include <algorithm>
#include <array>
#include <string>

namespace scenario {

namespace {

struct UnitName
{
    std::string_view written;
    std::string_view unit;
};

// What people write in place of the units; the units themselves, for what a space divides.
constexpr std::array UnitNames = {UnitName{"us", "us"},      UnitName{"µs", "us"},
                                  UnitName{"usec", "us"},    UnitName{"微秒", "us"},
                                  UnitName{"ms", "ms"},      UnitName{"msec", "ms"},
                                  UnitName{"毫秒", "ms"},    UnitName{"s", "s"},
                                  UnitName{"sec", "s"},      UnitName{"secs", "s"},
                                  UnitName{"second", "s"},   UnitName{"seconds", "s"},
                                  UnitName{"秒", "s"},       UnitName{"min", "min"},
                                  UnitName{"m", "min"},      UnitName{"mins", "min"},
                                  UnitName{"minute", "min"}, UnitName{"minutes", "min"},
                                  UnitName{"分", "min"},     UnitName{"分钟", "min"},
                                  UnitName{"h", "h"},        UnitName{"hour", "h"},
                                  UnitName{"hours", "h"},    UnitName{"hr", "h"},
                                  UnitName{"小时", "h"},     UnitName{"milliseconds", "ms"}};

// "500 sec" is probably meant as "500s"; empty when it is not.
std::string withUnit(std::string_view text)
{
    const std::size_t sign = text.starts_with('-') ? 1 : 0;
    const std::size_t digits = std::min(text.find_first_not_of("0123456789.", sign), text.size());
    std::string_view name = text.substr(digits);
    name.remove_prefix(std::min(name.find_first_not_of(' '), name.size()));
    const auto found = std::ranges::find(UnitNames, name, &UnitName::written);
    const bool isNumber = digits > sign && std::ranges::count(text.substr(0, digits), '.') <= 1;
    if (!isNumber || found == UnitNames.end())
        return {};
    return std::string(text.substr(0, digits)).append(found->unit);
}

} // namespace

Problem durationProblem(std::string_view text, Place place)
{
    const std::string meant = withUnit(text);
    if (meant == text)
        return {Problem::Kind::OutOfRange,
                place,
                std::string(text),
                "0ms.." + tcp::toString(tcp::LongestDuration),
                {}};
    const bool isGood = tcp::parseDuration(meant).has_value();
    return {Problem::Kind::BadDuration, place, std::string(text), {}, isGood ? meant : ""};
}

} // namespace scenario
