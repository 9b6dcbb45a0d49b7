// SPDX-License-Identifier: MIT
// What an acknowledgment does. RFC 9293 (3.10.7.4), fifth; RFC 6298; RFC 8985.
#include "tcp/connection.h"

#include <algorithm>

namespace tcp {

namespace {

constexpr int ManyOutOfOrder = 3; // DupThresh, RFC 5681 (3.2), RFC 8985 (6.2)

} // namespace

std::optional<Verdict> Connection::ackArrives(const Segment &segment, SimTime now)
{
    if (m_state == State::SynReceived) {
        if (const auto verdict = ackInSynReceived(segment, now))
            return verdict;
    }
    if (segment.ack > m_nxt)
        return challenge(now, segment, Verdict::BadAck);
    if (isVeryOld(segment.ack) && m_profile->veryOldAck != VeryOldAck::Accept)
        return veryOldAckArrives(segment, now);
    takeTimestamp(segment);
    Recovery::Told told{.isAdvancing = segment.ack > m_una};
    told.delivered = takeSelectiveAcks(segment, now);
    countDuplicateAck(segment, now);
    told.delivered += takeAck(segment, now);
    if (segment.ack >= m_una)
        updateSendWindow(segment);
    told.foundLoss = detectLosses(now);
    repeatLost(told, now);
    if (const auto verdict = acknowledgedInState(segment, now))
        return verdict;
    // The answer to a window probe begins the wait for the next one. Linux tcp_ack_probe.
    if (isRunning(TimerKind::Persist) && m_firstWindowProbe)
        start(TimerKind::Persist, m_probeInterval, now);
    transmit(now);
    return {};
}

// RFC 5961 (5.2): an ACK that is older than any window could explain is a guess; so is one below
// what was ever acknowledged.
bool Connection::isVeryOld(SequenceNumber ack) const
{
    const std::int32_t everAcknowledged = m_una - m_iss - (m_isPassive ? 1 : 0);
    const auto window = static_cast<std::int32_t>(m_maxWnd);
    return m_una - ack > (m_profile->checksGhostAck ? std::min(window, everAcknowledged) : window);
}

Verdict Connection::veryOldAckArrives(const Segment &segment, SimTime now)
{
    if (m_profile->veryOldAck == VeryOldAck::Drop)
        return Verdict::BadAck;
    return challenge(now, segment, Verdict::BadAck);
}

std::optional<Verdict> Connection::ackInSynReceived(const Segment &segment, SimTime now)
{
    const SequenceNumber lowest = m_profile->synReceivedTakesOldAck ? m_una : m_una + 1;
    if (segment.ack < lowest || segment.ack > m_nxt) {
        answerWithReset(segment);
        return Verdict::BadAck;
    }
    takeAck(segment, now);
    updateSendWindow(segment);
    m_maxWnd = m_wnd;
    m_synRetries = 0;
    enter(State::Established, now);
    m_effects.emplace_back(Signal::Connected);
    if (m_isFinQueued && !isFinSent())
        queueFin(now);
    return {};
}

// What the acknowledgment of our FIN means, state by state.
std::optional<Verdict> Connection::acknowledgedInState(const Segment &segment, SimTime now)
{
    if (!isFinAcknowledged())
        return {};
    switch (m_state) {
    case State::FinWait1:
        // The same segment may bring the peer's FIN: then it is TIME_WAIT at once, see
        // arrivesSynchronized().
        if (carriesLateData(segment)) {
            enterFinWait2(segment, now);
            return lateDataArrives(segment, now);
        }
        return {};
    case State::Closing: enter(State::TimeWait, now); return Verdict::Accepted;
    case State::LastAck: enter(State::Closed, now); return Verdict::Accepted;
    case State::Closed:
    case State::Listen:
    case State::SynSent:
    case State::SynReceived:
    case State::Established:
    case State::FinWait2:
    case State::CloseWait:
    case State::TimeWait: return {};
    }
    return {};
}

int Connection::takeAck(const Segment &segment, SimTime now)
{
    if (segment.ack <= m_una)
        return 0;
    const std::vector<InFlight> done = m_queue.acknowledge(segment.ack);
    m_una = segment.ack;
    std::erase_if(m_pushes, [this](SequenceNumber end) { return end <= m_una; });
    int delivered = 0;
    for (const InFlight &acked : done) {
        delivered += acked.isSelectivelyAcked ? 0 : 1;
        if (!acked.isSelectivelyAcked && acked.transmissions == 1)
            noteDelivered(acked.lastSent, acked.end(), now);
    }
    takeRttSample(done, segment, now);
    m_retries = 0;
    if (m_una >= m_recoveryPoint) {
        m_recovery.end();
        m_hasProbed = false;
    } else if (m_recovery.isActive()) {
        // What a partial acknowledgment leaves at the head is missing too. RFC 6582 (3.2)
        InFlight &head = m_queue.front();
        head.isLost = head.isLost || (!usesReorderingTimer() && head.transmissions == 1);
    }
    armAfterAck(now);
    m_effects.emplace_back(Signal::Acknowledged);
    return delivered;
}

// Karn's rule (RFC 6298, 3): a repeated segment gives no sample, unless its timestamp tells which
// copy was answered (RFC 7323, 4).
void Connection::takeRttSample(const std::vector<InFlight> &done, const Segment &segment,
                               SimTime now)
{
    const auto isRepeated = [](const InFlight &sent) { return sent.transmissions > 1; };
    if (done.empty())
        return;
    std::optional<Duration> rtt;
    const auto &stamps = segment.options.timestamps;
    if (std::ranges::none_of(done, isRepeated))
        rtt = now - done.front().firstSent;
    else if (m_hasTimestamps && stamps)
        rtt = std::chrono::floor<std::chrono::milliseconds>(now.time_since_epoch())
              - std::chrono::milliseconds(stamps->echo);
    if (rtt) {
        m_rtt.sample(*rtt, m_una, m_nxt);
        beginRto(m_rtt.rto());
    } else if (done.front().flags.syn) {
        beginRto(3s); // RFC 6298 (5.7)
    }
}

int Connection::takeSelectiveAcks(const Segment &segment, SimTime now)
{
    const std::span blocks(segment.options.sack.data(), segment.options.sackCount);
    if (!m_hasSelectiveAck || blocks.empty())
        return 0;
    const SendQueue::Marked marked = m_queue.markSelectively(blocks);
    if (marked.count > 0)
        noteDelivered(marked.latest, marked.highest, now);
    return marked.count;
}

void Connection::noteDelivered(SimTime sent, SequenceNumber end, SimTime now)
{
    const bool isLater =
        sent > m_latestDelivered || (sent == m_latestDelivered && end > m_latestDeliveredEnd);
    if (!isLater)
        return;
    m_latestDelivered = sent;
    m_latestDeliveredEnd = end;
    m_latestRtt = now - sent;
}

// RFC 5681 (3.2): three ACKs of nothing new tell that something is missing, where no SACK does.
void Connection::countDuplicateAck(const Segment &segment, SimTime now)
{
    const std::uint32_t window = static_cast<std::uint32_t>(segment.window) << m_peerShift;
    const bool isDuplicate = segment.ack == m_una && sequenceLength(segment) == 0 && window == m_wnd
                             && !m_queue.isEmpty();
    m_duplicateAcks = isDuplicate ? m_duplicateAcks + 1 : 0;
    if (m_duplicateAcks != ManyOutOfOrder || m_recovery.isActive() || usesReorderingTimer())
        return;
    m_recovery.beginAfterLoss();
    m_recoveryPoint = m_nxt;
    repeat(m_queue.front(), now);
}

bool Connection::usesReorderingTimer() const
{
    return m_profile->reorderingTimer && m_hasSelectiveAck;
}

// How long a segment may only have been overtaken: a quarter of the shortest round trip, but not
// when three later ones have arrived, or losses are being repaired already. RFC 8985 (6.2)
Duration Connection::reorderingWindow() const
{
    if (m_recovery.isActive() || m_queue.selectivelyAcked() >= ManyOutOfOrder)
        return 0us;
    return m_rtt.minimum() / 4;
}

// RFC 8985 (6.2): what was sent before something that has arrived is lost, unless it may only have
// been overtaken.
bool Connection::detectLosses(SimTime now)
{
    if (!usesReorderingTimer() || m_queue.selectivelyAcked() == 0)
        return false;
    const Duration patience = m_latestRtt + reorderingWindow();
    std::optional<SimTime> next;
    bool foundLoss = false;
    for (InFlight &sent : m_queue.all()) {
        const bool wasOvertaken =
            sent.lastSent < m_latestDelivered
            || (sent.lastSent == m_latestDelivered && sent.end() < m_latestDeliveredEnd);
        if (sent.isSelectivelyAcked || sent.isLost || !wasOvertaken)
            continue;
        const SimTime deadline = sent.lastSent + patience;
        if (deadline <= now)
            foundLoss = sent.isLost = true;
        else
            next = std::max(deadline, next.value_or(deadline));
    }
    if (foundLoss && !m_recovery.isActive()) {
        m_recovery.beginAfterLoss();
        m_recoveryPoint = m_nxt;
    }
    if (next && !isRunning(TimerKind::Reordering)) {
        start(TimerKind::Reordering, *next - now, now);
        stop(TimerKind::LossProbe);
    }
    return foundLoss;
}

// RFC 9293 (3.10.7.4): newer by sequence, or the same and not older by acknowledgment.
void Connection::updateSendWindow(const Segment &segment)
{
    const bool isSyn = segment.flags.syn;
    const bool isNewer =
        isSyn || m_wl1 < segment.seq || (m_wl1 == segment.seq && m_wl2 <= segment.ack);
    if (!isNewer)
        return;
    m_wnd = static_cast<std::uint32_t>(segment.window) << (isSyn ? 0 : m_peerShift);
    m_maxWnd = std::max(m_maxWnd, m_wnd);
    m_wl1 = segment.seq;
    m_wl2 = segment.flags.ack ? segment.ack : m_una;
}

// Which options both ends want. RFC 9293 (3.7.1), RFC 7323, RFC 2018
void Connection::negotiate(const Segment &syn)
{
    const Options &theirs = syn.options;
    m_peerMss = theirs.mss.value_or(static_cast<std::uint16_t>(m_profile->fallbackMss));
    m_hasTimestamps = m_profile->timestamps && theirs.timestamps;
    m_hasSelectiveAck = m_profile->selectiveAck && theirs.sackPermitted;
    m_scalesWindow = m_profile->windowScaling && theirs.windowScale;
    m_peerShift = m_scalesWindow ? std::min<std::uint8_t>(*theirs.windowScale, 14) : 0;
    if (m_hasTimestamps)
        m_recentTimestamp = theirs.timestamps->value;
}

} // namespace tcp
