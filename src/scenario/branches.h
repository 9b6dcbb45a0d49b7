// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"

#include <string_view>

namespace scenario {

// The branches of a whole scenario. A name that is empty means the scenario itself.

// Null for one that does not exist.
[[nodiscard]] const Branch *findBranch(const Scenario &whole, std::string_view name);

// The scenario as it is in a branch, which exists; it has no branches itself.
[[nodiscard]] Scenario inBranch(const Scenario &whole, std::string_view name);

// The whole with one branch, new or not, being `changed`: it keeps as its own what differs from its
// parent. With an empty name the scenario itself is; branches that have something of their own keep
// it.
[[nodiscard]] Scenario withBranch(const Scenario &whole, std::string_view name,
                                  std::string_view parent, const Scenario &changed);

// Without a branch that exists; those that came from it stay as they are and come from its parent.
[[nodiscard]] Scenario withoutBranch(const Scenario &whole, std::string_view name);

// With another name, which no branch has, for a branch that exists.
[[nodiscard]] Scenario withBranchRenamed(const Scenario &whole, std::string_view name,
                                         std::string_view to);

} // namespace scenario
