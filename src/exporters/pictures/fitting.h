// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/outcome.h"
#include "exporters/pictures/canvas.h"
#include "exporters/pictures/extent.h"
#include "exporters/pictures/picture.h"

#include <variant>

namespace exporters {

// Smaller letters on paper cannot be read; many journals ask for 5 at least.
inline constexpr double LeastPoints = 5;

// A picture of the size that was asked for.
struct Fitted
{
    Picture picture;
    Canvas canvas;
};

// That the run is over before the span begins, if it is.
[[nodiscard]] std::optional<Failure> outsideRun(const trace::Trace &trace,
                                                const PictureOptions &options);

// Places the ladder so that it suits the extent: wider for a wide one, with letters that can be
// read in a narrow column. `density` is the pixels for a 96th of an inch. It fails where a span has
// nothing of the run in it, and where letters on paper would be too small.
[[nodiscard]] std::variant<Fitted, Failure>
fit(const trace::Trace &trace, const PictureOptions &options, const Extent &extent, double density);

} // namespace exporters
