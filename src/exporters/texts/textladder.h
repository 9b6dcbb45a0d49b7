// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "exporters/progress.h"
#include "trace/trace.h"

#include <QString>

#include <cstdint>

namespace exporters {

// What the ladder is drawn with: Unicode's lines and arrows, or what every typewriter has. Words are
// in the language either way.
enum class Strokes : std::uint8_t { Unicode, Ascii };

// The ladder for terminals: a line for each time and each segment, between two lifelines, with the
// states and the programs' calls outside. Lines end without spaces.
// Empty when `progress` answers false.
[[nodiscard]] QString textLadder(const trace::Trace &trace, explanation::Language language,
                                 Strokes strokes = Strokes::Unicode, const Progress &progress = {});

} // namespace exporters
