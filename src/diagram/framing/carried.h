// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"
#include "diagram/moment.h"
#include "diagram/painting/theme.h"

class QPainter;

namespace diagram {

// How high the strip is that tells, above rows that begin in the middle, which states they are in.
[[nodiscard]] double carriedHeight(const Options &options);

// That strip, from y = 0, for rows whose upper edge is at `top`: every state that lasts there goes on
// in its colour, with its name where its own is out of sight. It paints no background.
void paintCarried(QPainter &painter, const Layout &layout, double top, const Theme &theme,
                  const Moment &moment);

} // namespace diagram
