// SPDX-License-Identifier: MIT
#pragma once

#include "capture/outcome.h"
#include "explanation/language.h"
#include "trace/trace.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace explanation {

// Words about what a capture shows, and about what it cannot show.

// Where an end is: "10.0.0.1"; in a capture with its port, "[2001:db8::1]:443".
[[nodiscard]] QString placeText(const trace::Trace &trace, tcp::Side side);
// What a capture cannot tell: "unknown".
[[nodiscard]] QString unknown(Language language);
// "CLOSE_WAIT (inferred)".
[[nodiscard]] QString withRemark(const QString &text, const QString &remark, Language language);
// Marks what is concluded and was not seen: "inferred".
[[nodiscard]] QString inferredMark(Language language);
[[nodiscard]] QString statesAreInferred(Language language);
// For a state that lasts to the end: "still open when the capture ends".
[[nodiscard]] QString stillOpen(Language language);

// "FIN_WAIT_2 / CLOSE_WAIT": the client's last state and the server's.
[[nodiscard]] QString outcomeText(const capture::Outcome &outcome, Language language);
// How many connections there are, and what they end in, the most telling state first: "1000
// connections; at the end of the capture: 999 in CLOSE_WAIT, 1 in TIME_WAIT."
[[nodiscard]] QString outcomesText(std::span<const capture::Outcome> outcomes, Language language);
// "Shown is connection 3 of 10,000: 10.0.0.1:40000 → 10.0.0.2:443."
[[nodiscard]] QString shownSentence(const trace::Trace &trace, int number, int count,
                                    Language language);
// What the connection has come to when the capture ends, and whose program must act.
[[nodiscard]] QString endSentence(const trace::Trace &trace, Language language);
// What nobody can know who only sees segments.
[[nodiscard]] QString limitsSentence(Language language);
// Where a capture did not see the first segment leave: when its times begin, by estimate; else empty.
[[nodiscard]] QString beginSentence(const trace::Trace &trace, Language language);
// How many packets were captured twice; empty when none was.
[[nodiscard]] QString copiesSentence(std::size_t copies, Language language);

} // namespace explanation
