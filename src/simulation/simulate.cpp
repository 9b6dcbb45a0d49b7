// SPDX-License-Identifier: MIT
#include "simulation/simulate.h"

#include "simulation/host.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <sstream>
#include <tuple>
#include <utility>

namespace simulation {

namespace {

using namespace std::chrono_literals;

constexpr tcp::SimTime LatestEnd{tcp::Duration(24h)};
constexpr std::size_t MostEvents = 100'000;
// Rounds of answered keepalive or window probes after which nothing else is expected to happen.
constexpr int RoundsThatTell = 8;

// One run: the queue, the network and the two hosts, until nothing is left to happen.
class Run
{
public:
    explicit Run(const scenario::Scenario &scenario)
        : m_scenario(scenario),
          m_network(scenario, m_queue), m_world{m_recorder, m_queue, m_network, {}},
          m_hosts{Host(tcp::Side::Client, scenario.host(tcp::Side::Client), m_world),
                  Host(tcp::Side::Server, scenario.host(tcp::Side::Server), m_world)},
          m_isUsed(scenario.calls.size(), false)
    {
        describeHosts();
        scheduleScenario();
    }

    trace::Trace finish();

private:
    void describeHosts();
    void scheduleScenario();
    [[nodiscard]] std::optional<trace::End> reasonToStop() const;
    [[nodiscard]] bool onlyProbesAreLeft() const;
    void happen(const ArrivalDue &due);
    void happen(const LossDue &due);
    void happen(const InjectionDue &due);
    void happen(const ExpiryDue &due);
    void happen(const CallDue &due);
    void peerUp();
    [[nodiscard]] Host &host(tcp::Side side) { return m_hosts[static_cast<std::size_t>(side)]; }
    [[nodiscard]] const Host &host(tcp::Side side) const
    {
        return m_hosts[static_cast<std::size_t>(side)];
    }

    const scenario::Scenario &m_scenario;
    EventQueue m_queue;
    Network m_network;
    trace::Recorder m_recorder;
    World m_world;
    std::array<Host, 2> m_hosts;
    std::vector<bool> m_isUsed; // one a call
    // Rounds of probes that the peer of a socket has answered since anything else happened.
    using Prober = std::tuple<tcp::Side, std::size_t, tcp::TimerKind>;
    std::map<Prober, int> m_answeredRounds;
};

std::string defaultAddress(tcp::Side side)
{
    return side == tcp::Side::Client ? "10.0.0.1" : "10.0.0.2";
}

void Run::describeHosts()
{
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        const scenario::HostSettings &settings = m_scenario.host(side);
        trace::Host known;
        known.name = settings.name;
        known.address = settings.address.empty() ? defaultAddress(side) : settings.address;
        known.system = settings.os;
        known.profile = host(side).profile();
        const tcp::Profile &original = tcp::findSystem(settings.os)->profile;
        for (const tcp::Field &field : tcp::fields()) {
            if (!(field.get(known.profile) == field.get(original)))
                known.changed.emplace_back(field.name);
        }
        m_recorder.setHost(side, std::move(known));
        m_recorder.setDelay(side, m_scenario.delay[static_cast<std::size_t>(side)]);
    }
}

void Run::scheduleScenario()
{
    for (std::size_t i = 0; i < m_scenario.calls.size(); ++i) {
        const scenario::TimedCall &call = m_scenario.calls[i];
        const int count = call.repeat ? call.repeat->count : 1;
        const tcp::Duration interval = call.repeat ? call.repeat->interval : 0us;
        for (int repetition = 0; repetition < count; ++repetition)
            m_queue.schedule(tcp::SimTime(call.at + repetition * interval), CallDue{i, repetition});
    }
    for (std::size_t i = 0; i < m_scenario.faults.size(); ++i) {
        if (const auto *injection = std::get_if<scenario::Injection>(&m_scenario.faults[i].what))
            m_queue.schedule(tcp::SimTime(injection->at), InjectionDue{i});
    }
}

std::optional<trace::End> Run::reasonToStop() const
{
    if (m_queue.isEmpty())
        return trace::End::Quiet;
    if (m_scenario.end && m_queue.nextTime() > tcp::SimTime(*m_scenario.end))
        return trace::End::Asked;
    if (m_queue.nextTime() > LatestEnd)
        return trace::End::TooLong;
    if (m_recorder.eventCount() >= MostEvents)
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
        return rounds != m_answeredRounds.end() && rounds->second >= RoundsThatTell;
    });
}

