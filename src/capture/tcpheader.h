// SPDX-License-Identifier: MIT
#pragma once

#include "capture/ipheader.h"
#include "tcp/segment.h"

#include <optional>

namespace capture {

struct TcpPacket
{
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    tcp::Segment segment;
};

// Nothing when the header is cut short or cannot be one. Options that are cut short are left out.
[[nodiscard]] std::optional<TcpPacket> parseTcp(const IpPacket &packet);

} // namespace capture
