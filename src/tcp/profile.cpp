// SPDX-License-Identifier: MIT
#include "tcp/profile.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace tcp {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 2> CloseUnreadNames = {"reset", "fin"};
constexpr std::array<std::string_view, 4> TimeWaitResetNames = {"close", "closeInWindow", "ignore",
                                                                "closeOrChallenge"};
constexpr std::array<std::string_view, 4> TimeWaitSynNames = {
    "refuse", "newerSequence", "newerSequenceOrTimestamp", "beyondWindow"};
constexpr std::array<std::string_view, 3> InexactResetNames = {"challenge", "reset", "drop"};
constexpr std::array<std::string_view, 2> SynchronizedSynNames = {"challenge", "reset"};
constexpr std::array<std::string_view, 2> SynReceivedSynNames = {"acknowledge", "repeatSynAck"};
constexpr std::array<std::string_view, 2> RetryLimitNames = {"count", "equivalentTime"};
constexpr std::array<std::string_view, 2> RttEstimatorNames = {"rfc6298", "linux"};
constexpr std::array<std::string_view, 2> AcceptQueueFullNames = {"ignore", "reset"};
constexpr std::array<std::string_view, 3> TimeWaitReuseNames = {"never", "always", "loopbackOnly"};

template <auto Member>
Value getPlain(const Profile &profile)
{
    return profile.*Member;
}

template <auto Member>
void setPlain(Profile &profile, const Value &value)
{
    using Type = std::remove_reference_t<decltype(profile.*Member)>;
    profile.*Member = std::get<Type>(value);
}

template <auto Member>
Value getChoice(const Profile &profile)
{
    return Choice{static_cast<std::uint8_t>(profile.*Member)};
}

template <auto Member>
void setChoice(Profile &profile, const Value &value)
{
    using Type = std::remove_reference_t<decltype(profile.*Member)>;
    profile.*Member = static_cast<Type>(std::get<Choice>(value).index);
}

enum class Limits : std::uint8_t { Finite, MayBeUnlimited };

template <auto Member>
Field time(std::string_view name, FieldGroup group, Duration minimum, Duration maximum,
           Limits limits = Limits::Finite)
{
    return {name,
            group,
            Unit::Time,
            minimum,
            maximum,
            limits == Limits::MayBeUnlimited,
            {},
            getPlain<Member>,
            setPlain<Member>};
}

template <auto Member>
Field number(std::string_view name, FieldGroup group, int minimum, int maximum,
             Unit unit = Unit::Count)
{
    return {name, group, unit, minimum, maximum, false, {}, getPlain<Member>, setPlain<Member>};
}

template <auto Member>
Field toggle(std::string_view name, FieldGroup group)
{
    return {name, group, Unit::Switch, false, true, false, {}, getPlain<Member>, setPlain<Member>};
}

template <auto Member>
Field choice(std::string_view name, FieldGroup group, Names names)
{
    const auto last = static_cast<std::uint8_t>(names.size() - 1);
    return {name,  group, Unit::Choice,      Choice{0},        Choice{last},
            false, names, getChoice<Member>, setChoice<Member>};
}

