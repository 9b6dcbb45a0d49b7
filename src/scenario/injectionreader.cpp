// SPDX-License-Identifier: MIT
#include "scenario/injectionreader.h"

#include "scenario/callreader.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <utility>

namespace scenario {

namespace {

constexpr NumberRange Relative{-0xffff'ffffLL, 0xffff'ffffLL};
constexpr NumberRange Lengths{0, 65'535};
constexpr NumberRange Ports{1, 65'535};
constexpr NumberRange Timestamps{0, 0xffff'ffffLL};

constexpr std::array FlagNames = {
    std::pair{std::string_view("SYN"), &tcp::Flags::syn},
    std::pair{std::string_view("FIN"), &tcp::Flags::fin},
    std::pair{std::string_view("RST"), &tcp::Flags::rst},
    std::pair{std::string_view("PSH"), &tcp::Flags::psh},
    std::pair{std::string_view("URG"), &tcp::Flags::urg},
    std::pair{std::string_view("ACK"), &tcp::Flags::ack},
};

std::optional<std::string> readFlags(TableReader &reader)
{
    const auto text = reader.string("flags", Need::Required);
    if (!text)
        return {};
    const auto flags = parseFlags(*text);
    if (!flags) {
        reader.reportBadValue("flags", *text, "SYN, FIN, RST, PSH, URG, ACK, none");
        return {};
    }
    return tcp::toString(*flags);
}

std::optional<std::string> readAddress(TableReader &reader)
{
    const auto address = reader.string("address");
    if (address && !isAddress(*address))
        reader.reportBadValue("address", *address, "address");
    return address;
}

} // namespace

std::optional<tcp::Flags> parseFlags(std::string_view text)
{
    tcp::Flags flags;
    if (text == "none")
        return flags;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('+', begin), text.size());
        const std::string_view word = text.substr(begin, end - begin);
        const auto name =
            std::ranges::find(FlagNames, word, [](const auto &row) { return row.first; });
        if (name == FlagNames.end() || flags.*(name->second))
            return {};
        flags.*(name->second) = true;
        begin = end + 1;
    }
    return flags;
}

bool isAddress(const std::string &text)
{
    std::array<unsigned char, sizeof(in6_addr)> bytes{};
    return inet_pton(AF_INET, text.c_str(), bytes.data()) == 1
           || inet_pton(AF_INET6, text.c_str(), bytes.data()) == 1;
}

std::optional<Injection> readInjection(TableReader &fault)
{
    Injection injection;
    const auto at = fault.duration("at", Need::Required);
    const toml::table *table = fault.table("inject", Need::Required);
    if (!table)
        return {};
    TableReader reader(*table, fault.report(), "inject");
    const auto from = reader.choice("from", sideNames(), Need::Required);
    const auto flags = readFlags(reader);
    injection.seq = reader.integer("seq", Relative).value_or(0);
    injection.ack = reader.integer("ack", Relative).value_or(0);
    injection.length = static_cast<std::uint32_t>(reader.integer("len", Lengths).value_or(0));
    injection.address = readAddress(reader);
    injection.port = reader.integer("port", Ports);
    injection.timestamp = reader.integer("timestamp", Timestamps);
    reader.finish();
    if (!at || !from || !flags)
        return {};
    injection.at = *at;
    injection.from = static_cast<tcp::Side>(*from);
    injection.flags = *flags;
    return injection;
}

} // namespace scenario
