// SPDX-License-Identifier: MIT
#include "simulation/sockettable.h"

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

namespace simulation {

namespace {

constexpr std::size_t MostNumbers = 1'000'000; // a call is repeated so often at most

} // namespace

// A name that ends in another number is a name of its own.
SocketTable::Numbered SocketTable::numbered(std::string_view name)
{
    const std::size_t mark = name.find('#');
    if (mark == std::string_view::npos)
        return {name};
    std::size_t number = 0;
    const char *end = name.data() + name.size();
    const auto [rest, error] = std::from_chars(name.data() + mark + 1, end, number);
    const bool isNumber = error == std::errc() && rest == end && name[mark + 1] != '0';
    if (!isNumber || number < 2 || number > MostNumbers)
        return {name};
    return {name.substr(0, mark), number};
}

void SocketTable::setPlace(std::string_view name, Place place)
{
    const auto [base, number] = numbered(name);
    auto known = m_byName.find(base);
    if (known == m_byName.end())
        known = m_byName.try_emplace(std::string(base)).first;
    if (known->second.size() < number)
        known->second.resize(number);
    known->second[number - 1] = static_cast<std::uint32_t>(place + 1);
}

std::optional<SocketTable::Place> SocketTable::named(std::string_view name) const
{
    const auto [base, number] = numbered(name);
    const auto known = m_byName.find(base);
    if (known == m_byName.end() || known->second.size() < number || known->second[number - 1] == 0)
        return {};
    return known->second[number - 1] - 1;
}

SocketTable::Place SocketTable::add(std::unique_ptr<HostSocket> socket)
{
    const Place place = m_slots.size();
    ++m_size;
    if (!socket->name.empty())
        setPlace(socket->name, place);
    const trace::SocketId id = socket->id;
    m_slots.push_back({std::move(socket), id, {}});
    return place;
}

void SocketTable::rename(Place place, std::string name)
{
    setPlace(name, std::max(place, named(name).value_or(place)));
    m_slots[place].socket->name = std::move(name);
}

void SocketTable::portsChanged(Place place)
{
    release(place);
    const HostSocket &socket = (*this)[place];
    if (socket.isGone || socket.localPort == 0)
        return;
    const bool isConnection = socket.connection && !socket.isListener;
    const Ports ports(socket.localPort, isConnection ? socket.remotePort : 0);
    m_byPorts[ports].insert(place);
    m_slots[place].ports = ports;
}

void SocketTable::leaves(Place place)
{
    (*this)[place].isGone = true;
    release(place);
    m_left.push_back(place);
}

void SocketTable::sweep(std::optional<Place> kept)
{
    for (const Place place : m_left) {
        if (place == kept || !m_slots[place].socket)
            continue;
        m_slots[place].socket.reset();
        --m_size;
    }
    m_left.clear();
}

std::vector<SocketTable::Place> SocketTable::places() const
{
    std::vector<Place> places;
    for (Place place = 0; place < m_slots.size(); ++place) {
        if (m_slots[place].socket)
            places.push_back(place);
    }
    return places;
}

std::optional<SocketTable::Place> SocketTable::firstConnection() const
{
    for (Place place = 0; place < m_slots.size(); ++place) {
        if (m_slots[place].socket && m_slots[place].socket->connection)
            return place;
    }
    return {};
}

std::optional<SocketTable::Place> SocketTable::firstListener() const
{
    for (Place place = 0; place < m_slots.size(); ++place) {
        const HostSocket *socket = m_slots[place].socket.get();
        if (socket && socket->isListener && !socket->isGone)
            return place;
    }
    return {};
}

void SocketTable::release(Place place)
{
    if (!m_slots[place].ports)
        return;
    const Ports ports = *std::exchange(m_slots[place].ports, std::nullopt);
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

std::optional<SocketTable::Place> SocketTable::listener(std::uint16_t port) const
{
    const auto held = m_byPorts.find({port, 0});
    if (held == m_byPorts.end())
        return {};
    for (const Place place : held->second) {
        if ((*this)[place].isListener)
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
