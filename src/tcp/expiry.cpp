// SPDX-License-Identifier: MIT
// What the expiry of a timer does. RFC 9293 (3.10.8), RFC 6298 (5.4 to 5.7).
#include "tcp/connection.h"

#include <algorithm>

namespace tcp {

namespace {

// The time that `retries` retransmissions would take from the smallest RTO on, doubling up to the
// largest. Linux tcp_timer.c tcp_model_timeout.
Duration equivalentTime(int retries, Duration smallest, Duration largest)
{
    Duration total{};
    Duration timeout = smallest;
    for (int i = 0; i <= retries; ++i) {
        total += timeout;
        timeout = 2 * timeout > largest ? largest : 2 * timeout;
    }
    return total;
}

} // namespace

void Connection::beginRto(Duration timeout)
{
    m_firstRto = timeout;
    m_backOff = 1;
    m_rto = std::min(timeout + m_profile->rtoSlop, m_profile->maximumRto);
}

// RFC 6298 (5.5)
void Connection::backOff(Duration slop)
{
    m_backOff = std::min(2 * m_backOff, m_profile->maximumBackOff);
    m_rto = std::min(m_firstRto * m_backOff + slop, m_profile->maximumRto);
}

void Connection::giveUp(SimTime now)
{
    if (m_profile->dataGiveUpResets)
        sendReset(now);
    fail(Error::TimedOut, now);
}

void Connection::retransmissionExpires(SimTime now)
{
    if (m_queue.isEmpty())
        return;
    if (m_state == State::SynSent)
        return synExpires(now);
    if (m_state == State::SynReceived)
        return synAckExpires(now);
    if (hasGivenUp(now))
        return giveUp(now);
    if (m_retries == 0)
        m_firstRetransmission = now;
    ++m_retries;
    m_recovery.beginAfterTimeout();
    m_recoveryPoint = m_nxt;
    m_queue.markAllLost();
    repeat(m_queue.front(), now);
    backOff(m_profile->rtoSlop);
    start(TimerKind::Retransmission, clampedRto(now), now);
}

// The first retransmissions of a SYN may keep their interval; the later ones double it.
void Connection::synExpires(SimTime now)
{
    const bool isCounted = m_synRetries >= m_profile->synRetries + m_profile->synLinearRetries;
    if (isCounted || hasUserTimedOut(now))
        return fail(Error::TimedOut, now);
    if (m_retries == 0)
        m_firstRetransmission = now;
    ++m_synRetries;
    ++m_retries;
    repeat(m_queue.front(), now);
    if (m_synRetries > m_profile->synLinearRetries)
        backOff(m_profile->synRtoSlop);
    start(TimerKind::Retransmission, std::min(m_rto, untilUserTimeout(now)), now);
}

void Connection::synAckExpires(SimTime now)
{
    const int limit = m_isPassive ? m_mostSynAckRetries.value_or(m_profile->synAckRetries)
                                  : m_profile->synRetries;
    const bool isTimed = m_isPassive && m_profile->synAckTimeout != Unlimited;
    const Duration left =
        isTimed ? m_queue.front().firstSent + m_profile->synAckTimeout - now : Unlimited;
    if (m_synRetries >= limit || left <= 0us)
        return synAckGivesUp(now);
    ++m_synRetries;
    ++m_retries;
    repeat(m_queue.front(), now);
    backOff(m_profile->synRtoSlop);
    start(TimerKind::Retransmission, std::min(m_rto, left), now);
}

void Connection::synAckGivesUp(SimTime now)
{
    if (!m_isPassive)
        return fail(Error::TimedOut, now);
    if (m_profile->synAckGiveUpResets)
        sendReset(now);
    enter(State::Closed, now);
    m_effects.emplace_back(Signal::BackToListen);
}

int Connection::retryLimit() const
{
    const bool hasOrphanLimit = m_isOrphan && m_profile->orphanRetries > 0;
    return hasOrphanLimit ? m_profile->orphanRetries : m_profile->dataRetries;
}

// TCP_USER_TIMEOUT counts from the first retransmission. Linux retransmits_timed_out
bool Connection::hasUserTimedOut(SimTime now) const
{
    return m_options.userTimeout && m_retries > 0
           && now - m_firstRetransmission >= *m_options.userTimeout;
}

Duration Connection::untilUserTimeout(SimTime now) const
{
    if (!m_options.userTimeout)
        return Unlimited;
    return std::max(m_firstRetransmission + *m_options.userTimeout - now, Duration(1ms));
}

bool Connection::hasGivenUp(SimTime now) const
{
    if (hasUserTimedOut(now))
        return true;
    const Duration waited = now - m_queue.front().firstSent;
    if (waited >= m_profile->dataTimeout)
        return true;
    const int limit = retryLimit();
    switch (m_profile->retryLimit) {
    case RetryLimit::Count: return m_retries >= limit;
    case RetryLimit::EquivalentTime:
        return waited >= equivalentTime(limit, m_profile->minimumRto, m_profile->maximumRto);
    }
    return false;
}

// The last wait is cut short so that TCP_USER_TIMEOUT, or the system's own limit, is kept.
Duration Connection::clampedRto(SimTime now) const
{
    Duration left = untilUserTimeout(now);
    if (m_profile->dataTimeout != Unlimited)
        left = std::min(left, m_queue.front().firstSent + m_profile->dataTimeout - now);
    return std::max(std::min(m_rto, left), Duration(1ms));
}

// What is found lost is sent again, and from now on guarded by the retransmission timer.
// RFC 8985 (6.3)
void Connection::reorderingExpires(SimTime now)
{
    if (detectLosses(now))
        repeatLost({.delivered = 1, .foundLoss = true}, now);
    if (!m_queue.isEmpty() && !isRunning(TimerKind::Reordering))
        start(TimerKind::Retransmission, m_rto, now);
}

// RFC 8985 (7.3): new data when there is some, else the last segment once more, so that its ACK
// tells what is missing before it.
void Connection::lossProbeExpires(SimTime now)
{
    if (m_queue.isEmpty())
        return;
    m_hasProbed = true;
    const std::uint32_t length = sendableLength();
    if (length > 0)
        sendNew(length, endsWithFin(length), false, now);
    else
        repeat(m_queue.back(), now);
    m_recoveryPoint = m_nxt;
    start(TimerKind::Retransmission, m_rto, now);
}

// RFC 9293 (3.8.6.1): the answer to a probe tells the window; the interval doubles. A window may stay
// shut as long as the peer answers (MUST-37); one that does not answer is given up like any other.
void Connection::persistExpires(SimTime now)
{
    const bool isSilent = m_windowProbes >= retryLimit();
    const bool isTooLong = m_options.userTimeout && m_firstWindowProbe
                           && now - *m_firstWindowProbe >= *m_options.userTimeout;
    const bool isForgotten = m_isOrphan && now - m_lastHeard >= m_profile->orphanPersistTimeout;
    // Nobody waits for what the peer does not take. Linux tcp_timer.c tcp_probe_timer
    const bool isHopeless =
        m_isOrphan && m_profile->orphanRetries > 0 && m_probeInterval >= m_profile->maximumRto;
    if (isSilent || isTooLong || isForgotten || isHopeless)
        return giveUp(now);
    ++m_windowProbes;
    m_firstWindowProbe = m_firstWindowProbe.value_or(now);
    Flags flags;
    flags.ack = true;
    output(build(m_una - 1, 0, flags, now), false, true);
    m_probeInterval = std::min(2 * m_probeInterval, m_profile->maximumRto);
    start(TimerKind::Persist, m_probeInterval, now);
}

namespace {

bool probesIn(State state, KeepAliveStates states)
{
    using enum KeepAliveStates;
    switch (state) {
    case State::Closed:
    case State::Listen:
    case State::SynSent:
    case State::TimeWait: return false;
    case State::SynReceived:
    case State::Established:
    case State::CloseWait: return true;
    case State::FinWait1:
    case State::Closing: return states != UntilCloseWait;
    case State::FinWait2: return states == Connected || states == UntilClosingFinWait2;
    case State::LastAck: return states == Connected;
    }
    return false;
}

} // namespace

bool Connection::isKeepAliveOn() const
{
    return (m_options.keepAlive || m_profile->keepAliveAlways)
           && probesIn(m_state, m_profile->keepAliveStates);
}

// Starts or stops the timer when the option or the state has changed; idle since `since`.
void Connection::keepAlive(SimTime since, SimTime now)
{
    if (!isKeepAliveOn()) {
        stop(TimerKind::KeepAlive);
        return;
    }
    const Duration idle = m_options.keepAliveIdle.value_or(m_profile->keepAliveIdle);
    start(TimerKind::KeepAlive, std::max(since + idle - now, Duration(1ms)), now);
}

bool Connection::hasKeepAliveGivenUp(SimTime now) const
{
    // Linux tcp_keepalive_timer: TCP_USER_TIMEOUT takes the place of the count.
    if (m_options.userTimeout)
        return m_keepAliveProbes > 0 && now - m_lastHeard >= *m_options.userTimeout;
    const int most = m_options.keepAliveProbes.value_or(m_profile->keepAliveProbes);
    const bool isTimed = m_keepAliveProbes > 0 && m_profile->keepAliveTimeout != Unlimited;
    return m_keepAliveProbes >= most
           || (isTimed && now - m_firstKeepAliveProbe >= m_profile->keepAliveTimeout);
}

// Until the next probe, or until it is too late for one.
Duration Connection::keepAliveWait(SimTime now) const
{
    Duration wait = m_options.keepAliveInterval.value_or(m_profile->keepAliveInterval);
    Duration growing = m_rto;
    for (int i = 1; i < m_keepAliveProbes && growing < wait; ++i)
        growing *= 2;
    if (m_profile->keepAliveBacksOff)
        wait = std::min(wait, growing);
    if (m_profile->keepAliveTimeout != Unlimited)
        wait = std::min(wait, m_firstKeepAliveProbe + m_profile->keepAliveTimeout - now);
    return wait;
}

// RFC 9293 (3.8.4): a segment below the window, which a living peer must answer.
void Connection::keepAliveExpires(SimTime now)
{
    if (!isKeepAliveOn())
        return;
    const Duration idle = m_options.keepAliveIdle.value_or(m_profile->keepAliveIdle);
    const Duration untilIdle = m_lastHeard + idle - now;
    const bool isBusy = !m_queue.isEmpty() || untilIdle > 0us;
    if (isBusy && m_keepAliveProbes == 0) {
        start(TimerKind::KeepAlive, untilIdle > 0us ? untilIdle : idle, now);
        return;
    }
    if (hasKeepAliveGivenUp(now)) {
        if (m_profile->keepAliveGiveUpResets)
            sendReset(now);
        return fail(Error::TimedOut, now);
    }
    if (m_keepAliveProbes == 0)
        m_firstKeepAliveProbe = now;
    ++m_keepAliveProbes;
    Flags flags;
    flags.ack = true;
    const auto garbage = static_cast<std::uint32_t>(m_profile->keepAliveBytes);
    output(build(m_nxt - 1, garbage, flags, now), false, true);
    start(TimerKind::KeepAlive, keepAliveWait(now), now);
}

} // namespace tcp
