// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace tcp {

using namespace std::chrono_literals;

// All time in Fourwave is simulated time with a resolution of one microsecond.
using Duration = std::chrono::microseconds;

// The clock of a run: it starts at zero, nothing reads it, the simulation sets it.
struct SimulatedClock
{
    using duration = Duration;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<SimulatedClock, Duration>;
    static constexpr bool is_steady = true;
};

using SimTime = SimulatedClock::time_point;

// Stands for "no limit": a timer that is never started, a wait that never ends.
inline constexpr Duration Unlimited = Duration::max();

// What can be written as a duration ends here.
inline constexpr Duration LongestDuration = 10'000h;

} // namespace tcp
