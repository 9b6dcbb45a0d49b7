// SPDX-License-Identifier: MIT
#include "exploration/segmentedits.h"

#include "scenario/ordinals.h"
#include "simulation/network.h"

#include <algorithm>

namespace exploration {

using scenario::Cut;
using scenario::Injection;
using scenario::Ordinals;
using scenario::Scenario;
using scenario::SegmentClass;
using scenario::SegmentFault;
using trace::EventId;
using trace::Trace;

namespace {

const trace::SegmentSent &sentFact(const Trace &trace, EventId sent)
{
    return std::get<trace::SegmentSent>(trace.event(sent).fact);
}

// The class that names the segment best.
SegmentClass classOf(const tcp::Segment &segment)
{
    for (const SegmentClass one : {SegmentClass::Syn, SegmentClass::SynAck, SegmentClass::Rst,
                                   SegmentClass::Fin, SegmentClass::Data, SegmentClass::Ack}) {
        if (simulation::isOfClass(segment, one))
            return one;
    }
    return SegmentClass::Any;
}

// Whether the fault counts the event, as simulation::Network does.
bool counts(const SegmentFault &fault, const Trace &trace, const trace::Event &event)
{
    const auto *sent = std::get_if<trace::SegmentSent>(&event.fact);
    if (!sent || sent->isInjected || event.host != fault.from)
        return false;
    const bool isOfSocket =
        fault.socket.empty()
        || (event.socket != trace::NoSocket && trace.socket(event.socket).name == fault.socket);
    return isOfSocket && simulation::isOfClass(sent->segment, fault.segments);
}

// The segment's number among those that the fault counts; nothing when it does not count it.
std::optional<int> ordinalOf(const SegmentFault &fault, const Trace &trace, EventId sent)
{
    if (!counts(fault, trace, trace.event(sent)))
        return {};
    const auto upTo = trace.events().first(indexOf(sent) + 1);
    return static_cast<int>(std::ranges::count_if(
        upTo, [&](const trace::Event &event) { return counts(fault, trace, event); }));
}

bool isChosen(const scenario::Fault &fault, const Trace &trace, EventId sent)
{
    const auto *what = std::get_if<SegmentFault>(&fault.what);
    if (!what)
        return false;
    const std::optional<int> ordinal = ordinalOf(*what, trace, sent);
    return ordinal && what->nth.contains(*ordinal);
}

// All that were chosen but one.
std::vector<Ordinals::Range> rangesWithout(const Ordinals &ordinals, int ordinal)
{
    std::vector<Ordinals::Range> all = ordinals.ranges;
    if (all.empty())
        all = {{1, scenario::LastOrdinal}};
    std::vector<Ordinals::Range> left;
    for (const Ordinals::Range range : all) {
        if (ordinal < range.first || range.last < ordinal) {
            left.push_back(range);
            continue;
        }
        if (range.first < ordinal)
            left.push_back({range.first, ordinal - 1});
        if (ordinal < range.last)
            left.push_back({ordinal + 1, range.last});
    }
    return left;
}

bool takes(const Cut &cut, const trace::Event &event)
{
    const bool isOfSide = event.host == tcp::Side::Client ? cut.fromClient : cut.fromServer;
    const tcp::Duration at = event.at.time_since_epoch();
    return isOfSide && cut.since <= at && at < cut.until;
}

std::optional<std::size_t> placeOf(const Scenario &scenario, auto isMeant)
{
    const auto found = std::ranges::find_if(scenario.faults, isMeant);
    if (found == scenario.faults.end())
        return {};
    return static_cast<std::size_t>(found - scenario.faults.begin());
}

} // namespace

bool canBeTreated(const Scenario &scenario, const Trace &trace, EventId sent)
{
    return !sentFact(trace, sent).isInjected && !cutOf(scenario, trace, sent);
}

std::vector<std::size_t> faultsOn(const Scenario &scenario, const Trace &trace, EventId sent)
{
    std::vector<std::size_t> faults;
    for (std::size_t i = 0; i < scenario.faults.size(); ++i) {
        if (isChosen(scenario.faults[i], trace, sent))
            faults.push_back(i);
    }
    return faults;
}

std::optional<std::size_t> cutOf(const Scenario &scenario, const Trace &trace, EventId sent)
{
    if (sentFact(trace, sent).isInjected)
        return {};
    return placeOf(scenario, [&](const scenario::Fault &fault) {
        const auto *cut = std::get_if<Cut>(&fault.what);
        return cut && takes(*cut, trace.event(sent));
    });
}

std::optional<std::size_t> injectionOf(const Scenario &scenario, const Trace &trace, EventId sent)
{
    const trace::Event &event = trace.event(sent);
    if (!sentFact(trace, sent).isInjected)
        return {};
    return placeOf(scenario, [&](const scenario::Fault &fault) {
        const auto *injection = std::get_if<Injection>(&fault.what);
        return injection && tcp::SimTime(injection->at) == event.at
               && injection->from == event.host;
    });
}

Scenario withoutFaults(const Scenario &scenario, const Trace &trace, EventId sent)
{
    Scenario changed = scenario;
    for (scenario::Fault &fault : changed.faults) {
        if (!isChosen(fault, trace, sent))
            continue;
        auto &what = std::get<SegmentFault>(fault.what);
        const auto left = rangesWithout(what.nth, *ordinalOf(what, trace, sent));
        what.nth.ranges = left.empty() ? std::vector<Ordinals::Range>{{0, 0}} : left;
    }
    std::erase_if(changed.faults, [](const scenario::Fault &fault) {
        const auto *what = std::get_if<SegmentFault>(&fault.what);
        return what && what->nth == Ordinals{{{0, 0}}};
    });
    return changed;
}

Scenario withFault(const Scenario &scenario, const Trace &trace, EventId sent,
                   SegmentFault::Action action, tcp::Duration by)
{
    Scenario changed = withoutFaults(scenario, trace, sent);
    SegmentFault fault;
    fault.action = action;
    fault.segments = classOf(sentFact(trace, sent).segment);
    fault.from = trace.event(sent).host;
    fault.by = by;
    const int nth = ordinalOf(fault, trace, sent).value_or(1);
    fault.nth = Ordinals{{{nth, nth}}};
    changed.faults.push_back({fault});
    return changed;
}

Scenario withoutFault(const Scenario &scenario, std::size_t fault)
{
    Scenario changed = scenario;
    changed.faults.erase(changed.faults.begin() + static_cast<std::ptrdiff_t>(fault));
    return changed;
}

Scenario withCut(const Scenario &scenario, const Cut &cut)
{
    Scenario changed = scenario;
    changed.faults.push_back({cut});
    return changed;
}

} // namespace exploration
