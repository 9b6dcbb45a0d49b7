// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"
#include "diagram/painting/theme.h"
#include "exporters/outcome.h"
#include "exporters/pictures/pictureoptions.h"
#include "exporters/pictures/picturetexts.h"
#include "exporters/progress.h"
#include "trace/trace.h"

#include <QByteArray>

namespace exporters {

inline constexpr std::size_t MostPageSteps = 2000;

// That a page of the options' span would have more than those, if it would.
[[nodiscard]] std::optional<Failure> tooManySteps(const trace::Trace &trace,
                                                  const PictureOptions &options);

// A page that plays, steps and scrubs by itself, with no network and no font: the painter's own
// pictures as SVG, one a step and some between, what is said about each step as text, and a small
// script. Without scripts it shows the whole run.
// With a span it shows and plays that time only. The heading stands above it, with a legend that can
// be folded; the options' moment and story have no place in it. More than MostPageSteps make a file of more megabytes
// than anybody wants to send; at 1,000 it has some 5. Empty when `progress` answers false.
[[nodiscard]] QByteArray toHtml(const trace::Trace &trace, const PictureOptions &options,
                                const PictureTexts &texts, const Progress &progress = {});

} // namespace exporters
