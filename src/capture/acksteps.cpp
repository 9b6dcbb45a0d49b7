// SPDX-License-Identifier: MIT
#include "capture/acksteps.h"

#include <algorithm>

namespace capture {

AckSteps::AckSteps(const Connection &connection, const SequenceSpace &space, tcp::Side sender)
{
    for (std::size_t i = 0; i < connection.segments.size(); ++i) {
        const auto ack = space.segments[i].ack;
        const bool isMore = ack && (m_steps.empty() || *ack > m_steps.back().ack);
        if (connection.segments[i].from != sender && isMore)
            m_steps.push_back({*ack, i});
    }
}

std::optional<std::size_t> AckSteps::firstAck(std::size_t from, Position end) const
{
    const auto enough = std::ranges::lower_bound(m_steps, end, {}, &Step::ack);
    const auto step = std::ranges::upper_bound(enough, m_steps.end(), from, {}, &Step::segment);
    return step == m_steps.end() ? std::nullopt : std::optional(step->segment);
}

} // namespace capture
