// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/pictures/pictureoptions.h"
#include "trace/step.h"

#include <span>
#include <vector>

namespace exporters {

// The steps that the texts of a picture tell: those of its span and, at a moment, the last alone.
[[nodiscard]] std::vector<trace::Step> toldSteps(std::span<const trace::Step> steps,
                                                 const PictureOptions &options);

// The steps that happen in a span; where there are none, the last one before it.
[[nodiscard]] std::vector<std::size_t> stepsIn(std::span<const trace::Step> steps,
                                               const TimeSpan &span);

} // namespace exporters
