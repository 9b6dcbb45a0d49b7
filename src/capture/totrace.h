// SPDX-License-Identifier: MIT
#pragma once

#include "capture/connection.h"
#include "trace/trace.h"

namespace capture {

// What one connection of a capture shows, as a trace that begins at 0. Where the capture was made
// times are measured; at an end far from it they are estimated from the handshake. Whatever is
// concluded is marked inferred; a state that the segments do not determine is absent.
[[nodiscard]] trace::Trace toTrace(const Connection &connection);

} // namespace capture
