// SPDX-License-Identifier: MIT
#include "sockets/piles.h"

#include "sockets/roles.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace sockets {

namespace {

using Tally = std::unordered_map<std::string_view, std::size_t>;

std::vector<Count> sorted(const Tally &tally)
{
    std::vector<Count> counts;
    counts.reserve(tally.size());
    for (const auto &[name, sockets] : tally)
        counts.push_back({std::string(name), sockets});
    std::ranges::sort(counts, [](const Count &a, const Count &b) {
        return std::tie(b.sockets, a.name) < std::tie(a.sockets, b.name);
    });
    return counts;
}

// What the sockets of a pile share.
struct Key
{
    tcp::State state;
    Role role;
    Ownership ownership;
    std::string_view port;
    std::string_view process;

    friend bool operator==(const Key &, const Key &) = default;
};

struct KeyHash
{
    std::size_t operator()(const Key &key) const
    {
        const std::hash<std::string_view> hash;
        const auto kinds = static_cast<std::size_t>(key.state) * 16
                           + static_cast<std::size_t>(key.role) * 4
                           + static_cast<std::size_t>(key.ownership);
        return kinds ^ (hash(key.port) << 1) ^ (hash(key.process) << 2);
    }
};

struct Heap
{
    Pile pile;
    Tally peers;
};

Key keyOf(const Entry &entry, Role role)
{
    const std::string &port = role == Role::Client ? entry.remote.port : entry.local.port;
    return {entry.state, role, entry.ownership, port, entry.process};
}

Pile started(const Entry &entry, const Key &key, const Roles &roles)
{
    Pile pile;
    pile.state = key.state;
    pile.role = key.role;
    pile.isGuess = roles.isGuess(entry);
    pile.port = key.port;
    pile.ownership = key.ownership;
    pile.process = key.process;
    pile.isListenerNamed = roles.isListenerNamed(entry.local.port);
    if (key.role == Role::Listener)
        pile.backlog = 0;
    return pile;
}

// A backlog of 0 is netstat's, which does not tell it.
void addListener(const Entry &entry, Pile &pile)
{
    const std::uint32_t backlog = entry.sendQueue.value_or(0);
    pile.queued += entry.receiveQueue.value_or(0);
    pile.backlog =
        pile.backlog && backlog > 0 ? std::optional(*pile.backlog + backlog) : std::nullopt;
}

void add(const Entry &entry, Heap &heap)
{
    Pile &pile = heap.pile;
    ++pile.sockets;
    pile.timed += entry.timer ? 1 : 0;
    if (entry.pid && std::ranges::find(pile.pids, *entry.pid) == pile.pids.end())
        pile.pids.push_back(*entry.pid);
    if (pile.role == Role::Listener) {
        addListener(entry, pile);
        return;
    }
    pile.unread += entry.receiveQueue.value_or(0) > 0 ? 1 : 0;
    ++heap.peers[entry.remote.host];
}

bool isLarger(const Pile &a, const Pile &b)
{
    const auto rank = [](const Pile &pile) {
        return std::tuple(pile.role == Role::Listener,
                          pile.role == Role::Listener ? pile.queued == 0 : false);
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    return std::tuple(b.sockets, a.state, a.port, a.process, a.ownership)
           < std::tuple(a.sockets, b.state, b.port, b.process, b.ownership);
}

} // namespace

std::vector<Pile> piles(const Table &table)
{
    const Roles roles(table);
    std::unordered_map<Key, Heap, KeyHash> heaps;
    for (const Entry &entry : table.entries) {
        const Key key = keyOf(entry, roles.of(entry));
        const auto [place, isNew] = heaps.try_emplace(key);
        if (isNew)
            place->second.pile = started(entry, key, roles);
        add(entry, place->second);
    }
    std::vector<Pile> all;
    all.reserve(heaps.size());
    for (auto &[key, heap] : heaps) {
        heap.pile.peers = sorted(heap.peers);
        std::ranges::sort(heap.pile.pids);
        all.push_back(std::move(heap.pile));
    }
    std::ranges::sort(all, isLarger);
    return all;
}

Counts counted(const Table &table)
{
    const Roles roles(table);
    Counts counts;
    Tally peers;
    Tally ports;
    Tally owners;
    for (const Entry &entry : table.entries) {
        ++counts.states[static_cast<std::size_t>(entry.state)];
        ++owners[entry.process];
        const Role role = roles.of(entry);
        if (role != Role::Listener)
            ++peers[entry.remote.host];
        if (role != Role::Client)
            ++ports[entry.local.port];
    }
    counts.peers = sorted(peers);
    counts.localPorts = sorted(ports);
    counts.owners = sorted(owners);
    return counts;
}

} // namespace sockets
