// SPDX-License-Identifier: MIT
#pragma once

#include "capture/connection.h"
#include "tcp/state.h"
#include "trace/trace.h"

#include <array>
#include <optional>

namespace capture {

// What a connection has come to when its capture ends.
struct Outcome
{
    // By tcp::Side; absent where the segments do not tell, or where no socket is seen.
    std::array<std::optional<tcp::State>, 2> states;
    // Of the two the one that tells most: who waits for a program, then who waits for a peer.
    std::optional<tcp::State> telling;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

[[nodiscard]] Outcome outcomeOf(const trace::Trace &trace);
[[nodiscard]] Outcome outcomeOf(const Connection &connection);

} // namespace capture
