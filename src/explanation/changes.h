// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "exploration/compare.h"

#include <QString>

namespace explanation {

// What an edit did to one event, as a mark in the ladder says it: "new", "gone", "200 ms later",
// "lost now".
[[nodiscard]] QString changeText(const trace::Trace &before, const trace::Trace &after,
                                 const exploration::Difference &change, Language language);

// The same about two runs beside each other: "only on the left", "200 ms later on the right".
[[nodiscard]] QString differenceText(const trace::Trace &first, const trace::Trace &second,
                                     const exploration::Difference &difference, Language language);

} // namespace explanation
