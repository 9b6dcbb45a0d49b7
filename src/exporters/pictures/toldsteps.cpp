// SPDX-License-Identifier: MIT
#include "exporters/pictures/toldsteps.h"

namespace exporters {

std::vector<trace::Step> toldSteps(std::span<const trace::Step> steps,
                                   const PictureOptions &options)
{
    const TimeSpan span = options.span.value_or(TimeSpan{});
    std::vector<trace::Step> told;
    for (const trace::Step &step : steps) {
        const bool isTold = step.at >= span.since && step.at <= span.until
                            && (!options.at || step.at <= *options.at);
        if (isTold)
            told.push_back(step);
    }
    if (options.at && !told.empty())
        told.erase(told.begin(), told.end() - 1);
    return told;
}

std::vector<std::size_t> stepsIn(std::span<const trace::Step> steps, const TimeSpan &span)
{
    std::vector<std::size_t> inside;
    std::size_t before = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].at < span.since)
            before = i;
        else if (steps[i].at <= span.until)
            inside.push_back(i);
    }
    if (inside.empty() && !steps.empty())
        inside.push_back(before);
    return inside;
}

} // namespace exporters
