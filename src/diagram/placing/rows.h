// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/placing/timescale.h"
#include "diagram/shapes.h"
#include "trace/step.h"
#include "trace/trace.h"

#include <span>
#include <vector>

namespace diagram {

// Which instants a trace has, and where within its instant each event stands: events of one host at
// one time are set apart where their arrows would lie on each other.
struct Rows
{
    std::vector<Instant> instants;
    // By instant; NoEvent where nothing happens but the end, or a lost segment's arrival is missed.
    std::vector<trace::EventId> firstEvents;
    std::vector<std::uint32_t> instantOf; // by event
    std::vector<float> offsets;           // by event: height below the beginning of its instant
};

// `slot` is the distance of two arrows that leave or arrive one after the other at the same time.
[[nodiscard]] Rows makeRows(const trace::Trace &trace, std::span<const trace::Step> steps,
                            double slot);

// The time that a segment usually travels, or what stands for it: the usual wait between events.
[[nodiscard]] tcp::Duration usualDelay(const trace::Trace &trace, const Rows &rows);

} // namespace diagram
