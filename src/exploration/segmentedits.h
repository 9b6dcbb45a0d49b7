// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"
#include "trace/trace.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace exploration {

// What if the network did something else to one segment? Each function takes a scenario, the trace
// that it makes, and a segment that was sent in it; each answers with the edited scenario.

// Whether a fault can choose the segment: forged ones come from outside, and in a cut every one is
// lost.
[[nodiscard]] bool canBeTreated(const scenario::Scenario &scenario, const trace::Trace &trace,
                                trace::EventId sent);

// That one segment is dropped, delayed or duplicated by that much more than usual, or overtaken by
// the next one. It takes the place of whatever was done to the segment before.
[[nodiscard]] scenario::Scenario withFault(const scenario::Scenario &scenario,
                                           const trace::Trace &trace, trace::EventId sent,
                                           scenario::SegmentFault::Action action,
                                           tcp::Duration by = {});

// The network does nothing special to that one segment; faults that chose others too keep those.
[[nodiscard]] scenario::Scenario withoutFaults(const scenario::Scenario &scenario,
                                               const trace::Trace &trace, trace::EventId sent);

// The faults that chose the segment, by their place in the scenario; of cuts, see cutOf().
[[nodiscard]] std::vector<std::size_t> faultsOn(const scenario::Scenario &scenario,
                                                const trace::Trace &trace, trace::EventId sent);
// The cut that takes the segment, or the injection that forged it, by its place.
[[nodiscard]] std::optional<std::size_t> cutOf(const scenario::Scenario &scenario,
                                               const trace::Trace &trace, trace::EventId sent);
[[nodiscard]] std::optional<std::size_t>
injectionOf(const scenario::Scenario &scenario, const trace::Trace &trace, trace::EventId sent);

// Without the fault at that place.
[[nodiscard]] scenario::Scenario withoutFault(const scenario::Scenario &scenario,
                                              std::size_t fault);
// Besides, whatever those sides send in [since, until) is lost.
[[nodiscard]] scenario::Scenario withCut(const scenario::Scenario &scenario,
                                         const scenario::Cut &cut);

} // namespace exploration
