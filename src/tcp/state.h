// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tcp {

// The connection states. RFC 9293 (3.3.2).
enum class State : std::uint8_t {
    Closed,
    Listen,
    SynSent,
    SynReceived,
    Established,
    FinWait1,
    FinWait2,
    CloseWait,
    Closing,
    LastAck,
    TimeWait,
};

inline constexpr std::array AllStates = {
    State::Closed,      State::Listen,   State::SynSent,  State::SynReceived,
    State::Established, State::FinWait1, State::FinWait2, State::CloseWait,
    State::Closing,     State::LastAck,  State::TimeWait,
};

// The state's token, such as "SYN_SENT"; the same in every language.
[[nodiscard]] std::string_view toString(State state);

// The two ends: the client opens the connection in most scenarios; the names never say who closes.
enum class Side : std::uint8_t { Client, Server };

[[nodiscard]] constexpr Side other(Side side)
{
    return side == Side::Client ? Side::Server : Side::Client;
}

// The place of what belongs to a side in an array of two.
[[nodiscard]] constexpr std::size_t indexOf(Side side)
{
    return static_cast<std::size_t>(side);
}

// "client" or "server", as in scenario files and traces.
[[nodiscard]] std::string_view toString(Side side);

// What a socket can wait for by the clock.
enum class TimerKind : std::uint8_t {
    Retransmission, // RFC 6298
    LossProbe,      // tail loss probe, RFC 8985 (7)
    Reordering,     // a gap may still fill by itself, RFC 8985 (6)
    TimeWait,       // 2MSL, RFC 9293 (3.6.1)
    FinWait2,       // a system's limit on an orphan's wait for the peer's FIN
    KeepAlive,      // RFC 9293 (3.8.4)
    DelayedAck,     // RFC 9293 (3.8.6.3)
    Persist,        // zero-window probes, RFC 9293 (3.8.6.1)
    User,           // user timeout and the limit of connect(), RFC 9293 (3.8.3)
    Linger,         // close() waiting because of SO_LINGER
};

inline constexpr std::array AllTimerKinds = {
    TimerKind::Retransmission, TimerKind::LossProbe, TimerKind::Reordering, TimerKind::TimeWait,
    TimerKind::FinWait2,       TimerKind::KeepAlive, TimerKind::DelayedAck, TimerKind::Persist,
    TimerKind::User,           TimerKind::Linger,
};

// The timer's name in traces, such as "timeWait".
[[nodiscard]] std::string_view toString(TimerKind timer);

// What a socket call returns when it fails, by its errno name.
enum class Error : std::uint8_t {
    None,
    ConnectionRefused,     // ECONNREFUSED
    ConnectionReset,       // ECONNRESET
    ConnectionAborted,     // ECONNABORTED
    BrokenPipe,            // EPIPE
    TimedOut,              // ETIMEDOUT
    HostUnreachable,       // EHOSTUNREACH
    AddressInUse,          // EADDRINUSE
    AddressNotAvailable,   // EADDRNOTAVAIL
    NotConnected,          // ENOTCONN
    AlreadyConnected,      // EISCONN
    AlreadyInProgress,     // EALREADY
    InvalidArgument,       // EINVAL
    BadDescriptor,         // EBADF
    OperationNotSupported, // EOPNOTSUPP
};

// All but None.
inline constexpr std::array AllErrors = {
    Error::ConnectionRefused, Error::ConnectionReset,
    Error::ConnectionAborted, Error::BrokenPipe,
    Error::TimedOut,          Error::HostUnreachable,
    Error::AddressInUse,      Error::AddressNotAvailable,
    Error::NotConnected,      Error::AlreadyConnected,
    Error::AlreadyInProgress, Error::InvalidArgument,
    Error::BadDescriptor,     Error::OperationNotSupported,
};

// The errno name, such as "ECONNRESET"; empty for None.
[[nodiscard]] std::string_view toString(Error error);

} // namespace tcp
