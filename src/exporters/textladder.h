// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "trace/trace.h"

#include <QString>

namespace exporters {

// The ladder for terminals: a line for each time and each segment, between two lifelines, with the
// states and the programs' calls outside. Lines end without spaces.
[[nodiscard]] QString textLadder(const trace::Trace &trace, explanation::Language language);

} // namespace exporters
