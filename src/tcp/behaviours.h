// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

// The choices that systems make where they do not behave alike, each a field of tcp::Profile.
namespace tcp {

// What close() does while received data is still unread. RFC 9293 (3.6.1 SHLD-3).
enum class CloseUnread : std::uint8_t { Reset, Fin };

// What a RST does to a connection in TIME_WAIT. RFC 9293 (3.10.7.4), RFC 1337.
enum class TimeWaitReset : std::uint8_t { Close, CloseInWindow, Ignore, CloseOrChallenge };

// Which SYN may open a new connection over one in TIME_WAIT. RFC 9293 (3.6.1 MAY-2), RFC 6191.
enum class TimeWaitSyn : std::uint8_t {
    Refuse,
    NewerSequence,
    NewerSequenceOrTimestamp,
    BeyondWindow
};

// What a SYN that may not open a new connection over TIME_WAIT gets.
enum class TimeWaitRefusedSyn : std::uint8_t {
    Acknowledge,
    Ignore,
    ResetInWindow // RST+ACK for one in the window, and TIME_WAIT stays; ACK for others
};

// What a SYN in TIME_WAIT gets whose timestamp is older than the last one. RFC 6191, RFC 7323 (5)
enum class TimeWaitOldTimestamp : std::uint8_t { Acknowledge, Ignore, NotRead };

// What makes TIME_WAIT begin anew. RFC 9293 (3.10.7.4), eighth
enum class TimeWaitRestart : std::uint8_t { RepeatedFin, AnyAcknowledging, Never };

// What new data gets in TIME_WAIT when no program holds the socket.
enum class TimeWaitData : std::uint8_t { Acknowledge, Reset };

// What a RST in the window, but not exactly at RCV.NXT, does. RFC 5961 (3.2).
enum class InexactReset : std::uint8_t { Challenge, Reset, Drop };

// What an ACK gets that is older than any window could explain. RFC 5961 (5.2)
enum class VeryOldAck : std::uint8_t { Challenge, Drop, Accept };

// What a SYN does in a synchronized state. RFC 5961 (4.2), RFC 9293 (3.10.7.4).
enum class SynchronizedSyn : std::uint8_t { Challenge, Reset };

// What a repeated SYN from the peer does in SYN_RECEIVED.
enum class SynReceivedSyn : std::uint8_t { Acknowledge, RepeatSynAck };

// How the limit of retransmissions is counted.
enum class RetryLimit : std::uint8_t {
    Count,         // the timer expires after that many retransmissions
    EquivalentTime // the time that so many retransmissions would take from minimumRto
};

// How a round-trip sample changes the estimate.
enum class RttAlgorithm : std::uint8_t {
    Rfc6298,
    FlooredDeviation // the deviation has a floor, and falls slowly
};

// What the host does with the last ACK of a handshake when the accept queue is full.
enum class AcceptQueueFull : std::uint8_t { Ignore, Reset };

// What the host does with a SYN when the accept queue is full already.
enum class AcceptQueueFullSyn : std::uint8_t { Drop, Reset, Accept };

// What the host does with a SYN when its listener has as many connections in SYN_RECEIVED as it may.
enum class SynQueueFull : std::uint8_t {
    Drop,
    Cookie,       // answers with a SYN cookie and remembers nothing, RFC 4987 (3.6)
    AlwaysCookie, // so for every SYN, full or not
    EvictOldest,  // forgets the oldest connection in SYN_RECEIVED
    EvictToCookie // so too, but its SYN+ACK was a SYN cookie, and the ACK still opens it
};

// What answers a segment for a port that nobody has. RFC 9293 (3.10.7.1)
enum class ClosedPort : std::uint8_t { Answer, DropSyn, DropAll };

// What an ICMP message says that a segment did not reach. RFC 9293 (3.9.2.2)
enum class Unreachable : std::uint8_t {
    Host, // nor its net: a soft error, it may be over soon
    Port  // the host lives, but nobody listens: a hard error
};

// Which of them end a connection that is being opened.
enum class UnreachableAborts : std::uint8_t { Never, Hard, Any };

// Which TIME_WAIT ports connect() may take again.
enum class TimeWaitReuse : std::uint8_t { Never, Always, LoopbackOnly };

// What connect() returns for a four-tuple that is taken.
enum class TakenTupleError : std::uint8_t { AddressNotAvailable, AddressInUse };

// In which states keepalive probes are sent.
enum class KeepAliveStates : std::uint8_t {
    Connected,            // all from SYN_RECEIVED to LAST_ACK
    UntilClosing,         // not in LAST_ACK and FIN_WAIT_2
    UntilClosingFinWait2, // not in LAST_ACK
    UntilCloseWait        // not after our FIN
};

} // namespace tcp
