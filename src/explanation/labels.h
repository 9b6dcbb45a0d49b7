// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "trace/trace.h"

#include <QString>

namespace explanation {

// Sequence numbers as they travel, or counted from each direction's initial one.
enum class Numbers : std::uint8_t { Relative, Absolute };

// What a segment's label tells of it, besides what is special.
struct LabelParts
{
    bool flags = true;
    bool length = true; // of its payload, where it has one; in numbers always
    bool remark = true; // what is special about it
    friend bool operator==(const LabelParts &, const LabelParts &) = default;
};

// What is special about a segment: "retransmission", "keepalive probe"; empty for most.
[[nodiscard]] QString segmentRemark(const trace::Trace &trace, trace::EventId sent,
                                    Language language);
// What an arrow says: "FIN+ACK", "ACK, 100 bytes", with "retransmission" where it is one. Empty
// when none of the parts is there.
[[nodiscard]] QString segmentLabel(const trace::Trace &trace, trace::EventId sent,
                                   Language language, const LabelParts &parts = {});
// "seq=1 ack=1 len=0".
[[nodiscard]] QString numbersLabel(const trace::Trace &trace, trace::EventId sent, Numbers numbers,
                                   const LabelParts &parts = {});

// One event as a short line for lists and the text ladder: "sends SYN", "enters CLOSE_WAIT".
[[nodiscard]] QString eventLine(const trace::Trace &trace, trace::EventId event, Language language);
// A few lines about any event: when, who, what, and what became of it.
[[nodiscard]] QString tooltip(const trace::Trace &trace, trace::EventId event, Language language);
// What is told by name; the rest is kept back, so that somebody may be asked.
struct Names
{
    bool segments = true;
    bool states = true;
};
// One sentence for a screen reader: "At 0.100 s, the client sends SYN to the server; it arrives
// at 0.150 s."
[[nodiscard]] QString accessibleText(const trace::Trace &trace, trace::EventId event,
                                     Language language, const Names &told = {});

} // namespace explanation
