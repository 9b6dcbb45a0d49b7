// SPDX-License-Identifier: MIT
#include "capture/packetwriter.h"

#include "capture/bytewriter.h"

#include <algorithm>

namespace capture {

namespace {

constexpr std::size_t LargestPacket = 65535;
constexpr std::size_t Ipv4Header = 20;
constexpr std::size_t MostOptions = 40; // RFC 9293 (3.1): the data offset has four bits
constexpr unsigned Tcp = 6;             // RFC 791 (3.1), protocol
constexpr std::string_view Letters = "Fourwave ";

// RFC 1071: the one's complement sum of 16-bit words.
unsigned checksum(const std::string &bytes)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<std::uint8_t>(bytes[i]);
        sum += i % 2 == 0 ? byte << 8U : byte;
    }
    while (sum > 0xffffU)
        sum = (sum & 0xffffU) + (sum >> 16U);
    return ~sum & 0xffffU;
}

std::string_view bytesOf(const Address &address)
{
    return {reinterpret_cast<const char *>(address.bytes.data()), address.length};
}

void writeTimestamps(ByteWriter &out, const tcp::Timestamps &timestamps)
{
    out.big8(8).big8(10).big32(timestamps.value).big32(timestamps.echo);
}

void writeSack(ByteWriter &out, const tcp::Options &options)
{
    const std::size_t room = (MostOptions - out.size() - 4) / 8;
    const auto count = std::min<std::size_t>(options.sackCount, room);
    out.big8(1).big8(1).big8(5).big8(static_cast<unsigned>(2 + 8 * count));
    for (std::size_t i = 0; i < count; ++i)
        out.big32(options.sack[i].begin.value()).big32(options.sack[i].end.value());
}

// In the order and with the padding that Linux uses (tcp_options_write()).
std::string optionsOf(const tcp::Options &options)
{
    ByteWriter out;
    if (options.mss)
        out.big8(2).big8(4).big16(*options.mss);
    if (options.sackPermitted)
        out.big8(4).big8(2);
    if (options.timestamps) {
        if (!options.sackPermitted)
            out.big8(1).big8(1);
        writeTimestamps(out, *options.timestamps);
    } else if (options.sackPermitted) {
        out.big8(1).big8(1);
    }
    if (options.windowScale)
        out.big8(1).big8(3).big8(3).big8(*options.windowScale);
    if (options.sackCount > 0)
        writeSack(out, options);
    return out.bytes();
}

unsigned bitsOf(const tcp::Flags &flags)
{
    return (flags.fin ? 0x01U : 0U) | (flags.syn ? 0x02U : 0U) | (flags.rst ? 0x04U : 0U)
           | (flags.psh ? 0x08U : 0U) | (flags.ack ? 0x10U : 0U) | (flags.urg ? 0x20U : 0U);
}

std::string payloadOf(std::size_t length)
{
    std::string payload;
    while (payload.size() < length)
        payload += Letters;
    payload.resize(length);
    return payload;
}

// What is summed besides the segment. RFC 9293 (3.1), RFC 8200 (8.1).
std::string pseudoHeader(const Packet &packet, std::size_t length)
{
    ByteWriter out;
    out.text(bytesOf(packet.source.address)).text(bytesOf(packet.destination.address));
    if (packet.source.address.length == 4)
        out.big16(Tcp).big16(static_cast<unsigned>(length));
    else
        out.big32(static_cast<std::uint32_t>(length)).big32(Tcp);
    return out.bytes();
}

std::string segmentOf(const Packet &packet)
{
    const tcp::Segment &segment = packet.segment;
    const std::string options = optionsOf(segment.options);
    const std::size_t headers = Ipv4Header + 20 + options.size();
    ByteWriter out;
    out.big16(packet.source.port).big16(packet.destination.port);
    out.big32(segment.seq.value()).big32(segment.flags.ack ? segment.ack.value() : 0);
    out.big8(static_cast<unsigned>((5 + options.size() / 4) << 4U)).big8(bitsOf(segment.flags));
    out.big16(segment.window).big16(0).big16(0).text(options);
    out.text(payloadOf(std::min<std::size_t>(segment.length, LargestPacket - headers)));
    out.put16(16, checksum(pseudoHeader(packet, out.size()) + out.bytes()));
    return out.bytes();
}

std::string ipv4Header(const Packet &packet, std::size_t length, int hopLimit)
{
    constexpr unsigned DontFragment = 0x4000;
    ByteWriter out;
    out.big8(0x45).big8(0).big16(static_cast<unsigned>(Ipv4Header + length));
    out.big16(packet.identification).big16(DontFragment);
    out.big8(static_cast<unsigned>(hopLimit)).big8(Tcp).big16(0);
    out.text(bytesOf(packet.source.address)).text(bytesOf(packet.destination.address));
    out.put16(10, checksum(out.bytes()));
    return out.bytes();
}

std::string ipv6Header(const Packet &packet, std::size_t length, int hopLimit)
{
    ByteWriter out;
    out.big32(0x6000'0000).big16(static_cast<unsigned>(length)).big8(Tcp);
    out.big8(static_cast<unsigned>(hopLimit));
    out.text(bytesOf(packet.source.address)).text(bytesOf(packet.destination.address));
    return out.bytes();
}

} // namespace

std::string toIpPacket(const Packet &packet, int hopLimit)
{
    const std::string segment = segmentOf(packet);
    const bool isVersion4 = packet.source.address.length == 4;
    return (isVersion4 ? ipv4Header(packet, segment.size(), hopLimit)
                       : ipv6Header(packet, segment.size(), hopLimit))
           + segment;
}

} // namespace capture
