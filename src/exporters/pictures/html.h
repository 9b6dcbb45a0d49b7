// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"
#include "diagram/theme.h"
#include "exporters/pictures/pictureoptions.h"
#include "exporters/pictures/picturetexts.h"
#include "trace/trace.h"

#include <QByteArray>

namespace exporters {

inline constexpr std::size_t MostPageSteps = 400;

// A page that plays, steps and scrubs by itself, with no network and no font: the painter's own
// pictures as SVG, one a step and some between, what is said about each step as text, and a small
// script. Without scripts it shows the whole run.
// With a span it plays the steps of that time. More than MostPageSteps would be a page that browsers
// choke on.
[[nodiscard]] QByteArray toHtml(const trace::Trace &trace, const diagram::Options &options,
                                diagram::ThemeName theme, const PictureTexts &texts,
                                const TimeSpan &span = {});

} // namespace exporters
