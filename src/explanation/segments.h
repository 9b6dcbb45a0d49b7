// SPDX-License-Identifier: MIT
#pragma once

#include "trace/trace.h"

#include <optional>

namespace explanation {

// Why a segment without anything new was sent.
enum class Probe : std::uint8_t { None, KeepAlive, ZeroWindow };
[[nodiscard]] Probe probeOf(const trace::Trace &trace, trace::EventId sent);

// The bits by which a window in this segment's header must be shifted: both SYNs offered scaling.
[[nodiscard]] int windowShiftOf(const trace::Trace &trace, trace::EventId sent);

// When the segment arrives first; nothing when it never does.
[[nodiscard]] std::optional<tcp::SimTime> arrivalOf(const trace::Trace &trace, trace::EventId sent);
// How it was lost; nothing when it was not.
[[nodiscard]] std::optional<trace::SegmentLost::By> lossOf(const trace::Trace &trace,
                                                           trace::EventId sent);

} // namespace explanation
