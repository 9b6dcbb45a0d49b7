// SPDX-License-Identifier: MIT
#pragma once

#include "capture/sequencespace.h"
#include "tcp/effect.h"
#include "tcp/state.h"
#include "trace/snapshot.h"

#include <optional>
#include <utility>
#include <vector>

namespace capture {

// What later segments tell about an end, which the earlier ones cannot.
struct Foresight
{
    bool hasSocket = true;           // it says something that only a socket says
    bool acceptsSyn = false;         // it answers a SYN with SYN+ACK
    bool isEstablishedFirst = false; // without a handshake: both ends still have something to send
    bool maySendSecondFin = false;   // the other end is never heard, so its FIN is not seen
};

// Concludes one end's state from the segments that it sends and that reach it, in that end's own
// order. RFC 9293 (3.10.7), read backwards.
class EndTracker
{
public:
    using Changes = std::vector<std::pair<tcp::State, tcp::State>>;

    EndTracker(std::optional<tcp::SequenceNumber> own, std::optional<tcp::SequenceNumber> peers,
               const Foresight &foresight);

    // The state changes that a segment brings with it, when both states are known.
    Changes sends(const tcp::Segment &segment, const PlacedSegment &placed, bool isLastWord);
    Changes arrives(const tcp::Segment &segment, const PlacedSegment &placed);
    // A segment that may have arrived or not: a state that depends on it is unknown from here on.
    void mayArrive(const tcp::Segment &segment, const PlacedSegment &placed);
    // What the end made of the segment that arrived last.
    [[nodiscard]] tcp::Verdict verdict() const { return m_verdict; }

    [[nodiscard]] const std::optional<tcp::State> &state() const { return m_state; }
    [[nodiscard]] trace::Snapshot snapshot() const;

private:
    void enter(tcp::State state);
    void openByOwnAck(const tcp::Segment &segment, Position ack);
    void sendsFin(Position end);
    void learnFromOwnAck(Position ack);
    void resetArrives(const tcp::Segment &segment, const PlacedSegment &placed);
    void synArrives(const tcp::Segment &segment, const PlacedSegment &placed);
    void ackArrives(Position ack);
    void payloadArrives(const tcp::Segment &segment, const PlacedSegment &placed);
    void advance();
    bool step();
    [[nodiscard]] tcp::Verdict verdictOn(const PlacedSegment &placed) const;
    [[nodiscard]] tcp::SequenceNumber number(Position position, tcp::SequenceNumber initial) const
    {
        return initial + static_cast<std::uint32_t>(position);
    }

    tcp::SequenceNumber m_own;
    tcp::SequenceNumber m_peers;
    Foresight m_foresight;
    std::optional<tcp::State> m_state;
    Changes m_changes;
    tcp::Verdict m_verdict = tcp::Verdict::Accepted;
    Position m_una = 0;               // SND.UNA
    Position m_nxt = 0;               // SND.NXT
    Position m_rcvNxt = 0;            // RCV.NXT
    std::optional<Position> m_ownFin; // the position behind it
    std::optional<Position> m_peersFin;
    bool m_finReceived = false;
    Ranges m_received;
    std::uint8_t m_ownScale = 0;
    std::uint8_t m_peersScale = 0;
    std::uint32_t m_ownWindow = 0;
    std::uint32_t m_peersWindow = 0;
};

} // namespace capture
