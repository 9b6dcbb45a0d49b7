// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/segment.h"
#include "tcp/state.h"
#include "tcp/time.h"

#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

namespace tcp {

// What the receiver made of a segment.
enum class Verdict : std::uint8_t {
    Accepted,     // taken in, or it changed something
    Duplicate,    // nothing new in it, acknowledged again
    OutOfOrder,   // beyond a gap, held
    OutOfWindow,  // RFC 9293 (3.10.7.4) first check failed
    BadAck,       // its acknowledgment number is not acceptable
    Challenged,   // answered by a challenge ACK, RFC 5961
    NoSuchSocket, // nobody has that port
    Ignored,      // dropped without an answer
};
[[nodiscard]] std::string_view toString(Verdict verdict);

// What a connection wants done, or tells, in answer to a call, a segment or a timer.
struct SendSegment
{
    Segment segment;
    bool isRetransmission = false;
    bool isProbe = false; // keepalive or zero-window probe
};
struct EnterState
{
    State from = State::Closed;
    State to = State::Closed;
};
struct StartTimer
{
    TimerKind timer = TimerKind::Retransmission;
    SimTime expires{};
};
struct StopTimer
{
    TimerKind timer = TimerKind::Retransmission;
};
// Something that a waiting call may want to know.
enum class Signal : std::uint8_t {
    Connected,    // connect() succeeds; a passive connection joins the accept queue
    Readable,     // data, or the end of file, can be received
    Acknowledged, // data or FIN of ours has been acknowledged
    Failed,       // error() tells why; nothing more will come
    BackToListen, // a half-open passive connection is dropped without a trace of it
};

using Effect = std::variant<SendSegment, EnterState, StartTimer, StopTimer, Signal>;
using Effects = std::vector<Effect>;

} // namespace tcp
