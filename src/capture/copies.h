// SPDX-License-Identifier: MIT
#pragma once

#include "capture/connection.h"

namespace capture {

// Adds the segment to the connection, or counts it as a copy where the capture holds the same
// packet twice: as a bridge, a mirror port or the device "any" show it.
void addUnlessCopy(Connection &connection, const SeenSegment &seen);

} // namespace capture
