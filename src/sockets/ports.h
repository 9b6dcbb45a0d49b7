// SPDX-License-Identifier: MIT
#pragma once

#include "sockets/table.h"
#include "tcp/profile.h"

#include <cstddef>
#include <string>
#include <vector>

namespace sockets {

// The local ports in use from one address toward one destination, of those that the system chooses
// from by itself.
struct PortUse
{
    std::string from;        // the local address
    Address to;              // "*" as host and port where a system's TIME_WAIT counts toward all
    std::size_t used = 0;    // different local ports
    std::size_t waiting = 0; // of them, how many are held by TIME_WAIT alone
    std::size_t range = 0;   // how many there are

    [[nodiscard]] double share() const { return range == 0 ? 0 : double(used) / double(range); }
};

// The destinations, most ports first. Only sockets of connections that this machine opened count.
[[nodiscard]] std::vector<PortUse> portUses(const Table &table, const tcp::Profile &profile);

} // namespace sockets
