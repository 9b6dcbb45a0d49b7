// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"
#include "scenario/scenario.h"

#include <QStringList>

namespace app {

// A scenario's title in one or two languages, a line each; none where it has no title.
[[nodiscard]] QStringList titleLines(const scenario::Text &title,
                                     const diagram::Languages &languages);

} // namespace app
