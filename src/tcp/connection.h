// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/effect.h"
#include "tcp/profile.h"
#include "tcp/reassembly.h"
#include "tcp/recovery.h"
#include "tcp/rttestimator.h"
#include "tcp/segment.h"
#include "tcp/sendqueue.h"
#include "tcp/state.h"
#include "tcp/time.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace tcp {

// The socket options that change what a connection does by itself.
struct SocketOptions
{
    bool keepAlive = false;
    std::optional<Duration> keepAliveIdle;
    std::optional<Duration> keepAliveInterval;
    std::optional<int> keepAliveProbes;
    std::optional<Duration> userTimeout;     // TCP_USER_TIMEOUT
    std::optional<Duration> finWait2Timeout; // TCP_LINGER2; negative: skip FIN_WAIT_2
    std::optional<std::uint32_t> receiveBuffer;
};

// A timer that runs.
struct TimerSpan
{
    SimTime started{};
    SimTime expires{};
};

// One end of a connection: the machine of RFC 9293 (3.10), with a system's profile. It knows no
// clock, no network and no program: calls, segments and expiries come in with the time, and what
// is to be done comes out as effects(), which each mutating call replaces.
class Connection
{
public:
    // The profile must outlive the connection.
    Connection(const Profile &profile, SequenceNumber iss);

    // Calls. What is not allowed in the present state returns an error and changes nothing.
    Error openActively(SimTime now);  // RFC 9293 (3.10.1)
    Error openPassively(SimTime now); // to LISTEN, for one connection
    Error send(std::uint32_t bytes, SimTime now);
    // Takes unread bytes, at most `limit`; tells the peer when its window grows.
    std::uint32_t receive(std::uint32_t limit, SimTime now);
    Error shutdownWrite(SimTime now);
    // Nothing is sent; what arrives in FIN_WAIT_1 and FIN_WAIT_2 is refused from now on.
    void shutdownRead(SimTime now);
    // The program lets go: FIN after what is queued, or RST when the profile wants it.
    Error close(SimTime now);
    Error abort(SimTime now); // RFC 9293 (3.10.5)
    void setOptions(const SocketOptions &options, SimTime now);
    // The peer is on this same host.
    void setLoopback() { m_isLoopback = true; }
    // SYN+ACK retransmissions after which this half-open connection is given up early.
    void limitSynAckRetries(int most) { m_mostSynAckRetries = most; }
    // Whether the host has room for one more in TIME_WAIT: else such a connection is just gone.
    void setTimeWaitFull(bool isFull) { m_isTimeWaitFull = isFull; }
    // The TCB is forgotten without a segment.
    void vanish();

    [[nodiscard]] Verdict arrives(const Segment &segment, SimTime now);
    void expires(TimerKind timer, SimTime now);
    // ICMP: a segment of this connection did not get through. It matters only in SYN_SENT, since
    // later the path was good before. RFC 9293 (3.9.2.2), RFC 5927 (5.2)
    void cannotReach(Unreachable what, SimTime now);
    // The host holds too many connections that no program holds: this one is reset.
    void dropOrphan(SimTime now);

    // Whether a SYN may start a new connection over this one, in TIME_WAIT. RFC 9293 (3.6.1).
    [[nodiscard]] bool mayBeReplacedBy(const Segment &segment) const;

    [[nodiscard]] const Effects &effects() const { return m_effects; }
    // The same, and nothing of them stays.
    [[nodiscard]] Effects takeEffects() { return std::exchange(m_effects, {}); }

