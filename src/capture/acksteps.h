// SPDX-License-Identifier: MIT
#pragma once

#include "capture/sequencespace.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace capture {

// When each position of one direction was acknowledged for the first time.
class AckSteps
{
public:
    // Of what `sender` sends: the acknowledgments come from the other side.
    AckSteps(const Connection &connection, const SequenceSpace &space, tcp::Side sender);

    // The first segment from place `from` on that acknowledges everything before `end`.
    [[nodiscard]] std::optional<std::size_t> firstAck(std::size_t from, Position end) const;

private:
    struct Step
    {
        Position ack = 0;
        std::size_t segment = 0;
    };
    std::vector<Step> m_steps; // only those that acknowledge more than all before
};

} // namespace capture
