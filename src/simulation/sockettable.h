// SPDX-License-Identifier: MIT
#pragma once

#include "simulation/hostsocket.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace simulation {

// The sockets of a host in order of creation, found by name and by ports however many there are.
class SocketTable
{
public:
    using Place = std::size_t; // a socket keeps its place for ever

    Place add(std::unique_ptr<HostSocket> socket);
    void rename(Place place, std::string name);
    // To be called when the ports of a socket, or what it is, have changed.
    void portsChanged(Place place);
    // The socket has left the host: its ports are free.
    void leaves(Place place);
    // Forgets the sockets that have left since it was last called, but not one that is kept.
    void sweep(std::optional<Place> kept);

    // How many are there, with those that have left and are not swept yet.
    [[nodiscard]] std::size_t size() const { return m_size; }
    // Those that are there in order, and those that have left and are not swept yet.
    [[nodiscard]] std::vector<Place> places() const;
    [[nodiscard]] bool isGone(Place place) const
    {
        return !m_slots[place].socket || m_slots[place].socket->isGone;
    }
    [[nodiscard]] trace::SocketId idOf(Place place) const { return m_slots[place].id; }
    [[nodiscard]] HostSocket &operator[](Place place) { return *m_slots[place].socket; }
    [[nodiscard]] const HostSocket &operator[](Place place) const { return *m_slots[place].socket; }
    // The first that is or was a connection.
    [[nodiscard]] std::optional<Place> firstConnection() const;
    [[nodiscard]] std::optional<Place> firstListener() const;

    // The latest socket of that name.
    [[nodiscard]] std::optional<Place> named(std::string_view name) const;
    [[nodiscard]] std::optional<Place> listener(std::uint16_t port) const;
    // The connections between two ports, the oldest first.
    [[nodiscard]] const std::set<Place> &connections(std::uint16_t local,
                                                     std::uint16_t remote) const;
    // Whatever holds a local port.
    [[nodiscard]] std::vector<Place> onPort(std::uint16_t local) const;
    // The first port of a range that no listener and no bound socket holds, and no connection to
    // that port of the peer; 0 when there is none.
    [[nodiscard]] std::uint16_t freePort(int first, int last, std::uint16_t remote);

private:
    // Local and remote port. Remote port 0: a listener or a socket that is only bound.
    using Ports = std::pair<std::uint16_t, std::uint16_t>;
    // Toward one port of the peer every port below `next` is taken, except those in `freed`.
    struct Search
    {
        int next = 0;
        std::set<std::uint16_t> freed;
    };

    [[nodiscard]] bool isTaken(std::uint16_t local, std::uint16_t remote) const;
    void release(Place place);

    // A socket's place: what stays of one that is swept, for there may have been a million.
    struct Slot
    {
        std::unique_ptr<HostSocket> socket; // null: swept
        trace::SocketId id{};
        std::optional<Ports> ports; // where it stands in m_byPorts
    };
    // "main" is number 1 of its name, "main#2" number 2.
    struct Numbered
    {
        std::string_view name;
        std::size_t number = 1;
    };
    [[nodiscard]] static Numbered numbered(std::string_view name);
    void setPlace(std::string_view name, Place place);

    std::deque<Slot> m_slots;
    std::size_t m_size = 0;    // without those that are swept
    std::vector<Place> m_left; // not swept yet
    std::map<Ports, std::set<Place>> m_byPorts;
    std::map<std::string, std::vector<std::uint32_t>, std::less<>> m_byName; // place + 1, by number
    std::map<std::uint16_t, Search> m_searches;                              // by remote port
};

} // namespace simulation
