// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"
#include "simulation/eventqueue.h"
#include "simulation/hostsocket.h"
#include "simulation/network.h"
#include "simulation/sockettable.h"
#include "simulation/world.h"

#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace simulation {

// One computer: its programs' sockets, listeners and ports, over the protocol machine.
class Host
{
public:
    Host(tcp::Side side, const scenario::HostSettings &settings, World &world);

    // A program makes a call: `index` is its place in the scenario.
    void call(const scenario::TimedCall &call, std::int32_t index, int repetition,
              trace::Causes causes = {});
    void arrives(const Packet &packet, bool isDuplicate);
    // ICMP: what was sent did not get through.
    void cannotReach(const Packet &packet, tcp::Unreachable what);
    void expires(const ExpiryDue &due);
    // Whether a timer that was started still runs and was not started again since.
    [[nodiscard]] bool isDue(const ExpiryDue &due) const;
    // Whether nothing has come to a socket since it sent a probe.
    [[nodiscard]] bool awaitsAnswer(std::size_t socket) const { return at(socket).awaitsAnswer; }

    // Forgets the sockets that have left; nothing may be under way.
    void sweep() { m_sockets.sweep(m_sockets.firstConnection()); }

    [[nodiscard]] bool isOn() const { return m_isOn; }
    [[nodiscard]] const tcp::Profile &profile() const { return *m_profile; }
    // The first connection, for segments that are forged in its name; nothing when there is none.
    [[nodiscard]] const HostSocket *firstConnection() const;
    // The first socket that listens; nothing when none does.
    [[nodiscard]] const HostSocket *firstListener() const;

private:
    using Place = SocketTable::Place;

    // A call that is being made.
    struct Made
    {
        trace::EventId event{};
        Place socket = 0;
        std::string process;
        std::string name;
    };
    // Who sent a packet: address (empty: the other host), its port and ours.
    using Peer = std::tuple<std::string, std::uint16_t, std::uint16_t>;
    [[nodiscard]] static Peer peerOf(const Packet &packet)
    {
        return {packet.foreignAddress, packet.sourcePort, packet.destinationPort};
    }
    // A place for a new connection.
    struct Room
    {
        std::optional<tcp::SequenceNumber> iss; // after the numbers of who made way
    };
    // A SYN that was answered with a SYN cookie.
    struct Cookie
    {
        tcp::SequenceNumber iss;
        tcp::Segment syn; // as far as the cookie tells
        tcp::SimTime sent{};
    };
    // The last timestamp of an address, and when it was heard.
    struct Clock
    {
        std::uint32_t timestamp = 0;
        tcp::SimTime heard{};
    };
    struct Deferred
    {
        scenario::TimedCall call;
        std::int32_t index = 0;
        int repetition = 0;
    };

    // Calls
    [[nodiscard]] bool isAwaited(const std::string &name) const;
    [[nodiscard]] std::string nameFor(const scenario::TimedCall &call, int repetition) const;
    Place socketFor(const scenario::TimedCall &call, const std::string &name);
    void refuse(const scenario::TimedCall &call, std::int32_t index, trace::SocketId socket);
    void stopWaiting(Place place);
    void isAwaitedNoLonger(const std::string &name);
    void makeDeferred(const std::string &name, trace::EventId accepted);
    void make(const tcp::calls::Listen &call, const Made &made);
    void make(const tcp::calls::Accept &call, const Made &made);
    void make(const tcp::calls::Bind &call, const Made &made);
    void make(const tcp::calls::Connect &call, const Made &made);
    void make(const tcp::calls::Send &call, const Made &made);
    void make(const tcp::calls::Receive &call, const Made &made);
    void make(const tcp::calls::Shutdown &call, const Made &made);
    void make(const tcp::calls::Close &call, const Made &made);
    void make(const tcp::calls::Abort &call, const Made &made);
    void make(const tcp::calls::SetOption &call, const Made &made);
    void make(const tcp::calls::GetOption &call, const Made &made);
    void make(const tcp::calls::Exit &call, const Made &made);
    void make(const tcp::calls::Fork &call, const Made &made);
    void make(const tcp::calls::Vanish &call, const Made &made);
    void make(const tcp::calls::PowerOff &call, const Made &made);
    void make(const tcp::calls::PowerOn &call, const Made &made);
    // Lets go of a socket; whether the call must wait for the peer (SO_LINGER).
    bool release(Place place, trace::EventId trigger);
    void closeListener(Place place, trace::EventId trigger);
    void forget(Place place, trace::EventId trigger);
    void returns(trace::EventId call, std::int64_t value, tcp::Error error, trace::EventId trigger,
                 trace::SocketId socket);

    // Waiting calls
    void settle(Place place, trace::EventId trigger);
    [[nodiscard]] bool tryReturn(Place place, const WaitingCall &waiting, trace::EventId trigger);
    [[nodiscard]] bool tryAccept(Place place, const WaitingCall &waiting, trace::EventId trigger);
    [[nodiscard]] std::optional<tcp::Error> openingResult(Place place, tcp::Error unexplained);
    [[nodiscard]] bool tryConnect(Place place, const WaitingCall &waiting, trace::EventId trigger);
    [[nodiscard]] bool trySend(Place place, const WaitingCall &waiting,
                               const tcp::calls::Send &call, trace::EventId trigger);
    [[nodiscard]] bool tryReceive(Place place, const WaitingCall &waiting,
                                  const tcp::calls::Receive &call, trace::EventId trigger);
    void readAlways(Place place, trace::EventId trigger);
    tcp::Error takeError(Place place);

