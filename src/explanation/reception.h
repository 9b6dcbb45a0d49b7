// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "trace/trace.h"

#include <QString>
#include <QStringList>

namespace explanation {

// What became of a segment, a sentence for each arrival or loss: whether its receiver found it
// acceptable, or which check it failed, with the rule.
[[nodiscard]] QStringList receptionTexts(const trace::Trace &trace, trace::EventId sent,
                                         Language language);

} // namespace explanation
