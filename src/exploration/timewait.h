// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"
#include "trace/trace.h"

#include <optional>

namespace exploration {

// A run in which both ends close, one after the other, and one of them waits in TIME_WAIT.
struct TimeWaitEnding
{
    trace::SocketId waiting{};   // the socket that is in TIME_WAIT
    trace::EventId entered{};    // its change to TIME_WAIT
    trace::EventId lastAck{};    // the segment that ended the peer's LAST_ACK
    tcp::Duration lasts{};       // from its start to its end, or to the end of the trace
    std::size_t firstClose = 0;  // close() of the waiting end, by its place in the scenario
    std::size_t secondClose = 0; // close() of the other one
};

// Nothing when the run did not end like that, and for what is seen from outside.
[[nodiscard]] std::optional<TimeWaitEnding> timeWaitEnding(const trace::Trace &trace);

// What ifs of such an ending, each with the scenario that it was made from.
[[nodiscard]] scenario::Scenario withLastAckLost(const scenario::Scenario &scenario,
                                                 const trace::Trace &trace,
                                                 const TimeWaitEnding &ending);
[[nodiscard]] scenario::Scenario withoutSecondClose(const scenario::Scenario &scenario,
                                                    const TimeWaitEnding &ending);
// The two ends close at each other's time; the one that is first now does not wait in recv().
[[nodiscard]] scenario::Scenario withClosesSwapped(const scenario::Scenario &scenario,
                                                   const TimeWaitEnding &ending);

} // namespace exploration
