// SPDX-License-Identifier: MIT
#pragma once

#include "capture/bytes.h"
#include "capture/packet.h"

#include <optional>

namespace capture {

// An IP packet that carries TCP.
struct IpPacket
{
    Address source;
    Address destination;
    Bytes tcp;                        // as much of it as was captured
    std::size_t length = 0;           // of all of it, header and payload
    std::uint16_t identification = 0; // of IPv4; RFC 791 (3.1)
};

// Nothing when it is no IPv4 or IPv6 packet, carries something else, is a later fragment, or is
// cut short.
[[nodiscard]] std::optional<IpPacket> parseIp(Bytes packet);

} // namespace capture
