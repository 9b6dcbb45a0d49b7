// SPDX-License-Identifier: MIT
#pragma once

#include "capture/connection.h"

#include <vector>

namespace capture {

// Sorts segments into connections, in order of time whatever the order of the file. A new SYN on a
// four-tuple whose connection has ended, or one that is answered, begins another. A packet that
// was captured twice counts once.
[[nodiscard]] std::vector<Connection> connectionsOf(std::vector<Packet> packets);

} // namespace capture
