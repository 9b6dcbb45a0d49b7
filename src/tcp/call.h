// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace tcp {

// The socket calls that a program makes, and what a host can suffer, as values.
namespace calls {

struct Listen
{
    int backlog = 8;
    std::uint16_t port = 7000;
    friend bool operator==(const Listen &, const Listen &) = default;
};
struct Accept
{
    friend bool operator==(const Accept &, const Accept &) = default;
};
struct Bind
{
    std::uint16_t port = 0; // 0: the system chooses
    friend bool operator==(const Bind &, const Bind &) = default;
};
struct Connect
{
    std::uint16_t port = 7000;
    bool toSelf = false; // to the socket's own address and port
    std::optional<std::uint32_t> initialSequence;
    friend bool operator==(const Connect &, const Connect &) = default;
};
struct Send
{
    std::uint32_t bytes = 0;
    friend bool operator==(const Send &, const Send &) = default;
};
struct Receive
{
    std::optional<std::uint32_t> bytes; // at most; absent: whatever is there
    friend bool operator==(const Receive &, const Receive &) = default;
};
enum class ShutdownHow : std::uint8_t { Write, Read, Both };
struct Shutdown
{
    ShutdownHow how = ShutdownHow::Write;
    friend bool operator==(const Shutdown &, const Shutdown &) = default;
};
struct Close
{
    friend bool operator==(const Close &, const Close &) = default;
};
struct Abort
{
    friend bool operator==(const Abort &, const Abort &) = default;
};
// Several options may be set by one call; absent means untouched.
struct SetOption
{
    std::optional<Duration> linger;      // SO_LINGER on with this time; Unlimited switches it off
    std::optional<Duration> linger2;     // TCP_LINGER2; negative: no FIN_WAIT_2 at all
    std::optional<bool> keepAlive;       // SO_KEEPALIVE
    std::optional<Duration> idle;        // TCP_KEEPIDLE
    std::optional<Duration> interval;    // TCP_KEEPINTVL
    std::optional<int> count;            // TCP_KEEPCNT
    std::optional<bool> reuseAddress;    // SO_REUSEADDR
    std::optional<Duration> userTimeout; // TCP_USER_TIMEOUT
    std::optional<std::uint32_t> receiveBuffer; // SO_RCVBUF, bytes
    friend bool operator==(const SetOption &, const SetOption &) = default;
};
struct GetOption // SO_ERROR: returns and clears the pending error
{
    friend bool operator==(const GetOption &, const GetOption &) = default;
};
struct Exit // the process ends; its descriptors are closed
{
    friend bool operator==(const Exit &, const Exit &) = default;
};
struct Fork // a child holds the descriptors too
{
    std::string process = "child";
    friend bool operator==(const Fork &, const Fork &) = default;
};
struct Vanish // the socket, or every socket, is forgotten without a segment
{
    bool all = false;
    friend bool operator==(const Vanish &, const Vanish &) = default;
};
struct PowerOff
{
    friend bool operator==(const PowerOff &, const PowerOff &) = default;
};
struct PowerOn
{
    friend bool operator==(const PowerOn &, const PowerOn &) = default;
};

} // namespace calls

using Call = std::variant<calls::Listen, calls::Accept, calls::Bind, calls::Connect, calls::Send,
                          calls::Receive, calls::Shutdown, calls::Close, calls::Abort,
                          calls::SetOption, calls::GetOption, calls::Exit, calls::Fork,
                          calls::Vanish, calls::PowerOff, calls::PowerOn>;

// The call's name in scenario files and traces, such as "setOption".
[[nodiscard]] std::string_view nameOf(const Call &call);

// "write", "read" or "both".
[[nodiscard]] std::string_view toString(calls::ShutdownHow how);

} // namespace tcp
