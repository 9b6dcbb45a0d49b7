// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"
#include "exporters/pages/textblock.h"
#include "trace/step.h"

#include <QString>

#include <span>
#include <vector>

namespace exporters {

// What is said about a step: its heading and its words, in one language.
struct Caption
{
    QString heading;
    QString body;
};

// In one or two languages.
[[nodiscard]] std::vector<Caption> captionsOf(const trace::Trace &trace, const trace::Step &step,
                                              const diagram::Languages &languages);

// Below a picture of one step; letters are `pixels` high, and margins are in the width.
[[nodiscard]] TextBlock captionBlock(const std::vector<Caption> &captions, double width,
                                     double pixels);
// Where such a block begins, from its room's left edge.
[[nodiscard]] double captionMargin(double pixels);

// The height that the captions of every step fit into.
[[nodiscard]] double captionHeight(const trace::Trace &trace, std::span<const trace::Step> steps,
                                   const diagram::Languages &languages, double width,
                                   double pixels);

// Below a picture of several steps: each with its time.
[[nodiscard]] TextBlock storyBlock(const trace::Trace &trace, std::span<const trace::Step> steps,
                                   const diagram::Languages &languages, double width,
                                   double pixels);

} // namespace exporters
