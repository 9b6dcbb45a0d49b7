// SPDX-License-Identifier: MIT
#include "scenario/hostreader.h"

#include "scenario/callreader.h"
#include "scenario/injectionreader.h"
#include "scenario/parameterreader.h"
#include "scenario/suggestion.h"
#include "scenario/tablereader.h"

namespace scenario {

namespace {

// The system of a host; an unknown one is reported.
const tcp::System *readSystem(TableReader &reader)
{
    const std::string id = reader.string("os").value_or(HostSettings{}.os);
    const tcp::System *system = tcp::findSystem(id);
    if (system)
        return system;
    std::vector<std::string_view> known;
    for (const tcp::System &other : tcp::systems())
        known.push_back(other.id);
    reader.report().add(Problem::Kind::UnknownSystem, reader.placeOfValue("os"), id, joined(known),
                        nearestName(id, known));
    return nullptr;
}

HostSettings readHost(const toml::table &table, std::string_view name, Report &report)
{
    TableReader reader(table, report, name);
    HostSettings host;
    const tcp::System *system = readSystem(reader);
    if (system)
        host.os = system->id;
    host.name = reader.string("name").value_or("");
    host.address = reader.string("address").value_or("");
    if (!host.address.empty() && !isAddress(host.address))
        reader.reportBadValue("address", host.address, "address");
    constexpr std::array<std::string_view, 2> Readings{"always", "never"};
    host.reads = static_cast<Reads>(reader.choice("reads", Readings).value_or(0));
    const toml::table *parameters = reader.table("parameters");
    if (parameters && system)
        host.parameters = readParameters(*parameters, *system, report);
    reader.finish();
    return host;
}

} // namespace

std::array<std::optional<HostSettings>, 2> readHosts(const toml::table &table, Report &report)
{
    TableReader reader(table, report, "hosts");
    std::array<std::optional<HostSettings>, 2> hosts;
    for (std::size_t side = 0; side < hosts.size(); ++side) {
        const std::string_view name = sideNames()[side];
        if (const toml::table *host = reader.table(name))
            hosts[side] = readHost(*host, name, report);
    }
    reader.finish();
    return hosts;
}

} // namespace scenario
