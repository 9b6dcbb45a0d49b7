// SPDX-License-Identifier: MIT
#pragma once

#include "capture/fates.h"

#include <vector>

namespace capture {

// A segment leaves its sender, dies on the way, or arrives, as far as anybody can tell.
struct Moment
{
    enum class What : std::uint8_t { Sent, Lost, MayHaveArrived, Arrived };
    What what = What::Sent;
    tcp::Duration at{};
    std::size_t segment = 0; // its place in the connection; a copy by the network only arrives
    bool isInferred = false; // the time is estimated
};

// All that happened at both ends, in order of time.
[[nodiscard]] std::vector<Moment> timelineOf(const Connection &connection,
                                             const SequenceSpace &space, const Vantage &vantage);

} // namespace capture
