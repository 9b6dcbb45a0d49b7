// SPDX-License-Identifier: MIT
// Segments that the scenario forges.
#include "simulation/run.h"

#include <sstream>
#include <utility>

namespace simulation {

namespace {

std::optional<tcp::Flags> parseFlags(const std::string &text)
{
    tcp::Flags flags;
    std::istringstream stream(text);
    for (std::string name; std::getline(stream, name, '+');) {
        if (name == "SYN")
            flags.syn = true;
        else if (name == "FIN")
            flags.fin = true;
        else if (name == "RST")
            flags.rst = true;
        else if (name == "PSH")
            flags.psh = true;
        else if (name == "URG")
            flags.urg = true;
        else if (name == "ACK")
            flags.ack = true;
        else if (name != "none")
            return {};
    }
    return flags;
}

struct Ports
{
    std::uint16_t source = 0;
    std::uint16_t destination = 0;
};

// Those of the first connection. Before there is any, whoever names its own port reaches the
// listener; nothing where there is none either.
std::optional<Ports> portsOf(const scenario::Injection &injection, const HostSocket *victim,
                             const HostSocket *pretended, const HostSocket *listener)
{
    if (victim != nullptr)
        return Ports{injection.port.value_or(victim->remotePort), victim->localPort};
    if (pretended != nullptr)
        return Ports{injection.port.value_or(pretended->localPort), pretended->remotePort};
    if (listener != nullptr && injection.port)
        return Ports{*injection.port, listener->localPort};
    return {};
}

} // namespace

// A forged segment: it arrives now, in the name of the other host's connection, or of nobody's.
void Run::happen(const InjectionDue &due)
{
    const auto &injection = std::get<scenario::Injection>(m_scenario.faults[due.fault].what);
    const tcp::Side to = tcp::other(injection.from);
    const HostSocket *victim = host(to).firstConnection();
    const HostSocket *pretended = host(injection.from).firstConnection();
    const HostSocket *known = victim != nullptr ? victim : pretended;
    const auto flags = parseFlags(injection.flags);
    const auto ports = portsOf(injection, victim, pretended, host(to).firstListener());
    if (!ports || !flags || !host(to).isOn())
        return;
    m_network.markUsed(due.fault);
    Packet packet;
    packet.from = injection.from;
    packet.to = to;
    packet.sourcePort = ports->source;
    packet.destinationPort = ports->destination;
    packet.foreignAddress = injection.address.value_or("");
    const auto issOf = [](const HostSocket *own, const HostSocket *peer) {
        if (own != nullptr)
            return own->connection->iss();
        return peer != nullptr ? peer->connection->irs() : tcp::SequenceNumber();
    };
    packet.segment.flags = *flags;
    packet.segment.seq = issOf(pretended, victim) + static_cast<std::uint32_t>(injection.seq);
    if (flags->ack)
        packet.segment.ack = issOf(victim, pretended) + static_cast<std::uint32_t>(injection.ack);
    packet.segment.length = injection.length;
    packet.segment.window = 1024;
    if (injection.timestamp)
        packet.segment.options.timestamps = tcp::Timestamps{*injection.timestamp, 0};

    trace::SegmentSent fact;
    fact.segment = packet.segment;
    fact.isInjected = true;
    fact.sourcePort = packet.sourcePort;
    fact.destinationPort = packet.destinationPort;
    fact.countsFrom = known != nullptr ? known->id : trace::NoSocket;
    trace::Event event;
    event.host = injection.from;
    event.fact = fact;
    packet.sent = m_world.tell(std::move(event));
    host(to).arrives(packet, false);
}

} // namespace simulation
