// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/time.h"

namespace trace {

// The path was cut in [since, until): whatever the named sides sent then was lost.
struct Cut
{
    bool fromClient = true;
    bool fromServer = true;
    tcp::SimTime since{};
    tcp::SimTime until = tcp::SimTime::max(); // for ever

    friend bool operator==(const Cut &, const Cut &) = default;
};

} // namespace trace
