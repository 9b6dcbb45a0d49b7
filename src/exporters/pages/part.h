// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"
#include "diagram/painting/painter.h"
#include "diagram/painting/theme.h"
#include "exporters/pictures/pictureoptions.h"

#include <vector>

class QPainter;

namespace exporters {

// Some rows of a ladder below its heads, as they stand on a page or in a frame of a film.
struct Part
{
    double top = 0;    // of the rows, in the layout's coordinates
    double height = 0; // of the rows
    diagram::Moment moment;
};

// The rows of a span of time, with every text of that time whole.
[[nodiscard]] Part partOf(const diagram::Layout &layout, const TimeSpan &span);

// Paints the part with its top left corner at the painter's origin; nothing outside it, and no
// background.
void paintPart(QPainter &painter, const diagram::Layout &layout, const diagram::Theme &theme,
               const Part &part, diagram::Letters letters);

// The rows of `whole` cut into parts of at most `height` each, never through a text where that can
// be helped.
[[nodiscard]] std::vector<Part> cutIntoParts(const diagram::Layout &layout, const Part &whole,
                                             double height);

// The part of so much height in which a moment is seen best: where it stands, with more of the past
// than of the future.
[[nodiscard]] Part partAround(const diagram::Layout &layout, const diagram::Moment &moment,
                              double height);

} // namespace exporters
