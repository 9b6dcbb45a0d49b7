// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/call.h"
#include "tcp/profile.h"
#include "tcp/segment.h"
#include "tcp/state.h"
#include "trace/trace.h"

#include <QString>

namespace explanation {

// The topic that explains a thing, as topics() names it.
[[nodiscard]] QString topicOf(const tcp::Call &call);
// Error::None has none.
[[nodiscard]] QString topicOf(tcp::Error error);
// What is most telling about a segment: its RST, SYN or FIN, its payload, or that it is an ACK.
[[nodiscard]] QString topicOf(const tcp::Segment &segment);
[[nodiscard]] QString topicOf(const tcp::System &system);
// What a parameter or switch rules.
[[nodiscard]] QString topicOf(const tcp::Field &field);
// What an event is about.
[[nodiscard]] QString topicOf(const trace::Trace &trace, trace::EventId event);

} // namespace explanation
