// SPDX-License-Identifier: MIT
#include "simulation/simulate.h"

#include "simulation/countingsink.h"
#include "simulation/run.h"
#include "simulation/storingsink.h"

namespace simulation {

trace::Trace simulate(const scenario::Scenario &scenario)
{
    StoringSink sink(scenario);
    return sink.finish(Run(scenario, sink, MostEventsStored).finish());
}

trace::Counts count(const scenario::Scenario &scenario)
{
    CountingSink sink;
    return sink.finish(Run(scenario, sink, MostEventsCounted).finish());
}

} // namespace simulation
