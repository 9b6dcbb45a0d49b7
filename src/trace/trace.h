// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/profile.h"
#include "trace/cut.h"
#include "trace/event.h"
#include "trace/snapshot.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trace {

// Who a socket belongs to.
struct Socket
{
    tcp::Side host = tcp::Side::Client;
    std::string name; // "main", "listener", as in the scenario; unique on its host
    bool isListener = false;
    std::uint16_t localPort = 0;
    std::uint16_t remotePort = 0;
    std::optional<tcp::SequenceNumber> iss; // what its relative seq counts from
    std::optional<tcp::SequenceNumber> irs; // what its relative ack counts from
    std::optional<SocketId> peer;           // the socket at the other end, when there is one
    EventId created{};
};

// Whether what it sends comes back to it: it heard its own number, from its own port.
[[nodiscard]] bool isConnectedToSelf(const Socket &socket);

struct Host
{
    std::string name;                 // as the diagram shows it; empty: the side's own name
    std::string address;              // "10.0.0.1"
    std::string system;               // id of the system; empty in captures
    tcp::Profile profile;             // with the scenario's changes
    std::vector<std::string> changed; // names of fields that differ from the system's value
};

// Why a run stopped.
enum class End : std::uint8_t { Quiet, Asked, TooLong, TooManyEvents };
// "quiet", "asked", "tooLong", "tooManyEvents".
[[nodiscard]] std::string_view toString(End reason);

// What happened in a run, or what a capture shows: immutable, in order of time.
class Trace
{
public:
    Trace() = default;

    [[nodiscard]] std::span<const Event> events() const { return m_events; }
    [[nodiscard]] const Event &event(EventId id) const { return m_events[indexOf(id)]; }
    [[nodiscard]] std::span<const Socket> sockets() const { return m_sockets; }
    [[nodiscard]] const Socket &socket(SocketId id) const { return m_sockets[indexOf(id)]; }
    [[nodiscard]] const Host &host(tcp::Side side) const { return m_hosts[static_cast<int>(side)]; }

    [[nodiscard]] tcp::SimTime begin() const { return {}; }
    // The time of the last event, or the end that was asked for.
    [[nodiscard]] tcp::SimTime end() const { return m_end; }
    [[nodiscard]] End endReason() const { return m_endReason; }
    // Seen from outside, in a capture: who owns a socket, its timers and its buffers are unknown.
    [[nodiscard]] bool isObserved() const { return m_isObserved; }
    // A segment's delay in one direction, by the sender, when it is the same for all.
    [[nodiscard]] std::optional<tcp::Duration> delayFrom(tcp::Side sender) const
    {
        return m_delays[static_cast<int>(sender)];
    }

    // When the path was cut; nothing in captures, which cannot know it.
    [[nodiscard]] std::span<const Cut> cuts() const { return m_cuts; }

    // The socket as it was after the last event at or before t; null before it was created.
    [[nodiscard]] const Snapshot *stateAt(SocketId socket, tcp::SimTime t) const;
    // The socket as it was right after an event; null before it was created.
    [[nodiscard]] const Snapshot *stateAfter(SocketId socket, EventId event) const;
    // The event that a snapshot was taken after, and the snapshot, in order of time.
    [[nodiscard]] std::span<const SnapshotAt> history(SocketId socket) const;

    // What the event led to directly, in order of time.
    [[nodiscard]] std::span<const EventId> consequencesOf(EventId id) const;
    // The arrivals and losses of a segment that was sent, in order of time.
    [[nodiscard]] std::vector<EventId> fatesOf(EventId segment) const;
    // The last event at or before t; nothing before the first.
    [[nodiscard]] std::optional<EventId> lastEventAt(tcp::SimTime t) const;

    // Calls and faults of the scenario that never took effect, by their place in it.
    [[nodiscard]] std::span<const std::int32_t> unusedCalls() const { return m_unusedCalls; }
    [[nodiscard]] std::span<const std::int32_t> unusedFaults() const { return m_unusedFaults; }

private:
    friend class Recorder;

    std::vector<Event> m_events;
    std::vector<Socket> m_sockets;
    std::vector<std::vector<SnapshotAt>> m_histories; // one a socket
    std::vector<std::uint32_t> m_consequenceStart;    // one an event, and one more
    std::vector<EventId> m_consequences;
    std::array<Host, 2> m_hosts;
    std::array<std::optional<tcp::Duration>, 2> m_delays;
    std::vector<Cut> m_cuts;
    std::vector<std::int32_t> m_unusedCalls;
    std::vector<std::int32_t> m_unusedFaults;
    tcp::SimTime m_end{};
    End m_endReason = End::Quiet;
    bool m_isObserved = false;
};

// The events after which a socket's state is no longer known, in order.
[[nodiscard]] std::vector<EventId> eventsThatHideState(const Trace &trace, SocketId socket);

// seq or ack of a segment relative to the initial sequence numbers of its direction; nothing
// when they are unknown. `sender` is the socket that sent it.
[[nodiscard]] std::optional<std::int64_t> relativeSeq(const Trace &trace, const Event &sent);
[[nodiscard]] std::optional<std::int64_t> relativeAck(const Trace &trace, const Event &sent);

} // namespace trace
