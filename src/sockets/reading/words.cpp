// SPDX-License-Identifier: MIT
#include "sockets/reading/words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>

namespace sockets {

namespace {

constexpr std::string_view Spaces = " \t\r\f\v";

struct StateName
{
    std::string_view word; // capitals only
    tcp::State state;
};

using enum tcp::State;

constexpr std::array StateNames = {
    StateName{"ESTAB", Established},   StateName{"ESTABLISHED", Established},
    StateName{"TIMEWAIT", TimeWait},   StateName{"CLOSEWAIT", CloseWait},
    StateName{"LISTEN", Listen},       StateName{"LISTENING", Listen},
    StateName{"FINWAIT1", FinWait1},   StateName{"FINWAIT2", FinWait2},
    StateName{"SYNSENT", SynSent},     StateName{"SYNRECV", SynReceived},
    StateName{"SYNRCVD", SynReceived}, StateName{"SYNRECEIVED", SynReceived},
    StateName{"LASTACK", LastAck},     StateName{"CLOSING", Closing},
    StateName{"UNCONN", Closed},       StateName{"CLOSE", Closed},
    StateName{"CLOSED", Closed},       StateName{"BOUND", Closed},
    StateName{"IDLE", Closed},         StateName{"DELETETCB", Closed},
};

// MSFT_NetTCPConnection numbers its states so.
constexpr std::array NumberedStates = {Closed,      Listen,   SynSent,  SynReceived,
                                       Established, FinWait1, FinWait2, CloseWait,
                                       Closing,     LastAck,  TimeWait, Closed};

std::string lettersOf(std::string_view word)
{
    std::string letters;
    for (const char c : word) {
        if (std::isalnum(static_cast<unsigned char>(c)))
            letters += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    }
    return letters;
}

bool isStateCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '('
           || c == ')';
}

bool isPort(std::string_view port)
{
    if (port.empty())
        return false;
    if (std::isdigit(static_cast<unsigned char>(port.front())))
        return numberFrom<std::uint16_t>(port).has_value();
    return port == "*" || port == "?" || std::ranges::all_of(port, [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_'
                      || c == '+';
           });
}

bool isHost(std::string_view host)
{
    return std::ranges::all_of(host, [](char c) {
        return std::isalnum(static_cast<unsigned char>(c))
               || std::string_view(".:*%-_[]?").find(c) != std::string_view::npos;
    });
}

// One of "57sec", "1min": a number and its unit, taken from the front.
std::optional<tcp::Duration> takePart(std::string_view &word)
{
    const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
    const auto number = numberFrom<std::uint32_t>(word.substr(0, digits));
    if (!number)
        return {};
    word.remove_prefix(digits);
    const auto takes = [&word](std::string_view unit) {
        const bool fits = word.starts_with(unit);
        word.remove_prefix(fits ? unit.size() : 0);
        return fits;
    };
    if (takes("min"))
        return std::chrono::minutes(*number);
    if (takes("sec") || takes("."))
        return std::chrono::seconds(*number);
    if (takes("ms"))
        return std::chrono::milliseconds(*number);
    return {};
}

void appendUtf8(std::string &text, char16_t unit)
{
    if (unit < 0x80) {
        text += static_cast<char>(unit);
    } else if (unit < 0x800) {
        text += static_cast<char>(0xc0 | (unit >> 6));
        text += static_cast<char>(0x80 | (unit & 0x3f));
    } else {
        text += static_cast<char>(0xe0 | (unit >> 12));
        text += static_cast<char>(0x80 | ((unit >> 6) & 0x3f));
        text += static_cast<char>(0x80 | (unit & 0x3f));
    }
}

// Characters outside the first plane do not stand in tables: each half becomes a mark of its own.
std::string fromUtf16(std::string_view bytes, bool isBigEndian)
{
    std::string text;
    text.reserve(bytes.size() / 2);
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        const auto unit =
            static_cast<char16_t>(isBigEndian ? first << 8 | second : second << 8 | first);
        appendUtf8(text, unit >= 0xd800 && unit < 0xe000 ? char16_t(0xfffd) : unit);
    }
    return text;
}

} // namespace

