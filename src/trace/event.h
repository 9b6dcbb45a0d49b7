// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/call.h"
#include "tcp/effect.h"
#include "tcp/segment.h"
#include "tcp/state.h"
#include "tcp/time.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

namespace trace {

// The place of an event in Trace::events(), which is also the order of happening.
enum class EventId : std::uint32_t {};
[[nodiscard]] constexpr std::uint32_t indexOf(EventId id)
{
    return static_cast<std::uint32_t>(id);
}

// The place of a socket in Trace::sockets().
enum class SocketId : std::uint32_t {};
[[nodiscard]] constexpr std::uint32_t indexOf(SocketId id)
{
    return static_cast<std::uint32_t>(id);
}
// For events of a host that has no socket for them (a segment to a closed port, power off).
inline constexpr SocketId NoSocket{0xffffffff};

// The events that made an event happen: the trigger first, then what it also needed.
class Causes
{
public:
    static constexpr std::size_t Capacity = 4;

    Causes() = default;
    explicit Causes(EventId trigger) { add(trigger); }

    // A cause that is already there, or the fifth, is left out.
    void add(EventId cause);
    [[nodiscard]] std::span<const EventId> all() const { return {m_ids.data(), m_count}; }
    [[nodiscard]] bool empty() const { return m_count == 0; }
    [[nodiscard]] EventId trigger() const { return m_ids[0]; } // not when empty

    friend bool operator==(const Causes &a, const Causes &b);

private:
    std::array<EventId, Capacity> m_ids{};
    std::uint8_t m_count = 0;
};

// A socket came into being, was taken by accept(), lost its program, or is gone.
struct SocketChanged
{
    enum class What : std::uint8_t { Created, Accepted, Orphaned, Gone };
    What what = What::Created;
};

// A program made a socket call, or the host was switched.
struct CallMade
{
    tcp::Call call;
    std::int32_t scenarioCall = -1; // its place in Scenario::calls; -1 when the scenario has none
};

// A call returned: a value (bytes, 0 for done), or an error and -1.
struct CallReturned
{
    EventId call{};
    std::int64_t value = 0;
    tcp::Error error = tcp::Error::None;
};

// A segment left its host, or was forged on the way.
struct SegmentSent
{
    tcp::Segment segment;
    bool isRetransmission = false;
    bool isInjected = false;
    bool isProbe = false; // keepalive or zero-window probe
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    // The socket whose initial sequence numbers the relative ones count from, at either end.
    SocketId countsFrom = NoSocket;
};

using tcp::toString;
using tcp::Verdict;

// A segment reached its host.
struct SegmentArrived
{
    EventId segment{};
    Verdict verdict = Verdict::Accepted;
    bool isDuplicate = false; // a copy that the network made
};

// A segment died on its way.
struct SegmentLost
{
    enum class By : std::uint8_t { Fault, Cut, PowerOff, NoHost };
    EventId segment{};
    By by = By::Fault;
    std::int32_t fault = -1; // its place in Scenario::faults; -1 for the other reasons
};

struct StateChanged
{
    tcp::State from = tcp::State::Closed;
    tcp::State to = tcp::State::Closed;
};

struct TimerChanged
{
    enum class Action : std::uint8_t { Start, Stop, Expire };
    tcp::TimerKind timer = tcp::TimerKind::Retransmission;
    Action action = Action::Start;
    tcp::SimTime expires{}; // when it will, would have, or did expire
};
[[nodiscard]] std::string_view toString(TimerChanged::Action action);

// A remark of the simulator.
struct Noted
{
    enum class What : std::uint8_t {
        DataDropped, // the socket that data came for cannot take it
        AcceptQueueFull,
        SynQueueFull,
        CookieSent,      // a SYN+ACK by SYN cookie: nothing of it is remembered
        OlderTimestamp,  // the clock of that address went back: timeWaitRecycle
        NoPort,          // every ephemeral port is taken
        HostUnreachable, // an ICMP message came: a router cannot reach the host
        PortUnreachable, // an ICMP message came: nobody has the port
        CallImpossible,  // the scenario called on a socket that is not there
    };
    What what = What::DataDropped;
};
[[nodiscard]] std::string_view toString(Noted::What what);

using Fact = std::variant<SocketChanged, CallMade, CallReturned, SegmentSent, SegmentArrived,
                          SegmentLost, StateChanged, TimerChanged, Noted>;

// One thing that happened, to one socket of one host, with its causes.
struct Event
{
    tcp::SimTime at{};
    tcp::Side host = tcp::Side::Client; // of a loss: the sender
    SocketId socket = NoSocket;
    bool isInferred = false; // concluded, not observed (captures)
    Causes causes;
    Fact fact;
};

// What the trace's text calls the kinds of events, in the order of Fact's alternatives.
inline constexpr std::array<std::string_view, std::variant_size_v<Fact>> KindNames = {
    "socket", "call", "result", "segment", "arrival", "loss", "state", "timer", "note"};
[[nodiscard]] std::string_view kindOf(const Event &event);

} // namespace trace
