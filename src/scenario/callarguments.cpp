// SPDX-License-Identifier: MIT
#include "scenario/callarguments.h"

#include "scenario/suggestion.h"

#include <algorithm>
#include <array>
#include <limits>

namespace scenario {

namespace {

namespace calls = tcp::calls;

constexpr NumberRange Ports{1, 65535};
constexpr NumberRange Bytes{1, 1'000'000'000};
constexpr NumberRange Sequences{0, std::numeric_limits<std::uint32_t>::max()};
constexpr NumberRange Backlogs{0, 65535};
constexpr NumberRange Probes{1, 127}; // Linux MAX_TCP_KEEPCNT

using Read = tcp::Call (*)(TableReader &);

tcp::Call readListen(TableReader &reader)
{
    calls::Listen listen;
    listen.backlog = static_cast<int>(reader.integer("backlog", Backlogs).value_or(listen.backlog));
    listen.port = static_cast<std::uint16_t>(reader.integer("port", Ports).value_or(listen.port));
    return listen;
}

tcp::Call readBind(TableReader &reader)
{
    return calls::Bind{static_cast<std::uint16_t>(reader.integer("port", Ports).value_or(0))};
}

tcp::Call readConnect(TableReader &reader)
{
    constexpr std::array<std::string_view, 1> Targets{"self"};
    calls::Connect connect;
    connect.port = static_cast<std::uint16_t>(reader.integer("port", Ports).value_or(connect.port));
    connect.toSelf = reader.choice("to", Targets).has_value();
    connect.initialSequence = reader.integer("initialSequence", Sequences);
    return connect;
}

tcp::Call readSend(TableReader &reader)
{
    const auto bytes = reader.integer("bytes", Bytes, Need::Required);
    return calls::Send{static_cast<std::uint32_t>(bytes.value_or(0))};
}

tcp::Call readReceive(TableReader &reader)
{
    return calls::Receive{reader.integer("bytes", Bytes)};
}

tcp::Call readShutdown(TableReader &reader)
{
    constexpr std::array<std::string_view, 3> Names{"write", "read", "both"};
    return calls::Shutdown{
        static_cast<calls::ShutdownHow>(reader.choice("how", Names).value_or(0))};
}

// A time, or the word for "none" and what it stands for.
std::optional<tcp::Duration> durationOr(TableReader &reader, std::string_view key,
                                        std::string_view word, tcp::Duration meaning)
{
    const toml::node *value = reader.node(key);
    if (value && value->value_exact<std::string_view>() == word)
        return meaning;
    return reader.duration(key);
}

tcp::Call readSetOption(TableReader &reader)
{
    calls::SetOption option;
    option.linger = durationOr(reader, "linger", "off", tcp::Unlimited);
    option.linger2 = durationOr(reader, "linger2", "never", tcp::Duration(-1));
    option.keepAlive = reader.boolean("keepAlive");
    option.idle = reader.duration("idle");
    option.interval = reader.duration("interval");
    option.count = reader.integer("count", Probes);
    option.reuseAddress = reader.boolean("reuseAddress");
    option.userTimeout = reader.duration("userTimeout");
    option.receiveBuffer = reader.integer("receiveBuffer", Bytes);
    constexpr std::array<std::string_view, 9> Options{
        "linger", "linger2",      "keepAlive",   "idle",         "interval",
        "count",  "reuseAddress", "userTimeout", "receiveBuffer"};
    if (std::ranges::none_of(Options, [&](std::string_view name) { return reader.has(name); }))
        reader.report().add(Problem::Kind::MissingKey, reader.place(), {}, joined(Options));
    return option;
}

tcp::Call readGetOption(TableReader &reader)
{
    if (reader.boolean("error", Need::Required) == false)
        reader.reportBadValue("error", "false", "true");
    return calls::GetOption{};
}

tcp::Call readFork(TableReader &reader)
{
    calls::Fork fork;
    fork.process = reader.string("child").value_or(fork.process);
    if (fork.process.empty())
        reader.reportBadValue("child", "", "name");
    return fork;
}

tcp::Call readVanish(TableReader &reader)
{
    return calls::Vanish{reader.boolean("all").value_or(false)};
}

template <typename Call>
tcp::Call readNothing(TableReader &)
{
    return Call{};
}

struct Row
{
    std::string_view name;
    Read read = nullptr;
};

constexpr std::array Rows = {
    Row{"listen", readListen},
    Row{"accept", readNothing<calls::Accept>},
    Row{"bind", readBind},
    Row{"connect", readConnect},
    Row{"send", readSend},
    Row{"receive", readReceive},
    Row{"shutdown", readShutdown},
    Row{"close", readNothing<calls::Close>},
    Row{"abort", readNothing<calls::Abort>},
    Row{"setOption", readSetOption},
    Row{"getOption", readGetOption},
    Row{"exit", readNothing<calls::Exit>},
    Row{"fork", readFork},
    Row{"vanish", readVanish},
    Row{"powerOff", readNothing<calls::PowerOff>},
    Row{"powerOn", readNothing<calls::PowerOn>},
};
static_assert(Rows.size() == std::variant_size_v<tcp::Call>);

constexpr auto Names = [] {
    std::array<std::string_view, Rows.size()> names;
    std::ranges::transform(Rows, names.begin(), &Row::name);
    return names;
}();

} // namespace

std::span<const std::string_view> callNames()
{
    return Names;
}

std::optional<tcp::Call> readArguments(std::string_view call, TableReader &reader)
{
    const auto row = std::ranges::find(Rows, call, &Row::name);
    if (row == Rows.end())
        return {};
    return row->read(reader);
}

} // namespace scenario
