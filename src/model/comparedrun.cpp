// SPDX-License-Identifier: MIT
#include "model/comparedrun.h"

#include "exploration/doubts.h"
#include "scenario/branches.h"
#include "simulation/simulate.h"

namespace model {

ComparedRun runOf(const scenario::Scenario &whole, const RunChoice &choice)
{
    scenario::Scenario scenario = scenario::inBranch(whole, choice.branch);
    if (!choice.system.empty()) {
        for (scenario::HostSettings &host : scenario.hosts)
            host.os = choice.system;
    }
    ComparedRun run{choice, simulation::simulate(scenario), {}, exploration::doubtsOf(scenario)};
    run.steps = trace::steps(run.trace);
    return run;
}

} // namespace model
