// SPDX-License-Identifier: MIT
#include "simulation/run.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace simulation {

namespace {

using namespace std::chrono_literals;

constexpr tcp::SimTime LatestEnd{tcp::Duration(24h)};
// Rounds of answered probes after which nothing else is expected to happen: a window may open
// after many, but a peer that answers keepalive probes goes on doing so.
constexpr int RoundsOfPersist = 8;
constexpr int RoundsOfKeepAlive = 3;

} // namespace

Run::Run(const scenario::Scenario &scenario, Sink &sink, std::uint32_t mostEvents)
    : m_scenario(scenario), m_mostEvents(mostEvents),
      m_network(scenario, m_queue), m_world{sink, m_queue, m_network},
      m_hosts{Host(tcp::Side::Client, scenario.host(tcp::Side::Client), m_world),
              Host(tcp::Side::Server, scenario.host(tcp::Side::Server), m_world)},
      m_isUsed(scenario.calls.size(), false)
{
    scheduleScenario();
}

void Run::scheduleScenario()
{
    for (std::size_t i = 0; i < m_scenario.calls.size(); ++i)
        scheduleCall(i, 0);
    for (std::size_t i = 0; i < m_scenario.faults.size(); ++i) {
        if (const auto *injection = std::get_if<scenario::Injection>(&m_scenario.faults[i].what))
            m_queue.schedule(tcp::SimTime(injection->at), InjectionDue{i});
    }
}

// The repetitions of a call are scheduled one after the other: there may be a million.
void Run::scheduleCall(std::size_t call, int repetition)
{
    const scenario::TimedCall &timed = m_scenario.calls[call];
    const int count = timed.repeat ? timed.repeat->count : 1;
    const tcp::Duration interval = timed.repeat ? timed.repeat->interval : 0us;
    if (repetition < count)
        m_queue.schedule(tcp::SimTime(timed.at + repetition * interval), CallDue{call, repetition});
}

std::optional<trace::End> Run::reasonToStop() const
{
    if (m_queue.isEmpty())
        return trace::End::Quiet;
    if (m_scenario.end && m_queue.nextTime() > tcp::SimTime(*m_scenario.end))
        return trace::End::Asked;
    if (m_queue.nextTime() > LatestEnd)
        return trace::End::TooLong;
    if (m_world.eventCount >= m_mostEvents)
        return trace::End::TooManyEvents;
    if (!m_scenario.end && onlyProbesAreLeft())
        return trace::End::Quiet;
    return {};
}

// Nothing but timers that rearm for ever, because their probes are always answered.
bool Run::onlyProbesAreLeft() const
{
    if (m_answeredRounds.empty())
        return false;
    return m_queue.holdsOnly([this](const Due &due) {
        const auto *expiry = std::get_if<ExpiryDue>(&due);
        if (expiry == nullptr)
            return false;
        if (!host(expiry->host).isDue(*expiry))
            return true;
        const auto rounds = m_answeredRounds.find({expiry->host, expiry->socket, expiry->timer});
        const int enough =
            expiry->timer == tcp::TimerKind::KeepAlive ? RoundsOfKeepAlive : RoundsOfPersist;
        return rounds != m_answeredRounds.end() && rounds->second >= enough;
    });
}

RunEnd Run::finish()
{
    auto reason = reasonToStop();
    while (!reason) {
        const EventQueue::Item item = m_queue.takeNext();
        m_world.now = item.at;
        std::visit([this](const auto &due) { happen(due); }, item.due);
        for (Host &host : m_hosts)
            host.sweep();
        reason = reasonToStop();
    }
    return endFor(*reason);
}

RunEnd Run::endFor(trace::End reason) const
{
    RunEnd end;
    end.reason = reason;
    end.at = m_world.lastEventAt;
    if (m_scenario.end)
        end.at = std::max(end.at, tcp::SimTime(*m_scenario.end));
    for (std::size_t i = 0; i < m_isUsed.size(); ++i) {
        if (!m_isUsed[i])
            end.unusedCalls.push_back(static_cast<std::int32_t>(i));
    }
    end.unusedFaults = m_network.unusedFaults();
    return end;
}

void Run::happen(const ArrivalDue &due)
{
    if (!m_network.admits(due))
        return;
    if (!host(due.packet.to).isOn()) {
        happen(LossDue{due.packet.sent, due.packet.from, due.packet.socket,
                       trace::SegmentLost::By::PowerOff, -1});
        return;
    }
    if (tcp::sequenceLength(due.packet.segment) > 0 && !due.packet.isProbe)
        m_answeredRounds.clear();
    host(due.packet.to).arrives(due.packet, due.isDuplicate);
}

void Run::happen(const LossDue &due)
{
    trace::Event event;
    event.host = due.from;
    event.socket = due.socket;
    event.causes.add(due.segment);
    event.fact = trace::SegmentLost{due.segment, due.by, due.fault};
    m_world.tell(std::move(event));
}

void Run::happen(const UnreachableDue &due)
{
    if (host(due.packet.from).isOn())
        host(due.packet.from).cannotReach(due.packet, due.what);
}

void Run::happen(const ExpiryDue &due)
{
    if (!host(due.host).isDue(due))
        return;
    const bool isSilent = host(due.host).awaitsAnswer(due.socket);
    host(due.host).expires(due);
    const bool isProbe =
        due.timer == tcp::TimerKind::KeepAlive || due.timer == tcp::TimerKind::Persist;
    if (!isProbe) {
        m_answeredRounds.clear();
        return;
    }
    int &rounds = m_answeredRounds[{due.host, due.socket, due.timer}];
    rounds = isSilent ? 0 : rounds + 1;
}

void Run::happen(const CallDue &due)
{
    m_answeredRounds.clear();
    m_isUsed[due.call] = true;
    scheduleCall(due.call, due.repetition + 1);
    const scenario::TimedCall &call = m_scenario.calls[due.call];
    host(call.host).call(call, static_cast<std::int32_t>(due.call), due.repetition);
}

} // namespace simulation
