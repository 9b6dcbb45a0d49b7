// SPDX-License-Identifier: MIT
#include "exporters/pages/caption.h"

#include "explanation/explainstep.h"
#include "explanation/quantities.h"

#include <algorithm>

namespace exporters {

namespace {

constexpr double HeadingSize = 1.15;
constexpr double Margin = 1.2;
constexpr double Gap = 0.4; // above each caption, and below the last

void add(TextBlock &block, const Caption &caption, const QString &before = {})
{
    block.skip(Gap);
    block.add(before + caption.heading, diagram::Weight::Bold, HeadingSize);
    block.add(caption.body);
}

} // namespace

std::vector<Caption> captionsOf(const trace::Trace &trace, const trace::Step &step,
                                const diagram::Languages &languages)
{
    const explanation::StepText first = explanation::explainStep(trace, step, languages.first);
    std::vector<Caption> captions{{first.heading, first.body}};
    if (languages.second) {
        const explanation::StepText second =
            explanation::explainStep(trace, step, *languages.second);
        captions.push_back({second.heading, second.body});
    }
    return captions;
}

TextBlock captionBlock(const std::vector<Caption> &captions, double width, double pixels)
{
    TextBlock block(width - 2 * Margin * pixels, pixels);
    for (const Caption &caption : captions)
        add(block, caption);
    block.skip(Gap);
    return block;
}

double captionMargin(double pixels)
{
    return Margin * pixels;
}

double captionHeight(const trace::Trace &trace, std::span<const trace::Step> steps,
                     const diagram::Languages &languages, double width, double pixels)
{
    double highest = 0;
    for (const trace::Step &step : steps) {
        const TextBlock block = captionBlock(captionsOf(trace, step, languages), width, pixels);
        highest = std::max(highest, block.height());
    }
    return highest;
}

TextBlock storyBlock(const trace::Trace &trace, std::span<const trace::Step> steps,
                     const diagram::Languages &languages, double width, double pixels)
{
    TextBlock block(width - 2 * Margin * pixels, pixels);
    for (const trace::Step &step : steps) {
        const QString time = explanation::clockText(step.at, languages.first);
        for (const Caption &caption : captionsOf(trace, step, languages))
            add(block, caption, time + QStringLiteral("  "));
        block.skip(Gap);
    }
    return block;
}

} // namespace exporters
