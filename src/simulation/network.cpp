// SPDX-License-Identifier: MIT
#include "simulation/network.h"

#include <algorithm>

namespace simulation {

bool isOfClass(const tcp::Segment &segment, scenario::SegmentClass segmentClass)
{
    const tcp::Flags &flags = segment.flags;
    switch (segmentClass) {
    case scenario::SegmentClass::Syn: return flags.syn && !flags.ack;
    case scenario::SegmentClass::SynAck: return flags.syn && flags.ack;
    case scenario::SegmentClass::Ack:
        return flags.ack && !flags.syn && !flags.fin && !flags.rst && segment.length == 0;
    case scenario::SegmentClass::Data: return segment.length > 0;
    case scenario::SegmentClass::Fin: return flags.fin;
    case scenario::SegmentClass::Rst: return flags.rst;
    case scenario::SegmentClass::Any: return true;
    }
    return false;
}

Network::Network(const scenario::Scenario &scenario, EventQueue &queue)
    : m_scenario(&scenario), m_queue(&queue), m_counts(scenario.faults.size(), 0),
      m_isUsed(scenario.faults.size(), false)
{
}

tcp::Duration Network::delayFrom(tcp::Side side) const
{
    return m_scenario->delay[static_cast<std::size_t>(side)];
}

void Network::send(const Packet &packet, std::string_view socket, tcp::SimTime now)
{
    const tcp::Duration delay = delayFrom(packet.from);
    const Fate fate = decide(packet, socket, now);
    if (!packet.foreignAddress.empty()) {
        m_queue->schedule(now + delay, LossDue{packet.sent, packet.from, packet.socket,
                                               trace::SegmentLost::By::NoHost, -1});
        return;
    }
    if (fate.lostBy >= 0) {
        const auto by = fate.isCut ? trace::SegmentLost::By::Cut : trace::SegmentLost::By::Fault;
        m_queue->schedule(now + delay / 2,
                          LossDue{packet.sent, packet.from, packet.socket, by, fate.lostBy});
        if (fate.unreachable && !fate.isCut)
            m_queue->schedule(now + delay, UnreachableDue{packet, *fate.unreachable});
    } else if (fate.isHeld) {
        hold(packet, now);
    } else {
        m_queue->schedule(now + delay + fate.extra, ArrivalDue{packet, false, 0});
        releaseHeld(packet.from, now + delay + fate.extra);
    }
    for (const tcp::Duration by : fate.copies)
        m_queue->schedule(now + delay + by, ArrivalDue{packet, true, 0});
}

// Every fault counts the segments of its class, whatever the others do to them.
Network::Fate Network::decide(const Packet &packet, std::string_view socket, tcp::SimTime now)
{
    Fate fate;
    for (std::size_t i = 0; i < m_scenario->faults.size(); ++i) {
        const auto &what = m_scenario->faults[i].what;
        if (const auto *cut = std::get_if<scenario::Cut>(&what)) {
            const bool isCut = packet.from == tcp::Side::Client ? cut->fromClient : cut->fromServer;
            const tcp::Duration at = now.time_since_epoch();
            if (!isCut || at < cut->since || at >= cut->until)
                continue;
            fate.lostBy = static_cast<std::int32_t>(i);
            fate.isCut = true;
            m_isUsed[i] = true;
            continue;
        }
        const auto *fault = std::get_if<scenario::SegmentFault>(&what);
        if (fault == nullptr || fault->from != packet.from
            || (!fault->socket.empty() && fault->socket != socket)
            || !isOfClass(packet.segment, fault->segments))
            continue;
        if (fault->nth.contains(++m_counts[i]))
            apply(*fault, i, fate);
    }
    return fate;
}

void Network::apply(const scenario::SegmentFault &fault, std::size_t index, Fate &fate)
{
    m_isUsed[index] = true;
    switch (fault.action) {
    case scenario::SegmentFault::Action::Drop:
        if (!fate.isCut)
            fate.lostBy = static_cast<std::int32_t>(index);
        fate.unreachable = fault.unreachable;
        break;
    case scenario::SegmentFault::Action::Duplicate: fate.copies.push_back(fault.by); break;
    case scenario::SegmentFault::Action::Delay: fate.extra += fault.by; break;
    case scenario::SegmentFault::Action::Reorder: fate.isHeld = true; break;
    }
}

// A segment that is to be overtaken waits for the next one its way; with none in twice the delay
// it goes on alone.
void Network::hold(const Packet &packet, tcp::SimTime now)
{
    const std::uint32_t number = ++m_lastHeld;
    m_held[static_cast<std::size_t>(packet.from)].push_back({packet, number});
    m_queue->schedule(now + 2 * delayFrom(packet.from), ArrivalDue{packet, false, number});
}

void Network::releaseHeld(tcp::Side from, tcp::SimTime at)
{
    auto &held = m_held[static_cast<std::size_t>(from)];
    for (const Held &waiting : held)
        m_queue->schedule(at, ArrivalDue{waiting.packet, false, 0});
    held.clear();
}

bool Network::admits(const ArrivalDue &arrival)
{
    if (arrival.held == 0)
        return true;
    return std::erase_if(m_held[static_cast<std::size_t>(arrival.packet.from)],
                         [&arrival](const Held &held) { return held.number == arrival.held; })
           != 0;
}

std::vector<std::int32_t> Network::unusedFaults() const
{
    std::vector<std::int32_t> unused;
    for (std::size_t i = 0; i < m_isUsed.size(); ++i) {
        if (!m_isUsed[i])
            unused.push_back(static_cast<std::int32_t>(i));
    }
    return unused;
}

} // namespace simulation
