// SPDX-License-Identifier: MIT
#include "scenario/faultwriter.h"

#include "scenario/ordinals.h"
#include "scenario/tomltext.h"

namespace scenario {

namespace {

std::string_view nameOf(SegmentFault::Action action)
{
    switch (action) {
    case SegmentFault::Action::Drop: return "drop";
    case SegmentFault::Action::Duplicate: return "duplicate";
    case SegmentFault::Action::Delay: return "delay";
    case SegmentFault::Action::Reorder: return "reorder";
    }
    return {};
}

std::string_view sidesOf(const Cut &cut)
{
    if (cut.fromClient && cut.fromServer)
        return "both";
    return cut.fromClient ? "client" : "server";
}

std::string toToml(const SegmentFault &fault)
{
    InlineTable table;
    table.addText(nameOf(fault.action), toString(fault.segments));
    table.addText("from", tcp::toString(fault.from));
    table.add("nth", toString(fault.nth));
    if (!fault.socket.empty())
        table.addText("socket", fault.socket);
    if (fault.by != tcp::Duration::zero() || fault.action == SegmentFault::Action::Delay)
        table.add("by", quoted(fault.by));
    if (fault.unreachable)
        table.addText("unreachable",
                      *fault.unreachable == tcp::Unreachable::Port ? "port" : "host");
    return table.text();
}

std::string toToml(const Cut &cut)
{
    InlineTable table;
    table.addText("cut", sidesOf(cut));
    if (cut.since != tcp::Duration::zero())
        table.add("since", quoted(cut.since));
    if (cut.until != tcp::Unlimited)
        table.add("until", quoted(cut.until));
    return table.text();
}

std::string toToml(const Injection &injection)
{
    InlineTable segment;
    segment.addText("from", tcp::toString(injection.from));
    segment.addText("flags", injection.flags);
    segment.add("seq", injection.seq);
    if (injection.ack != 0)
        segment.add("ack", injection.ack);
    if (injection.length != 0)
        segment.add("len", injection.length);
    if (injection.address)
        segment.addText("address", *injection.address);
    if (injection.port)
        segment.add("port", *injection.port);
    if (injection.timestamp)
        segment.add("timestamp", *injection.timestamp);
    InlineTable table;
    table.add("inject", segment.text());
    table.add("at", quoted(injection.at));
    return table.text();
}

} // namespace

std::string toToml(const std::vector<Fault> &faults)
{
    if (faults.empty())
        return {};
    std::string text = "faults = [\n";
    for (const Fault &fault : faults) {
        const auto entry = std::visit([](const auto &what) { return toToml(what); }, fault.what);
        text += "  " + entry + ",\n";
    }
    return text + "]\n";
}

} // namespace scenario
