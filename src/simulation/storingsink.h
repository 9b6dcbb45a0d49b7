// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"
#include "simulation/sink.h"
#include "trace/recorder.h"

#include <map>
#include <tuple>

namespace simulation {

struct RunEnd;

// Keeps everything that a run tells, as a trace.
class StoringSink final : public Sink
{
public:
    explicit StoringSink(const scenario::Scenario &scenario);

    void add(trace::Event event) override;
    void addSocket(tcp::Side host, const HostSocket &socket) override;
    void describe(tcp::Side host, const HostSocket &socket) override;
    void update(const HostSocket &socket) override;

    // The whole trace; the sink is empty afterwards.
    [[nodiscard]] trace::Trace finish(const RunEnd &end);

private:
    [[nodiscard]] trace::SocketId numberingFor(tcp::Side from,
                                               const trace::SegmentSent &sent) const;
    void nameTheNameless(tcp::Side host);
    void peerUp();

    trace::Recorder m_recorder;
    // The connection that had these ports last, by its host, local and remote port.
    std::map<std::tuple<tcp::Side, std::uint16_t, std::uint16_t>, trace::SocketId> m_lastWithPorts;
};

} // namespace simulation
