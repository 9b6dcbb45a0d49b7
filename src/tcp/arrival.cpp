// SPDX-License-Identifier: MIT
// What a segment does, in the order of RFC 9293 (3.10.7).
#include "tcp/connection.h"

#include <algorithm>

namespace tcp {

namespace {

constexpr Duration LongestAckDelay =
    200ms; // RFC 9293 (3.8.6.3) allows 500 ms; Linux TCP_DELACK_MAX

} // namespace

std::optional<Segment> resetFor(const Segment &segment)
{
    // RFC 9293 (3.10.7.1): a reset is never answered by a reset.
    if (segment.flags.rst)
        return {};
    Segment reset;
    reset.flags.rst = true;
    if (segment.flags.ack) {
        reset.seq = segment.ack;
        return reset;
    }
    reset.flags.ack = true;
    reset.ack = endOf(segment);
    return reset;
}

Verdict Connection::arrives(const Segment &segment, SimTime now)
{
    begin();
    m_lastHeard = now;
    m_keepAliveProbes = 0;
    m_windowProbes = 0;
    switch (m_state) {
    case State::Closed: return arrivesInClosed(segment);
    case State::Listen: return arrivesInListen(segment, now);
    case State::SynSent: return arrivesInSynSent(segment, now);
    case State::SynReceived:
        if (m_isPassive && m_profile->halfOpenRequests)
            return arrivesAtRequest(segment, now);
        return arrivesSynchronized(segment, now);
    case State::FinWait2:
        if (m_isSmallFinWait2)
            return arrivesInSmallFinWait2(segment, now);
        return arrivesSynchronized(segment, now);
    case State::TimeWait: return arrivesInTimeWait(segment, now);
    case State::Established:
    case State::FinWait1:
    case State::CloseWait:
    case State::Closing:
    case State::LastAck: return arrivesSynchronized(segment, now);
    }
    return Verdict::Ignored;
}

Verdict Connection::arrivesInClosed(const Segment &segment)
{
    answerWithReset(segment);
    return Verdict::NoSuchSocket;
}

// RFC 9293 (3.10.7.2)
Verdict Connection::arrivesInListen(const Segment &segment, SimTime now)
{
    if (segment.flags.rst)
        return Verdict::Ignored;
    if (segment.flags.ack) {
        answerWithReset(segment);
        return Verdict::BadAck;
    }
    if (!segment.flags.syn || (segment.flags.fin && m_profile->listenDropsSynFin))
        return Verdict::Ignored;
    m_irs = segment.seq;
    m_rcvNxt = segment.seq + 1;
    negotiate(segment);
    updateSendWindow(segment);
    enter(State::SynReceived, now);
    sendSyn(now);
    return Verdict::Accepted;
}

// RFC 9293 (3.10.7.3)
Verdict Connection::arrivesInSynSent(const Segment &segment, SimTime now)
{
    const bool hasBadAck = segment.flags.ack && (segment.ack <= m_iss || segment.ack > m_nxt);
    if (hasBadAck)
        return badAckInSynSent(segment, now);
    if (segment.flags.rst)
        return resetInSynSent(segment, now);
    // A FIN is not processed without a sequence number to expect. RFC 9293 (3.10.7.4), eighth
    if (!segment.flags.syn)
        return Verdict::Ignored;
    return synInSynSent(segment, now);
}

Verdict Connection::badAckInSynSent(const Segment &segment, SimTime now)
{
    if (segment.flags.rst)
        return Verdict::BadAck;
    answerWithReset(segment);
    // An old connection at the peer may have answered and be gone now: try again soon.
    if (m_profile->synRetryAfterBadAck != Unlimited && m_retries == 0)
        start(TimerKind::Retransmission, m_profile->synRetryAfterBadAck, now);
    return Verdict::BadAck;
}

Verdict Connection::resetInSynSent(const Segment &segment, SimTime now)
{
    // Without an ACK nothing shows that our SYN is meant.
    if (!segment.flags.ack)
        return Verdict::Ignored;
    if (m_profile->refusedRetryInterval != Unlimited && m_synRetries < m_profile->synRetries) {
        start(TimerKind::Retransmission, m_profile->refusedRetryInterval, now);
        return Verdict::Accepted;
    }
    fail(Error::ConnectionRefused, now);
    return Verdict::Accepted;
}

Verdict Connection::synInSynSent(const Segment &segment, SimTime now)
{
    m_irs = segment.seq;
    m_rcvNxt = segment.seq + 1;
    m_rcvEdge = m_rcvNxt + bufferSize();
    negotiate(segment);
    if (!segment.flags.ack) {
        // RFC 9293 (3.5), figure 8: both SYNs cross, each is answered by SYN+ACK with the same ISS.
        updateSendWindow(segment);
        enter(State::SynReceived, now);
        InFlight &syn = m_queue.front();
        syn.flags.ack = true;
        repeat(syn, now);
        return Verdict::Accepted;
    }
    takeAck(segment, now);
    updateSendWindow(segment);
    enter(State::Established, now);
    m_effects.emplace_back(Signal::Connected);
    transmit(now);
    if (m_lastAck != m_rcvNxt)
        sendAck(now);
    return Verdict::Accepted;
}

// A half-open connection that is a small record with rules of its own. Linux tcp_check_req.
Verdict Connection::arrivesAtRequest(const Segment &segment, SimTime now)
{
    const Flags &flags = segment.flags;
    const bool isSameSyn = flags.syn && !flags.ack && !flags.rst && segment.seq == m_irs;
    if (isSameSyn) {
        repeat(m_queue.front(), now);
        start(TimerKind::Retransmission, m_rto, now);
        return Verdict::Duplicate;
    }
    if (flags.ack && !flags.rst && segment.ack != m_iss + 1) {
        answerWithReset(segment);
        return Verdict::BadAck;
    }
    if (!isInSmallWindow(segment)) {
        if (flags.rst)
            return Verdict::OutOfWindow;
        return challenge(now, segment, Verdict::OutOfWindow);
    }
    if (flags.rst && segment.seq != m_rcvNxt)
        return challenge(now, segment, Verdict::Challenged);
    if (flags.rst || flags.syn) {
        answerWithReset(segment);
        m_error = Error::ConnectionReset;
        enter(State::Closed, now);
        m_effects.emplace_back(Signal::BackToListen);
        return Verdict::Accepted;
    }
    if (!flags.ack)
        return Verdict::Ignored;
    return arrivesSynchronized(segment, now);
}

// RFC 9293 (3.10.7.4): the checks in their order.
Verdict Connection::arrivesSynchronized(const Segment &segment, SimTime now)
{
    const bool isCrossingSynAck = completesSimultaneousOpen(segment);
    if (isCrossingSynAck && m_profile->refusesCrossingSynAck) {
        answerWithReset(segment);
        return Verdict::BadAck;
    }
    if (!isCrossingSynAck && !isAcceptable(segment)) {
        if (segment.flags.rst)
            return unacceptableResetArrives(segment, now);
        return segment.flags.syn ? synArrives(segment, now)
                                 : challenge(now, segment, Verdict::OutOfWindow);
    }
    if (segment.flags.rst)
        return resetArrives(segment, now);
    if (segment.flags.syn && !isCrossingSynAck)
        return synArrives(segment, now);
    if (!segment.flags.ack)
        return Verdict::Ignored;
    restartFinWait2(now);
    const State before = m_state;
    if (const auto verdict = ackArrives(segment, now))
        return *verdict;
    if (m_state == State::Closed || (m_state == State::TimeWait && hasLeft(before)))
        return Verdict::Accepted;
    if (segment.options.timestamps && segment.seq <= m_lastAck)
        m_recentTimestamp = segment.options.timestamps->value;
    const Verdict verdict = textArrives(segment, now);
    if (m_state == State::FinWait1 && isFinAcknowledged())
        enter(State::FinWait2, now);
    return verdict;
}

bool Connection::isInWindow(SequenceNumber seq) const
{
    return m_rcvNxt <= seq && seq < m_rcvNxt + rcvWnd();
}

// RFC 9293 (3.10.7.4), first: the table of four cases.
bool Connection::isAcceptable(const Segment &segment) const
{
    const std::uint32_t length = sequenceLength(segment);
    if (length == 0)
        return rcvWnd() == 0 ? segment.seq == m_rcvNxt
                             : isInWindow(segment.seq) || segment.seq == m_rcvNxt + rcvWnd();
    if (m_profile->takesSegmentsUpToWindow && endOf(segment) == m_lastAck)
        return true;
    if (rcvWnd() == 0)
        return false;
    return isInWindow(segment.seq) || isInWindow(endOf(segment) - 1);
}

// Linux tcp_minisocks.c tcp_in_window.
bool Connection::isInSmallWindow(const Segment &segment) const
{
    const SequenceNumber edge = m_rcvNxt + rcvWnd();
    if (segment.seq == m_rcvNxt)
        return true;
    if (endOf(segment) > m_rcvNxt && segment.seq < edge)
        return true;
    return segment.seq == edge && sequenceLength(segment) == 0;
}

// In a simultaneous open the peer's SYN+ACK repeats the SYN that has been taken already.
bool Connection::completesSimultaneousOpen(const Segment &segment) const
{
    return m_state == State::SynReceived && !m_isPassive && segment.flags.syn && segment.flags.ack
           && !segment.flags.rst && segment.seq == m_irs && segment.length == 0
           && segment.ack == m_nxt;
}

// At RCV.NXT; some systems allow for a segment that was on its way.
bool Connection::isExactReset(const Segment &segment) const
{
    const bool isNearExact = segment.seq == m_lastAck || segment.seq == m_rcvNxt + 1;
    return segment.seq == m_rcvNxt || (isNearExact && m_profile->takesNearExactReset);
}

Verdict Connection::unacceptableResetArrives(const Segment &segment, SimTime now)
{
    const bool isClosing =
        m_state == State::CloseWait || m_state == State::LastAck || m_state == State::Closing;
    const bool isJustBelow = segment.seq + 1 == m_rcvNxt;
    const bool isTaken = isClosing && isJustBelow && m_profile->closingTakesOldReset;
    if (!isTaken && !isExactReset(segment))
        return Verdict::OutOfWindow;
    resetByPeer(now);
    return Verdict::Accepted;
}

// Second: the RST bit. RFC 9293 (3.10.7.4), RFC 5961 (3.2)
Verdict Connection::resetArrives(const Segment &segment, SimTime now)
{
    if (!isExactReset(segment)) {
        switch (m_profile->inexactReset) {
        case InexactReset::Challenge: return challenge(now, segment, Verdict::Challenged);
        case InexactReset::Drop: return Verdict::Ignored;
        case InexactReset::Reset: break;
        }
    }
    resetByPeer(now);
    return Verdict::Accepted;
}

void Connection::resetByPeer(SimTime now)
{
    // A half-open passive connection goes back to LISTEN without a word. RFC 9293 (3.10.7.4)
    if (m_state == State::SynReceived && m_isPassive) {
        m_error = Error::ConnectionRefused;
        enter(State::Closed, now);
        m_effects.emplace_back(Signal::BackToListen);
        return;
    }
    const bool isRefused = m_state == State::SynReceived && m_profile->simultaneousResetRefuses;
    const bool breaksPipe = m_state == State::CloseWait && m_profile->closeWaitResetBreaksPipe;
    fail(isRefused    ? Error::ConnectionRefused
         : breaksPipe ? Error::BrokenPipe
                      : Error::ConnectionReset,
         now);
}

// Fourth: the SYN bit. RFC 9293 (3.10.7.4), RFC 5961 (4.2)
Verdict Connection::synArrives(const Segment &segment, SimTime now)
{
    if (m_state == State::SynReceived && m_isPassive && !segment.flags.ack && segment.seq == m_irs
        && m_profile->synReceivedSyn == SynReceivedSyn::RepeatSynAck) {
        repeat(m_queue.front(), now);
        return Verdict::Duplicate;
    }
    // A half-open passive connection goes back to LISTEN: the peer has begun anew.
    if (m_state == State::SynReceived && m_isPassive && isAcceptable(segment)) {
        resetByPeer(now);
        return Verdict::Accepted;
    }
    if (m_profile->synchronizedSyn == SynchronizedSyn::Challenge || !isAcceptable(segment))
        return challenge(now, segment, Verdict::Challenged);
    sendReset(now);
    fail(Error::ConnectionReset, now);
    return Verdict::Accepted;
}

// Data that comes after close(), or after both directions were shut down, can reach nobody.
// RFC 9293 (3.6.1) SHLD-3
bool Connection::carriesLateData(const Segment &segment) const
{
    const SequenceNumber dataEnd = segment.seq + segment.length;
    const bool isOneWay = m_state == State::Established && m_profile->readShutResets;
    const bool mayStillReceive =
        m_state == State::FinWait1 || m_state == State::FinWait2 || isOneWay;
    const bool hasNoReader = m_isOrphan || m_isReadShut;
    return hasNoReader && mayStillReceive && segment.length > 0 && dataEnd > m_rcvNxt;
}

Verdict Connection::lateDataArrives(const Segment &segment, SimTime now)
{
    answerWithReset(segment);
    fail(Error::ConnectionReset, now);
    return Verdict::Accepted;
}

// Seventh and eighth: the text and the FIN bit.
Verdict Connection::textArrives(const Segment &segment, SimTime now)
{
    if (carriesLateData(segment))
        return lateDataArrives(segment, now);
    const std::uint32_t length = sequenceLength(segment);
    if (length == 0)
        return Verdict::Accepted;
    const SequenceNumber end = endOf(segment);
    if (end <= m_rcvNxt)
        return duplicateArrives(segment, now);
    // The peer has said that it sends no more; what lies beyond its FIN is ignored.
    if (m_isFinReceived)
        return Verdict::Ignored;
    if (segment.flags.fin)
        m_reassembly.holdFin(end - 1);
    if (segment.seq > m_rcvNxt) {
        m_reassembly.hold(segment.seq, end);
        sendAck(now);
        return Verdict::OutOfOrder;
    }
    const bool fillsGap = !m_reassembly.isEmpty();
    const SequenceNumber next = m_reassembly.advance(end);
    const bool reachesFin = m_reassembly.isFinBefore(next);
    const auto newBytes = static_cast<std::uint32_t>(next - m_rcvNxt) - (reachesFin ? 1U : 0U);
    m_rcvNxt = next;
    if (newBytes > 0) {
        m_unread += newBytes;
        m_effects.emplace_back(Signal::Readable);
        adaptAckDelay(now);
    }
    if (reachesFin)
        return finArrives(fillsGap, now);
    scheduleDataAck(newBytes, fillsGap, now);
    return Verdict::Accepted;
}

Verdict Connection::finArrives(bool fillsGap, SimTime now)
{
    m_isFinReceived = true;
    switch (m_state) {
    case State::SynReceived:
    case State::Established:
        enter(State::CloseWait, now);
        scheduleFinAck(fillsGap, now);
        break;
    case State::FinWait1:
        // RFC 9293 (3.3.2), note 2 of figure 5: past FIN_WAIT_2 when ours is acknowledged.
        if (isFinAcknowledged()) {
            sendAck(now);
            enter(State::TimeWait, now);
        } else {
            enter(State::Closing, now);
            sendAck(now);
        }
        break;
    case State::FinWait2:
        sendAck(now);
        enter(State::TimeWait, now);
        break;
    case State::Closed:
    case State::Listen:
    case State::SynSent:
    case State::CloseWait:
    case State::Closing:
    case State::LastAck:
    case State::TimeWait: break;
    }
    m_effects.emplace_back(Signal::Readable);
    return Verdict::Accepted;
}

// What has been received already is acknowledged again at once, so that the peer stops repeating
// it.
Verdict Connection::duplicateArrives(const Segment &segment, SimTime now)
{
    if (m_hasSelectiveAck)
        m_duplicate = SackBlock{segment.seq, endOf(segment)};
    m_quickAcks = quickAckBudget();
    m_isInteractive = false;
    m_ackDelay = m_profile->delayedAck;
    sendAck(now);
    return Verdict::Duplicate;
}

// RFC 9293 (3.8.6.3): at least every second full segment; a gap that fills is told at once
// (RFC 5681 4.2).
void Connection::scheduleDataAck(std::uint32_t length, bool fillsGap, SimTime now)
{
    const bool isQuick = m_quickAcks > 0 && !m_isInteractive;
    const bool isSecondFull = m_rcvNxt - m_lastAck > static_cast<std::int32_t>(segmentSize())
                              || (m_profile->quickAcks == 0 && isRunning(TimerKind::DelayedAck)
                                  && length >= segmentSize());
    // A program that does not read makes the window shrink: then there is no hurry to tell of it.
    const auto offered = static_cast<std::uint32_t>(m_rcvEdge - m_lastAck);
    const bool isShrinking = m_profile->adaptsAckDelay && freeBuffer() < offered;
    if (isQuick && --m_quickAcks == 0)
        m_ackDelay = m_profile->delayedAck;
    if (isQuick || (isSecondFull && !isShrinking) || fillsGap || m_profile->delayedAck == 0us)
        sendAck(now);
    else
        delayAck(now);
}

void Connection::scheduleFinAck(bool fillsGap, SimTime now)
{
    m_isInteractive = true;
    if (fillsGap || !m_profile->delaysAckOfFin || m_ackDelay == 0us)
        sendAck(now);
    else
        delayAck(now);
}

// A delay that has grown is kept below a round trip, so that the peer's timer does not expire.
void Connection::delayAck(SimTime now)
{
    if (isRunning(TimerKind::DelayedAck))
        return;
    const Duration shortest = m_profile->delayedAck;
    const Duration longest = std::max(m_rtt.smoothed().value_or(LongestAckDelay), shortest);
    start(TimerKind::DelayedAck, std::min({m_ackDelay, longest, LongestAckDelay}), now);
}

// Enough quick ACKs to let the peer fill half the window. Linux tcp_incr_quickack.
int Connection::quickAckBudget() const
{
    const int pairs = (m_rcvEdge - m_lastAck) / static_cast<int>(2 * segmentSize());
    return std::min(pairs == 0 ? 2 : pairs, m_profile->quickAcks);
}

// How long an ACK may wait follows how close the data comes. Linux tcp_event_data_recv.
void Connection::adaptAckDelay(SimTime now)
{
    const Duration shortest = m_profile->delayedAck;
    const Duration gap = now - m_lastData;
    m_lastData = now;
    if (m_ackDelay == 0us) {
        m_ackDelay = shortest;
        m_quickAcks = quickAckBudget();
    } else if (!m_profile->adaptsAckDelay) {
        return;
    } else if (gap <= shortest / 2) {
        m_ackDelay = m_ackDelay / 2 + shortest / 2;
    } else if (gap < m_ackDelay) {
        m_ackDelay = std::min(m_ackDelay / 2 + gap, m_rto);
    } else if (gap > m_rto) {
        m_quickAcks = quickAckBudget();
    }
}

// Nothing was sent that the ACK could have ridden on: the next one waits longer.
void Connection::delayedAckExpires(SimTime now)
{
    if (m_profile->adaptsAckDelay)
        m_ackDelay = m_isInteractive ? m_profile->delayedAck : std::min(2 * m_ackDelay, m_rto);
    m_isInteractive = m_isInteractive && !m_profile->adaptsAckDelay;
    sendAck(now);
}

} // namespace tcp
