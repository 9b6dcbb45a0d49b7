// SPDX-License-Identifier: MIT
#include "diagram/painting/textstyle.h"
#include "diagram/placing/placing.h"
#include "diagram/texts.h"

namespace diagram {

void placeTicks(const Placing &placing, std::span<const Instant> instants,
                std::span<const trace::EventId> events, const QStringList &texts,
                const TimeScale &scale, double top)
{
    const double line = lineHeight(Role::Tick, placing.options);
    const double right = placing.columns.axis.right - 0.9 * placing.options.textSize;
    double free = -line;
    for (std::size_t i = 0; i < instants.size(); ++i) {
        const Instant &instant = instants[i];
        const trace::EventId event = events[i];
        const bool isMissed = event == NoEvent && i + 1 < instants.size();
        if (isMissed)
            continue;
        const double y = top + scale.yAt(instant.at);
        placing.shapes.ticks.push_back({static_cast<float>(y), event});
        Label label = placing.labels.make(texts[qsizetype(i)], Role::Tick, event, trace::NoSocket);
        label.x = static_cast<float>(right - label.width / 2);
        label.y = static_cast<float>(y);
        label.isHidden = y < free;
        if (!label.isHidden)
            free = y + line;
        placing.shapes.labels.push_back(label);
    }
}

} // namespace diagram
