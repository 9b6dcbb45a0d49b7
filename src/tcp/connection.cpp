// SPDX-License-Identifier: MIT
// Construction, calls, transitions and timers.
#include "tcp/connection.h"

#include <algorithm>
#include <cassert>

namespace tcp {

Connection::Connection(const Profile &profile, SequenceNumber iss)
    : m_profile(&profile), m_iss(iss), m_una(iss), m_nxt(iss), m_writeEnd(iss + 1), m_smallEnd(iss),
      m_peerMss(static_cast<std::uint32_t>(profile.fallbackMss)), m_rtt(profile),
      m_rto(m_rtt.rto()), m_firstRto(m_rto)
{
}

Error Connection::openActively(SimTime now)
{
    begin();
    // RFC 9293 (3.10.1): a connection that exists cannot be opened, but a listening one can become
    // active.
    if (m_state != State::Closed && m_state != State::Listen)
        return Error::AlreadyConnected;
    m_isPassive = false;
    enter(State::SynSent, now);
    sendSyn(now);
    if (m_profile->connectTimeout != Unlimited)
        start(TimerKind::User, m_profile->connectTimeout, now);
    return Error::None;
}

Error Connection::openPassively(SimTime now)
{
    begin();
    if (m_state != State::Closed)
        return Error::AlreadyConnected;
    m_isPassive = true;
    enter(State::Listen, now);
    return Error::None;
}

Error Connection::send(std::uint32_t bytes, SimTime now)
{
    begin();
    switch (m_state) {
    case State::Closed:
    case State::Listen: return Error::NotConnected;
    case State::FinWait1:
    case State::FinWait2:
    case State::Closing:
    case State::LastAck:
    case State::TimeWait: return Error::BrokenPipe;
    case State::SynSent:
    case State::SynReceived:
    case State::Established:
    case State::CloseWait: break;
    }
    if (m_isFinQueued) // while the handshake is not over
        return Error::BrokenPipe;
    if (bytes == 0)
        return Error::None;
    m_writeEnd += bytes;
    m_pushes.push_back(m_writeEnd);
    if (m_state == State::Established || m_state == State::CloseWait)
        transmit(now);
    return Error::None;
}

std::uint32_t Connection::receive(std::uint32_t limit, SimTime now)
{
    begin();
    const std::uint32_t taken = std::min(limit, m_unread);
    const std::uint32_t before = rcvWnd();
    m_unread -= taken;
    // RFC 9293 (3.8.6.2.2): tell of a larger window only when it grew by a segment or half the
    // buffer, so that the peer does not send crumbs.
    const std::uint32_t free = freeBuffer();
    const bool isWorthTelling =
        free >= 2 * before && free >= before + std::min(segmentSize(), bufferSize() / 2);
    const bool peerMaySend =
        m_state == State::Established || m_state == State::FinWait1 || m_state == State::FinWait2;
    const bool isMoreWanted = isWorthTelling && peerMaySend && !m_isReadShut;
    if (taken != 0 && (isMoreWanted || wantsAckAfterReading()))
        sendAck(now);
    return taken;
}

Error Connection::shutdownWrite(SimTime now)
{
    begin();
    switch (m_state) {
    case State::Closed:
    case State::Listen: return Error::NotConnected;
    case State::SynSent: fail(Error::ConnectionReset, now); return Error::None;
    case State::SynReceived:
    case State::Established:
    case State::CloseWait: queueFin(now); return Error::None;
    // A second FIN is never sent. RFC 9293 (3.10.4)
    case State::FinWait1:
    case State::FinWait2: return Error::None;
    case State::Closing:
    case State::LastAck:
    case State::TimeWait: return Error::BrokenPipe;
    }
    return Error::None;
}

void Connection::shutdownRead(SimTime now)
{
    begin();
    m_isReadShut = true;
    if (m_state == State::SynSent)
        fail(Error::ConnectionReset, now);
    if (m_state == State::FinWait2 && !m_isOrphan)
        heldFinWait2(now);
}

Error Connection::close(SimTime now)
{
    begin();
    m_isOrphan = true;
    switch (m_state) {
    case State::Closed: return Error::None;
    case State::Listen:
    case State::SynSent: enter(State::Closed, now); return Error::None;
    case State::SynReceived:
    case State::Established:
    case State::CloseWait:
    case State::FinWait1:
    case State::FinWait2:
    case State::Closing:
    case State::LastAck: break;
    case State::TimeWait: return Error::None;
    }
    // RFC 9293 (3.6.1) SHLD-3: unread data is lost, and the peer shall know.
    if (m_unread > 0 && m_profile->closeUnread == CloseUnread::Reset) {
        sendReset(now);
        enter(State::Closed, now);
        return Error::None;
    }
    m_unread = 0;
    if (m_state == State::FinWait2)
        letGoInFinWait2(now);
    else if (!m_isFinQueued)
        queueFin(now);
    return Error::None;
}

// The same state, but nobody is left to wait.
void Connection::letGoInFinWait2(SimTime now)
{
    if (finWait2Limit() < 0us)
        sendReset(now);
    enter(State::FinWait2, now);
}

Error Connection::abort(SimTime now)
{
    begin();
    m_isOrphan = true;
    switch (m_state) {
    case State::Closed: return Error::NotConnected;
    // RFC 9293 (3.10.5): nothing is sent where the peer knows of nothing, or has agreed to close.
    case State::Listen:
    case State::SynSent:
    case State::Closing:
    case State::LastAck:
    case State::TimeWait: break;
    case State::SynReceived:
    case State::Established:
    case State::FinWait1:
    case State::FinWait2:
    case State::CloseWait: sendReset(now); break;
    }
    enter(State::Closed, now);
    return Error::None;
}

void Connection::vanish()
{
    begin();
    enter(State::Closed, SimTime());
}

void Connection::cannotReach(Unreachable what, SimTime now)
{
    begin();
    const bool isHard = what == Unreachable::Port;
    const UnreachableAborts rule = m_profile->unreachableAborts;
    const bool aborts =
        rule == UnreachableAborts::Any || (isHard && rule == UnreachableAborts::Hard);
    if (m_state == State::SynSent && aborts)
        fail(isHard ? Error::ConnectionRefused : Error::HostUnreachable, now);
}

void Connection::dropOrphan(SimTime now)
{
    begin();
    sendReset(now);
    enter(State::Closed, now);
}

void Connection::setOptions(const SocketOptions &options, SimTime now)
{
    begin();
    const bool isSwitched = options.keepAlive != m_options.keepAlive;
    const bool isOtherIdle = options.keepAliveIdle != m_options.keepAliveIdle;
    m_options = options;
    // The switch begins a wait; a new length of it counts from what was heard last.
    // Linux tcp_set_keepalive, tcp_sock_set_keepidle
    if (isOtherIdle)
        keepAlive(m_lastHeard, now);
    else if (isSwitched)
        keepAlive(now, now);
}

void Connection::expires(TimerKind timer, SimTime now)
{
    begin();
    assert(isRunning(timer));
    m_timers[static_cast<std::size_t>(timer)].reset();
    switch (timer) {
    case TimerKind::Retransmission: retransmissionExpires(now); break;
    case TimerKind::LossProbe: lossProbeExpires(now); break;
    case TimerKind::Reordering: reorderingExpires(now); break;
    case TimerKind::TimeWait: enter(State::Closed, now); break;
    case TimerKind::FinWait2: finWait2Expires(now); break;
    case TimerKind::KeepAlive: keepAliveExpires(now); break;
    case TimerKind::DelayedAck: delayedAckExpires(now); break;
    case TimerKind::Persist: persistExpires(now); break;
    case TimerKind::User: fail(Error::TimedOut, now); break;
    case TimerKind::Linger: break; // the host's: it ends a close() that waits
    }
}

std::uint32_t Connection::rcvWnd() const
{
    return m_rcvEdge > m_rcvNxt ? static_cast<std::uint32_t>(m_rcvEdge - m_rcvNxt) : 0;
}

std::uint32_t Connection::unsent() const
{
    return m_writeEnd > m_nxt && m_nxt != m_iss ? static_cast<std::uint32_t>(m_writeEnd - m_nxt)
           : m_nxt == m_iss                     ? static_cast<std::uint32_t>(m_writeEnd - m_iss - 1)
                                                : 0;
}

// Linux 4.9 tcp_minisocks.c tcp_time_wait
Duration Connection::timeWaitLength() const
{
    return m_profile->timeWaitRecycle && m_hasTimestamps ? m_rto * 7 / 2 : m_profile->timeWait;
}

void Connection::enter(State state, SimTime now)
{
    const bool skipsTimeWait =
        m_isTimeWaitFull || (m_isLoopback && m_profile->skipsLoopbackTimeWait);
    if (state == State::TimeWait && skipsTimeWait)
        state = State::Closed;
    // An orphan's small record takes the same room. Linux tcp_minisocks.c tcp_time_wait
    if (state == State::FinWait2 && m_isOrphan && m_isTimeWaitFull && m_profile->smallFinWait2)
        state = State::Closed;
    const State from = m_state;
    m_state = state;
    if (from != state)
        m_effects.push_back(EnterState{from, state});
    switch (state) {
    case State::Closed: stopAll(); break;
    case State::TimeWait:
        stopAll();
        if (!m_isSmallFinWait2)
            m_firstChallenge.reset();
        start(TimerKind::TimeWait, timeWaitLength(), now);
        break;
    case State::FinWait2:
        if (m_isOrphan)
            limitFinWait2(now);
        else
            heldFinWait2(now);
        break;
    case State::Established:
        stop(TimerKind::User);
        keepAlive(now, now);
        break;
    case State::Listen:
    case State::SynSent:
    case State::SynReceived:
    case State::FinWait1:
    case State::CloseWait:
    case State::Closing:
    case State::LastAck: break;
    }
}

Duration Connection::finWait2Limit() const
{
    Duration limit = m_profile->finWait2Timeout;
    if (m_options.finWait2Timeout && *m_options.finWait2Timeout != 0us)
        limit = std::min(*m_options.finWait2Timeout, m_profile->longestLinger2);
    const bool isLimit = limit >= 0us && limit != Unlimited;
    return isLimit && m_profile->finWait2CoversRto ? std::max(limit, 7 * m_rto / 2) : limit;
}

// Nobody is left to read: the wait for the peer's FIN ends some time, where the system wants it.
void Connection::limitFinWait2(SimTime now)
{
    const Duration limit = finWait2Limit();
    if (limit < 0us) {
        enter(State::Closed, now);
        return;
    }
    if (limit == Unlimited)
        return;
    // Linux tcp.c: the small record lives for at most 60 s; what is above that is waited as a
    // socket first, and then, by the same number, once more as the record.
    m_isSmallFinWait2 = m_profile->smallFinWait2 && limit <= m_profile->smallFinWait2Limit;
    if (m_isSmallFinWait2)
        m_firstChallenge.reset();
    const bool isDivided = m_profile->smallFinWait2 && !m_isSmallFinWait2;
    start(TimerKind::FinWait2, isDivided ? limit - m_profile->smallFinWait2Limit : limit, now);
}

// A program holds the socket still; a system may limit that wait too, or count a program that can
// neither send nor receive any more as one that has let go.
void Connection::heldFinWait2(SimTime now)
{
    if (m_isReadShut && m_profile->finWait2ReadShut)
        return limitFinWait2(now);
    if (m_profile->finWait2HeldTimeout != Unlimited)
        start(TimerKind::FinWait2, m_profile->finWait2HeldTimeout, now);
}

void Connection::restartFinWait2(SimTime now)
{
    if (!m_profile->finWait2Restarts || m_state != State::FinWait2
        || !isRunning(TimerKind::FinWait2))
        return;
    enter(State::FinWait2, now);
}

void Connection::finWait2Expires(SimTime now)
{
    const Duration limit = finWait2Limit();
    const bool mustBecomeSmall = m_profile->smallFinWait2 && m_isOrphan && !m_isSmallFinWait2;
    if (mustBecomeSmall) {
        m_isSmallFinWait2 = true;
        start(TimerKind::FinWait2, limit - m_profile->smallFinWait2Limit, now);
        return;
    }
    // What was heard lately keeps it; from then on it is looked at now and then.
    if (m_profile->finWait2CheckInterval > 0us && now - m_lastHeard < limit) {
        start(TimerKind::FinWait2, m_profile->finWait2CheckInterval, now);
        return;
    }
    if (m_profile->finWait2ExpiryResets)
        sendReset(now);
    if (m_isOrphan)
        enter(State::Closed, now);
    else
        fail(Error::TimedOut, now);
}

void Connection::fail(Error error, SimTime now)
{
    m_error = error;
    enter(State::Closed, now);
    m_effects.emplace_back(Signal::Failed);
}

void Connection::start(TimerKind timer, Duration after, SimTime now)
{
    m_timers[static_cast<std::size_t>(timer)] = TimerSpan{now, now + after};
    m_effects.push_back(StartTimer{timer, now + after});
}

void Connection::stop(TimerKind timer)
{
    if (!isRunning(timer))
        return;
    m_timers[static_cast<std::size_t>(timer)].reset();
    m_effects.push_back(StopTimer{timer});
}

void Connection::stopAll()
{
    for (const TimerKind timer : AllTimerKinds)
        stop(timer);
}

} // namespace tcp
