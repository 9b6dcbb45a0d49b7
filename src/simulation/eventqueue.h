// SPDX-License-Identifier: MIT
#pragma once

#include "simulation/packet.h"
#include "tcp/behaviours.h"
#include "tcp/state.h"
#include "tcp/time.h"
#include "trace/event.h"

#include <array>
#include <compare>
#include <cstdint>
#include <deque>
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
// An ICMP message comes back to the sender of a segment.
struct UnreachableDue
{
    Packet packet;
    tcp::Unreachable what = tcp::Unreachable::Host;
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
using Due = std::variant<ArrivalDue, LossDue, UnreachableDue, InjectionDue, ExpiryDue, CallDue>;

class EventQueue
{
public:
    struct Item
    {
        tcp::SimTime at{};
        Due due;
    };

    void schedule(tcp::SimTime at, Due due);
    [[nodiscard]] bool isEmpty() const { return m_heads[m_first].at == Never; }
    [[nodiscard]] tcp::SimTime nextTime() const { return m_heads[m_first].at; }
    [[nodiscard]] Item takeNext();
    // Whether everything that is due is of one sort.
    [[nodiscard]] bool holdsOnly(const std::function<bool(const Due &)> &isOfSort) const;

private:
    static constexpr tcp::SimTime Never = tcp::SimTime::max();

    // When something is due, and what comes first at equal times.
    struct Key
    {
        tcp::SimTime at = Never;
        std::uint8_t rank = 0;
        std::uint64_t order = 0;
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    template <typename What>
    struct Entry
    {
        Key key;
        What due;
    };
    // Most arrivals of one sender, and most expiries of one timer, are scheduled in the order in
    // which they fall due. Such a lane needs no sorting; what would come before its last goes into
    // the heap.
    template <typename What>
    using Lane = std::deque<Entry<What>>;

    static constexpr std::size_t Timers = tcp::AllTimerKinds.size();
    static constexpr std::size_t Sides = 2;
    // The heads: arrivals by sender, expiries by host and timer, and the heap.
    static constexpr std::size_t FirstExpiry = Sides;
    static constexpr std::size_t Heap = FirstExpiry + Sides * Timers;

    template <typename What>
    bool enqueue(Lane<What> &lane, std::size_t head, const Key &key, const What &due);
    template <typename What>
    Item take(Lane<What> &lane);
    [[nodiscard]] Item takeFromHeap();
    void setHead(std::size_t head, const Key &key);
    static bool isLater(const Entry<Due> &a, const Entry<Due> &b) { return a.key > b.key; }

    std::array<Lane<ArrivalDue>, Sides> m_arrivals;
    std::array<Lane<ExpiryDue>, Sides * Timers> m_expiries;
    std::vector<Entry<Due>> m_heap;
    std::array<Key, Heap + 1> m_heads; // what each of them begins with
    std::size_t m_first = 0;           // the earliest head
    std::uint64_t m_order = 0;
};

} // namespace simulation
