// SPDX-License-Identifier: MIT
#include "tcp/reassembly.h"

#include <algorithm>

namespace tcp {

void Reassembly::hold(SequenceNumber begin, SequenceNumber end)
{
    SackBlock merged{begin, end};
    // Merging may make it touch ranges that it did not touch before, so look again until none does.
    const auto touches = [&merged](const SackBlock &range) {
        return range.begin <= merged.end && merged.begin <= range.end;
    };
    for (auto it = std::ranges::find_if(m_ranges, touches); it != m_ranges.end();
         it = std::ranges::find_if(m_ranges, touches)) {
        merged.begin = std::min(merged.begin, it->begin);
        merged.end = std::max(merged.end, it->end);
        m_ranges.erase(it);
    }
    m_ranges.insert(m_ranges.begin(), merged);
}

SequenceNumber Reassembly::advance(SequenceNumber next)
{
    const auto reaches = [&next](const SackBlock &range) { return range.begin <= next; };
    for (auto it = std::ranges::find_if(m_ranges, reaches); it != m_ranges.end();
         it = std::ranges::find_if(m_ranges, reaches)) {
        next = std::max(next, it->end);
        m_ranges.erase(it);
    }
    return next;
}

void Reassembly::describe(Options &options) const
{
    // With timestamps three blocks fit into the header. RFC 2018 (3).
    const std::size_t room = options.timestamps ? 3 : 4;
    for (const SackBlock &range : m_ranges) {
        if (options.sackCount == room)
            return;
        options.sack[options.sackCount++] = range;
    }
}

} // namespace tcp