std::uint16_t Address::number() const
{
    return numberFrom<std::uint16_t>(port).value_or(0);
}

void split(std::string_view line, Words &words)
{
    words.clear();
    for (std::size_t start = line.find_first_not_of(Spaces); start != std::string_view::npos;) {
        const std::size_t end = std::min(line.find_first_of(Spaces, start), line.size());
        words.push_back(line.substr(start, end - start));
        start = line.find_first_not_of(Spaces, end);
    }
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(Spaces);
    if (start == std::string_view::npos)
        return {};
    return text.substr(start, text.find_last_not_of(Spaces) - start + 1);
}

bool isQueue(std::string_view word)
{
    return word == "?" || numberFrom<std::uint32_t>(word).has_value();
}

std::optional<std::uint32_t> queueFrom(std::string_view word)
{
    return numberFrom<std::uint32_t>(word);
}

std::optional<Address> addressFrom(std::string_view word)
{
    const std::size_t separator = word.find_last_of(":.");
    if (separator == std::string_view::npos)
        return {};
    const std::string_view host = word.substr(0, separator);
    const std::string_view port = word.substr(separator + 1);
    if (!isPort(port) || !isHost(host))
        return {};
    return Address{hostFrom(host), port == "0" ? "*" : std::string(port)};
}

std::string hostFrom(std::string_view word)
{
    std::string host(word);
    std::erase_if(host, [](char c) { return c == '[' || c == ']'; });
    const std::string_view mapped = "::ffff:";
    if (host.starts_with(mapped) && host.find('.') != std::string::npos)
        host.erase(0, mapped.size());
    const bool isAny = host.empty() || host == "0.0.0.0" || host == "::";
    return isAny ? "*" : host;
}

std::optional<tcp::State> stateFrom(std::string_view word)
{
    constexpr std::size_t Longest = 14; // "(SYN_RECEIVED)"
    if (word.size() > Longest || word.empty() || !std::ranges::all_of(word, isStateCharacter))
        return {};
    if (const auto number = numberFrom<std::uint8_t>(word))
        return *number >= 1 && *number <= NumberedStates.size()
                   ? std::optional(NumberedStates[*number - 1u])
                   : std::nullopt;
    const std::string letters = lettersOf(word);
    const auto *const found = std::ranges::find(StateNames, letters, &StateName::word);
    return found == StateNames.end() ? std::nullopt : std::optional(found->state);
}

std::optional<tcp::Duration> timeLeftFrom(std::string_view word)
{
    tcp::Duration left{};
    while (!word.empty()) {
        const auto part = takePart(word);
        if (!part)
            return {};
        left += *part;
    }
    return left;
}

// The less the more exact: "119min", "1min30sec", "57sec", "3.204ms", "200ms", nothing at all for 0.
std::string timeLeftText(tcp::Duration left)
{
    using namespace std::chrono;
    const auto total = std::max<std::int64_t>(0, duration_cast<milliseconds>(left).count());
    const std::int64_t minutes = total / 60'000;
    const std::int64_t seconds = minutes > 9 ? 0 : total / 1000 % 60;
    const std::int64_t rest = minutes > 0 || seconds > 9 ? 0 : total % 1000;
    std::string text = minutes > 0 ? std::to_string(minutes) + "min" : std::string();
    if (seconds > 0)
        text += std::to_string(seconds) + (rest > 0 ? "." : "sec");
    if (rest == 0)
        return text;
    std::array<char, 8> digits{};
    std::snprintf(digits.data(), digits.size(), "%03dms", static_cast<int>(rest));
    return text + digits.data();
}

std::string decoded(std::string_view bytes)
{
    if (bytes.starts_with("\xff\xfe"))
        return fromUtf16(bytes.substr(2), false);
    if (bytes.starts_with("\xfe\xff"))
        return fromUtf16(bytes.substr(2), true);
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    return std::string(bytes);
}

} // namespace sockets
