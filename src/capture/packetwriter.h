// SPDX-License-Identifier: MIT
#pragma once

#include "capture/packet.h"

#include <string>

namespace capture {

// A segment as the IPv4 or IPv6 packet that carries it, with right checksums and letters for
// payload; both addresses are of one kind. What exceeds the 65,535 bytes of a packet is cut.
// RFC 9293 (3.1), RFC 791 (3.1), RFC 8200 (3).
[[nodiscard]] std::string toIpPacket(const Packet &packet, int hopLimit);

} // namespace capture
