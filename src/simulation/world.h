// SPDX-License-Identifier: MIT
#pragma once

#include "simulation/eventqueue.h"
#include "simulation/network.h"
#include "simulation/sink.h"

#include <utility>

namespace simulation {

// What the hosts of a run share. What it refers to outlives it, and it outlives the hosts.
struct World
{
    Sink &sink;
    EventQueue &queue;
    Network &network;
    tcp::SimTime now{};
    std::uint32_t eventCount = 0;
    std::uint32_t socketCount = 0;
    tcp::SimTime lastEventAt{};

    // Something happens now.
    trace::EventId tell(trace::Event event)
    {
        event.at = lastEventAt = now;
        sink.add(std::move(event));
        return trace::EventId(eventCount++);
    }
    [[nodiscard]] trace::EventId lastEvent() const { return trace::EventId(eventCount - 1); }
};

} // namespace simulation
