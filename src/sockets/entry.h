// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/state.h"
#include "tcp/time.h"

#include <cstdint>
#include <optional>
#include <string>

namespace sockets {

// One end of a connection as a table prints it.
struct Address
{
    std::string host; // "10.0.0.1", "fe80::1%eth0", "localhost"; "*" for any address
    std::string port; // "443", "https"; "*" for any

    // The port as a number; 0 for a name and for any.
    [[nodiscard]] std::uint16_t number() const;

    friend bool operator==(const Address &, const Address &) = default;
};

// What a table tells of the program behind a socket.
enum class Ownership : std::uint8_t {
    Unknown,  // the table does not tell owners
    Program,  // a program holds it
    NotNamed, // the table names owners, but none for this socket
    Nobody,   // no file in any process stands for it (inode 0)
};

// A timer as a table prints it.
struct TimerLeft
{
    std::string name; // "timewait", "on", "keepalive", "persist"
    tcp::Duration left{};
    int retransmissions = 0;

    friend bool operator==(const TimerLeft &, const TimerLeft &) = default;
};

// One TCP socket of a table. What the table does not tell is absent or empty.
struct Entry
{
    tcp::State state = tcp::State::Closed;
    Address local;
    Address remote;
    std::optional<std::uint32_t> receiveQueue; // bytes; of a listener: connections
    std::optional<std::uint32_t> sendQueue;    // bytes; of a listener: its backlog, by ss
    Ownership ownership = Ownership::Unknown;
    std::string process;              // its name
    std::optional<std::uint32_t> pid; // its number
    std::optional<TimerLeft> timer;
    int line = 0; // in the text, from 1

    [[nodiscard]] bool isListening() const { return state == tcp::State::Listen; }
};

} // namespace sockets
