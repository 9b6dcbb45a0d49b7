// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/time.h"

#include <cstdint>
#include <limits>

namespace diagram {

// How far time has come: the time itself, and how many steps of the trace have happened. Steps can
// share a time, so neither follows from the other. Layout makes them; the default is "all of it".
struct Moment
{
    tcp::SimTime time = tcp::SimTime::max();
    std::uint32_t steps = std::numeric_limits<std::uint32_t>::max();

    friend bool operator==(const Moment &, const Moment &) = default;
};

} // namespace diagram
