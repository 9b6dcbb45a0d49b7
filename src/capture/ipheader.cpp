// SPDX-License-Identifier: MIT
#include "capture/ipheader.h"

#include <algorithm>
#include <arpa/inet.h>

namespace capture {

namespace {

constexpr std::uint8_t Tcp = 6;
constexpr std::size_t Ipv6HeaderSize = 40;

Address address(Bytes packet, std::size_t offset, std::uint8_t length)
{
    Address address;
    address.length = length;
    std::ranges::copy(packet.subspan(offset, length), address.bytes.begin());
    return address;
}

// What the header says, or where that is 0 (the card was to cut it up) what is there.
std::size_t lengthBehind(std::size_t said, std::size_t header, std::size_t there)
{
    if (said == 0)
        return there - header;
    return said > header ? said - header : 0;
}

std::optional<IpPacket> parseIpv4(Bytes packet)
{
    constexpr std::size_t SmallestHeader = 20;
    if (packet.size() < SmallestHeader)
        return {};
    const std::size_t header = (packet[0] & 0xfU) * std::size_t{4};
    const bool isLaterFragment = (number16(packet, 6) & 0x1fffU) != 0;
    if (header < SmallestHeader || packet.size() < header || isLaterFragment || packet[9] != Tcp)
        return {};
    IpPacket result;
    result.source = address(packet, 12, 4);
    result.destination = address(packet, 16, 4);
    result.identification = static_cast<std::uint16_t>(number16(packet, 4));
    result.length = lengthBehind(number16(packet, 2), header, packet.size());
    result.tcp = packet.subspan(header);
    return result;
}

// An extension header of IPv6. RFC 8200 (4).
struct Extension
{
    std::uint8_t next = 0;
    std::size_t size = 0; // 0: not one, or a later fragment
};

Extension extension(Bytes rest, std::uint8_t type)
{
    constexpr std::uint8_t HopByHop = 0;
    constexpr std::uint8_t Routing = 43;
    constexpr std::uint8_t Fragment = 44;
    constexpr std::uint8_t Authentication = 51;
    constexpr std::uint8_t DestinationOptions = 60;
    if (rest.size() < 8)
        return {};
    switch (type) {
    case HopByHop:
    case Routing:
    case DestinationOptions: return {rest[0], (rest[1] + 1U) * std::size_t{8}};
    case Authentication: return {rest[0], (rest[1] + 2U) * std::size_t{4}};
    case Fragment: return {rest[0], (number16(rest, 2) & 0xfff8U) == 0 ? 8U : 0U};
    default: return {};
    }
}

std::optional<IpPacket> parseIpv6(Bytes packet)
{
    if (packet.size() < Ipv6HeaderSize)
        return {};
    std::uint8_t next = packet[6];
    std::size_t header = Ipv6HeaderSize;
    while (next != Tcp) {
        const Extension found = extension(packet.subspan(header), next);
        if (found.size == 0 || packet.size() - header < found.size)
            return {};
        next = found.next;
        header += found.size;
    }
    IpPacket result;
    result.source = address(packet, 8, 16);
    result.destination = address(packet, 24, 16);
    const std::size_t payload = number16(packet, 4);
    result.length =
        lengthBehind(payload == 0 ? 0 : payload + Ipv6HeaderSize, header, packet.size());
    result.tcp = packet.subspan(header);
    return result;
}

} // namespace

std::string toString(const Address &address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(address.length == 4 ? AF_INET : AF_INET6, address.bytes.data(), text.data(),
              text.size());
    return text.data();
}

std::string toString(const Endpoint &end)
{
    const std::string address = toString(end.address);
    return (end.address.length == 4 ? address : '[' + address + ']') + ':'
           + std::to_string(end.port);
}

std::optional<IpPacket> parseIp(Bytes packet)
{
    if (packet.empty())
        return {};
    switch (packet[0] >> 4U) {
    case 4: return parseIpv4(packet);
    case 6: return parseIpv6(packet);
    default: return {};
    }
}

} // namespace capture
