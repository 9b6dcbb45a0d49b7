// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace capture {

// What is wrong with a capture file. `explanation` words it in a given language.
struct Problem
{
    enum class Kind : std::uint8_t {
        CannotOpen,      // `detail` is the system's reason
        NotACapture,     // neither pcap nor pcapng; `detail` is libpcap's message
        UnknownLinkType, // `detail` is the link type's name; what it carries cannot be read
        Compressed,      // `detail` names how: "gzip"
        Damaged,         // cannot be read beyond packet number `packet`; `detail` is libpcap's
                         // message; what stands before it was read
        Empty,           // a file of no bytes
        NoPackets,       // a capture of nothing
        NoTcp,           // `packet` packets, but no TCP segment in them
        CutShort,        // `packet` packets, captured with too few bytes to hold a TCP header
        BadSegments,     // `packet` TCP segments, but none with a header that can be read
        TooLarge,        // more than `packet` TCP segments; the first ones were read
    };
    Kind kind = Kind::CannotOpen;
    std::string detail;
    std::size_t packet = 0;

    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace capture
