// SPDX-License-Identifier: MIT
#pragma once

#include "capture/sequencespace.h"

#include <array>
#include <optional>

namespace capture {

// Where a capture was made: how long a segment travels from there to each end.
struct Vantage
{
    std::array<tcp::Duration, 2> distance{}; // by tcp::Side
    std::optional<tcp::Side> at;             // the end it was made at, when it was at one

    [[nodiscard]] tcp::Duration to(tcp::Side side) const
    {
        return distance[static_cast<std::size_t>(side)];
    }
};

// Found from how soon each end answers: the one that answers at once is near.
[[nodiscard]] Vantage vantageOf(const Connection &connection, const SequenceSpace &space);

} // namespace capture
