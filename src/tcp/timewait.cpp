// SPDX-License-Identifier: MIT
// TIME_WAIT, and the small record that some systems keep of an orphan in FIN_WAIT_2.
#include "tcp/connection.h"

namespace tcp {

// Linux tcp_timewait_state_process, for its FIN_WAIT_2.
Verdict Connection::arrivesInSmallFinWait2(const Segment &segment, SimTime now)
{
    const bool isTooOld = hasOlderTimestamp(segment) && !segment.flags.rst;
    if (isTooOld || !isInSmallWindow(segment))
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
    takeTimestamp(segment);
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
    const bool isExact = isExactReset(segment);
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

// One that may not open a new connection. RFC 9293 (3.6.1), RFC 6191
Verdict Connection::synInTimeWait(const Segment &segment, SimTime now)
{
    const bool isTooOld = hasOlderTimestamp(segment);
    if (isTooOld && m_profile->timeWaitOldTimestamp == TimeWaitOldTimestamp::Ignore)
        return Verdict::Ignored;
    if (isTooOld && m_profile->timeWaitRestart == TimeWaitRestart::AnyAcknowledging)
        start(TimerKind::TimeWait, m_profile->timeWait, now);
    switch (m_profile->timeWaitRefusedSyn) {
    case TimeWaitRefusedSyn::Ignore: return Verdict::Ignored;
    case TimeWaitRefusedSyn::ResetInWindow:
        if (isInWindow(segment.seq)) {
            answerWithReset(segment);
            return Verdict::Challenged;
        }
        break;
    case TimeWaitRefusedSyn::Acknowledge: break;
    }
    return challenge(now, segment, Verdict::OutOfWindow);
}

// RFC 9293 (3.10.7.4), eighth: a repeated FIN. A SYN without ACK may be an old one, and never does.
bool Connection::restartsTimeWait(const Segment &segment) const
{
    switch (m_profile->timeWaitRestart) {
    case TimeWaitRestart::RepeatedFin: return segment.flags.fin && endOf(segment) == m_rcvNxt;
    case TimeWaitRestart::AnyAcknowledging: return segment.flags.ack || isBareAt(segment, m_rcvNxt);
    case TimeWaitRestart::Never: return false;
    }
    return false;
}

// New data for which no program is left.
bool Connection::isBeyondReader(const Segment &segment) const
{
    const bool isNew = segment.length > 0 && endOf(segment) > m_rcvNxt;
    return isNew && m_isOrphan && isInSmallWindow(segment)
           && m_profile->timeWaitData == TimeWaitData::Reset;
}

// RFC 9293 (3.10.7.4), RFC 1337, RFC 6191.
Verdict Connection::arrivesInTimeWait(const Segment &segment, SimTime now)
{
    if (segment.flags.rst)
        return resetInTimeWait(segment, now);
    if (segment.flags.syn && !segment.flags.ack)
        return synInTimeWait(segment, now);
    if (isBeyondReader(segment)) {
        answerWithReset(segment);
        enter(State::Closed, now);
        return Verdict::Accepted;
    }
    if (restartsTimeWait(segment))
        start(TimerKind::TimeWait, m_profile->timeWait, now);
    if (isBareAt(segment, m_rcvNxt) && !hasOlderTimestamp(segment)) {
        takeTimestamp(segment);
        return Verdict::Accepted;
    }
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
    const bool readsTimestamp = m_profile->timeWaitOldTimestamp != TimeWaitOldTimestamp::NotRead;
    if (readsTimestamp && hasOlderTimestamp(segment))
        return false;
    switch (m_profile->timeWaitSyn) {
    case TimeWaitSyn::Refuse: return false;
    case TimeWaitSyn::NewerSequence: return isNewer;
    case TimeWaitSyn::NewerSequenceOrTimestamp: return isNewer || isLater;
    case TimeWaitSyn::BeyondWindow: return segment.seq >= m_rcvNxt + rcvWnd();
    }
    return false;
}

} // namespace tcp
