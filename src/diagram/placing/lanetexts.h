// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"
#include "diagram/placing/spans.h"
#include "diagram/shapes.h"
#include "trace/trace.h"

#include <QStringList>

#include <vector>

namespace diagram {

// The lines beside one call, its result, or a remark.
struct LaneText
{
    trace::EventId event = NoEvent;
    tcp::Side host = tcp::Side::Client;
    Role role = Role::Call;
    bool isFailure = false;
    QStringList lines;
};

// In order of events; no line is wider than `width` where it can be broken.
[[nodiscard]] std::vector<LaneText> laneTexts(const trace::Trace &trace,
                                              const std::vector<CallSpan> &spans,
                                              const Options &options, double width);

} // namespace diagram
