// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"
#include "scenario/tablereader.h"
#include "tcp/segment.h"

#include <optional>
#include <string_view>

namespace scenario {

// Reads "SYN+ACK", in any order, or "none"; nothing when there is another word or one twice.
[[nodiscard]] std::optional<tcp::Flags> parseFlags(std::string_view text);

// Whether it is an IPv4 or IPv6 address.
[[nodiscard]] bool isAddress(const std::string &text);

// Reads the forged segment of an `inject` fault and the time of its arrival.
[[nodiscard]] std::optional<Injection> readInjection(TableReader &fault);

} // namespace scenario
