// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"
#include "simulation/eventqueue.h"
#include "simulation/host.h"
#include "simulation/network.h"
#include "simulation/world.h"
#include "trace/trace.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace simulation {

// How a run ended.
struct RunEnd
{
    tcp::SimTime at{}; // the time of the last event, or the end that was asked for
    trace::End reason = trace::End::Quiet;
    // Calls and faults of the scenario that never took effect, by their place in it.
    std::vector<std::int32_t> unusedCalls;
    std::vector<std::int32_t> unusedFaults;
};

// One run: the queue, the network and the two hosts, until nothing is left to happen.
class Run
{
public:
    // The scenario and the sink must outlive the run, which stops after `mostEvents` at the latest.
    Run(const scenario::Scenario &scenario, Sink &sink, std::uint32_t mostEvents);

    [[nodiscard]] RunEnd finish();

private:
    void scheduleScenario();
    void scheduleCall(std::size_t call, int repetition);
    [[nodiscard]] std::optional<trace::End> reasonToStop() const;
    [[nodiscard]] bool onlyProbesAreLeft() const;
    [[nodiscard]] RunEnd endFor(trace::End reason) const;
    void happen(const ArrivalDue &due);
    void happen(const LossDue &due);
    void happen(const UnreachableDue &due);
    void happen(const InjectionDue &due);
    void happen(const ExpiryDue &due);
    void happen(const CallDue &due);
    [[nodiscard]] Host &host(tcp::Side side) { return m_hosts[tcp::indexOf(side)]; }
    [[nodiscard]] const Host &host(tcp::Side side) const { return m_hosts[tcp::indexOf(side)]; }

    const scenario::Scenario &m_scenario;
    std::uint32_t m_mostEvents;
    EventQueue m_queue;
    Network m_network;
    World m_world;
    std::array<Host, 2> m_hosts;
    std::vector<bool> m_isUsed; // one a call
    // Rounds of probes that the peer of a socket has answered since anything else happened.
    using Prober = std::tuple<tcp::Side, std::size_t, tcp::TimerKind>;
    std::map<Prober, int> m_answeredRounds;
};

} // namespace simulation
