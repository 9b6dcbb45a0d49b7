// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/call.h"
#include "tcp/connection.h"
#include "trace/event.h"
#include "trace/snapshot.h"

#include <array>
#include <cstdint>
#include <list>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace simulation {

// A call that has been made and has not returned.
struct WaitingCall
{
    trace::EventId call{};
    tcp::Call what;
    std::string socket; // the name that an accepted connection will get
};

// One socket of a host: a listener, a connection, or neither yet.
struct HostSocket
{
    trace::SocketId id{};
    std::string name; // empty until accept() gives one
    std::uint16_t localPort = 0;
    std::uint16_t remotePort = 0;
    std::string foreignAddress;
    bool isConnectedToSelf = false;
    bool isBound = false; // by bind()
    bool isGone = false;
    bool awaitsAnswer = false; // to a probe
    bool knowsPeer = false;    // the peer's initial sequence number

    // Null for a listener and for a socket that is only bound.
    std::unique_ptr<tcp::Connection> connection;

    bool isListener = false;
    int backlog = 0;
    int synQueue = 0;
    std::list<std::size_t> acceptQueue;  // places of established connections that wait
    std::optional<std::size_t> listener; // of a connection that came through one
    std::optional<tcp::Segment> syn;     // that began it, where it may be needed again

    trace::Owner owner = trace::Owner::Program;
    std::set<std::string> holders; // the processes that have a descriptor of it
    std::list<WaitingCall> waiting;
    tcp::Error pendingError = tcp::Error::None; // SO_ERROR
    bool isReleaseDue = false;                  // closed, but calls of other threads hold it
    bool isReadShut = false;
    bool reusesAddress = false;
    std::optional<tcp::Duration> linger; // SO_LINGER
    tcp::SocketOptions options;
    std::optional<tcp::TimerSpan> lingerTimer;
    // The first sending of what occupies sequence space, by its seq: what a retransmission repeats.
    std::vector<std::pair<tcp::SequenceNumber, trace::EventId>> firstSendings;
    // The event that started each timer, which its expiry names as its cause.
    std::array<trace::EventId, tcp::AllTimerKinds.size()> timerStarts{};
};

} // namespace simulation
