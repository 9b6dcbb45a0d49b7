// SPDX-License-Identifier: MIT
#pragma once

#include "simulation/sink.h"
#include "trace/counter.h"

namespace simulation {

struct RunEnd;

// Keeps no event: counts them.
class CountingSink final : public Sink
{
public:
    void add(trace::Event event) override { m_counter.add(event); }
    void addSocket(tcp::Side host, const HostSocket &) override { m_counter.addSocket(host); }
    void describe(tcp::Side, const HostSocket &) override {}
    void update(const HostSocket &) override {}

    [[nodiscard]] trace::Counts finish(const RunEnd &end) const;

private:
    trace::Counter m_counter;
};

} // namespace simulation
