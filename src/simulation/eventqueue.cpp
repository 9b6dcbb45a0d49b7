// SPDX-License-Identifier: MIT
#include "simulation/eventqueue.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace simulation {

namespace {

std::uint8_t rankOf(const Due &due)
{
    // In the order of Due's alternatives.
    static constexpr std::array<std::uint8_t, std::variant_size_v<Due>> Ranks = {0, 0, 0, 1, 2};
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

bool EventQueue::isLater(const Entry &a, const Entry &b)
{
    return std::tie(a.at, a.rank, a.order) > std::tie(b.at, b.rank, b.order);
}

void EventQueue::schedule(tcp::SimTime at, Due due)
{
    const std::uint8_t rank = rankOf(due);
    const std::uint64_t order = orderOf(due, m_order++);
    m_heap.push_back({at, rank, order, std::move(due)});
    std::ranges::push_heap(m_heap, isLater);
}

EventQueue::Item EventQueue::takeNext()
{
    std::ranges::pop_heap(m_heap, isLater);
    Entry entry = std::move(m_heap.back());
    m_heap.pop_back();
    return {entry.at, std::move(entry.due)};
}

bool EventQueue::holdsOnly(const std::function<bool(const Due &)> &isOfSort) const
{
    return std::ranges::all_of(m_heap, isOfSort, &Entry::due);
}

} // namespace simulation
