// SPDX-License-Identifier: MIT
#include "explanation/segments.h"

namespace explanation {

namespace {

// The shift that a socket offered in its SYN.
std::optional<int> offeredShift(const trace::Trace &trace, trace::SocketId socket)
{
    for (const trace::Event &event : trace.events()) {
        const auto *sent = std::get_if<trace::SegmentSent>(&event.fact);
        if (sent == nullptr || event.socket != socket || !sent->segment.flags.syn)
            continue;
        if (const auto shift = sent->segment.options.windowScale)
            return *shift;
        return {};
    }
    return {};
}

} // namespace

Probe probeOf(const trace::Trace &trace, trace::EventId sent)
{
    const trace::Event &event = trace.event(sent);
    if (!std::get<trace::SegmentSent>(event.fact).isProbe)
        return Probe::None;
    for (const trace::EventId cause : event.causes.all()) {
        const auto *timer = std::get_if<trace::TimerChanged>(&trace.event(cause).fact);
        if (timer != nullptr && timer->timer == tcp::TimerKind::Persist)
            return Probe::ZeroWindow;
    }
    return Probe::KeepAlive;
}

int windowShiftOf(const trace::Trace &trace, trace::EventId sent)
{
    const trace::Event &event = trace.event(sent);
    // RFC 7323 (2.2): the window of a SYN is never scaled.
    if (event.socket == trace::NoSocket
        || std::get<trace::SegmentSent>(event.fact).segment.flags.syn)
        return 0;
    const auto peer = trace.socket(event.socket).peer;
    if (!peer || !offeredShift(trace, *peer))
        return 0;
    return offeredShift(trace, event.socket).value_or(0);
}

std::optional<tcp::SimTime> arrivalOf(const trace::Trace &trace, trace::EventId sent)
{
    for (const trace::EventId fate : trace.fatesOf(sent)) {
        if (std::holds_alternative<trace::SegmentArrived>(trace.event(fate).fact))
            return trace.event(fate).at;
    }
    return {};
}

std::optional<trace::SegmentLost::By> lossOf(const trace::Trace &trace, trace::EventId sent)
{
    for (const trace::EventId fate : trace.fatesOf(sent)) {
        if (const auto *lost = std::get_if<trace::SegmentLost>(&trace.event(fate).fact))
            return lost->by;
    }
    return {};
}

} // namespace explanation
