// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"

#include <QString>

namespace explanation {

// What the tests have counted, by its name in resources/explanations/figures.txt, such as "cells";
// empty for a name that is not there.
[[nodiscard]] QString figureText(const QString &name, Language language);

// How many of a system's values have a standing, such as "measured", or "all" of them; empty for
// an unknown system or standing.
[[nodiscard]] QString standingCount(const QString &system, const QString &standing,
                                    Language language);

} // namespace explanation
