// SPDX-License-Identifier: MIT
#include "tcp/sendqueue.h"

#include <algorithm>
#include <numeric>

namespace tcp {

std::vector<InFlight> SendQueue::acknowledge(SequenceNumber una)
{
    const auto isDone = [una](const InFlight &segment) { return segment.end() <= una; };
    const auto firstKept = std::ranges::find_if_not(m_segments, isDone);
    std::vector<InFlight> done(m_segments.begin(), firstKept);
    m_segments.erase(m_segments.begin(), firstKept);
    if (!m_segments.empty() && m_segments.front().seq < una) {
        InFlight &head = m_segments.front();
        head.length -= static_cast<std::uint32_t>(una - head.seq);
        head.seq = una;
    }
    return done;
}

SendQueue::Marked SendQueue::markSelectively(std::span<const SackBlock> blocks)
{
    Marked marked;
    for (InFlight &segment : m_segments) {
        const auto covers = [&segment](const SackBlock &block) {
            return block.begin <= segment.seq && segment.end() <= block.end;
        };
        if (segment.isSelectivelyAcked || std::ranges::none_of(blocks, covers))
            continue;
        segment.isSelectivelyAcked = true;
        segment.isLost = false;
        ++marked.count;
        marked.latest = std::max(marked.latest, segment.lastSent);
        marked.highest = segment.end();
    }
    return marked;
}

void SendQueue::markAllLost()
{
    for (InFlight &segment : m_segments)
        segment.isLost = !segment.isSelectivelyAcked;
}

int SendQueue::selectivelyAcked() const
{
    return static_cast<int>(std::ranges::count_if(m_segments, &InFlight::isSelectivelyAcked));
}

int SendQueue::inFlight() const
{
    const auto mayArrive = [](const InFlight &s) { return !s.isSelectivelyAcked && !s.isLost; };
    return static_cast<int>(std::ranges::count_if(m_segments, mayArrive));
}

std::uint32_t SendQueue::bytes() const
{
    return std::accumulate(m_segments.begin(), m_segments.end(), 0U,
                           [](std::uint32_t sum, const InFlight &s) { return sum + s.length; });
}

} // namespace tcp
