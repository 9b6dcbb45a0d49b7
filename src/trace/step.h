// SPDX-License-Identifier: MIT
#pragma once

#include "trace/trace.h"

#include <vector>

namespace trace {

// What happens to one socket at one instant for one reason, and can be seen: a segment arrives and
// the state changes and an answer leaves; a timer expires and a segment is repeated; a call is
// made. It is what "next" and "back" move by, and what an explanation tells.
struct Step
{
    tcp::SimTime at{};
    tcp::Side host = tcp::Side::Client;
    SocketId socket = NoSocket;
    std::vector<EventId> events; // in order; the first is the trigger
};

// The steps of a trace in order of time, and of events where times are equal.
[[nodiscard]] std::vector<Step> steps(const Trace &trace);

// The chapters of a connection's life, for the scrubber.
enum class Chapter : std::uint8_t { Open, Talk, Close, TimeWait };

struct ChapterStart
{
    Chapter chapter = Chapter::Open;
    tcp::SimTime at{};
};

// Where each chapter of the first connection begins; a chapter that never comes is left out.
[[nodiscard]] std::vector<ChapterStart> chapters(const Trace &trace);

} // namespace trace
