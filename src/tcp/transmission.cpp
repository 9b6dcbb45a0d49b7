// SPDX-License-Identifier: MIT
// What is sent, and the timers that guard it.
#include "tcp/connection.h"

#include <algorithm>
#include <limits>

namespace tcp {

namespace {

constexpr std::uint32_t TimestampsLength = 12; // bytes of the option with its padding, RFC 7323

// Full segments that leave at once: what the path takes in about a millisecond, but two at least.
// Linux tcp_output.c tcp_tso_autosize, with the initial congestion window.
constexpr int SmallestBurst = 2;
constexpr int InitialWindow = 10;     // segments, RFC 6928
constexpr Duration ProbeMargin = 2ms; // Linux TCP_TIMEOUT_MIN_US

std::uint32_t milliseconds(SimTime now)
{
    using std::chrono::milliseconds;
    return static_cast<std::uint32_t>(
        std::chrono::floor<milliseconds>(now.time_since_epoch()).count());
}

} // namespace

// The payload that the buffer takes. A program's own size counts the memory of the segments, once
// the first of them has shown what they take.
std::uint32_t Connection::bufferSize() const
{
    if (!m_options.receiveBuffer) {
        const auto size = static_cast<std::uint32_t>(m_profile->receiveBuffer);
        const auto segment =
            m_isPassive ? segmentSize() : static_cast<std::uint32_t>(m_profile->mss);
        return m_profile->offersWholeSegments ? size - size % segment : size;
    }
    if (m_ackDelay == 0us)
        return *m_options.receiveBuffer;
    const auto memory = static_cast<std::uint64_t>(*m_options.receiveBuffer)
                        * static_cast<std::uint64_t>(m_profile->receiveBufferFactor);
    const auto overhead = static_cast<std::uint32_t>(m_profile->segmentOverhead);
    return static_cast<std::uint32_t>(memory * segmentSize() / (segmentSize() + overhead));
}

std::uint32_t Connection::freeBuffer() const
{
    const std::uint32_t free = bufferSize() - std::min(m_unread, bufferSize());
    const bool isScaled = m_scalesWindow && windowShift() > 0;
    if (!m_profile->offersWholeSegments || !m_options.receiveBuffer || isScaled)
        return free;
    const std::uint32_t offered = std::min(free, *m_options.receiveBuffer);
    const bool knowsPeer = m_state != State::SynSent;
    return offered - offered % (knowsPeer ? segmentSize() : std::uint32_t(m_profile->mss));
}

std::uint32_t Connection::segmentSize() const
{
    const auto own = static_cast<std::uint32_t>(m_profile->mss);
    return std::min(own, m_peerMss) - (m_hasTimestamps ? TimestampsLength : 0);
}

// A buffer of the program's own size needs no larger shift than it takes to tell it.
int Connection::windowShift() const
{
    if (!m_options.receiveBuffer)
        return m_profile->windowScale;
    int shift = 0;
    while (shift < m_profile->windowScale && *m_options.receiveBuffer >> shift > 0xffffU)
        ++shift;
    return shift;
}

// The window to offer; its right edge never moves back. RFC 9293 (3.8.6)
std::uint16_t Connection::windowField(bool isSyn)
{
    const std::uint32_t free = freeBuffer();
    const int shift = isSyn || !m_scalesWindow ? 0 : windowShift();
    if (m_state == State::SynSent)
        return static_cast<std::uint16_t>(std::min(free, 0xffffU));
    // Rounded up, so that what scaling takes away is not missing. Linux __tcp_select_window
    const std::uint32_t unit = m_profile->offersWholeSegments ? 1U << shift : 1U;
    m_rcvEdge = std::max(m_rcvEdge, m_rcvNxt + (free + unit - 1) / unit * unit);
    return static_cast<std::uint16_t>(std::min(rcvWnd() >> shift, 0xffffU));
}

Segment Connection::build(SequenceNumber seq, std::uint32_t length, Flags flags, SimTime now)
{
    Segment segment;
    segment.seq = seq;
    segment.length = length;
    segment.flags = flags;
    segment.window = windowField(flags.syn);
    Options &options = segment.options;
    const bool offers = flags.syn && !flags.ack; // a SYN+ACK carries only what the SYN had too
    if (flags.syn) {
        options.mss = static_cast<std::uint16_t>(m_profile->mss);
        options.sackPermitted = offers ? m_profile->selectiveAck : m_hasSelectiveAck;
        if (offers ? m_profile->windowScaling : m_scalesWindow)
            options.windowScale = static_cast<std::uint8_t>(windowShift());
    }
    if (offers ? m_profile->timestamps : m_hasTimestamps)
        options.timestamps = Timestamps{milliseconds(now), m_recentTimestamp};
    if (!flags.ack)
        return segment;
    segment.ack = m_rcvNxt;
    acknowledged();
    if (!m_hasSelectiveAck || flags.syn)
        return segment;
    if (m_duplicate)
        options.sack[options.sackCount++] = *m_duplicate;
    m_duplicate.reset();
    m_reassembly.describe(options);
    return segment;
}

void Connection::output(const Segment &segment, bool isRetransmission, bool isProbe)
{
    m_effects.push_back(SendSegment{segment, isRetransmission, isProbe});
}

void Connection::sendSyn(SimTime now)
{
    Flags flags;
    flags.syn = true;
    flags.ack = m_state == State::SynReceived;
    m_queue.add({m_iss, 0, flags, now, now});
    m_nxt = m_iss + 1;
    output(build(m_iss, 0, flags, now));
    start(TimerKind::Retransmission, m_rto, now);
}

void Connection::sendAck(SimTime now)
{
    Flags flags;
    flags.ack = true;
    output(build(m_nxt, 0, flags, now));
}

// Answers with an ACK, unless one was sent just now: two ends that both do so must not go on for
// ever. Segments with data are part of no such loop. RFC 5961 (7); Linux tcp_oow_rate_limited.
Verdict Connection::challenge(SimTime now, const Segment &segment, Verdict verdict)
{
    const bool carriesData = sequenceLength(segment) > 0 && !segment.flags.syn;
    if (!carriesData && !takesChallenge(now))
        return Verdict::Ignored;
    const bool isRepeated = carriesData && segment.seq < m_rcvNxt;
    const bool isSocket = m_state != State::TimeWait && !m_isSmallFinWait2;
    if (isRepeated && isSocket) {
        beginQuickAcks();
        if (m_hasSelectiveAck)
            m_duplicate = SackBlock{segment.seq, std::min(endOf(segment), m_rcvNxt)};
    }
    sendAck(now);
    return verdict;
}

// Counts a challenge ACK, unless that would be one too many.
bool Connection::takesChallenge(SimTime now)
{
    const bool isOver =
        !m_firstChallenge || now - *m_firstChallenge >= m_profile->challengeAckInterval;
    if (!isOver && m_challenges >= m_profile->challengeAckCount)
        return false;
    if (isOver) {
        m_firstChallenge = now;
        m_challenges = 0;
    }
    ++m_challenges;
    return true;
}

void Connection::answerWithReset(const Segment &segment)
{
    if (const auto reset = resetFor(segment))
        output(*reset);
}

void Connection::sendReset(SimTime now)
{
    Flags flags;
    flags.rst = true;
    flags.ack = m_profile->abortAcknowledges;
    output(build(m_nxt, 0, flags, now));
}

void Connection::queueFin(SimTime now)
{
    m_isFinQueued = true;
    // RFC 9293 (3.10.4): before the handshake is over, FIN waits with the data that waits.
    if (m_state == State::SynReceived && unsent() > 0)
        return;
    // RFC 9293 (3.10.4): the state changes at once, even when the FIN has to wait behind data.
    enter(m_state == State::CloseWait ? State::LastAck : State::FinWait1, now);
    transmit(now);
}

std::uint32_t Connection::usableWindow() const
{
    const std::int32_t left = (m_una + m_wnd) - m_nxt;
    return left > 0 ? static_cast<std::uint32_t>(left) : 0;
}

// Nagle's algorithm as Minshall has it, and the sender's side of silly window avoidance.
// RFC 9293 (3.7.4, 3.8.6.2.1)
bool Connection::maySend(std::uint32_t length, bool fin) const
{
    if (fin || length >= segmentSize())
        return true;
    const bool sendsAll = length == static_cast<std::uint32_t>(m_writeEnd - m_nxt);
    if (!sendsAll)
        return 2 * length >= m_maxWnd || m_queue.isEmpty();
    return m_smallEnd <= m_una;
}

void Connection::transmit(SimTime now)
{
    switch (m_state) {
    case State::Established:
    case State::CloseWait:
    case State::FinWait1:
    case State::Closing:
    case State::LastAck: break;
    case State::Closed:
    case State::Listen:
    case State::SynSent:
    case State::SynReceived:
    case State::FinWait2:
    case State::TimeWait: return;
    }
    const bool wasIdle = m_queue.isEmpty();
    const SequenceNumber before = m_nxt;
    const int burst = burstSize();
    int fullSegments = 0;
    while (m_nxt <= m_writeEnd) {
        const std::uint32_t length = sendableLength();
        const bool fin = endsWithFin(length);
        if ((length == 0 && !fin) || !maySend(length, fin))
            break;
        const bool isFull = length == segmentSize();
        fullSegments = isFull ? fullSegments + 1 : 0;
        const bool endsBurst = fullSegments == burst;
        sendNew(length, fin, endsBurst, now);
        if (endsBurst)
            fullSegments = 0;
    }
    if (m_nxt != before)
        armAfterSending(wasIdle, now);
    armPersist(now);
}

// Of the next new segment, as far as window and segment size allow.
std::uint32_t Connection::sendableLength() const
{
    return std::min({unsent(), segmentSize(), usableWindow()});
}

// The FIN rides on the last byte, or alone, when the window has room for it.
bool Connection::endsWithFin(std::uint32_t length) const
{
    return m_isFinQueued && m_nxt + length == m_writeEnd && length < usableWindow();
}

int Connection::burstSize() const
{
    constexpr auto Whole = std::numeric_limits<int>::max();
    if (!m_rtt.smoothed() || *m_rtt.smoothed() == 0us)
        return Whole;
    const auto size = static_cast<std::int64_t>(segmentSize());
    const std::int64_t aSecond = size * 2 * InitialWindow * std::chrono::microseconds(1s).count();
    const std::int64_t paced = aSecond / m_rtt.smoothed()->count() / 1024;
    const std::int64_t steps = m_rtt.minimum().count() / 512;
    const std::int64_t close = steps < 32 ? std::int64_t{65536} >> steps : 0;
    return static_cast<int>(std::max<std::int64_t>((paced + close) / size, SmallestBurst));
}

bool Connection::isPushedAt(SequenceNumber end) const
{
    return std::ranges::find(m_pushes, end) != m_pushes.end();
}

void Connection::sendNew(std::uint32_t length, bool fin, bool endsBurst, SimTime now)
{
    Flags flags;
    flags.ack = true;
    flags.fin = fin;
    flags.psh =
        length > 0 && (isPushedAt(m_nxt + length) || (endsBurst && m_profile->pushesBursts));
    InFlight sent{m_nxt, length, flags, now, now};
    const Segment segment = build(m_nxt, length, flags, now);
    m_queue.add(sent);
    m_recovery.noteSent();
    m_nxt = sent.end();
    if (length > 0 && length < segmentSize())
        m_smallEnd = m_nxt;
    if (length > 0)
        replied(now);
    output(segment);
}

void Connection::repeat(InFlight &sent, SimTime now)
{
    const Segment segment = build(sent.seq, sent.length, sent.flags, now);
    ++sent.transmissions;
    sent.lastSent = now;
    sent.isLost = false;
    m_recovery.noteSent();
    if (sent.length > 0)
        replied(now);
    output(segment, true);
}

void Connection::repeatLost(const Recovery::Told &told, SimTime now)
{
    int allowed = m_recovery.allowance(told, m_queue.inFlight());
    for (InFlight &sent : m_queue.all()) {
        if (!sent.isLost)
            continue;
        if (allowed-- <= 0)
            return;
        repeat(sent, now);
    }
}

// RFC 8985 (7.2): twice the round trip; for a lone segment also what its ACK may be delayed by.
// Without a sample as long as for a SYN.
std::optional<Duration> Connection::probeTimeout() const
{
    const bool mayProbe = m_profile->tailLossProbe && m_hasSelectiveAck && !m_recovery.isActive()
                          && !m_hasProbed && !m_queue.isEmpty() && m_queue.selectivelyAcked() == 0;
    if (!mayProbe)
        return {};
    if (!m_rtt.smoothed())
        return m_profile->initialRto;
    const Duration extra = m_queue.size() == 1 ? m_profile->minimumRto : ProbeMargin;
    return 2 * *m_rtt.smoothed() + extra;
}

// RFC 6298 (5.2, 5.3), RFC 8985 (7.2)
void Connection::armAfterAck(SimTime now)
{
    if (m_queue.isEmpty()) {
        stop(TimerKind::Retransmission);
        stop(TimerKind::LossProbe);
        stop(TimerKind::Reordering);
        return;
    }
    if (const auto probe = probeTimeout()) {
        stop(TimerKind::Retransmission);
        start(TimerKind::LossProbe, std::min(*probe, m_rto), now);
        return;
    }
    stop(TimerKind::LossProbe);
    start(TimerKind::Retransmission, m_rto, now);
}

// RFC 6298 (5.1), RFC 8985 (7.2)
void Connection::armAfterSending(bool wasIdle, SimTime now)
{
    if (const auto probe = probeTimeout()) {
        const Duration untilRto = m_queue.front().lastSent + m_rto - now;
        stop(TimerKind::Retransmission);
        start(TimerKind::LossProbe, std::max(std::min(*probe, untilRto), Duration(1ms)), now);
        return;
    }
    if (wasIdle || !isRunning(TimerKind::Retransmission))
        start(TimerKind::Retransmission, m_rto, now);
}

// RFC 9293 (3.8.6.1): a window that is shut is asked about, or its opening might be lost.
void Connection::armPersist(SimTime now)
{
    const bool waits = m_nxt < m_writeEnd || (m_isFinQueued && m_nxt == m_writeEnd);
    if (!waits || !m_queue.isEmpty()) {
        stop(TimerKind::Persist);
        m_firstWindowProbe.reset();
        return;
    }
    if (isRunning(TimerKind::Persist))
        return;
    m_probeInterval = m_rto;
    start(TimerKind::Persist, m_probeInterval, now);
}

} // namespace tcp
