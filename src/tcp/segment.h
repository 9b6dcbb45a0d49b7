// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/sequencenumber.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace tcp {

// The control bits that the model knows. RFC 9293 (3.1).
struct Flags
{
    bool syn = false;
    bool fin = false;
    bool rst = false;
    bool psh = false;
    bool ack = false;
    bool urg = false;

    friend constexpr bool operator==(const Flags &, const Flags &) = default;
};

// The flags as "SYN+ACK", in the order SYN, FIN, RST, PSH, URG, ACK; "none" when no bit is set.
[[nodiscard]] std::string toString(const Flags &flags);

// Received data beyond a gap, [begin, end). RFC 2018.
struct SackBlock
{
    SequenceNumber begin;
    SequenceNumber end;

    friend constexpr bool operator==(const SackBlock &, const SackBlock &) = default;
};

// The timestamps option: the sender's clock in milliseconds, and the peer's last one. RFC 7323.
struct Timestamps
{
    std::uint32_t value = 0;
    std::uint32_t echo = 0;

    friend constexpr bool operator==(const Timestamps &, const Timestamps &) = default;
};

// The options that change what is seen in opening and closing. RFC 9293 (3.2), RFC 7323, RFC 2018.
struct Options
{
    std::optional<std::uint16_t> mss;        // bytes; on SYN only
    std::optional<std::uint8_t> windowScale; // shift count 0..14; on SYN only
    bool sackPermitted = false;              // on SYN only
    std::optional<Timestamps> timestamps;
    std::array<SackBlock, 4> sack; // the first sackCount are valid
    std::uint8_t sackCount = 0;

    friend constexpr bool operator==(const Options &, const Options &) = default;
};

// One TCP segment as it travels; the payload is a byte count, its contents are not modelled.
struct Segment
{
    SequenceNumber seq;
    SequenceNumber ack; // meaningful when flags.ack
    Flags flags;
    std::uint16_t window = 0; // as in the header, before scaling
    std::uint32_t length = 0; // payload bytes
    Options options;

    friend constexpr bool operator==(const Segment &, const Segment &) = default;
};

// SEG.LEN: the sequence numbers it occupies, payload and SYN and FIN. RFC 9293 (3.3.1).
[[nodiscard]] constexpr std::uint32_t sequenceLength(const Segment &segment)
{
    return segment.length + (segment.flags.syn ? 1U : 0U) + (segment.flags.fin ? 1U : 0U);
}

// The first sequence number after the segment.
[[nodiscard]] constexpr SequenceNumber endOf(const Segment &segment)
{
    return segment.seq + sequenceLength(segment);
}

} // namespace tcp