    // What can be asked.
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Error error() const { return m_error; } // why it failed
    [[nodiscard]] bool isOrphan() const { return m_isOrphan; }
    [[nodiscard]] bool isPassive() const { return m_isPassive; }
    [[nodiscard]] SequenceNumber iss() const { return m_iss; }
    [[nodiscard]] SequenceNumber irs() const { return m_irs; }
    [[nodiscard]] SequenceNumber sndUna() const { return m_una; }
    [[nodiscard]] SequenceNumber sndNxt() const { return m_nxt; }
    [[nodiscard]] SequenceNumber rcvNxt() const { return m_rcvNxt; }
    [[nodiscard]] std::uint32_t sndWnd() const { return m_wnd; }
    [[nodiscard]] std::uint32_t rcvWnd() const;
    [[nodiscard]] std::uint32_t unread() const { return m_unread; }
    [[nodiscard]] std::uint32_t unsent() const;
    [[nodiscard]] std::uint32_t unacknowledged() const { return m_queue.bytes(); }
    [[nodiscard]] bool isFinQueued() const { return m_isFinQueued; }
    [[nodiscard]] bool isFinSent() const { return m_isFinQueued && m_nxt > m_writeEnd; }
    [[nodiscard]] bool isFinAcknowledged() const { return m_isFinQueued && m_una > m_writeEnd; }
    [[nodiscard]] bool isFinReceived() const { return m_isFinReceived; }
    [[nodiscard]] int retransmissions() const { return m_retries; }
    [[nodiscard]] Duration rto() const { return m_rto; }
    [[nodiscard]] const RttEstimator &rtt() const { return m_rtt; }
    // The peer's clock, by its last timestamp in order; nothing without the option.
    [[nodiscard]] std::optional<std::uint32_t> recentTimestamp() const
    {
        return m_hasTimestamps ? std::optional(m_recentTimestamp) : std::nullopt;
    }
    [[nodiscard]] std::optional<TimerSpan> timer(TimerKind kind) const
    {
        return m_timers[static_cast<std::size_t>(kind)];
    }

private:
    enum class AckUrgency : std::uint8_t { Now, MayWait };

    // Transitions and timers
    void begin() { m_effects.clear(); }
    void enter(State state, SimTime now);
    void fail(Error error, SimTime now);
    [[nodiscard]] Duration timeWaitLength() const;
    void limitFinWait2(SimTime now);
    void heldFinWait2(SimTime now);
    void enterFinWait2(const Segment &segment, SimTime now);
    void letGoInFinWait2(SimTime now);
    void restartFinWait2(SimTime now);
    [[nodiscard]] Duration finWait2Limit() const;
    void finWait2Expires(SimTime now);
    void start(TimerKind timer, Duration after, SimTime now);
    void stop(TimerKind timer);
    void stopAll();
    [[nodiscard]] bool isRunning(TimerKind kind) const { return timer(kind).has_value(); }
    [[nodiscard]] bool hasLeft(State state) const { return m_state != state; }

    // Arrivals, one function a state or a step. RFC 9293 (3.10.7)
    Verdict arrivesInClosed(const Segment &segment);
    Verdict arrivesInListen(const Segment &segment, SimTime now);
    Verdict arrivesInSynSent(const Segment &segment, SimTime now);
    Verdict arrivesAtRequest(const Segment &segment, SimTime now);
    Verdict arrivesSynchronized(const Segment &segment, SimTime now);
    Verdict arrivesInSmallFinWait2(const Segment &segment, SimTime now);
    Verdict arrivesInTimeWait(const Segment &segment, SimTime now);
    Verdict resetInTimeWait(const Segment &segment, SimTime now);
    Verdict synInTimeWait(const Segment &segment, SimTime now);
    [[nodiscard]] bool restartsTimeWait(const Segment &segment) const;
    [[nodiscard]] bool hasOlderTimestamp(const Segment &segment) const;
    std::optional<Verdict> checkTimestamp(const Segment &segment, SimTime now);
    void takeTimestamp(const Segment &segment);
    [[nodiscard]] bool isBeyondReader(const Segment &segment) const;
    Verdict badAckInSynSent(const Segment &segment, SimTime now);
    Verdict resetInSynSent(const Segment &segment, SimTime now);
    Verdict synInSynSent(const Segment &segment, SimTime now);
    Verdict resetArrives(const Segment &segment, SimTime now);
    Verdict synArrives(const Segment &segment, SimTime now);
    Verdict unacceptableResetArrives(const Segment &segment, SimTime now);
    [[nodiscard]] bool isExactReset(const Segment &segment) const;
    void resetByPeer(SimTime now);
    [[nodiscard]] bool isAcceptable(const Segment &segment) const;
    [[nodiscard]] bool isInWindow(SequenceNumber seq) const;
    [[nodiscard]] bool isInSmallWindow(const Segment &segment) const;
    [[nodiscard]] bool completesSimultaneousOpen(const Segment &segment) const;
    [[nodiscard]] bool carriesLateData(const Segment &segment) const;
    Verdict lateDataArrives(const Segment &segment, SimTime now);
    Verdict textArrives(const Segment &segment, SimTime now);
    Verdict finArrives(bool fillsGap, SimTime now);

