// SPDX-License-Identifier: MIT
#include "capture/endtracker.h"

#include <algorithm>

namespace capture {

namespace {

using tcp::State;
using tcp::Verdict;

// The window in bytes; a SYN's is never scaled. RFC 7323 (2.2).
std::uint32_t windowOf(const tcp::Segment &segment, std::uint8_t scale)
{
    return static_cast<std::uint32_t>(segment.window) << (segment.flags.syn ? 0U : scale);
}

} // namespace

EndTracker::EndTracker(std::optional<tcp::SequenceNumber> own,
                       std::optional<tcp::SequenceNumber> peers, const Foresight &foresight)
    : m_own(own.value_or(tcp::SequenceNumber())), m_peers(peers.value_or(tcp::SequenceNumber())),
      m_foresight(foresight)
{
    if (!foresight.isEstablishedFirst)
        return;
    m_state = State::Established;
    m_una = m_nxt = m_rcvNxt = 1;
}

EndTracker::Changes EndTracker::sends(const tcp::Segment &segment, const PlacedSegment &placed,
                                      bool isLastWord)
{
    m_changes.clear();
    if (segment.flags.rst) {
        if (isLastWord && m_state)
            enter(State::Closed);
        return m_changes;
    }
    if (segment.options.windowScale)
        m_ownScale = *segment.options.windowScale;
    m_ownWindow = windowOf(segment, m_ownScale);
    m_nxt = std::max(m_nxt, placed.end);
    if (segment.flags.syn && !segment.flags.ack && (!m_state || m_state == State::Closed)) {
        m_state = State::Closed;
        enter(State::SynSent);
    }
    if (placed.ack) {
        learnFromOwnAck(*placed.ack);
        openByOwnAck(segment, *placed.ack);
    }
    if (segment.flags.fin)
        sendsFin(placed.end);
    advance();
    return m_changes;
}

// What an end acknowledges has reached it, even where the capture missed it.
void EndTracker::learnFromOwnAck(Position ack)
{
    m_received.add(m_rcvNxt, std::max(m_rcvNxt, ack));
    m_rcvNxt = std::max(m_rcvNxt, ack);
}

// Who acknowledges the other's SYN has had it, and so is no longer where it was before; this holds
// where the other direction is missing from the capture.
void EndTracker::openByOwnAck(const tcp::Segment &segment, Position ack)
{
    const bool isSynAck = segment.flags.syn;
    if (!m_state && isSynAck)
        m_state = State::Listen;
    if (isSynAck && (m_state == State::Listen || m_state == State::SynSent))
        enter(State::SynReceived);
    if (!isSynAck && m_state == State::SynSent)
        enter(State::Established);
    // Data is taken, and sent, only once the handshake is complete.
    const bool hasData = segment.length > 0 || ack > 1;
    if (!isSynAck && hasData && m_state == State::SynReceived)
        enter(State::Established);
}

void EndTracker::sendsFin(Position end)
{
    const bool isAgain = m_ownFin.has_value();
    m_ownFin = end;
    // Of an end that is never heard the FIN may have come before: this is FIN_WAIT_1 or LAST_ACK.
    if (m_foresight.maySendSecondFin && m_rcvNxt > 1 && !isAgain) {
        m_state.reset();
        return;
    }
    if (m_state == State::Established || m_state == State::SynReceived)
        enter(State::FinWait1);
    if (m_state == State::CloseWait)
        enter(State::LastAck);
}

EndTracker::Changes EndTracker::arrives(const tcp::Segment &segment, const PlacedSegment &placed)
{
    m_changes.clear();
    m_verdict = verdictOn(placed);
    if (segment.flags.rst) {
        resetArrives(segment, placed);
        return m_changes;
    }
    if (m_state == State::Closed) {
        m_verdict = Verdict::NoSuchSocket;
        return m_changes;
    }
    if (segment.options.windowScale)
        m_peersScale = *segment.options.windowScale;
    m_peersWindow = windowOf(segment, m_peersScale);
    if (segment.flags.syn)
        synArrives(segment, placed);
    if (placed.ack)
        ackArrives(*placed.ack);
    payloadArrives(segment, placed);
    advance();
    return m_changes;
}

void EndTracker::mayArrive(const tcp::Segment &segment, const PlacedSegment &placed)
{
    EndTracker other = *this;
    other.arrives(segment, placed);
    if (other.m_state != m_state)
        m_state.reset();
}

void EndTracker::resetArrives(const tcp::Segment &segment, const PlacedSegment &placed)
{
    if (!m_state || m_state == State::Closed)
        return;
    if (m_state == State::SynSent) {
        if (segment.flags.ack && placed.ack == m_nxt) // RFC 9293 (3.10.7.3) second
            enter(State::Closed);
        return;
    }
    if (placed.begin != m_rcvNxt) { // RFC 5961 (3.2): only the exact number counts for sure
        m_verdict = Verdict::OutOfWindow;
        return;
    }
    m_verdict = Verdict::Accepted;
    // Systems differ in what they make of it in TIME_WAIT. RFC 1337.
    if (m_state == State::TimeWait)
        m_state.reset();
    else
        enter(State::Closed);
}

void EndTracker::synArrives(const tcp::Segment &segment, const PlacedSegment &placed)
{
    if (placed.begin != 0)
        return; // not the SYN of this connection
    if (segment.flags.ack) {
        const bool isFirstSeen = !m_state && m_foresight.hasSocket && m_nxt == 0 && m_rcvNxt == 0;
        if (isFirstSeen && placed.ack) { // the SYN that it answers was sent before the capture
            m_state = State::SynSent;
            m_nxt = *placed.ack;
        }
        if (m_state == State::SynSent && placed.ack == m_nxt)
            enter(State::Established);
        return;
    }
    if (m_state == State::SynSent)
        enter(State::SynReceived);
    if (!m_state && m_foresight.acceptsSyn && m_rcvNxt == 0) {
        m_state = State::Listen;
        enter(State::SynReceived);
    }
}

void EndTracker::ackArrives(Position ack)
{
    if (ack > m_nxt)
        return;
    m_una = std::max(m_una, ack);
    if (m_state == State::SynReceived && m_una > 0)
        enter(State::Established);
}

void EndTracker::payloadArrives(const tcp::Segment &segment, const PlacedSegment &placed)
{
    if (m_state == State::SynSent && !segment.flags.syn)
        return;
    m_received.add(placed.begin, placed.end);
    if (segment.flags.fin)
        m_peersFin = placed.end;
    m_rcvNxt = std::max(m_rcvNxt, m_received.endFrom(m_rcvNxt));
}

// Goes on from state to state as far as the FINs and their acknowledgments lead.
void EndTracker::advance()
{
    m_finReceived = m_finReceived || (m_peersFin && m_rcvNxt >= *m_peersFin);
    while (step()) {
    }
}

bool EndTracker::step()
{
    const bool isAcknowledged = m_ownFin && m_una >= *m_ownFin;
    const std::optional<State> before = m_state;
    if (!m_state)
        return false;
    switch (*m_state) {
    case State::Established:
        if (m_finReceived)
            enter(State::CloseWait);
        break;
    case State::FinWait1:
        if (isAcknowledged)
            enter(State::FinWait2);
        else if (m_finReceived)
            enter(State::Closing);
        break;
    case State::FinWait2:
        if (m_finReceived)
            enter(State::TimeWait);
        break;
    case State::Closing:
        if (isAcknowledged)
            enter(State::TimeWait);
        break;
    case State::LastAck:
        if (isAcknowledged)
            enter(State::Closed);
        break;
    case State::CloseWait:
    case State::Closed:
    case State::Listen:
    case State::SynSent:
    case State::SynReceived:
    case State::TimeWait: break;
    }
    return m_state != before;
}

void EndTracker::enter(State state)
{
    if (m_state == state)
        return;
    m_changes.emplace_back(*m_state, state);
    m_state = state;
}

Verdict EndTracker::verdictOn(const PlacedSegment &placed) const
{
    if (!m_foresight.hasSocket)
        return Verdict::NoSuchSocket;
    if (placed.isEmpty())
        return placed.begin < m_rcvNxt ? Verdict::Duplicate : Verdict::Accepted;
    if (placed.end <= m_rcvNxt)
        return Verdict::Duplicate;
    return placed.begin > m_rcvNxt ? Verdict::OutOfOrder : Verdict::Accepted;
}

trace::Snapshot EndTracker::snapshot() const
{
    trace::Snapshot snapshot;
    snapshot.state = m_state;
    snapshot.sndUna = number(m_una, m_own);
    snapshot.sndNxt = number(m_nxt, m_own);
    snapshot.rcvNxt = number(m_rcvNxt, m_peers);
    snapshot.sndWnd = m_peersWindow;
    snapshot.rcvWnd = m_ownWindow;
    snapshot.finSent = m_ownFin.has_value();
    snapshot.finAcknowledged = m_ownFin && m_una >= *m_ownFin;
    snapshot.finReceived = m_finReceived;
    // Bytes: neither SYN nor FIN is one.
    const Position from = std::max<Position>(m_una, 1);
    const Position to = m_ownFin ? *m_ownFin - 1 : m_nxt;
    snapshot.unacknowledged = static_cast<std::uint32_t>(std::max<Position>(to - from, 0));
    return snapshot;
}

} // namespace capture
