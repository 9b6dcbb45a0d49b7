// SPDX-License-Identifier: MIT
// When received data is acknowledged. RFC 9293 (3.8.6.3), RFC 5681 (4.2).
#include "tcp/connection.h"

#include <algorithm>

namespace tcp {

namespace {

// RFC 9293 (3.8.6.3) allows 500 ms; Linux TCP_DELACK_MAX
constexpr Duration LongestAckDelay = 200ms;
// Linux tcp_input.c: this many ACKs of a gap go out at once, the others share one.
constexpr int GapAcksAtOnce = 3;
constexpr Duration SharedAckDelay = 1ms;
constexpr int MostSmallSegments = 2; // that are told apart

} // namespace

// What has been received already is acknowledged again at once, so that the peer stops repeating
// it.
Verdict Connection::duplicateArrives(const Segment &segment, SimTime now)
{
    if (m_hasSelectiveAck)
        m_duplicate = SackBlock{segment.seq, endOf(segment)};
    beginQuickAcks();
    sendAck(now);
    return Verdict::Duplicate;
}

// Linux tcp_enter_quickack_mode
void Connection::beginQuickAcks()
{
    m_quickAcks = std::max(m_quickAcks, quickAckBudget());
    m_isInteractive = false;
    m_ackDelay = m_profile->delayedAck;
    m_isAckDue = true;
}

// Enough quick ACKs to let the peer fill half the window. Linux tcp_incr_quickack
int Connection::quickAckBudget() const
{
    const int pairs = (m_rcvEdge - m_lastAck) / static_cast<int>(2 * peerSegmentSize());
    return std::min(pairs == 0 ? 2 : pairs, m_profile->quickAcks);
}

// The payload of the peer's full segments; a system may guess it from what has come.
std::uint32_t Connection::peerSegmentSize() const
{
    return m_profile->adaptsAckDelay ? std::min(m_fullestSegment, segmentSize()) : segmentSize();
}

// Linux tcp_measure_rcv_mss: a segment below the largest known one ends what the program sent.
void Connection::measureSegment(const Segment &segment)
{
    const bool isFull = segment.length >= peerSegmentSize();
    if (isFull)
        m_fullestSegment = segment.length;
    if (!isFull || segment.flags.psh)
        m_smallSegments =
            std::min(m_smallSegments + (isFull && m_smallSegments > 0 ? 0 : 1), MostSmallSegments);
}

// How long an ACK may wait follows how close the data comes. Linux tcp_event_data_recv
void Connection::adaptAckDelay(const Segment &segment, SimTime now)
{
    m_isAckDue = true;
    measureSegment(segment);
    const Duration shortest = m_profile->delayedAck;
    const Duration gap = now - m_lastData;
    m_lastData = now;
    if (m_ackDelay == 0us) {
        m_ackDelay = shortest;
        m_quickAcks = std::max(m_quickAcks, quickAckBudget());
    } else if (!m_profile->adaptsAckDelay) {
        return;
    } else if (gap <= shortest / 2) {
        m_ackDelay = m_ackDelay / 2 + shortest / 2;
    } else if (gap < m_ackDelay) {
        m_ackDelay = std::min(m_ackDelay / 2 + gap, m_rto);
    } else if (gap > m_rto) {
        m_quickAcks = std::max(m_quickAcks, quickAckBudget());
    }
}

// At least every second full segment is acknowledged at once, and a gap that fills (RFC 5681 4.2).
void Connection::scheduleAck(bool fillsGap, SimTime now)
{
    const bool isQuick = m_quickAcks > 0 && !m_isInteractive;
    const bool isSecondFull = m_rcvNxt - m_lastAck > static_cast<std::int32_t>(peerSegmentSize());
    // A program that does not read makes the window shrink: then there is no hurry to tell of it.
    const auto offered = static_cast<std::uint32_t>(m_rcvEdge - m_lastAck);
    const bool isShrinking = m_profile->adaptsAckDelay && freeBuffer() < offered;
    if (isQuick || (isSecondFull && !isShrinking) || fillsGap || m_profile->delayedAck == 0us)
        sendAck(now);
    else
        delayAck(now);
}

void Connection::scheduleFinAck(bool fillsGap, SimTime now)
{
    m_isInteractive = true;
    m_isAckDue = true;
    if (!m_profile->delaysAckOfFin || m_ackDelay == 0us)
        sendAck(now);
    else
        scheduleAck(fillsGap, now);
}

// What lies beyond a gap is told at once, so that the peer knows; of many at once only some are.
// RFC 5681 (4.2); Linux __tcp_ack_snd_check
void Connection::acknowledgeGap(SimTime now)
{
    m_isAckDue = true;
    if (m_gapNext != m_rcvNxt)
        m_gapAcks = 0;
    m_gapNext = m_rcvNxt;
    const bool isQuick = m_quickAcks > 0 && !m_isInteractive;
    const bool isShared = m_profile->adaptsAckDelay && m_hasSelectiveAck && !isQuick;
    if (!isShared || m_gapAcks++ < GapAcksAtOnce)
        return sendAck(now);
    m_isAckShared = true;
    if (!isRunning(TimerKind::DelayedAck))
        start(TimerKind::DelayedAck, SharedAckDelay, now);
}

// A delay that has grown is kept below a round trip, so that the peer's timer does not expire.
// Linux tcp_send_delayed_ack
void Connection::delayAck(SimTime now)
{
    const Duration shortest = m_profile->delayedAck;
    const Duration trip = std::max(m_rtt.smoothed().value_or(LongestAckDelay), shortest);
    const Duration delay = std::min({m_ackDelay, trip, std::max(LongestAckDelay, shortest)});
    const auto running = timer(TimerKind::DelayedAck);
    if (running && m_profile->adaptsAckDelay && running->expires <= now + delay / 4)
        return sendAck(now);
    if (!running || (m_profile->adaptsAckDelay && now + delay < running->expires))
        start(TimerKind::DelayedAck, delay, now);
}

// Nothing was sent that the ACK could have ridden on: the next one waits longer.
void Connection::delayedAckExpires(SimTime now)
{
    if (m_isAckShared)
        return sendAck(now);
    if (m_profile->adaptsAckDelay)
        m_ackDelay = m_isInteractive ? m_profile->delayedAck : std::min(2 * m_ackDelay, m_rto);
    m_isInteractive = m_isInteractive && !m_profile->adaptsAckDelay;
    sendAck(now);
}

// An acknowledgment leaves, alone or with something else. Linux tcp_event_ack_sent
void Connection::acknowledged()
{
    if (m_quickAcks > 0 && m_isAckDue && --m_quickAcks == 0)
        m_ackDelay = m_profile->delayedAck;
    m_lastAck = m_rcvNxt;
    m_isAckDue = m_isAckShared = false;
    m_smallSegments = 0;
    stop(TimerKind::DelayedAck);
}

// A reply that follows what it answers closely shows a dialogue: from now on ACKs wait for the
// replies. Linux tcp_event_data_sent
void Connection::replied(SimTime now)
{
    const bool isReply = m_profile->adaptsAckDelay && now - m_lastData < m_ackDelay;
    m_isInteractive = m_isInteractive || isReply;
}

// A program that has read everything wants more, unless it is about to reply.
// Linux __tcp_cleanup_rbuf
bool Connection::wantsAckAfterReading() const
{
    if (!m_profile->adaptsAckDelay || !m_isAckDue)
        return false;
    const bool isMany = m_rcvNxt - m_lastAck > static_cast<std::int32_t>(peerSegmentSize());
    const bool wasSmall = m_smallSegments > (m_isInteractive ? 1 : 0);
    return isMany || (m_unread == 0 && wasSmall);
}

} // namespace tcp
