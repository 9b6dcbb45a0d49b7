// SPDX-License-Identifier: MIT
#include "simulation/countingsink.h"

#include "simulation/run.h"

namespace simulation {

trace::Counts CountingSink::finish(const RunEnd &end) const
{
    return m_counter.finish(end.at, end.reason);
}

} // namespace simulation
