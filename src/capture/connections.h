// SPDX-License-Identifier: MIT
#pragma once

#include "capture/connection.h"

#include <vector>

namespace capture {

// Sorts segments into connections. A new SYN on a four-tuple whose connection has ended, or one
// that is answered, begins another.
[[nodiscard]] std::vector<Connection> connectionsOf(const std::vector<Packet> &packets);

} // namespace capture
