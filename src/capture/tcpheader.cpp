// SPDX-License-Identifier: MIT
#include "capture/tcpheader.h"

#include <algorithm>

namespace capture {

namespace {

constexpr std::size_t SmallestHeader = 20; // RFC 9293 (3.1)

// The kinds of options that the model knows. RFC 9293 (3.2), RFC 7323, RFC 2018.
enum OptionKind : std::uint8_t {
    EndOfList = 0,
    NoOperation = 1,
    MaximumSegmentSize = 2,
    WindowScale = 3,
    SackPermitted = 4,
    Sack = 5,
    TimestampsOption = 8,
};

tcp::Flags flagsOf(std::uint8_t bits)
{
    tcp::Flags flags;
    flags.fin = (bits & 0x01U) != 0;
    flags.syn = (bits & 0x02U) != 0;
    flags.rst = (bits & 0x04U) != 0;
    flags.psh = (bits & 0x08U) != 0;
    flags.ack = (bits & 0x10U) != 0;
    flags.urg = (bits & 0x20U) != 0;
    return flags;
}

void readSack(Bytes value, tcp::Options &options)
{
    options.sackCount = 0;
    for (std::size_t at = 0; at + 8 <= value.size() && options.sackCount < options.sack.size();
         at += 8)
        options.sack[options.sackCount++] = {tcp::SequenceNumber(number32(value, at)),
                                             tcp::SequenceNumber(number32(value, at + 4))};
}

void readOption(std::uint8_t kind, Bytes value, tcp::Options &options)
{
    if (kind == MaximumSegmentSize && value.size() == 2)
        options.mss = number16(value, 0);
    if (kind == WindowScale && value.size() == 1)
        options.windowScale = std::min<std::uint8_t>(value[0], 14); // RFC 7323 (2.3)
    if (kind == SackPermitted && value.empty())
        options.sackPermitted = true;
    if (kind == Sack)
        readSack(value, options);
    if (kind == TimestampsOption && value.size() == 8)
        options.timestamps = tcp::Timestamps{number32(value, 0), number32(value, 4)};
}

tcp::Options optionsOf(Bytes bytes)
{
    tcp::Options options;
    std::size_t at = 0;
    while (at < bytes.size() && bytes[at] != EndOfList) {
        if (bytes[at] == NoOperation) {
            ++at;
            continue;
        }
        const std::size_t size = at + 1 < bytes.size() ? bytes[at + 1] : 0;
        if (size < 2 || size > bytes.size() - at)
            break;
        readOption(bytes[at], bytes.subspan(at + 2, size - 2), options);
        at += size;
    }
    return options;
}

} // namespace

std::optional<TcpPacket> parseTcp(const IpPacket &packet)
{
    const Bytes bytes = packet.tcp;
    if (bytes.size() < SmallestHeader)
        return {};
    const std::size_t header = (bytes[12] >> 4U) * std::size_t{4};
    if (header < SmallestHeader || packet.length < header)
        return {};
    TcpPacket result;
    result.sourcePort = number16(bytes, 0);
    result.destinationPort = number16(bytes, 2);
    tcp::Segment &segment = result.segment;
    segment.seq = tcp::SequenceNumber(number32(bytes, 4));
    segment.ack = tcp::SequenceNumber(number32(bytes, 8));
    segment.flags = flagsOf(bytes[13]);
    segment.window = number16(bytes, 14);
    segment.length = static_cast<std::uint32_t>(packet.length - header);
    const std::size_t captured = std::min(header, bytes.size());
    segment.options = optionsOf(bytes.subspan(SmallestHeader, captured - SmallestHeader));
    return result;
}

} // namespace capture
