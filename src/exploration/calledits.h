// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"

#include <cstddef>
#include <optional>

namespace exploration {

// What if the programs did something else? Calls are named by their place in the scenario; each
// function answers with the edited scenario, which is a good one if the given one is.

// The call is made then, and not before 0; one that repeats moves as a whole.
[[nodiscard]] scenario::Scenario withCallAt(const scenario::Scenario &scenario, std::size_t call,
                                            tcp::Duration at);

// The call is never made, nor are the calls and faults that use what only it made: without
// accept() the program has nothing to close. Nothing when no call would be left.
[[nodiscard]] std::optional<scenario::Scenario> withoutCall(const scenario::Scenario &scenario,
                                                            std::size_t call);

// One call more, behind those of its time. Nothing when its socket or process does not exist.
[[nodiscard]] std::optional<scenario::Scenario> withCall(const scenario::Scenario &scenario,
                                                         const scenario::TimedCall &call);

// A socket's name that no call of the host has yet: "main", then "second", "third", "socket4" ...
[[nodiscard]] std::string freshSocketName(const scenario::Scenario &scenario, tcp::Side host);

} // namespace exploration
