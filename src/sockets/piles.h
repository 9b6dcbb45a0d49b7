// SPDX-License-Identifier: MIT
#pragma once

#include "sockets/table.h"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace sockets {

// How many sockets have a thing in common.
struct Count
{
    std::string name;
    std::size_t sockets = 0;

    friend bool operator==(const Count &, const Count &) = default;
};

// Which part this machine has in a connection.
enum class Role : std::uint8_t {
    Listener,
    Server, // its port is a listening one
    Client,
};

// Sockets that are in one state for one reason: those of one program, in one role, that share the
// port of the service.
struct Pile
{
    tcp::State state = tcp::State::Closed;
    Role role = Role::Client;
    bool isGuess = false; // the table shows no listener: the role is concluded from the ports
    std::string port;     // of the service: this machine's as a server, the peer's as a client
    Ownership ownership = Ownership::Unknown;
    std::string process;          // empty: not named
    bool isListenerNamed = false; // the table names the program that listens on the port
    std::size_t sockets = 0;
    std::size_t unread = 0;             // of them, how many have something that nobody has read
    std::size_t timed = 0;              // of them, how many have a timer; 0 also when none are told
    std::vector<std::uint32_t> pids;    // in order
    std::vector<Count> peers;           // their addresses, most sockets first
    std::size_t queued = 0;             // of listeners: connections that wait for accept()
    std::optional<std::size_t> backlog; // of listeners: what may wait, when all of them tell
};

// Piles, the largest first; listeners last.
[[nodiscard]] std::vector<Pile> piles(const Table &table);

// All sockets by what they have in common, most first.
struct Counts
{
    std::array<std::size_t, tcp::AllStates.size()> states{}; // by tcp::State
    std::vector<Count> peers;
    std::vector<Count> localPorts; // those of listeners and what they accepted
    std::vector<Count> owners;     // an empty name: none is named
};
[[nodiscard]] Counts counted(const Table &table);

} // namespace sockets
