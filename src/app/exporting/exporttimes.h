// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/pictures/pictureoptions.h"
#include "tcp/time.h"

namespace app {

// The times that an export can be about.
struct ExportTimes
{
    tcp::SimTime now{};            // where time stands
    tcp::SimTime end{};            // of the run
    exporters::TimeSpan visible{}; // what the window shows
};

} // namespace app
