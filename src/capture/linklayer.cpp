// SPDX-License-Identifier: MIT
#include "capture/linklayer.h"

#include <algorithm>
#include <array>
#include <pcap/dlt.h>

namespace capture {

namespace {

constexpr std::uint16_t Ipv4Type = 0x0800;
constexpr std::uint16_t Ipv6Type = 0x86dd;
constexpr std::array<std::uint16_t, 3> VlanTypes{0x8100, 0x88a8, 0x9100};

// The address families of IPv6 on the systems that write DLT_NULL: Linux, NetBSD, FreeBSD, macOS.
constexpr std::array<std::uint32_t, 4> Ipv6Families{10, 24, 28, 30};
constexpr std::uint32_t Ipv4Family = 2;

std::optional<Bytes> behind(Bytes frame, std::size_t size)
{
    return frame.size() > size ? std::optional(frame.subspan(size)) : std::nullopt;
}

// `header` ends with the type of what it carries.
std::optional<Bytes> typed(Bytes frame, std::size_t typeAt, std::size_t size)
{
    while (frame.size() > size) {
        const std::uint16_t type = number16(frame, typeAt);
        if (type == Ipv4Type || type == Ipv6Type)
            return behind(frame, size);
        if (std::ranges::find(VlanTypes, type) == VlanTypes.end())
            return {};
        // A VLAN tag: two bytes of tag, then again a type.
        typeAt = size + 2;
        size += 4;
    }
    return {};
}

std::uint32_t swapped(std::uint32_t number)
{
    return number >> 24U | (number >> 8U & 0xff00U) | (number << 8U & 0xff0000U) | number << 24U;
}

// DLT_NULL's family is in the byte order of whoever wrote it.
std::optional<Bytes> loopback(Bytes frame)
{
    if (frame.size() <= 4)
        return {};
    const std::uint32_t number = number32(frame, 0);
    const std::uint32_t family = number > 0xffff ? swapped(number) : number;
    const bool isIp =
        family == Ipv4Family || std::ranges::find(Ipv6Families, family) != Ipv6Families.end();
    return isIp ? behind(frame, 4) : std::nullopt;
}

} // namespace

bool isKnownLinkType(int type)
{
    constexpr std::array Known{DLT_EN10MB,    DLT_RAW,        DLT_IPV4, DLT_IPV6,
                               DLT_LINUX_SLL, DLT_LINUX_SLL2, DLT_NULL, DLT_LOOP};
    return std::ranges::find(Known, type) != Known.end();
}

std::optional<Bytes> ipPacketIn(Bytes frame, int linkType)
{
    switch (linkType) {
    case DLT_EN10MB: return typed(frame, 12, 14);
    case DLT_RAW:
    case DLT_IPV4:
    case DLT_IPV6: return frame;
    case DLT_LINUX_SLL: return typed(frame, 14, 16);
    case DLT_LINUX_SLL2: return typed(frame, 0, 20);
    case DLT_NULL:
    case DLT_LOOP: return loopback(frame);
    default: return {};
    }
}

} // namespace capture
