// SPDX-License-Identifier: MIT
#include "capture/connections.h"

#include "capture/copies.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace capture {

namespace {

// The four-tuple, the smaller end first.
using Tuple = std::pair<Endpoint, Endpoint>;

Tuple tupleOf(const Packet &packet)
{
    return std::minmax(packet.source, packet.destination);
}

bool isFirstSyn(const tcp::Segment &segment)
{
    return segment.flags.syn && !segment.flags.ack && !segment.flags.rst;
}

bool isSynAck(const tcp::Segment &segment)
{
    return segment.flags.syn && segment.flags.ack && !segment.flags.rst;
}

// The packets of one four-tuple, while they are being sorted.
class Incarnations
{
public:
    void add(const Packet &packet) { m_packets.push_back(&packet); }
    [[nodiscard]] std::vector<Connection> sorted();

private:
    [[nodiscard]] bool beginsAnother(const Packet &packet) const;
    void begin(const Packet &packet);
    void note(const Packet &packet);

    std::vector<const Packet *> m_packets;
    std::set<std::pair<Endpoint, std::uint32_t>> m_answered; // who sent a SYN, and its number + 1
    std::vector<Connection> m_connections;                   // the last one is the current one
    std::map<Endpoint, tcp::SequenceNumber> m_syns;          // of the current connection
    std::set<Endpoint> m_fins;
    bool m_hasReset = false;
};

std::vector<Connection> Incarnations::sorted()
{
    for (const Packet *packet : m_packets) {
        if (isSynAck(packet->segment))
            m_answered.emplace(packet->destination, packet->segment.ack.value());
    }
    for (const Packet *packet : m_packets) {
        if (m_connections.empty() || beginsAnother(*packet))
            begin(*packet);
        Connection &current = m_connections.back();
        const tcp::Side from =
            packet->source == current.ends[0] ? tcp::Side::Client : tcp::Side::Server;
        addUnlessCopy(current,
                      {packet->at, packet->number, from, packet->segment, packet->identification});
        note(*packet);
    }
    return std::move(m_connections);
}

bool Incarnations::beginsAnother(const Packet &packet) const
{
    if (!isFirstSyn(packet.segment))
        return false;
    const auto known = m_syns.find(packet.source);
    const bool isRepeated = known != m_syns.end() && known->second == packet.segment.seq;
    if (isRepeated)
        return false;
    const bool hasEnded = m_hasReset || m_fins.size() == 2;
    const bool isAnswered = m_answered.contains({packet.source, (packet.segment.seq + 1).value()});
    const bool crossesTheOther = m_syns.size() == 1 && known == m_syns.end();
    return hasEnded || (isAnswered && !crossesTheOther);
}

void Incarnations::begin(const Packet &packet)
{
    m_syns.clear();
    m_fins.clear();
    m_hasReset = false;
    Connection &current = m_connections.emplace_back();
    const bool isFromServer =
        isSynAck(packet.segment)
        || (!isFirstSyn(packet.segment) && packet.source.port < packet.destination.port);
    current.hasSyn = packet.segment.flags.syn;
    current.ends = {packet.source, packet.destination};
    if (isFromServer)
        std::swap(current.ends[0], current.ends[1]);
}

void Incarnations::note(const Packet &packet)
{
    if (packet.segment.flags.syn)
        m_syns.emplace(packet.source, packet.segment.seq);
    if (packet.segment.flags.fin)
        m_fins.insert(packet.source);
    m_hasReset = m_hasReset || packet.segment.flags.rst;
}

} // namespace

std::vector<Connection> connectionsOf(std::vector<Packet> packets)
{
    // Several queues of a card, or several files put together, give packets out of order.
    std::ranges::stable_sort(packets, {}, &Packet::at);
    std::map<Tuple, Incarnations> tuples;
    for (const Packet &packet : packets)
        tuples[tupleOf(packet)].add(packet);
    std::vector<Connection> connections;
    for (auto &[tuple, incarnations] : tuples)
        std::ranges::move(incarnations.sorted(), std::back_inserter(connections));
    std::ranges::sort(connections, {}, [](const Connection &connection) {
        return std::pair(connection.begin(), connection.segments.front().number);
    });
    return connections;
}

} // namespace capture
