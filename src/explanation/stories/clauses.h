// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "trace/chain.h"

#include <QString>

namespace explanation {

// Whether a sentence begins a chain, or goes on from the one before it.
enum class Place : std::uint8_t { First, Later };

// "The server sent SYN+ACK at 150 ms in answer to SYN.": an event and what triggered it.
[[nodiscard]] QString triggeredSentence(const trace::Trace &trace, trace::EventId event,
                                        trace::EventId trigger, Place place, Language language);

// "The timer was running because no ACK with number 2 had come."
[[nodiscard]] QString unguardedSentence(const trace::Trace &trace, const trace::MissingAck &missing,
                                        Language language);

// "That ACK was lost on the way: the network dropped it."
[[nodiscard]] QString fateSentence(const trace::Trace &trace, const trace::Link &link,
                                   Language language);

// "The client's program decides this: close() at 500 ms.": nothing is behind it.
[[nodiscard]] QString decidedSentence(const trace::Trace &trace, trace::EventId event, Place place,
                                      Language language);

} // namespace explanation
