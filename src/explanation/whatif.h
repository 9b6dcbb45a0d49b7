// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "trace/trace.h"

#include <QString>

namespace explanation {

// What a drag in the ladder is about to do, in a few words.
[[nodiscard]] QString arrivesOnTime(Language language);
[[nodiscard]] QString arrivesLater(tcp::Duration by, tcp::SimTime at, Language language);
[[nodiscard]] QString pathTakes(const trace::Trace &trace, tcp::Side from, tcp::Duration delay,
                                Language language);
[[nodiscard]] QString calledAt(const QString &call, tcp::SimTime at, Language language);
[[nodiscard]] QString neverCalled(const QString &call, Language language);

// The path is cut: from when to when, and for whom; where it begins, and where it ends.
[[nodiscard]] QString cutBetween(const trace::Trace &trace, const trace::Cut &cut,
                                 Language language);
[[nodiscard]] QString cutBegins(const trace::Trace &trace, const trace::Cut &cut,
                                Language language);
[[nodiscard]] QString cutEnds(const trace::Trace &trace, const trace::Cut &cut, Language language);

// Why something cannot be done.
[[nodiscard]] QString lastCall(Language language);       // without it nothing would be left
[[nodiscard]] QString captureIsFixed(Language language); // it shows what happened
[[nodiscard]] QString futureIsHidden(Language language); // while the next step is asked for
[[nodiscard]] QString isForgedText(Language language);   // no fault can choose a forged segment
[[nodiscard]] QString isCutText(Language language);      // in a cut everything is lost
[[nodiscard]] QString noSuchSocket(Language language);   // for a call that is to be added

} // namespace explanation
