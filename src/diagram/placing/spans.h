// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/shapes.h"
#include "trace/trace.h"

#include <vector>

namespace diagram {

// What lasts, read from a trace: from which event to which, and in which column it is drawn.
// `to` is NoEvent where the trace ends first.

struct StateSpan
{
    trace::SocketId socket = trace::NoSocket;
    trace::EventId from = NoEvent;
    trace::EventId to = NoEvent;
    tcp::State state = tcp::State::Closed;
    bool isUnknown = false;
    bool isInferred = false;
    bool hasTimer = false;     // one that can end it ran while it lasted
    bool isTimedAtEnd = false; // some timer of the socket still runs when the trace ends
    // A listener gives way to the connection that it made and goes on as a narrow stripe.
    bool isStripe = false;
    int column = 0;
};

struct TimerSpan
{
    trace::SocketId socket = trace::NoSocket;
    tcp::Side host = tcp::Side::Client;
    tcp::TimerKind kind = tcp::TimerKind::Retransmission;
    trace::EventId from = NoEvent;
    trace::EventId to = NoEvent;
    tcp::Duration time{}; // from its start to when it would expire
    TimerBar::Ending ending = TimerBar::Ending::Running;
    bool isContinued = false; // it was restarted: the bar before it is the same timer's
    int column = 0;
};

struct CallSpan
{
    trace::EventId from = NoEvent;
    trace::EventId to = NoEvent;
    bool isInstant = false; // it returned when it was made, or cannot return
    int column = 0;
};

[[nodiscard]] std::vector<StateSpan> stateSpans(const trace::Trace &trace);
[[nodiscard]] std::vector<TimerSpan> timerSpans(const trace::Trace &trace);
[[nodiscard]] std::vector<CallSpan> callSpans(const trace::Trace &trace);

// The columns that the spans of one host need; spans carry their host through `trace`.
[[nodiscard]] int columnsOf(const std::vector<StateSpan> &spans, const trace::Trace &trace,
                            tcp::Side side);

} // namespace diagram
