// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/tablereader.h"
#include "tcp/call.h"

#include <optional>
#include <span>
#include <string_view>

namespace scenario {

// The names of all calls, as in files.
[[nodiscard]] std::span<const std::string_view> callNames();

// Reads what the call takes besides host, time and socket; nothing when that is wrong (reported).
[[nodiscard]] std::optional<tcp::Call> readArguments(std::string_view call, TableReader &reader);

} // namespace scenario
