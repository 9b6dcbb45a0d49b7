// SPDX-License-Identifier: MIT
#pragma once

#include "trace/missingack.h"
#include "trace/step.h"

#include <vector>

namespace trace {

// One link of a chain of causes: what happened, and what is behind it.
struct Link
{
    enum class Kind : std::uint8_t {
        Triggered, // `cause` made it happen
        Unguarded, // a timer ran out because an acknowledgment was missing; `cause` tells why it was
        Fate,      // what became of the segment, or of the ACK, that was waited for
        Decided,   // by a program, by the network or by somebody on the way: nothing is behind it
    };

    EventId event{};
    EventId cause{}; // `event` itself where it was decided
    Kind kind = Kind::Decided;
    std::optional<MissingAck> missing; // of Unguarded and Fate
};

// Longer chains are cut: they tell of a conversation rather than of one reason.
inline constexpr std::size_t LongestChain = 7;

// From an event back to what decided it, link by link.
[[nodiscard]] std::vector<Link> chainBehind(const Trace &trace, EventId event);

// What made an event happen, the trigger first; where an ACK was missing, what tells why as well.
[[nodiscard]] std::vector<EventId> causesOf(const Trace &trace, EventId event);
// The other way round: everything that causesOf() it names.
[[nodiscard]] std::vector<EventId> consequencesOf(const Trace &trace, EventId event);

// The sending that an arrival or a loss is about, else the event itself.
[[nodiscard]] EventId sendingOf(const Trace &trace, EventId event);

// The event that a step is told for: a state that changed, else what was sent, else its trigger.
[[nodiscard]] EventId tellingEvent(const Trace &trace, const Step &step);

} // namespace trace
