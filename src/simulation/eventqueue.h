// SPDX-License-Identifier: MIT
#pragma once

#include "simulation/packet.h"
#include "tcp/state.h"
#include "tcp/time.h"
#include "trace/event.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace simulation {

// What is due at a time. At equal times arrivals come first, then expiries, then calls, then the
// order of scheduling: design.md, section 5.
struct ArrivalDue
{
    Packet packet;
    bool isDuplicate = false;
    std::uint32_t held = 0; // not 0: the number under which the network holds it back
};
struct LossDue
{
    trace::EventId segment{};
    tcp::Side from = tcp::Side::Client;
    trace::SocketId socket = trace::NoSocket; // that sent it
    trace::SegmentLost::By by = trace::SegmentLost::By::Fault;
    std::int32_t fault = -1;
};
struct InjectionDue
{
    std::size_t fault = 0;
};
struct ExpiryDue
{
    tcp::Side host = tcp::Side::Client;
    std::size_t socket = 0;
    tcp::TimerKind timer = tcp::TimerKind::Retransmission;
    trace::EventId started{}; // tells a timer that was started again from this one
};
struct CallDue
{
    std::size_t call = 0;
    int repetition = 0;
};
using Due = std::variant<ArrivalDue, LossDue, InjectionDue, ExpiryDue, CallDue>;

class EventQueue
{
public:
    struct Item
    {
        tcp::SimTime at{};
        Due due;
    };

    void schedule(tcp::SimTime at, Due due);
    [[nodiscard]] bool isEmpty() const { return m_heap.empty(); }
    [[nodiscard]] tcp::SimTime nextTime() const { return m_heap.front().at; }
    [[nodiscard]] Item takeNext();
    // Whether everything that is due is of one sort.
    [[nodiscard]] bool holdsOnly(const std::function<bool(const Due &)> &isOfSort) const;

private:
    struct Entry
    {
        tcp::SimTime at{};
        std::uint8_t rank = 0;
        std::uint64_t order = 0;
        Due due;
    };
    static bool isLater(const Entry &a, const Entry &b);

    std::vector<Entry> m_heap;
    std::uint64_t m_order = 0;
};

} // namespace simulation
