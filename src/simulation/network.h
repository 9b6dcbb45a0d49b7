// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"
#include "simulation/eventqueue.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace simulation {

// The path between the two hosts: delays, and what the scenario's faults do to chosen segments.
class Network
{
public:
    // Both must outlive the network.
    Network(const scenario::Scenario &scenario, EventQueue &queue);

    // Sends a packet on its way at `now`. `socket` is the sending socket's name in the scenario.
    void send(const Packet &packet, std::string_view socket, tcp::SimTime now);
    // Whether an arrival that is due still counts: one that is held back may have come earlier.
    [[nodiscard]] bool admits(const ArrivalDue &arrival);

    // Faults that chose no segment, by their place in the scenario.
    [[nodiscard]] std::vector<std::int32_t> unusedFaults() const;
    void markUsed(std::size_t fault) { m_isUsed[fault] = true; }

private:
    struct Held
    {
        Packet packet;
        std::uint32_t number = 0;
    };
    // What the faults decide about one packet.
    struct Fate
    {
        std::int32_t lostBy = -1;
        std::optional<tcp::Unreachable> unreachable;
        bool isCut = false;
        tcp::Duration extra{};
        std::vector<tcp::Duration> copies;
        bool isHeld = false;
    };

    [[nodiscard]] Fate decide(const Packet &packet, std::string_view socket, tcp::SimTime now);
    void apply(const scenario::SegmentFault &fault, std::size_t index, Fate &fate);
    void hold(const Packet &packet, tcp::SimTime now);
    void releaseHeld(tcp::Side from, tcp::SimTime at);
    [[nodiscard]] tcp::Duration delayFrom(tcp::Side side) const;

    const scenario::Scenario *m_scenario;
    EventQueue *m_queue;
    std::vector<int> m_counts; // one a fault: segments of its class so far
    std::vector<bool> m_isUsed;
    std::array<std::vector<Held>, 2> m_held;
    std::uint32_t m_lastHeld = 0;
};

// Whether a segment belongs to a class of design.md, section 4.
[[nodiscard]] bool isOfClass(const tcp::Segment &segment, scenario::SegmentClass segmentClass);

} // namespace simulation
