// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/explainstep.h"

#include <QStringList>

namespace diagram {

// A step in at most so many lines, for a room that reads along: all that is said of it where that
// has room, else its first sentences, else its heading. No sentence is cut.
[[nodiscard]] QStringList captionLines(const explanation::StepText &text, double width,
                                       double pixels, int mostLines = 2);

} // namespace diagram
