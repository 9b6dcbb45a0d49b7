// SPDX-License-Identifier: MIT
#include "scenario/faultreader.h"

#include "scenario/callreader.h"
#include "scenario/injectionreader.h"
#include "scenario/ordinals.h"
#include "scenario/suggestion.h"
#include "scenario/tablereader.h"

#include <algorithm>
#include <array>

namespace scenario {

namespace {

using Action = SegmentFault::Action;

constexpr std::array<std::string_view, 6> Forms{"drop",    "duplicate", "delay",
                                                "reorder", "cut",       "inject"};
constexpr std::array<std::string_view, 7> Classes{"SYN", "SYN+ACK", "ACK", "DATA",
                                                  "FIN", "RST",     "any"};
constexpr std::array<std::string_view, 2> Unreachables{"host", "port"};
constexpr std::array<std::string_view, 3> CutSides{"client", "server", "both"};

std::optional<Ordinals> ordinalsOf(const toml::node &node)
{
    if (const auto text = node.value_exact<std::string>())
        return parseOrdinals(*text);
    const auto number = node.value_exact<std::int64_t>();
    if (!number || *number < 1 || *number > LastOrdinal)
        return {};
    return Ordinals{{{static_cast<int>(*number), static_cast<int>(*number)}}};
}

// A list: every entry is a number or a range; "all" is no part of a list.
std::optional<Ordinals> ordinalsOf(const toml::array &array)
{
    Ordinals ordinals{{}};
    for (const toml::node &node : array) {
        const auto entry = ordinalsOf(node);
        if (!entry || entry->ranges.empty())
            return {};
        ordinals.ranges.push_back(entry->ranges.front());
    }
    return ordinals.ranges.empty() ? std::nullopt : std::optional(ordinals);
}

Ordinals readOrdinals(TableReader &reader)
{
    const toml::node *node = reader.node("nth");
    if (!node)
        return {};
    if (!node->is_integer() && !node->is_string() && !node->is_array()) {
        reader.reportWrongType("nth", "ordinals");
        return {};
    }
    const auto ordinals = node->is_array() ? ordinalsOf(*node->as_array()) : ordinalsOf(*node);
    if (!ordinals)
        reader.reportBadValue("nth", textOf(*node), "ordinals");
    return ordinals.value_or(Ordinals{});
}

tcp::Duration readBy(TableReader &reader, Action action)
{
    if (action == Action::Delay)
        return reader.duration("by", Need::Required).value_or(tcp::Duration::zero());
    if (action == Action::Duplicate)
        return reader.duration("by").value_or(tcp::Duration::zero());
    return {};
}

std::optional<tcp::Unreachable> readUnreachable(TableReader &reader, Action action)
{
    if (action != Action::Drop)
        return {};
    const auto what = reader.choice("unreachable", Unreachables);
    return what ? std::optional(static_cast<tcp::Unreachable>(*what)) : std::nullopt;
}

class FaultReader
{
public:
    FaultReader(SocketLedger &ledger, Report &report) : m_ledger(ledger), m_report(report) {}

    std::optional<Fault> read(const toml::table &table);

private:
    std::optional<std::string_view> readForm(TableReader &reader);
    std::optional<SegmentFault> readSegmentFault(TableReader &reader, std::string_view form);
    std::optional<Cut> readCut(TableReader &reader);
    void readSocket(TableReader &reader, SegmentFault &fault);

    SocketLedger &m_ledger;
    Report &m_report;
};

std::optional<Fault> FaultReader::read(const toml::table &table)
{
    TableReader reader(table, m_report, table.is_inline() ? "" : "faults");
    const auto form = readForm(reader);
    if (!form)
        return {};
    Fault fault;
    fault.line = reader.place().line;
    const auto keep = [&fault](auto &&what) {
        if (what)
            fault.what = *what;
        return what.has_value();
    };
    bool isGood = false;
    if (*form == "cut")
        isGood = keep(readCut(reader));
    if (*form == "inject")
        isGood = keep(readInjection(reader));
    if (*form != "cut" && *form != "inject")
        isGood = keep(readSegmentFault(reader, *form));
    reader.finish();
    return isGood ? std::optional(fault) : std::nullopt;
}

// What the fault does: exactly one of the forms must be there.
std::optional<std::string_view> FaultReader::readForm(TableReader &reader)
{
    std::optional<std::string_view> form;
    for (const std::string_view name : Forms) {
        if (!reader.has(name))
            continue;
        if (form)
            m_report.add(Problem::Kind::Repeated, reader.placeOfKey(name), name, *form);
        form = form.value_or(name);
        reader.node(name);
    }
    if (!form)
        m_report.add(Problem::Kind::MissingKey, reader.place(), {}, joined(Forms));
    return form;
}

std::optional<SegmentFault> FaultReader::readSegmentFault(TableReader &reader,
                                                          std::string_view form)
{
    SegmentFault fault;
    fault.action = static_cast<Action>(std::ranges::find(Forms, form) - Forms.begin());
    const auto segments = reader.choice(form, Classes, Need::Required);
    const auto from = reader.choice("from", sideNames(), Need::Required);
    fault.nth = readOrdinals(reader);
    fault.by = readBy(reader, fault.action);
    fault.unreachable = readUnreachable(reader, fault.action);
    fault.from = static_cast<tcp::Side>(from.value_or(0));
    if (from)
        readSocket(reader, fault);
    if (!segments || !from)
        return {};
    fault.segments = static_cast<SegmentClass>(*segments);
    return fault;
}

void FaultReader::readSocket(TableReader &reader, SegmentFault &fault)
{
    const auto socket = reader.string("socket");
    if (!socket)
        return;
    fault.socket = *socket;
    m_ledger.noteUse(fault.from, *socket, reader.placeOfValue("socket"));
}

std::optional<Cut> FaultReader::readCut(TableReader &reader)
{
    const auto sides = reader.choice("cut", CutSides, Need::Required);
    Cut cut;
    cut.since = reader.duration("since").value_or(cut.since);
    cut.until = reader.duration("until").value_or(cut.until);
    if (cut.until <= cut.since)
        m_report.add(Problem::Kind::OutOfRange, reader.placeOfValue("until"),
                     tcp::toString(cut.until), tcp::toString(cut.since) + "..");
    if (!sides)
        return {};
    cut.fromClient = CutSides[*sides] != "server";
    cut.fromServer = CutSides[*sides] != "client";
    return cut;
}

} // namespace

std::vector<Fault> readFaults(const toml::array &array, SocketLedger &ledger, Report &report)
{
    if (array.size() > MostFaults) {
        report.add(Problem::Kind::TooMany, placeOf(array), "faults", std::to_string(MostFaults));
        return {};
    }
    FaultReader reader(ledger, report);
    std::vector<Fault> faults;
    for (const toml::node &node : array) {
        const toml::table *table = node.as_table();
        if (!table) {
            report.add(Problem::Kind::WrongType, placeOf(node), "faults", "table");
            continue;
        }
        if (auto fault = reader.read(*table))
            faults.push_back(std::move(*fault));
    }
    return faults;
}

} // namespace scenario
