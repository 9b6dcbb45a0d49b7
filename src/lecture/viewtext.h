// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/view.h"
#include "scenario/tablereader.h"

#include <string>

namespace lecture {

// Reads the entry `view` of a part: { hide = ["stateNames"], theme = "dark", steps = 8 }.
[[nodiscard]] View readView(scenario::TableReader &part);

// As it stands in a file; empty for a view that asks for nothing.
[[nodiscard]] std::string toToml(const View &view);

} // namespace lecture
