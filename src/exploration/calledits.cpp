// SPDX-License-Identifier: MIT
#include "exploration/calledits.h"

#include "scenario/socketnames.h"
#include "scenario/stranded.h"

#include <algorithm>
#include <array>

namespace exploration {

using scenario::Scenario;
using scenario::TimedCall;

namespace {

// Takes away the entries at those places, which are in order.
template <typename Entry>
void erase(std::vector<Entry> &entries, const std::vector<std::size_t> &places)
{
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(*place));
}

bool hasStranded(const scenario::Stranded &stranded)
{
    return !stranded.calls.empty() || !stranded.faults.empty();
}

} // namespace

Scenario withCallAt(const Scenario &scenario, std::size_t call, tcp::Duration at)
{
    Scenario changed = scenario;
    changed.calls[call].at = std::max(tcp::Duration::zero(), at);
    return changed;
}

std::optional<Scenario> withoutCall(const Scenario &scenario, std::size_t call)
{
    Scenario changed = scenario;
    erase(changed.calls, {call});
    // What goes may have been all that others had.
    for (auto gone = strandedIn(changed); hasStranded(gone); gone = strandedIn(changed)) {
        erase(changed.calls, gone.calls);
        erase(changed.faults, gone.faults);
    }
    if (changed.calls.empty())
        return {};
    return changed;
}

std::optional<Scenario> withCall(const Scenario &scenario, const TimedCall &call)
{
    Scenario changed = scenario;
    const auto later = std::ranges::find_if(
        changed.calls, [&call](const TimedCall &other) { return other.at > call.at; });
    changed.calls.insert(later, call);
    if (hasStranded(strandedIn(changed)))
        return {};
    return changed;
}

std::string freshSocketName(const Scenario &scenario, tcp::Side host)
{
    constexpr std::array<std::string_view, 3> Names{"main", "second", "third"};
    const auto isTaken = [&](std::string_view name) {
        return std::ranges::any_of(scenario.calls, [&](const TimedCall &call) {
            return call.host == host && call.socket == name && scenario::isOnSocket(call.call);
        });
    };
    for (const std::string_view name : Names) {
        if (!isTaken(name))
            return std::string(name);
    }
    int number = 4;
    while (isTaken("socket" + std::to_string(number)))
        ++number;
    return "socket" + std::to_string(number);
}

} // namespace exploration
