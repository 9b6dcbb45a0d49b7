// SPDX-License-Identifier: MIT
#include "simulation/sockettable.h"

#include <algorithm>

namespace simulation {

SocketTable::Place SocketTable::add(std::unique_ptr<HostSocket> socket)
{
    m_sockets.push_back(std::move(socket));
    m_ports.emplace_back();
    const Place place = m_sockets.size() - 1;
    m_byName[m_sockets[place]->name] = place;
    return place;
}

void SocketTable::rename(Place place, std::string name)
{
    const auto [known, isNew] = m_byName.try_emplace(name, place);
    if (!isNew)
        known->second = std::max(known->second, place);
    m_sockets[place]->name = std::move(name);
}

void SocketTable::portsChanged(Place place)
{
    release(place);
    const HostSocket &socket = *m_sockets[place];
    if (socket.isGone || socket.localPort == 0)
        return;
    const bool isConnection = socket.connection && !socket.isListener;
    const Ports ports(socket.localPort, isConnection ? socket.remotePort : 0);
    m_byPorts[ports].insert(place);
    m_ports[place] = ports;
}

void SocketTable::leaves(Place place)
{
    m_sockets[place]->isGone = true;
    release(place);
}

void SocketTable::release(Place place)
{
    if (!m_ports[place])
        return;
    const Ports ports = *std::exchange(m_ports[place], std::nullopt);
    const auto found = m_byPorts.find(ports);
    found->second.erase(place);
    if (!found->second.empty())
        return;
    m_byPorts.erase(found);
    for (auto &[remote, search] : m_searches) {
        const bool concerns = ports.second == 0 || ports.second == remote;
        if (concerns && ports.first < search.next)
            search.freed.insert(ports.first);
    }
}

std::optional<SocketTable::Place> SocketTable::named(const std::string &name) const
{
    const auto found = m_byName.find(name);
    if (found == m_byName.end())
        return {};
    return found->second;
}

std::optional<SocketTable::Place> SocketTable::listener(std::uint16_t port) const
{
    const auto held = m_byPorts.find({port, 0});
    if (held == m_byPorts.end())
        return {};
    for (const Place place : held->second) {
        if (m_sockets[place]->isListener)
            return place;
    }
    return {};
}

const std::set<SocketTable::Place> &SocketTable::connections(std::uint16_t local,
                                                             std::uint16_t remote) const
{
    static const std::set<Place> None;
    const auto found = m_byPorts.find({local, remote});
    return found == m_byPorts.end() ? None : found->second;
}

std::vector<SocketTable::Place> SocketTable::onPort(std::uint16_t local) const
{
    std::vector<Place> places;
    for (auto at = m_byPorts.lower_bound({local, 0});
         at != m_byPorts.end() && at->first.first == local; ++at)
        places.insert(places.end(), at->second.begin(), at->second.end());
    return places;
}

bool SocketTable::isTaken(std::uint16_t local, std::uint16_t remote) const
{
    return m_byPorts.contains({local, 0}) || m_byPorts.contains({local, remote});
}

std::uint16_t SocketTable::freePort(int first, int last, std::uint16_t remote)
{
    Search &search = m_searches.try_emplace(remote, Search{first, {}}).first->second;
    while (!search.freed.empty()) {
        const std::uint16_t port = *search.freed.begin();
        if (port >= first && !isTaken(port, remote))
            return port;
        search.freed.erase(search.freed.begin());
    }
    while (search.next <= last && isTaken(static_cast<std::uint16_t>(search.next), remote))
        ++search.next;
    return search.next <= last ? static_cast<std::uint16_t>(search.next) : 0;
}

} // namespace simulation
