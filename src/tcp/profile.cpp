// SPDX-License-Identifier: MIT
#include "tcp/profile.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace tcp {

namespace {

struct TimeUnit
{
    std::string_view name;
    Duration length;
};
constexpr std::array<TimeUnit, 5> TimeUnits = {
    {{"h", 1h}, {"min", 1min}, {"s", 1s}, {"ms", 1ms}, {"us", 1us}}};

// "1.5" for 1,500,000 of 1,000,000; at most six decimals, none that are zero.
std::string decimal(Duration duration, Duration unit)
{
    std::string text = std::to_string(duration / unit);
    auto rest = duration % unit;
    if (rest == 0us)
        return text;
    text += '.';
    while (rest != 0us) {
        rest *= 10;
        text += static_cast<char>('0' + rest / unit);
        rest %= unit;
    }
    return text;
}

// The value of one digit string with an optional fraction, in microseconds of `unit`.
std::optional<Duration> parseDecimal(std::string_view text, Duration unit)
{
    const auto point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), count);
    if (error != std::errc() || end != whole.data() + whole.size() || count < 0
        || count > LongestDuration / unit)
        return {};
    Duration result = count * unit;
    if (point == std::string_view::npos)
        return result;
    const std::string_view fraction = text.substr(point + 1);
    if (fraction.empty() || fraction.size() > 9)
        return {};
    Duration::rep millionths = 0; // what is below a microsecond is cut off
    for (std::size_t i = 0; i < fraction.size(); ++i) {
        if (fraction[i] < '0' || fraction[i] > '9')
            return {};
        if (i < 6)
            millionths = millionths * 10 + (fraction[i] - '0');
    }
    for (std::size_t i = fraction.size(); i < 6; ++i)
        millionths *= 10;
    return result + Duration(unit.count() * millionths / 1'000'000);
}

} // namespace

std::string_view toString(Standing standing)
{
    switch (standing) {
    case Standing::Measured: return "measured";
    case Standing::Source: return "source";
    case Standing::Documented: return "documented";
    case Standing::Reported: return "reported";
    case Standing::Computed: return "computed";
    case Standing::Unverified: return "unverified";
    }
    return {};
}

std::string toString(Duration duration)
{
    if (duration == Unlimited)
        return "unlimited";
    if (duration < 0us)
        return std::string("-").append(toString(-duration));
    if (duration == 0us)
        return "0ms";
    for (const TimeUnit &unit : TimeUnits) {
        if (duration < unit.length)
            continue;
        // Hours and minutes only when whole: nobody reads 0.0166 h, and it may have no end.
        const bool isLong = unit.length >= 1min;
        if (isLong && duration % unit.length != 0us)
            continue;
        return decimal(duration, unit.length).append(unit.name);
    }
    return {};
}

std::optional<Duration> parseDuration(std::string_view text)
{
    for (const TimeUnit &unit : TimeUnits) {
        if (!text.ends_with(unit.name))
            continue;
        const std::string_view number = text.substr(0, text.size() - unit.name.size());
        if (number.empty() || number.back() < '0' || number.back() > '9')
            continue;
        return parseDecimal(number, unit.length);
    }
    return {};
}

std::string toString(const Field &field, const Value &value)
{
    switch (field.unit) {
    case Unit::Time: return toString(std::get<Duration>(value));
    case Unit::Count:
    case Unit::Bytes: return std::to_string(std::get<int>(value));
    case Unit::Switch: return std::get<bool>(value) ? "true" : "false";
    case Unit::Choice: return std::string(field.choices[std::get<Choice>(value).index]);
    }
    return {};
}

namespace {

std::optional<Value> parseTime(const Field &field, std::string_view text)
{
    if (text == "unlimited")
        return field.mayBeUnlimited ? std::optional<Value>(Unlimited) : std::nullopt;
    const auto duration = parseDuration(text);
    if (!duration || *duration < std::get<Duration>(field.minimum)
        || *duration > std::get<Duration>(field.maximum))
        return {};
    return *duration;
}

std::optional<Value> parseNumber(const Field &field, std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()
        || number < std::get<int>(field.minimum) || number > std::get<int>(field.maximum))
        return {};
    return number;
}

std::optional<Value> parseChoice(const Field &field, std::string_view text)
{
    const auto found = std::ranges::find(field.choices, text);
    if (found == field.choices.end())
        return {};
    return Choice{static_cast<std::uint8_t>(found - field.choices.begin())};
}

} // namespace

std::optional<Value> parseValue(const Field &field, std::string_view text)
{
    switch (field.unit) {
    case Unit::Time: return parseTime(field, text);
    case Unit::Count:
    case Unit::Bytes: return parseNumber(field, text);
    case Unit::Switch:
        if (text == "true")
            return true;
        return text == "false" ? std::optional<Value>(false) : std::nullopt;
    case Unit::Choice: return parseChoice(field, text);
    }
    return {};
}

std::string textOf(const Alias &alias, std::int64_t number)
{
    constexpr std::int64_t Most = 1'000'000'000; // far above every range, no overflow
    const Field &field = *findField(alias.field);
    switch (field.unit) {
    case Unit::Time: return toString(std::clamp(number, -Most, Most) * alias.unit);
    case Unit::Count: return std::to_string(number == 0 ? alias.zero : number);
    case Unit::Bytes: return std::to_string(number);
    case Unit::Switch: return number >= alias.on ? "true" : "false";
    case Unit::Choice: break;
    }
    const auto index = static_cast<std::size_t>(number);
    return index < field.choices.size() ? std::string(field.choices[index])
                                        : std::to_string(number);
}

} // namespace tcp
