// SPDX-License-Identifier: MIT
#include "simulation/decisive.h"

#include "simulation/simulate.h"

#include <algorithm>
#include <string>
#include <vector>

namespace simulation {

namespace {

// Runs of more events than that are not repeated hundreds of times.
constexpr std::size_t MostEventsRepeated = 500;

// What one can see of an event, as a line; empty for timers that start and stop.
struct Visible
{
    std::string operator()(const trace::SegmentSent &fact) const
    {
        return tcp::toString(fact.segment.flags) + ' ' + std::to_string(fact.segment.length);
    }
    std::string operator()(const trace::StateChanged &fact) const
    {
        return std::string(tcp::toString(fact.to));
    }
    std::string operator()(const trace::CallReturned &fact) const
    {
        return std::to_string(fact.value) + std::string(tcp::toString(fact.error));
    }
    std::string operator()(const trace::SocketChanged &fact) const
    {
        return std::to_string(static_cast<int>(fact.what));
    }
    std::string operator()(const trace::SegmentArrived &) const { return {}; }
    std::string operator()(const trace::SegmentLost &) const { return {}; }
    std::string operator()(const trace::CallMade &) const { return {}; }
    std::string operator()(const trace::TimerChanged &) const { return {}; }
    std::string operator()(const trace::Noted &fact) const
    {
        return std::string(trace::toString(fact.what));
    }
};

struct Happening
{
    tcp::SimTime at{};
    tcp::Side host = tcp::Side::Client;
    std::string what;
    friend bool operator==(const Happening &, const Happening &) = default;
};

std::vector<Happening> happeningsOf(const trace::Trace &trace)
{
    std::vector<Happening> happenings;
    for (const trace::Event &event : trace.events()) {
        std::string what = std::visit(Visible(), event.fact);
        if (!what.empty())
            happenings.push_back({event.at, event.host, std::move(what)});
    }
    return happenings;
}

// The values that the field has in other systems, each once.
std::vector<tcp::Value> otherValues(const tcp::Field &field, const tcp::Value &present)
{
    std::vector<tcp::Value> values;
    for (const tcp::System &system : tcp::systems()) {
        const tcp::Value value = field.get(system.profile);
        if (!(value == present) && std::ranges::find(values, value) == values.end())
            values.push_back(value);
    }
    return values;
}

scenario::Scenario with(scenario::Scenario scenario, tcp::Side side, const tcp::Field &field,
                        const tcp::Value &value)
{
    auto &parameters = scenario.host(side).parameters;
    std::erase_if(parameters, [&field](const auto &entry) { return entry.first == field.name; });
    parameters.emplace_back(field.name, value);
    return scenario;
}

bool isDecisive(const scenario::Scenario &scenario, const std::vector<Happening> &now,
                const tcp::Field &field)
{
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        const auto changed = withOtherValues(scenario, side, field);
        const bool hasEffect = std::ranges::any_of(
            changed, [&now](const auto &other) { return happeningsOf(simulate(other)) != now; });
        if (hasEffect)
            return true;
    }
    return false;
}

} // namespace

std::vector<scenario::Scenario> withOtherValues(const scenario::Scenario &scenario, tcp::Side side,
                                                const tcp::Field &field)
{
    std::vector<scenario::Scenario> changed;
    const tcp::Value present = field.get(profileOf(scenario.host(side)));
    for (const tcp::Value &value : otherValues(field, present))
        changed.push_back(with(scenario, side, field, value));
    return changed;
}

std::set<std::string_view> decisiveFields(const scenario::Scenario &scenario)
{
    const trace::Trace trace = simulate(scenario);
    std::set<std::string_view> decisive;
    if (trace.events().size() > MostEventsRepeated)
        return decisive;
    const std::vector<Happening> now = happeningsOf(trace);
    for (const tcp::Field &field : tcp::fields()) {
        if (isDecisive(scenario, now, field))
            decisive.insert(field.name);
    }
    return decisive;
}

} // namespace simulation