trace::Trace Run::finish()
{
    auto reason = reasonToStop();
    while (!reason) {
        const EventQueue::Item item = m_queue.takeNext();
        m_world.now = item.at;
        std::visit([this](const auto &due) { happen(due); }, item.due);
        reason = reasonToStop();
    }
    for (Host &host : m_hosts)
        host.nameTheNameless();
    peerUp();
    std::vector<std::int32_t> unusedCalls;
    for (std::size_t i = 0; i < m_isUsed.size(); ++i) {
        if (!m_isUsed[i])
            unusedCalls.push_back(static_cast<std::int32_t>(i));
    }
    m_recorder.setUnused(std::move(unusedCalls), m_network.unusedFaults());
    const bool hasEvents = m_recorder.eventCount() > 0;
    tcp::SimTime end =
        hasEvents
            ? m_recorder
                  .event(trace::EventId(static_cast<std::uint32_t>(m_recorder.eventCount() - 1)))
                  .at
            : tcp::SimTime();
    if (m_scenario.end)
        end = std::max(end, tcp::SimTime(*m_scenario.end));
    return m_recorder.finish(end, *reason);
}

// Which sockets talk to each other: mirrored ports, and the other's initial sequence number.
void Run::peerUp()
{
    using Key = std::tuple<tcp::Side, std::uint16_t, std::uint16_t, std::uint32_t>;
    std::map<Key, trace::SocketId> heard; // by host, ports, and the number heard
    const auto eachConnection = [this](const auto &act) {
        for (std::size_t i = 0; i < m_recorder.socketCount(); ++i) {
            const auto id = trace::SocketId(static_cast<std::uint16_t>(i));
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

void Run::happen(const ArrivalDue &due)
{
    if (!m_network.admits(due))
        return;
    if (!host(due.packet.to).isOn()) {
        happen(LossDue{due.packet.sent, due.packet.from, trace::SegmentLost::By::PowerOff, -1});
        return;
    }
    if (tcp::sequenceLength(due.packet.segment) > 0)
        m_answeredRounds.clear();
    host(due.packet.to).arrives(due.packet, due.isDuplicate);
}

void Run::happen(const LossDue &due)
{
    trace::Event event;
    event.at = m_world.now;
    event.host = due.from;
    event.socket = m_recorder.event(due.segment).socket;
    event.causes.add(due.segment);
    event.fact = trace::SegmentLost{due.segment, due.by, due.fault};
    m_recorder.add(std::move(event));
}

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

// A forged segment: it arrives now, in the name of the other host's connection.
void Run::happen(const InjectionDue &due)
{
    const auto &injection = std::get<scenario::Injection>(m_scenario.faults[due.fault].what);
    const tcp::Side to = tcp::other(injection.from);
    const HostSocket *victim = host(to).firstConnection();
    const HostSocket *pretended = host(injection.from).firstConnection();
    const HostSocket *known = victim != nullptr ? victim : pretended;
    const auto flags = parseFlags(injection.flags);
    if (known == nullptr || !flags || !host(to).isOn())
        return;
    m_network.markUsed(due.fault);
    Packet packet;
    packet.from = injection.from;
    packet.to = to;
    packet.sourcePort = victim != nullptr ? victim->remotePort : pretended->localPort;
    packet.destinationPort = victim != nullptr ? victim->localPort : pretended->remotePort;
    if (injection.port)
        packet.sourcePort = *injection.port;
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

    trace::SegmentSent fact;
    fact.segment = packet.segment;
    fact.isInjected = true;
    fact.sourcePort = packet.sourcePort;
    fact.destinationPort = packet.destinationPort;
    fact.countsFrom = known->id;
    trace::Event event;
    event.at = m_world.now;
    event.host = injection.from;
    event.fact = fact;
    packet.sent = m_recorder.add(std::move(event));
    host(to).arrives(packet, false);
}

void Run::happen(const ExpiryDue &due)
{
    if (!host(due.host).isDue(due))
        return;
    host(due.host).expires(due);
    const bool isProbe =
        due.timer == tcp::TimerKind::KeepAlive || due.timer == tcp::TimerKind::Persist;
    if (!isProbe) {
        m_answeredRounds.clear();
        return;
    }
    int &rounds = m_answeredRounds[{due.host, due.socket, due.timer}];
    rounds = host(due.host).takeHeard(due.socket) ? rounds + 1 : 0;
}

void Run::happen(const CallDue &due)
{
    m_answeredRounds.clear();
    m_isUsed[due.call] = true;
    const scenario::TimedCall &call = m_scenario.calls[due.call];
    host(call.host).call(call, static_cast<std::int32_t>(due.call), due.repetition);
}

} // namespace

trace::Trace simulate(const scenario::Scenario &scenario)
{
    return Run(scenario).finish();
}

} // namespace simulation
