// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "trace/trace.h"

#include <QString>

namespace explanation {

// "Cannot read file.fourwave: No such file or directory; did you mean "…"?" The reason is the
// system's own; what was probably meant may be empty.
[[nodiscard]] QString wordNotRead(const QString &fileName, const QString &reason,
                                  const QString &nearest, Language language);
// The window cannot be shown, and what works without it.
[[nodiscard]] QString wordNoDisplay(Language language);
// A run that reached a limit before it was over; empty for one that did not.
[[nodiscard]] QString wordCutShort(const trace::Trace &trace, Language language);

} // namespace explanation
