// SPDX-License-Identifier: MIT
#include "scenario/callwriter.h"
#include "scenario/comments.h"
#include "scenario/faultwriter.h"
#include "scenario/hostwriter.h"
#include "scenario/text.h"
#include "scenario/tomltext.h"

namespace scenario {

namespace {

std::string line(std::string_view key, std::string_view value)
{
    return std::string(key).append(" = ").append(value) + '\n';
}

std::string line(std::string_view key, const Text &text)
{
    return text == Text{} ? std::string() : line(key, toToml(text));
}

std::string headOf(const Scenario &scenario)
{
    std::string text = line("format", "1");
    text += line("title", scenario.title);
    text += line("summary", scenario.summary);
    if (scenario.group != Group::None)
        text += line("group", quoted(toString(scenario.group)));
    text += line("watch", scenario.watch);
    text += line("lesson", scenario.lesson);
    if (scenario.end)
        text += line("end", quoted(*scenario.end));
    return text;
}

std::string callsAndFaults(const Scenario &scenario)
{
    const std::string text = toToml(scenario.calls) + toToml(scenario.faults);
    return text.empty() ? text : '\n' + text;
}

std::string hostsOf(const Scenario &scenario)
{
    return "\n[hosts]\n" + line("client", toToml(scenario.host(tcp::Side::Client)))
           + line("server", toToml(scenario.host(tcp::Side::Server)));
}

std::string delayLine(const std::array<tcp::Duration, 2> &delay)
{
    const auto &[client, server] = delay;
    if (client == server)
        return line("delay", quoted(client));
    InlineTable table;
    table.add("client", quoted(client));
    table.add("server", quoted(server));
    return line("delay", table.text());
}

std::string networkOf(const Scenario &scenario)
{
    return "\n[network]\n" + delayLine(scenario.delay);
}

std::string toToml(const Note &note)
{
    std::string text = "\n[[notes]]\n" + line("at", quoted(note.at));
    if (!note.text.en.empty() || note.text.zh.empty())
        text += line("en", quoted(note.text.en));
    if (!note.text.zh.empty())
        text += line("zh", quoted(note.text.zh));
    return text;
}

std::string hostsOf(const Branch &branch)
{
    InlineTable table;
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        if (const auto &host = branch.hosts[static_cast<std::size_t>(side)])
            table.add(tcp::toString(side), scenario::toToml(*host));
    }
    return table.empty() ? std::string() : line("hosts", table.text());
}

// Without an entry the branch would have its parent's faults.
std::string faultsOf(const Branch &branch)
{
    if (!branch.faults)
        return {};
    return branch.faults->empty() ? line("faults", "[]") : scenario::toToml(*branch.faults);
}

std::string toToml(const Branch &branch)
{
    std::string text = "\n[[branches]]\n" + line("name", quoted(branch.name));
    if (!branch.parent.empty())
        text += line("parent", quoted(branch.parent));
    if (branch.calls)
        text += scenario::toToml(*branch.calls);
    text += faultsOf(branch) + hostsOf(branch);
    return branch.delay ? text + delayLine(*branch.delay) : text;
}

} // namespace

std::string write(const Scenario &scenario, std::string_view original)
{
    std::string text =
        headOf(scenario) + callsAndFaults(scenario) + hostsOf(scenario) + networkOf(scenario);
    for (const Note &note : scenario.notes)
        text += toToml(note);
    for (const Branch &branch : scenario.branches)
        text += toToml(branch);
    return original.empty() ? text : withComments(text, original);
}

} // namespace scenario