    // When to acknowledge. RFC 9293 (3.8.6.3)
    Verdict duplicateArrives(const Segment &segment, SimTime now);
    void beginQuickAcks();
    [[nodiscard]] int quickAckBudget() const;
    [[nodiscard]] std::uint32_t peerSegmentSize() const;
    void measureSegment(const Segment &segment);
    void adaptAckDelay(const Segment &segment, SimTime now);
    void scheduleAck(bool fillsGap, SimTime now);
    void scheduleFinAck(bool fillsGap, SimTime now);
    void acknowledgeGap(SimTime now);
    void delayAck(SimTime now);
    void delayedAckExpires(SimTime now);
    void acknowledged();
    void replied(SimTime now);
    [[nodiscard]] bool wantsAckAfterReading() const;

    // Acknowledgments. RFC 9293 (3.10.7.4), fifth
    std::optional<Verdict> ackArrives(const Segment &segment, SimTime now);
    std::optional<Verdict> ackInSynReceived(const Segment &segment, SimTime now);
    [[nodiscard]] bool isVeryOld(SequenceNumber ack) const;
    Verdict veryOldAckArrives(const Segment &segment, SimTime now);
    int takeAck(const Segment &segment, SimTime now);
    void takeRttSample(const std::vector<InFlight> &done, const Segment &segment, SimTime now);
    int takeSelectiveAcks(const Segment &segment, SimTime now);
    void noteDelivered(SimTime sent, SequenceNumber end, SimTime now);
    void updateSendWindow(const Segment &segment);
    void countDuplicateAck(const Segment &segment, SimTime now);
    [[nodiscard]] bool usesReorderingTimer() const;
    [[nodiscard]] Duration reorderingWindow() const;
    bool detectLosses(SimTime now); // whether there were any
    std::optional<Verdict> acknowledgedInState(const Segment &segment, SimTime now);
    void negotiate(const Segment &syn);

    // Sending
    [[nodiscard]] Segment build(SequenceNumber seq, std::uint32_t length, Flags flags, SimTime now);
    void output(const Segment &segment, bool isRetransmission = false, bool isProbe = false);
    void sendSyn(SimTime now);
    void sendAck(SimTime now);
    Verdict challenge(SimTime now, const Segment &segment, Verdict verdict);
    [[nodiscard]] bool takesChallenge(SimTime now);
    void answerWithReset(const Segment &segment);
    void sendReset(SimTime now); // of our own accord
    void transmit(SimTime now);
    void sendNew(std::uint32_t length, bool fin, bool endsBurst, SimTime now);
    [[nodiscard]] int burstSize() const;
    [[nodiscard]] std::uint32_t sendableLength() const;
    [[nodiscard]] bool endsWithFin(std::uint32_t length) const;
    [[nodiscard]] bool isPushedAt(SequenceNumber end) const;
    void repeat(InFlight &segment, SimTime now);
    void repeatLost(const Recovery::Told &told, SimTime now);
    void queueFin(SimTime now);
    void armAfterAck(SimTime now);
    void armAfterSending(bool wasIdle, SimTime now);
    void armPersist(SimTime now);
    [[nodiscard]] std::optional<Duration> probeTimeout() const; // nothing: no probe now
    [[nodiscard]] bool maySend(std::uint32_t length, bool fin) const;
    [[nodiscard]] std::uint32_t usableWindow() const;
    [[nodiscard]] std::uint32_t segmentSize() const;
    [[nodiscard]] std::uint32_t bufferSize() const;
    [[nodiscard]] std::uint32_t freeBuffer() const;
    [[nodiscard]] int windowShift() const;
    [[nodiscard]] std::uint16_t windowField(bool isSyn);

    // Expiries. RFC 9293 (3.10.8)
    void retransmissionExpires(SimTime now);
    void synExpires(SimTime now);
    void synAckExpires(SimTime now);
    void lossProbeExpires(SimTime now);
    void reorderingExpires(SimTime now);
    void persistExpires(SimTime now);
    void keepAliveExpires(SimTime now);
    void keepAlive(SimTime since, SimTime now);
    [[nodiscard]] bool isKeepAliveOn() const;
    [[nodiscard]] int retryLimit() const;
    [[nodiscard]] bool hasUserTimedOut(SimTime now) const;
    [[nodiscard]] Duration untilUserTimeout(SimTime now) const;
    [[nodiscard]] bool hasGivenUp(SimTime now) const;
    void giveUp(SimTime now);
    void synAckGivesUp(SimTime now);
    void beginRto(Duration timeout);
    void backOff(Duration slop);
    [[nodiscard]] Duration clampedRto(SimTime now) const;
    [[nodiscard]] bool hasKeepAliveGivenUp(SimTime now) const;
    [[nodiscard]] Duration keepAliveWait(SimTime now) const;

