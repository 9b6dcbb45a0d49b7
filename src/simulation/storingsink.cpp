// SPDX-License-Identifier: MIT
#include "simulation/storingsink.h"

#include "simulation/hostsocket.h"
#include "simulation/run.h"
#include "simulation/snapshot.h"

#include <algorithm>
#include <string>
#include <utility>

namespace simulation {

namespace {

std::string defaultAddress(tcp::Side side)
{
    return side == tcp::Side::Client ? "10.0.0.1" : "10.0.0.2";
}

trace::Host hostOf(tcp::Side side, const scenario::HostSettings &settings)
{
    trace::Host known;
    known.name = settings.name;
    known.address = settings.address.empty() ? defaultAddress(side) : settings.address;
    known.system = settings.os;
    known.profile = scenario::profileOf(settings);
    const tcp::Profile &original = tcp::findSystem(settings.os)->profile;
    for (const tcp::Field &field : tcp::fields()) {
        if (!(field.get(known.profile) == field.get(original)))
            known.changed.emplace_back(field.name);
    }
    return known;
}

trace::Cut cutOf(const scenario::Cut &cut)
{
    const bool isForEver = cut.until == tcp::Unlimited;
    return {cut.fromClient, cut.fromServer, tcp::SimTime(cut.since),
            isForEver ? tcp::SimTime::max() : tcp::SimTime(cut.until)};
}

} // namespace

StoringSink::StoringSink(const scenario::Scenario &scenario)
{
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        m_recorder.setHost(side, hostOf(side, scenario.host(side)));
        m_recorder.setDelay(side, scenario.delay[tcp::indexOf(side)]);
    }
    for (const scenario::Fault &fault : scenario.faults) {
        if (const auto *cut = std::get_if<scenario::Cut>(&fault.what))
            m_recorder.addCut(cutOf(*cut));
    }
}

void StoringSink::add(trace::Event event)
{
    auto *sent = std::get_if<trace::SegmentSent>(&event.fact);
    if (sent != nullptr && sent->countsFrom == trace::NoSocket)
        sent->countsFrom = numberingFor(event.host, *sent);
    const auto *changed = std::get_if<trace::SocketChanged>(&event.fact);
    const trace::SocketId socket = event.socket;
    const bool isCreated =
        changed != nullptr && changed->what == trace::SocketChanged::What::Created;
    const trace::EventId id = m_recorder.add(std::move(event));
    if (isCreated)
        m_recorder.socket(socket).created = id;
}

void StoringSink::addSocket(tcp::Side host, const HostSocket &socket)
{
    trace::Socket known;
    known.host = host;
    known.name = socket.name;
    known.isListener = socket.isListener;
    m_recorder.addSocket(std::move(known));
}

void StoringSink::describe(tcp::Side host, const HostSocket &socket)
{
    trace::Socket &known = m_recorder.socket(socket.id);
    known.name = socket.name;
    known.localPort = socket.localPort;
    known.remotePort = socket.remotePort;
    known.isListener = socket.isListener;
    if (socket.connection)
        known.iss = socket.connection->iss();
    if (socket.knowsPeer)
        known.irs = socket.connection->irs();
    if (known.isListener)
        return;
    trace::SocketId &last = m_lastWithPorts[{host, socket.localPort, socket.remotePort}];
    last = std::max(last, socket.id);
}

void StoringSink::update(const HostSocket &socket)
{
    const auto last = trace::EventId(static_cast<std::uint32_t>(m_recorder.eventCount() - 1));
    m_recorder.addSnapshot(socket.id, last, snapshotOf(socket));
}

// The socket that knows the initial sequence numbers of a segment which no socket sends: the one
// that had these ports last, here or at the peer.
trace::SocketId StoringSink::numberingFor(tcp::Side from, const trace::SegmentSent &sent) const
{
    const auto &known = m_lastWithPorts;
    const auto own = known.find({from, sent.sourcePort, sent.destinationPort});
    const auto peer = known.find({tcp::other(from), sent.destinationPort, sent.sourcePort});
    if (own == known.end())
        return peer == known.end() ? trace::NoSocket : peer->second;
    return peer == known.end() ? own->second : std::max(own->second, peer->second);
}

// Gives a name to what no call named, so that every socket of the trace has one.
void StoringSink::nameTheNameless(tcp::Side host)
{
    std::vector<trace::Socket *> nameless;
    bool isMainTaken = false;
    for (std::uint32_t i = 0; i < m_recorder.socketCount(); ++i) {
        trace::Socket &socket = m_recorder.socket(trace::SocketId(i));
        if (socket.host == host && socket.name.empty())
            nameless.push_back(&socket);
        isMainTaken = isMainTaken || (socket.host == host && socket.name == "main");
    }
    int count = 0;
    for (trace::Socket *socket : nameless)
        socket->name =
            std::exchange(isMainTaken, true) ? "pending" + std::to_string(++count) : "main";
}

// Which sockets talk to each other: mirrored ports, and the other's initial sequence number.
void StoringSink::peerUp()
{
    using Key = std::tuple<tcp::Side, std::uint16_t, std::uint16_t, std::uint32_t>;
    std::map<Key, trace::SocketId> heard; // by host, ports, and the number heard
    const auto eachConnection = [this](const auto &act) {
        for (std::uint32_t i = 0; i < m_recorder.socketCount(); ++i) {
            const auto id = trace::SocketId(i);
            if (!m_recorder.socket(id).isListener)
                act(m_recorder.socket(id), id);
        }
    };
    eachConnection([&heard](const trace::Socket &socket, trace::SocketId id) {
        if (socket.irs)
            heard[{socket.host, socket.localPort, socket.remotePort, socket.irs->value()}] = id;
    });
    eachConnection([&heard](trace::Socket &socket, trace::SocketId) {
        if (!socket.iss)
            return;
        const auto peer = heard.find(
            {tcp::other(socket.host), socket.remotePort, socket.localPort, socket.iss->value()});
        if (peer != heard.end())
            socket.peer = peer->second;
    });
}

trace::Trace StoringSink::finish(const RunEnd &end)
{
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server})
        nameTheNameless(side);
    peerUp();
    m_recorder.setUnused(end.unusedCalls, end.unusedFaults);
    return m_recorder.finish(end.at, end.reason);
}

} // namespace simulation
