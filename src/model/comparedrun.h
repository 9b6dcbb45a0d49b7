// SPDX-License-Identifier: MIT
#pragma once

#include "exploration/summary.h"
#include "scenario/scenario.h"
#include "trace/step.h"
#include "trace/trace.h"

#include <string>
#include <vector>

namespace model {

// Which run of a scenario is compared: of which branch (empty: the scenario itself), and on which
// system both hosts run (empty: as the branch says).
struct RunChoice
{
    std::string branch;
    std::string system;
    friend bool operator==(const RunChoice &, const RunChoice &) = default;
};

struct ComparedRun
{
    RunChoice choice;
    trace::Trace trace;
    std::vector<trace::Step> steps;
    // What else it might have come to, for all that is verified of its systems.
    std::vector<exploration::Summary> doubts;
};

// Branch and system exist.
[[nodiscard]] ComparedRun runOf(const scenario::Scenario &whole, const RunChoice &choice);

} // namespace model
