// SPDX-License-Identifier: MIT
// What a segment does, in the order of RFC 9293 (3.10.7).
#include "tcp/connection.h"

#include <algorithm>

namespace tcp {

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
    m_rcvEdge = m_rcvNxt + freeBuffer(); // what the SYN offered
    negotiate(segment);
    if (!segment.flags.ack) {
        // RFC 9293 (3.5), figure 8: both SYNs cross, each is answered by SYN+ACK with the same ISS.
        updateSendWindow(segment);
        enter(State::SynReceived, now);
        // Its round trip is that of the SYN+ACK, which was never sent before.
        InFlight &syn = m_queue.front();
        syn.flags.ack = true;
        syn.firstSent = syn.lastSent = now;
        output(build(syn.seq, 0, syn.flags, now));
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
    if (isSameSyn && !hasOlderTimestamp(segment)) {
        if (!takesChallenge(now))
            return Verdict::Ignored;
        repeat(m_queue.front(), now);
        start(TimerKind::Retransmission, m_rto, now);
        return Verdict::Duplicate;
    }
    if (flags.ack && !flags.rst && segment.ack != m_iss + 1) {
        answerWithReset(segment);
        return Verdict::BadAck;
    }
    const bool isTooOld = hasOlderTimestamp(segment) && !flags.rst;
    if (isTooOld || !isInSmallWindow(segment)) {
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
    if (const auto verdict = checkTimestamp(segment, now))
        return *verdict;
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
    const Verdict verdict = textArrives(segment, now);
    if (m_state == State::FinWait1 && isFinAcknowledged())
        enterFinWait2(segment, now);
    return verdict;
}

// A program that let go and wants no FIN_WAIT_2 (TCP_LINGER2 below 0) resets instead.
void Connection::enterFinWait2(const Segment &segment, SimTime now)
{
    enter(State::FinWait2, now);
    if (m_state == State::Closed && m_isOrphan && finWait2Limit() < 0us)
        answerWithReset(segment);
}

bool Connection::hasOlderTimestamp(const Segment &segment) const
{
    const auto &stamps = segment.options.timestamps;
    return m_hasTimestamps && stamps
           && static_cast<std::int32_t>(stamps->value - m_recentTimestamp) < 0;
}

// PAWS: what is older than the latest in sequence is an old duplicate. A RST has its own check, a
// SYN is challenged anyway. RFC 7323 (5.3)
std::optional<Verdict> Connection::checkTimestamp(const Segment &segment, SimTime now)
{
    if (!hasOlderTimestamp(segment) || segment.flags.rst || segment.flags.syn)
        return {};
    const bool isBareAck = segment.flags.ack && sequenceLength(segment) == 0;
    // An ACK overtaken by data of its own side asks for nothing. Linux tcp_disordered_ack_check
    if (isBareAck && segment.seq < m_rcvNxt)
        return Verdict::Ignored;
    if (isBareAck && segment.seq == m_rcvNxt && segment.ack == m_una)
        return {};
    const bool isCopy = sequenceLength(segment) > 0 && endOf(segment) <= m_rcvNxt;
    return challenge(now, segment, isCopy ? Verdict::Duplicate : Verdict::OutOfWindow);
}

// RFC 7323 (4.3): the timestamp to echo is that of the last segment in sequence.
void Connection::takeTimestamp(const Segment &segment)
{
    if (segment.options.timestamps && segment.seq <= m_lastAck && !hasOlderTimestamp(segment))
        m_recentTimestamp = segment.options.timestamps->value;
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
        acknowledgeGap(now);
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
        adaptAckDelay(segment, now);
    }
    if (reachesFin)
        return finArrives(fillsGap, now);
    scheduleAck(fillsGap, now);
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

} // namespace tcp
