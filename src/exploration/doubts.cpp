// SPDX-License-Identifier: MIT
#include "exploration/doubts.h"

#include "simulation/decisive.h"
#include "simulation/simulate.h"

#include <algorithm>

namespace exploration {

namespace {

constexpr std::size_t MostEventsRepeated = 2000;

// A value that the scenario sets is no claim about the system.
bool isUnverified(const scenario::HostSettings &host, std::size_t field)
{
    const tcp::System &system = *tcp::findSystem(host.os);
    const std::string_view name = tcp::fields()[field].name;
    const auto isSet = [name](const auto &entry) { return entry.first == name; };
    return system.provenance[field].standing == tcp::Standing::Unverified
           && std::ranges::none_of(host.parameters, isSet);
}

void addNew(std::vector<Summary> &summaries, const Summary &own, Summary summary)
{
    const bool isKnown = summary == own || std::ranges::find(summaries, summary) != summaries.end();
    if (!isKnown)
        summaries.push_back(std::move(summary));
}

} // namespace

std::vector<Summary> doubtsOf(const scenario::Scenario &scenario)
{
    std::vector<Summary> doubts;
    const trace::Trace trace = simulation::simulate(scenario);
    if (trace.events().size() > MostEventsRepeated)
        return doubts;
    const Summary own = summaryOf(trace);
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        for (std::size_t field = 0; field < tcp::fields().size(); ++field) {
            if (!isUnverified(scenario.host(side), field))
                continue;
            for (const auto &other :
                 simulation::withOtherValues(scenario, side, tcp::fields()[field]))
                addNew(doubts, own, summaryOf(simulation::simulate(other)));
        }
    }
    return doubts;
}

} // namespace exploration