    // Arrivals
    [[nodiscard]] std::optional<Place> findConnection(const Packet &packet) const;
    void arrivesAtConnection(Place place, const Packet &packet, bool isDuplicate);
    void arrivesAtListener(Place place, const Packet &packet, bool isDuplicate,
                           std::optional<tcp::SequenceNumber> iss, const trace::Causes &causes);
    // timeWaitRecycle: whose clock, of all that send from one address, has gone back.
    [[nodiscard]] bool hasOlderClock(const Packet &packet) const;
    void rememberClock(const HostSocket &socket);
    void refuseSyn(Place listener, const Packet &packet, bool isDuplicate, trace::Noted::What why);
    void openChild(Place listener, std::unique_ptr<tcp::Connection> connection,
                   const Packet &packet, trace::EventId arrival, const trace::Causes &causes);
    void evictOldest(Place listener, trace::EventId arrival);
    void answerWithCookie(Place listener, const Packet &packet, bool isDuplicate,
                          const tcp::Connection &candidate);
    [[nodiscard]] bool bringsCookieBack(const Packet &packet) const;
    void opensByCookie(Place listener, const Packet &packet, bool isDuplicate);
    [[nodiscard]] std::unique_ptr<tcp::Connection>
    listening(Place listener, tcp::SequenceNumber iss, tcp::SimTime since) const;
    void arrivesNowhere(const Packet &packet, bool isDuplicate);
    // From a port without a socket, or a listener that the segment does not suit.
    void answerWithReset(const Packet &packet, trace::EventId arrival);
    [[nodiscard]] Packet replyTo(const Packet &packet) const;
    [[nodiscard]] bool isTimeWaitFull() const;
    [[nodiscard]] bool hasTooManyOrphans() const;
    [[nodiscard]] bool isAcceptQueueFull(Place listener) const;
    [[nodiscard]] bool isSynQueueFull(Place listener) const;
    [[nodiscard]] bool isRefusedByFullQueue(Place place, const Packet &packet) const;
    [[nodiscard]] int synAckRetriesAllowed(Place listener) const;
    void refuseForFullQueue(Place place, const Packet &packet, bool isDuplicate);
    void replaceTimeWait(Place old, Place listener, const Packet &packet, bool isDuplicate);
    trace::EventId recordArrival(const Packet &packet, bool isDuplicate, trace::SocketId socket,
                                 tcp::Verdict verdict);

    // Effects
    void apply(Place place, trace::EventId trigger);
    trace::EventId recordEffect(Place place, const tcp::SendSegment &effect,
                                trace::EventId trigger);
    void forgetSendings(Place place);
    void startTimer(Place place, const tcp::StartTimer &effect, trace::EventId cause);
    void obey(Place place, tcp::Signal signal, trace::EventId trigger);
    void joinAcceptQueue(Place place, trace::EventId trigger);
    void dropHalfOpen(Place place, trace::EventId trigger);
    void finishIfOver(Place place, trace::EventId trigger);
    trace::EventId sendSegment(const tcp::SendSegment &send, Packet packet, trace::SocketId socket,
                               std::string_view name, trace::Causes causes);
    // Tells the sink.
    void describe(Place place) { m_world->sink.describe(m_side, at(place)); }
    void update(Place place) { m_world->sink.update(at(place)); }

    trace::EventId record(trace::SocketId socket, trace::Fact fact, trace::Causes causes);
    trace::EventId record(trace::SocketId socket, trace::Fact fact, trace::EventId cause)
    {
        return record(socket, std::move(fact), trace::Causes(cause));
    }
    Place addSocket(std::string name, bool isListener);
    void connectionCreated(Place place);
    void peerIsKnown(Place place);
    [[nodiscard]] tcp::SequenceNumber nextIss();
    [[nodiscard]] std::uint16_t freePort(std::uint16_t remotePort);
    [[nodiscard]] bool isPortHeld(std::uint16_t port, std::uint16_t remotePort) const;
    [[nodiscard]] std::uint16_t reusablePort(const HostSocket &wanted,
                                             std::uint16_t remotePort) const;
    [[nodiscard]] bool isPortTaken(std::uint16_t port, bool reuses) const;
    // Whether a new connection may take the place of one in TIME_WAIT: on the port that its program
    // asked for, or on any.
    [[nodiscard]] bool reusesItsPort(const HostSocket &wanted) const;
    [[nodiscard]] bool reusesTimeWait() const;
    [[nodiscard]] bool makesWay(const HostSocket &old, const HostSocket &wanted) const;
    // Forgets who makes way in TIME_WAIT for a new connection; nothing when somebody does not.
    [[nodiscard]] std::optional<Room> roomFor(const HostSocket &wanted);
    [[nodiscard]] HostSocket &at(Place place) { return m_sockets[place]; }
    [[nodiscard]] const HostSocket &at(Place place) const { return m_sockets[place]; }

    tcp::Side m_side;
    const scenario::HostSettings *m_settings;
    World *m_world;
    std::unique_ptr<tcp::Profile> m_profile; // connections point to it
    SocketTable m_sockets;
    // By the name of the socket that accept() will make: the calls that wait for it, and how many
    // accept() will.
    std::unordered_map<std::string, std::vector<Deferred>> m_deferred;
    std::unordered_map<std::string, int> m_awaited;
    std::map<Peer, Cookie> m_cookies;
    std::map<std::string, Clock> m_clocks; // by foreign address; empty: the other host
    std::uint32_t m_issCount = 0;
    int m_timeWaits = 0; // connections in TIME_WAIT
    bool m_isOn = true;
};

} // namespace simulation
