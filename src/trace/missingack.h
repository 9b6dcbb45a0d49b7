// SPDX-License-Identifier: MIT
#pragma once

#include "trace/trace.h"

#include <optional>

namespace trace {

// Why what a socket had sent was not acknowledged when its timer expired. It is concluded from what
// became of the segment, and of those that could have carried its ACK.
struct MissingAck
{
    enum class Why : std::uint8_t {
        SegmentLost,     // every sending of it died on its way
        SegmentUnderWay, // it has not arrived yet
        SegmentRefused,  // it arrived, and its receiver dropped it
        AckHeldBack,     // it arrived, and its receiver waits with the ACK
        NotAnswered,     // it arrived, and nothing acknowledged it
        AckLost,
        AckUnderWay,
        AckRefused, // it came, and was dropped
    };

    Why why = Why::SegmentLost;
    EventId sent{};    // the first sending of what waits
    EventId telling{}; // what tells why: the loss, the arrival, or the sending that is under way
    int sendings = 1;  // so far
};

// For a timer that guards what was sent; nothing for another event, and where nothing waits.
[[nodiscard]] std::optional<MissingAck> missingAckAt(const Trace &trace, EventId expiry);

} // namespace trace
