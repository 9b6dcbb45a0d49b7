// SPDX-License-Identifier: MIT
#pragma once

#include "capture/connection.h"
#include "capture/problem.h"

#include <optional>
#include <string>
#include <vector>

namespace capture {

// What a file holds, and what is wrong with it. A damaged file can hold connections too: those
// that stand before the damage.
struct ReadResult
{
    std::vector<Connection> connections; // in the order of their first segments
    std::optional<Problem> problem;
};

// More TCP segments than this are not read.
inline constexpr std::size_t MostSegments = 1'000'000;

// Reads a pcap or pcapng file. Nothing is thrown; every path and every content is answered.
[[nodiscard]] ReadResult readCapture(const std::string &path);

} // namespace capture
