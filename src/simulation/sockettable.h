// SPDX-License-Identifier: MIT
#pragma once

#include "simulation/hostsocket.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
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

    [[nodiscard]] std::size_t size() const { return m_sockets.size(); }
    [[nodiscard]] HostSocket &operator[](Place place) { return *m_sockets[place]; }
    [[nodiscard]] const HostSocket &operator[](Place place) const { return *m_sockets[place]; }
    [[nodiscard]] auto begin() const { return m_sockets.begin(); }
    [[nodiscard]] auto end() const { return m_sockets.end(); }

    // The latest socket of that name.
    [[nodiscard]] std::optional<Place> named(const std::string &name) const;
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

    std::vector<std::unique_ptr<HostSocket>> m_sockets;
    std::vector<std::optional<Ports>> m_ports; // one a socket: where it stands in m_byPorts
    std::map<Ports, std::set<Place>> m_byPorts;
    std::unordered_map<std::string, Place> m_byName;
    std::map<std::uint16_t, Search> m_searches; // by remote port
};

} // namespace simulation
