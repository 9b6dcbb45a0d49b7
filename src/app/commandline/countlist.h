// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "trace/counts.h"

#include <QString>

namespace app {

// What a run comes to, as a table for a terminal.
[[nodiscard]] QString countList(const trace::Counts &counts, explanation::Language language);

} // namespace app
