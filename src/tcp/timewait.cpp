// SPDX-License-Identifier: MIT
// TIME_WAIT, and the small record that some systems keep of an orphan in FIN_WAIT_2.
#include "tcp/connection.h"

namespace tcp {

// Linux tcp_timewait_state_process, for its FIN_WAIT_2.
Verdict Connection::arrivesInSmallFinWait2(const Segment &segment, SimTime now)
{
    if (!isInSmallWindow(segment))
        return challenge(now, segment, Verdict::OutOfWindow);
    if (segment.flags.rst) {
        m_error = Error::ConnectionReset;
        enter(State::Closed, now);
        return Verdict::Accepted;
    }
    if (segment.flags.syn)
        return lateDataArrives(segment, now);
    const bool hasNothingNew = sequenceLength(segment) == 0 || endOf(segment) <= m_rcvNxt;
    if (!segment.flags.ack || hasNothingNew)
        return Verdict::Ignored;
    if (!segment.flags.fin || endOf(segment) != m_rcvNxt + 1)
        return lateDataArrives(segment, now);
    m_rcvNxt += 1;
    m_isFinReceived = true;
    sendAck(now);
    enter(State::TimeWait, now);
    return Verdict::Accepted;
}

namespace {

bool isBareAt(const Segment &segment, SequenceNumber next)
{
    return segment.seq == next && (sequenceLength(segment) == 0 || segment.flags.rst);
}

} // namespace

Verdict Connection::resetInTimeWait(const Segment &segment, SimTime now)
{
    const bool isExact = segment.seq == m_rcvNxt;
    const bool isInWindow = isInSmallWindow(segment);
    const TimeWaitReset rule = m_profile->timeWaitReset;
    const bool kills = rule == TimeWaitReset::CloseInWindow
                           ? isInWindow
                           : isExact && rule != TimeWaitReset::Ignore;
    if (kills && !m_profile->rfc1337) {
        enter(State::Closed, now);
        return Verdict::Accepted;
    }
    if (!isExact && isInWindow && rule == TimeWaitReset::CloseOrChallenge)
        return challenge(now, segment, Verdict::Challenged);
    return isExact ? Verdict::Ignored : Verdict::OutOfWindow;
}

// RFC 9293 (3.10.7.4), RFC 1337, RFC 6191.
Verdict Connection::arrivesInTimeWait(const Segment &segment, SimTime now)
{
    if (segment.flags.rst)
        return resetInTimeWait(segment, now);
    if (isBareAt(segment, m_rcvNxt)) {
        start(TimerKind::TimeWait, m_profile->timeWait, now);
        return Verdict::Accepted;
    }
    // RFC 9293 (3.10.7.4), eighth: a repeated FIN is acknowledged and the wait begins anew. A SYN
    // without ACK may be an old one, and does not prolong it.
    if (segment.flags.ack)
        start(TimerKind::TimeWait, m_profile->timeWait, now);
    const bool isRepeatedFin = segment.flags.fin && endOf(segment) == m_rcvNxt;
    return challenge(now, segment, isRepeatedFin ? Verdict::Duplicate : Verdict::OutOfWindow);
}

bool Connection::mayBeReplacedBy(const Segment &segment) const
{
    const Flags &flags = segment.flags;
    if (m_state != State::TimeWait || !flags.syn || flags.ack || flags.rst || flags.fin)
        return false;
    const bool isNewer = segment.seq > m_rcvNxt;
    const auto &stamps = segment.options.timestamps;
    const bool isLater = m_hasTimestamps && stamps
                         && static_cast<std::int32_t>(stamps->value - m_recentTimestamp) > 0;
    const bool isEarlier = m_hasTimestamps && stamps
                           && static_cast<std::int32_t>(stamps->value - m_recentTimestamp) < 0;
    switch (m_profile->timeWaitSyn) {
    case TimeWaitSyn::Refuse: return false;
    case TimeWaitSyn::NewerSequence: return isNewer;
    case TimeWaitSyn::NewerSequenceOrTimestamp: return !isEarlier && (isNewer || isLater);
    case TimeWaitSyn::BeyondWindow: return segment.seq >= m_rcvNxt + rcvWnd();
    }
    return false;
}

} // namespace tcp
