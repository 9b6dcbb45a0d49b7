// SPDX-License-Identifier: MIT
#include "simulation/eventqueue.h"

#include <algorithm>
#include <array>
#include <utility>

namespace simulation {

namespace {

std::uint8_t rankOf(const Due &due)
{
    // In the order of Due's alternatives.
    static constexpr std::array<std::uint8_t, std::variant_size_v<Due>> Ranks = {0, 0, 0, 0, 1, 2};
    return Ranks[due.index()];
}

// Calls keep the scenario's order, whenever they are scheduled.
std::uint64_t orderOf(const Due &due, std::uint64_t next)
{
    const auto *call = std::get_if<CallDue>(&due);
    if (call == nullptr)
        return next;
    return std::uint64_t{call->call} << 32U | static_cast<std::uint32_t>(call->repetition);
}

} // namespace

void EventQueue::setHead(std::size_t head, const Key &key)
{
    m_heads[head] = key;
    m_first = static_cast<std::size_t>(std::ranges::min_element(m_heads) - m_heads.begin());
}

// False when it is due before what the lane holds already.
template <typename What>
bool EventQueue::enqueue(Lane<What> &lane, std::size_t head, const Key &key, const What &due)
{
    if (!lane.empty() && key < lane.back().key)
        return false;
    lane.push_back({key, due});
    if (lane.size() == 1)
        setHead(head, key);
    return true;
}

void EventQueue::schedule(tcp::SimTime at, Due due)
{
    const Key key{at, rankOf(due), orderOf(due, m_order++)};
    if (const auto *arrival = std::get_if<ArrivalDue>(&due)) {
        const std::size_t side = tcp::indexOf(arrival->packet.from);
        if (enqueue(m_arrivals[side], side, key, *arrival))
            return;
    }
    if (const auto *expiry = std::get_if<ExpiryDue>(&due)) {
        const std::size_t lane =
            tcp::indexOf(expiry->host) * Timers + static_cast<std::size_t>(expiry->timer);
        if (enqueue(m_expiries[lane], FirstExpiry + lane, key, *expiry))
            return;
    }
    m_heap.push_back({key, std::move(due)});
    std::ranges::push_heap(m_heap, isLater);
    setHead(Heap, m_heap.front().key);
}

template <typename What>
EventQueue::Item EventQueue::take(Lane<What> &lane)
{
    const std::size_t head = m_first;
    Item item{lane.front().key.at, std::move(lane.front().due)};
    lane.pop_front();
    setHead(head, lane.empty() ? Key() : lane.front().key);
    return item;
}

EventQueue::Item EventQueue::takeFromHeap()
{
    std::ranges::pop_heap(m_heap, isLater);
    Entry<Due> entry = std::move(m_heap.back());
    m_heap.pop_back();
    setHead(Heap, m_heap.empty() ? Key() : m_heap.front().key);
    return {entry.key.at, std::move(entry.due)};
}

EventQueue::Item EventQueue::takeNext()
{
    if (m_first < FirstExpiry)
        return take(m_arrivals[m_first]);
    if (m_first < Heap)
        return take(m_expiries[m_first - FirstExpiry]);
    return takeFromHeap();
}

bool EventQueue::holdsOnly(const std::function<bool(const Due &)> &isOfSort) const
{
    const auto isAllOfSort = [&isOfSort](const auto &lane) {
        return std::ranges::all_of(lane, [&](const auto &entry) { return isOfSort(entry.due); });
    };
    return isAllOfSort(m_heap) && std::ranges::all_of(m_arrivals, isAllOfSort)
           && std::ranges::all_of(m_expiries, isAllOfSort);
}

} // namespace simulation
