// SPDX-License-Identifier: MIT
#include "scenario/callreader.h"

#include "scenario/callarguments.h"
#include "scenario/socketnames.h"
#include "scenario/tablereader.h"

#include <array>

namespace scenario {

namespace {

constexpr NumberRange RepeatCounts{1, 1'000'000};

// Reads one entry after the other: which socket a call means depends on those before it.
class CallReader
{
public:
    CallReader(SocketLedger &ledger, Report &report) : m_ledger(ledger), m_report(report) {}

    std::optional<TimedCall> read(const toml::table &table);

private:
    bool readSocket(TableReader &reader, TimedCall &call);
    std::optional<Repeat> readRepeat(TableReader &reader);

    SocketLedger &m_ledger;
    Report &m_report;
    SocketNames m_names;
};

std::optional<TimedCall> CallReader::read(const toml::table &table)
{
    // In the form of [[calls]] what follows the last call would belong to it.
    TableReader reader(table, m_report, table.is_inline() ? "" : "calls");
    TimedCall call;
    call.line = reader.place().line;
    const auto at = reader.duration("at", Need::Required);
    const auto host = reader.choice("host", sideNames(), Need::Required);
    const auto name = reader.choice("call", callNames(), Need::Required);
    call.process = reader.string("process").value_or("");
    call.repeat = readRepeat(reader);
    const auto what = name ? readArguments(callNames()[*name], reader) : std::nullopt;
    if (!host || !what) {
        m_ledger.setIncomplete();
        return {};
    }
    call.host = static_cast<tcp::Side>(*host);
    call.call = *what;
    const bool hasSocket = readSocket(reader, call);
    reader.finish();
    if (!hasSocket) {
        m_ledger.setIncomplete();
        return {};
    }
    m_ledger.note(call, {reader.placeOfValue("call"), reader.placeOfValue("socket"),
                         reader.placeOfValue("process")});
    call.at = at.value_or(tcp::Duration::zero());
    return at ? std::optional(call) : std::nullopt;
}

// False when the file does not say which socket is meant.
bool CallReader::readSocket(TableReader &reader, TimedCall &call)
{
    if (!isOnSocket(call.call))
        return true;
    const auto given = reader.string("socket");
    const auto usual = m_names.usual(call.host, call.call);
    m_names.note(call.host, call.call);
    if (!reader.has("socket") && !usual)
        m_report.add(Problem::Kind::MissingKey, reader.place(), {}, "socket");
    if (given && given->empty())
        reader.reportBadValue("socket", "", "name");
    if (!given && !usual)
        return false;
    call.socket = given ? *given : std::string(*usual);
    return !call.socket.empty();
}

std::optional<Repeat> CallReader::readRepeat(TableReader &reader)
{
    const toml::table *table = reader.table("repeat");
    if (!table)
        return {};
    TableReader inner(*table, m_report, "repeat");
    const auto count = inner.integer("count", RepeatCounts, Need::Required);
    const auto interval = inner.duration("interval", Need::Required);
    inner.finish();
    if (!count || !interval)
        return {};
    return Repeat{static_cast<int>(*count), *interval};
}

} // namespace

std::span<const std::string_view> sideNames()
{
    static constexpr std::array<std::string_view, 2> Names{"client", "server"};
    return Names;
}

std::vector<TimedCall> readCalls(const toml::array &array, SocketLedger &ledger, Report &report)
{
    if (array.size() > MostCalls) {
        report.add(Problem::Kind::TooMany, placeOf(array), "calls", std::to_string(MostCalls));
        return {};
    }
    CallReader reader(ledger, report);
    std::vector<TimedCall> calls;
    for (const toml::node &node : array) {
        const toml::table *table = node.as_table();
        if (!table) {
            report.add(Problem::Kind::WrongType, placeOf(node), "calls", "table");
            continue;
        }
        if (auto call = reader.read(*table))
            calls.push_back(std::move(*call));
    }
    return calls;
}

} // namespace scenario