    const Profile *m_profile;
    SocketOptions m_options;
    State m_state = State::Closed;
    Error m_error = Error::None;
    bool m_isPassive = false;
    bool m_isOrphan = false;
    bool m_isReadShut = false;
    bool m_isLoopback = false;
    bool m_isTimeWaitFull = false;
    bool m_isSmallFinWait2 = false; // the orphan is only a small record now

    // Send sequence variables. RFC 9293 (3.3.1)
    SequenceNumber m_iss;
    SequenceNumber m_una;
    SequenceNumber m_nxt;
    SequenceNumber m_writeEnd; // after the last byte that the program gave; the FIN's place
    SequenceNumber m_smallEnd; // after the last segment that was not full (Nagle, Minshall)
    std::vector<SequenceNumber> m_pushes; // after the last byte of each send()
    std::uint32_t m_wnd = 0;
    std::uint32_t m_maxWnd = 0;
    SequenceNumber m_wl1;
    SequenceNumber m_wl2;
    bool m_isFinQueued = false;
    SendQueue m_queue;

    // Receive sequence variables
    SequenceNumber m_irs;
    SequenceNumber m_rcvNxt;
    SequenceNumber m_rcvEdge; // the right edge of the window that was offered
    SequenceNumber m_lastAck; // the last acknowledgment number sent
    std::uint32_t m_unread = 0;
    bool m_isFinReceived = false;
    Reassembly m_reassembly;
    std::optional<SackBlock> m_duplicate; // to be told as D-SACK, RFC 2883

    // Options that both ends agreed on
    bool m_hasTimestamps = false;
    bool m_hasSelectiveAck = false;
    bool m_scalesWindow = false;
    std::uint8_t m_peerShift = 0;
    std::uint32_t m_peerMss = 536; // RFC 9293 (3.7.1)
    std::uint32_t m_recentTimestamp = 0;

    // Timers and what they count
    std::array<std::optional<TimerSpan>, AllTimerKinds.size()> m_timers;
    RttEstimator m_rtt;
    Duration m_rto;
    Duration m_firstRto; // before any back-off
    int m_backOff = 1;   // times the first one
    int m_retries = 0;
    int m_synRetries = 0;
    std::optional<int> m_mostSynAckRetries; // when its host is short of room
    int m_duplicateAcks = 0;                // that came in a row
    Recovery m_recovery;                    // of what was lost up to the recovery point
    bool m_hasProbed = false;               // one tail loss probe an episode
    SimTime m_firstRetransmission{};
    Duration m_probeInterval{};                // of the persist timer
    int m_windowProbes = 0;                    // since the peer was last heard
    std::optional<SimTime> m_firstWindowProbe; // since the window was shut
    int m_keepAliveProbes = 0;
    SimTime m_firstKeepAliveProbe{};
    SimTime m_lastHeard{};
    std::optional<SimTime> m_firstChallenge; // since which challenge ACKs are counted
    int m_challenges = 0;
    SequenceNumber m_recoveryPoint; // what was sent when a loss was found
    // RACK: the segment sent latest of those known to have arrived. RFC 8985 (6.2)
    SimTime m_latestDelivered{};
    SequenceNumber m_latestDeliveredEnd;
    Duration m_latestRtt{};

    // Acknowledging
    int m_quickAcks = 0;
    bool m_isInteractive = false; // Linux's ping-pong mode: ACKs wait
    bool m_isAckDue = false;      // something has come since the last ACK
    bool m_isAckShared = false;   // the delayed ACK is that of several segments beyond a gap
    Duration m_ackDelay{};        // zero until data or a duplicate has come
    SimTime m_lastData{};
    std::uint32_t m_fullestSegment = 536; // of the peer's; Linux TCP_MSS_DEFAULT to begin with
    int m_smallSegments = 0;              // not full ones since the last ACK, up to 2
    SequenceNumber m_gapNext;             // RCV.NXT when the ACKs of a gap were last counted
    int m_gapAcks = 0;

    Effects m_effects;
};

// The answer to a segment for which there is no socket, or nothing to one that wants none.
// RFC 9293 (3.10.7.1)
[[nodiscard]] std::optional<Segment> resetFor(const Segment &segment);

} // namespace tcp
