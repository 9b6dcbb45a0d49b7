// SPDX-License-Identifier: MIT
#include "sockets/ports.h"

#include "sockets/roles.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace sockets {

namespace {

// By port number: whether anything but TIME_WAIT holds it.
using Ports = std::map<std::uint16_t, bool>;
using Route = std::tuple<std::string_view, std::string_view, std::string_view>;

PortUse useOf(const Route &route, const Ports &ports, std::size_t range)
{
    const auto &[from, host, port] = route;
    PortUse use;
    use.from = from;
    use.to = {std::string(host), std::string(port)};
    use.used = ports.size();
    use.waiting = static_cast<std::size_t>(
        std::ranges::count_if(ports, [](const auto &entry) { return !entry.second; }));
    use.range = range;
    return use;
}

bool isMore(const PortUse &a, const PortUse &b)
{
    return std::tie(b.used, a.from, a.to.host, a.to.port)
           < std::tie(a.used, b.from, b.to.host, b.to.port);
}

} // namespace

std::vector<PortUse> portUses(const Table &table, const tcp::Profile &profile)
{
    const Roles roles(table);
    std::map<Route, Ports> routes;
    for (const Entry &entry : table.entries) {
        const std::uint16_t port = entry.local.number();
        const bool isInRange =
            port >= profile.firstEphemeralPort && port <= profile.lastEphemeralPort;
        if (!isInRange || roles.of(entry) != Role::Client)
            continue;
        const bool isWaiting = entry.state == tcp::State::TimeWait;
        const bool isTowardAll = isWaiting && profile.timeWaitHoldsPort;
        const Route route(entry.local.host, isTowardAll ? "*" : std::string_view(entry.remote.host),
                          isTowardAll ? "*" : std::string_view(entry.remote.port));
        bool &isHeld = routes[route][port];
        isHeld = isHeld || !isWaiting;
    }
    const auto range = static_cast<std::size_t>(
        std::max(0, profile.lastEphemeralPort - profile.firstEphemeralPort + 1));
    std::vector<PortUse> uses;
    for (const auto &[route, ports] : routes)
        uses.push_back(useOf(route, ports, range));
    std::ranges::sort(uses, isMore);
    return uses;
}

} // namespace sockets
