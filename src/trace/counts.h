// SPDX-License-Identifier: MIT
#pragma once

#include "trace/trace.h"

#include <array>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <variant>

namespace trace {

// What a segment is mainly for: RST before SYN, SYN before FIN, FIN before data.
enum class SegmentKind : std::uint8_t { Syn, SynAck, Ack, Data, Fin, Rst };
inline constexpr std::array AllSegmentKinds = {SegmentKind::Syn, SegmentKind::SynAck,
                                               SegmentKind::Ack, SegmentKind::Data,
                                               SegmentKind::Fin, SegmentKind::Rst};
[[nodiscard]] SegmentKind kindOf(const tcp::Segment &segment);
// "SYN", "SYN+ACK", "ACK", "DATA", "FIN", "RST".
[[nodiscard]] std::string_view toString(SegmentKind kind);

inline constexpr std::array AllNotes = {
    Noted::What::DataDropped,     Noted::What::AcceptQueueFull, Noted::What::SynQueueFull,
    Noted::What::CookieSent,      Noted::What::OlderTimestamp,  Noted::What::NoPort,
    Noted::What::HostUnreachable, Noted::What::PortUnreachable, Noted::What::CallImpossible,
};

// The sockets of a host in one state.
struct StateCount
{
    std::uint32_t now = 0;  // at the end
    std::uint32_t most = 0; // at one moment
    tcp::SimTime mostAt{};  // when there were so many for the first time

    friend bool operator==(const StateCount &, const StateCount &) = default;
};

// What happened at one host.
struct HostCounts
{
    std::uint32_t sockets = 0; // that there ever were, listeners included
    std::array<std::uint64_t, AllSegmentKinds.size()> sent{};
    std::uint64_t retransmissions = 0;                      // among those sent
    std::uint64_t lost = 0;                                 // on their way from here
    std::array<StateCount, tcp::AllStates.size()> states{}; // CLOSED is not counted
    std::array<std::uint64_t, AllNotes.size()> notes{};
    // Calls that failed, by the call's name and the error.
    std::map<std::pair<std::string_view, tcp::Error>, std::uint64_t> errors;

    [[nodiscard]] const StateCount &in(tcp::State state) const
    {
        return states[static_cast<std::size_t>(state)];
    }
    friend bool operator==(const HostCounts &, const HostCounts &) = default;
};

// What a run comes to when no trace of it is kept.
struct Counts
{
    std::uint64_t events = 0;
    std::array<std::uint64_t, std::variant_size_v<Fact>> byKind{}; // in the order of Fact
    std::array<HostCounts, 2> hosts;                               // by tcp::Side
    tcp::SimTime end{};
    End reason = End::Quiet;

    friend bool operator==(const Counts &, const Counts &) = default;
};

} // namespace trace
