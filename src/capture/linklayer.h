// SPDX-License-Identifier: MIT
#pragma once

#include "capture/bytes.h"

#include <optional>

namespace capture {

// Whether packets of this libpcap data link type (DLT_…) can be read.
[[nodiscard]] bool isKnownLinkType(int type);

// The IP packet in a link layer frame; nothing when it carries something else or is cut short.
[[nodiscard]] std::optional<Bytes> ipPacketIn(Bytes frame, int linkType);

} // namespace capture
