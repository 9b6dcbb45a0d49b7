// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/sequencenumber.h"
#include "tcp/state.h"
#include "tcp/time.h"
#include "trace/event.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace trace {

// A timer that runs, and when it will expire.
struct RunningTimer
{
    tcp::TimerKind kind = tcp::TimerKind::Retransmission;
    tcp::SimTime started{};
    tcp::SimTime expires{};

    friend bool operator==(const RunningTimer &, const RunningTimer &) = default;
};

// Who can still make calls on a socket.
enum class Owner : std::uint8_t {
    Program,
    Kernel, // waits in the accept queue
    Nobody, // an orphan: the program has let go, the kernel finishes
};

// One socket at one moment. What a capture cannot know is absent or zero.
struct Snapshot
{
    std::optional<tcp::State> state; // absent: unknown
    Owner owner = Owner::Program;
    tcp::SequenceNumber sndUna;
    tcp::SequenceNumber sndNxt;
    tcp::SequenceNumber rcvNxt;
    std::uint32_t sndWnd = 0;         // bytes that the peer allows
    std::uint32_t rcvWnd = 0;         // bytes that this end allows
    std::uint32_t unsent = 0;         // bytes that wait to be sent
    std::uint32_t unacknowledged = 0; // bytes sent and not acknowledged
    std::uint32_t unread = 0;         // bytes that the program has not read
    bool finQueued = false;           // close() was called, the FIN is not sent yet
    bool finSent = false;
    bool finAcknowledged = false;
    bool finReceived = false;
    tcp::Duration rto{};
    std::optional<tcp::Duration> srtt;
    std::optional<tcp::Duration> rttvar;
    std::uint8_t retransmissions = 0; // of the oldest unacknowledged segment
    std::uint16_t synQueue = 0;       // of a listener
    std::uint16_t acceptQueue = 0;    // of a listener
    std::array<RunningTimer, 5> timerSlots{};
    std::uint8_t timerCount = 0;

    [[nodiscard]] std::span<const RunningTimer> timers() const
    {
        return {timerSlots.data(), timerCount};
    }

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

struct SnapshotAt
{
    EventId event{};
    tcp::SimTime at{};
    Snapshot snapshot;
};

} // namespace trace
