// SPDX-License-Identifier: MIT
#pragma once

#include "capture/vantage.h"

#include <vector>

namespace capture {

// What became of a segment behind the place where it was seen.
enum class Fate : std::uint8_t { Arrived, Lost, Unknown };

// Concluded from what was repeated and acknowledged; as Connection::segments.
[[nodiscard]] std::vector<Fate> fatesOf(const Connection &connection, const SequenceSpace &space,
                                        const Vantage &vantage);

} // namespace capture
