// SPDX-License-Identifier: MIT
#include "scenario/stranded.h"

#include "scenario/socketledger.h"

#include <algorithm>

namespace scenario {

namespace {

// Stand for the places in a text: the entry is the line, its list the column.
constexpr int CallColumn = 1;
constexpr int FaultColumn = 2;

Place placeOf(std::size_t entry, int column)
{
    return {static_cast<int>(entry) + 1, column};
}

SocketLedger ledgerOf(const Scenario &scenario)
{
    SocketLedger ledger;
    for (std::size_t i = 0; i < scenario.calls.size(); ++i) {
        const Place place = placeOf(i, CallColumn);
        ledger.note(scenario.calls[i], {place, place, place});
    }
    for (std::size_t i = 0; i < scenario.faults.size(); ++i) {
        const auto *fault = std::get_if<SegmentFault>(&scenario.faults[i].what);
        if (fault && !fault->socket.empty())
            ledger.noteUse(fault->from, fault->socket, placeOf(i, FaultColumn));
    }
    return ledger;
}

void addOnce(std::vector<std::size_t> &places, std::size_t place)
{
    if (std::ranges::find(places, place) == places.end())
        places.push_back(place);
}

} // namespace

Stranded strandedIn(const Scenario &scenario)
{
    Report report;
    ledgerOf(scenario).check(report);
    Stranded stranded;
    for (const Problem &problem : report.take()) {
        auto &places = problem.place.column == CallColumn ? stranded.calls : stranded.faults;
        addOnce(places, static_cast<std::size_t>(problem.place.line) - 1);
    }
    std::ranges::sort(stranded.calls);
    std::ranges::sort(stranded.faults);
    return stranded;
}

} // namespace scenario
