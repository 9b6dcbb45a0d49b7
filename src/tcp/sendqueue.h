// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/segment.h"
#include "tcp/time.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tcp {

// A segment that was sent and whose acknowledgment has not come: its place, flags and times.
struct InFlight
{
    SequenceNumber seq;
    std::uint32_t length = 0; // payload
    Flags flags;
    SimTime firstSent{};
    SimTime lastSent{};
    int transmissions = 1;
    bool isSelectivelyAcked = false;
    bool isLost = false; // must be sent again

    [[nodiscard]] SequenceNumber end() const
    {
        return seq + length + (flags.syn ? 1U : 0U) + (flags.fin ? 1U : 0U);
    }
};

// The retransmission queue, in sequence order. RFC 9293 (3.4, 3.8.1).
class SendQueue
{
public:
    void add(const InFlight &segment) { m_segments.push_back(segment); }
    void clear() { m_segments.clear(); }
    // Removes what lies wholly before `una`, and returns it; cuts a segment that is half
    // acknowledged.
    std::vector<InFlight> acknowledge(SequenceNumber una);
    // Marks what the blocks cover; returns how many were not marked before, and the latest sent of
    // these.
    struct Marked
    {
        int count = 0;
        SimTime latest{};
        SequenceNumber highest;
    };
    Marked markSelectively(std::span<const SackBlock> blocks);
    void markAllLost();

    [[nodiscard]] bool isEmpty() const { return m_segments.empty(); }
    [[nodiscard]] std::size_t size() const { return m_segments.size(); }
    [[nodiscard]] InFlight &front() { return m_segments.front(); }
    [[nodiscard]] const InFlight &front() const { return m_segments.front(); }
    [[nodiscard]] InFlight &back() { return m_segments.back(); }
    [[nodiscard]] std::span<InFlight> all() { return m_segments; }
    [[nodiscard]] std::span<const InFlight> all() const { return m_segments; }
    [[nodiscard]] int selectivelyAcked() const; // how many segments
    [[nodiscard]] int inFlight() const;        // segments neither lost nor selectively acknowledged
    [[nodiscard]] std::uint32_t bytes() const; // payload in flight

private:
    std::vector<InFlight> m_segments;
};

} // namespace tcp
