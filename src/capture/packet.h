// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/segment.h"
#include "tcp/time.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>

namespace capture {

// An IPv4 or IPv6 address.
struct Address
{
    std::uint8_t length = 4; // bytes: 4 or 16; those behind are 0
    std::array<std::uint8_t, 16> bytes{};

    friend auto operator<=>(const Address &, const Address &) = default;
};

// "10.0.0.1", "2001:db8::1"
[[nodiscard]] std::string toString(const Address &address);

struct Endpoint
{
    Address address;
    std::uint16_t port = 0;

    friend auto operator<=>(const Endpoint &, const Endpoint &) = default;
};

// "10.0.0.1:443", "[2001:db8::1]:443"
[[nodiscard]] std::string toString(const Endpoint &end);

// One TCP segment as it was seen.
struct Packet
{
    tcp::Duration at{};     // since 1970, UTC
    std::size_t number = 0; // in the file, from 1
    Endpoint source;
    Endpoint destination;
    tcp::Segment segment;
    std::uint16_t identification = 0; // of the IPv4 datagram; 0: it has none
};

} // namespace capture