const auto &table()
{
    using P = Profile;
    using G = FieldGroup;
    static const std::array Table = {
        time<&P::initialRto>("initialRto", G::Opening, 1ms, 60s),
        number<&P::synRetries>("synRetries", G::Opening, 0, 127),
        number<&P::synLinearRetries>("synLinearRetries", G::Opening, 0, 127),
        time<&P::connectTimeout>("connectTimeout", G::Opening, 1ms, 1h, Limits::MayBeUnlimited),
        number<&P::synAckRetries>("synAckRetries", G::Opening, 0, 127),
        time<&P::refusedRetryInterval>("refusedRetryInterval", G::Opening, 1ms, 60s,
                                       Limits::MayBeUnlimited),
        time<&P::synRetryAfterBadAck>("synRetryAfterBadAck", G::Opening, 1ms, 60s,
                                      Limits::MayBeUnlimited),
        choice<&P::synReceivedSyn>("synReceivedSyn", G::Opening, SynReceivedSynNames),
        toggle<&P::halfOpenRequests>("halfOpenRequests", G::Opening),
        toggle<&P::synReceivedTakesOldAck>("synReceivedTakesOldAck", G::Opening),
        toggle<&P::listenDropsSynFin>("listenDropsSynFin", G::Opening),
        toggle<&P::simultaneousResetRefuses>("simultaneousResetRefuses", G::Opening),
        number<&P::backlogExtra>("backlogExtra", G::Opening, 0, 1),
        choice<&P::acceptQueueFull>("acceptQueueFull", G::Opening, AcceptQueueFullNames),
        time<&P::minimumRto>("minimumRto", G::Retransmission, 1ms, 120s),
        time<&P::maximumRto>("maximumRto", G::Retransmission, 1ms, 1h),
        choice<&P::rttEstimator>("rttEstimator", G::Retransmission, RttEstimatorNames),
        choice<&P::retryLimit>("retryLimit", G::Retransmission, RetryLimitNames),
        number<&P::dataRetries>("dataRetries", G::Retransmission, 0, 255),
        number<&P::orphanRetries>("orphanRetries", G::Retransmission, 0, 255),
        toggle<&P::tailLossProbe>("tailLossProbe", G::Retransmission),
        toggle<&P::reorderingTimer>("reorderingTimer", G::Retransmission),
        time<&P::delayedAck>("delayedAck", G::Acknowledging, 0ms, 500ms),
        number<&P::quickAcks>("quickAcks", G::Acknowledging, 0, 255),
        toggle<&P::delaysAckOfFin>("delaysAckOfFin", G::Acknowledging),
        toggle<&P::adaptsAckDelay>("adaptsAckDelay", G::Acknowledging),
        time<&P::timeWait>("timeWait", G::Closing, 0ms, 1h),
        time<&P::finWait2Timeout>("finWait2Timeout", G::Closing, 0ms, 24h, Limits::MayBeUnlimited),
        toggle<&P::smallFinWait2>("smallFinWait2", G::Closing),
        time<&P::smallFinWait2Limit>("smallFinWait2Limit", G::Closing, 1s, 1h,
                                     Limits::MayBeUnlimited),
        choice<&P::closeUnread>("closeUnread", G::Closing, CloseUnreadNames),
        toggle<&P::abortAcknowledges>("abortAcknowledges", G::Closing),
        choice<&P::timeWaitReset>("timeWaitReset", G::Closing, TimeWaitResetNames),
        choice<&P::timeWaitSyn>("timeWaitSyn", G::Closing, TimeWaitSynNames),
        choice<&P::timeWaitReuse>("timeWaitReuse", G::Closing, TimeWaitReuseNames),
        time<&P::timeWaitReuseDelay>("timeWaitReuseDelay", G::Closing, 0ms, 60s),
        toggle<&P::rfc1337>("rfc1337", G::Closing),
        number<&P::timeWaitBuckets>("timeWaitBuckets", G::Closing, 0, 10'000'000),
        toggle<&P::keepAliveAlways>("keepAliveAlways", G::KeepAlive),
        time<&P::keepAliveIdle>("keepAliveIdle", G::KeepAlive, 1ms, 1000h),
        time<&P::keepAliveInterval>("keepAliveInterval", G::KeepAlive, 1ms, 1000h),
        number<&P::keepAliveProbes>("keepAliveProbes", G::KeepAlive, 1, 127),
        choice<&P::inexactReset>("inexactReset", G::Defence, InexactResetNames),
        toggle<&P::closeWaitResetBreaksPipe>("closeWaitResetBreaksPipe", G::Defence),
        toggle<&P::closingTakesOldReset>("closingTakesOldReset", G::Defence),
        choice<&P::synchronizedSyn>("synchronizedSyn", G::Defence, SynchronizedSynNames),
        time<&P::challengeAckInterval>("challengeAckInterval", G::Defence, 0ms, 60s),
        toggle<&P::checksGhostAck>("checksGhostAck", G::Defence),
        toggle<&P::takesSegmentsUpToWindow>("takesSegmentsUpToWindow", G::Defence),
        number<&P::mss>("mss", G::Segments, 64, 9000, Unit::Bytes),
        number<&P::receiveBuffer>("receiveBuffer", G::Segments, 0, 16'777'216, Unit::Bytes),
        number<&P::segmentOverhead>("segmentOverhead", G::Segments, 0, 65536, Unit::Bytes),
        number<&P::receiveBufferFactor>("receiveBufferFactor", G::Segments, 1, 2),
        toggle<&P::offersWholeSegments>("offersWholeSegments", G::Segments),
        toggle<&P::windowScaling>("windowScaling", G::Segments),
        number<&P::windowScale>("windowScale", G::Segments, 0, 14),
        toggle<&P::timestamps>("timestamps", G::Segments),
        toggle<&P::selectiveAck>("selectiveAck", G::Segments),
        toggle<&P::pushesBursts>("pushesBursts", G::Segments),
        number<&P::firstEphemeralPort>("firstEphemeralPort", G::Segments, 1, 65535),
        number<&P::lastEphemeralPort>("lastEphemeralPort", G::Segments, 1, 65535),
    };
    return Table;
}

struct TimeUnit
{
    std::string_view name;
    Duration length;
};
constexpr std::array<TimeUnit, 5> TimeUnits = {
    {{"h", 1h}, {"min", 1min}, {"s", 1s}, {"ms", 1ms}, {"us", 1us}}};
constexpr Duration LongestDuration = 10'000h;

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

std::span<const Field> fields()
{
    return table();
}

const Field *findField(std::string_view name)
{
    const auto found = std::ranges::find(table(), name, &Field::name);
    return found == table().end() ? nullptr : &*found;
}

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

} // namespace tcp
