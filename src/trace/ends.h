// SPDX-License-Identifier: MIT
#pragma once

#include "trace/trace.h"

#include <array>
#include <optional>

namespace trace {

// The two ends of a connection by tcp::Side; NoSocket for one that there is not.
using Ends = std::array<SocketId, 2>;

// Those of the socket's connection; of the first connection for a listener, and for none.
[[nodiscard]] Ends endsOf(const Trace &trace, std::optional<SocketId> socket);

} // namespace trace
