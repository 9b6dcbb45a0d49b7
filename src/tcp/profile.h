// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/behaviours.h"
#include "tcp/time.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace tcp {

// The numbers and behaviours in which systems differ: plain data that the protocol reads.
// The defaults are RFC 9293's. A count of 0 retries means none unless said otherwise.
struct Profile
{
    // Opening
    Duration initialRto = 1s;       // RFC 6298 (2.1)
    int synRetries = 8;             // exponential ones, after the linear ones
    int synLinearRetries = 0;       // SYN retransmissions at a constant interval first
    Duration connectTimeout = 180s; // RFC 9293 (3.8.3 MUST-23); Unlimited: by count alone
    int synAckRetries = 7;
    int crowdedSynAckRetries = 127; // when most of a half-full SYN queue has waited long, at least
    Duration synAckTimeout = Unlimited;        // limit of SYN_RECEIVED by time
    bool synAckGiveUpResets = false;           // the peer is told by RST that SYN_RECEIVED ends
    Duration refusedRetryInterval = Unlimited; // SYN again after RST; Unlimited: never
    Duration synRetryAfterBadAck = Unlimited;  // SYN again soon after a SYN_SENT got a bad ACK
    UnreachableAborts unreachableAborts = UnreachableAborts::Hard; // in SYN_SENT
    SynReceivedSyn synReceivedSyn = SynReceivedSyn::Acknowledge;
    bool halfOpenRequests = false;       // SYN_RECEIVED is a small record with rules of its own
    bool synReceivedTakesOldAck = false; // an ACK of nothing new completes a simultaneous open
    bool refusesCrossingSynAck = false;  // the SYN+ACK of a simultaneous open gets RST
    bool listenDropsSynFin = false;
    bool simultaneousResetRefuses = true; // ECONNREFUSED from SYN_RECEIVED, else ECONNRESET
    int maximumBacklog = 65535;           // listen() takes no more
    int backlogPercent = 100;             // of the backlog that the accept queue takes
    int backlogExtra = 0; // connections that the accept queue holds above its backlog
    AcceptQueueFull acceptQueueFull = AcceptQueueFull::Ignore;
    AcceptQueueFullSyn acceptQueueFullSyn = AcceptQueueFullSyn::Drop;
    int synQueueLimit =
        1000000; // connections in SYN_RECEIVED of a listener; 0: as the accept queue
    SynQueueFull synQueueFull = SynQueueFull::Drop;

    // Retransmission
    Duration minimumRto = 1s;     // RFC 6298 (2.4)
    Duration maximumRto = 60s;    // RFC 6298 (2.5)
    Duration rtoSlop = 0us;       // added to each timeout of data
    Duration synRtoSlop = 0us;    // added to each longer timeout of SYN and SYN+ACK
    int maximumBackOff = 1048576; // times the timeout at most
    RttAlgorithm rttEstimator = RttAlgorithm::Rfc6298;
    RetryLimit retryLimit = RetryLimit::Count;
    int dataRetries = 7;              // RFC 9293 (3.8.3): R2 at least 100 s
    int orphanRetries = 0;            // for a connection no program holds; 0: as dataRetries
    int maximumOrphans = 10'000'000;  // connections that no program holds; a further one is reset
    Duration dataTimeout = Unlimited; // limit of retransmissions by time
    bool dataGiveUpResets = false;    // the peer is told by RST that nothing more will come
    Duration orphanPersistTimeout =
        Unlimited;                // of silence, for an orphan whose peer shut its window
    bool tailLossProbe = false;   // RFC 8985 (7)
    bool reorderingTimer = false; // RACK, RFC 8985 (6)

    // Acknowledging
    Duration delayedAck = 200ms; // RFC 9293 (3.8.6.3): below 500 ms
    int quickAcks = 0;           // first data segments that are acknowledged at once
    bool delaysAckOfFin = false; // a FIN's ACK waits like that of data, once data has come
    bool adaptsAckDelay = false; // the delay follows the pace of the data

    // Closing
    Duration timeWait = 240s;           // 2MSL, RFC 9293 (3.4.2, 3.6.1)
    bool skipsLoopbackTimeWait = false; // no TIME_WAIT toward this host
    TimeWaitRestart timeWaitRestart = TimeWaitRestart::RepeatedFin;
    Duration finWait2Timeout = Unlimited;     // orphans only
    Duration finWait2HeldTimeout = Unlimited; // a program holds the socket still
    Duration finWait2CheckInterval = 0us;     // not over while heard of; 0: over whatever is heard
    bool finWait2Restarts = false;            // each acceptable segment begins the wait anew
    bool finWait2ExpiryResets = false;        // the peer is told by RST that the wait is over
    bool finWait2ReadShut = false;            // both directions shut down count as let go
    bool finWait2CoversRto = false;           // lasts 3.5 RTO at least
    Duration longestLinger2 = Unlimited;      // TCP_LINGER2 is cut to it
    bool lingerTimeoutResets = false;         // a close() that waited in vain ends the connection
    bool smallFinWait2 = false; // an orphan in FIN_WAIT_2 is a small record with rules of its own
    Duration smallFinWait2Limit = Unlimited; // what exceeds it is waited twice, first as a socket
    CloseUnread closeUnread = CloseUnread::Reset;
    bool endOfFileHidesError = false; // after the peer's FIN recv() returns 0 though a RST came
    bool readShutResets = false;      // data after shutdown(read) gets RST
    bool blockedCallsHold = false;    // close() waits for the calls of other threads to return
    bool abortAcknowledges = false;   // a RST of our own accord carries ACK
    TimeWaitReset timeWaitReset = TimeWaitReset::CloseOrChallenge;
    TimeWaitSyn timeWaitSyn = TimeWaitSyn::NewerSequence;
    TimeWaitRefusedSyn timeWaitRefusedSyn = TimeWaitRefusedSyn::Acknowledge;
    TimeWaitOldTimestamp timeWaitOldTimestamp = TimeWaitOldTimestamp::Acknowledge;
    TimeWaitData timeWaitData = TimeWaitData::Acknowledge;
    int timeWaitSequenceGap = 65537; // from the old SND.NXT to the new connection's ISS
    TimeWaitReuse timeWaitReuse = TimeWaitReuse::Never;
    Duration timeWaitReuseDelay = 1s;
    bool timeWaitHoldsPort = false; // connect() chooses its port for no other place either
    bool boundPortReuse = false;    // bind() with SO_REUSEADDR, then connect(): at once
    TakenTupleError takenTupleError = TakenTupleError::AddressNotAvailable;
    bool rfc1337 = false;         // a RST does not end TIME_WAIT
    int timeWaitBuckets = 131072; // TIME_WAIT entries at most
    // With timestamps TIME_WAIT lasts 3.5 RTO, and the clocks of one address must not go back: a
    // SYN whose timestamp does is dropped for 60 s.
    bool timeWaitRecycle = false;

    // Keeping alive
    bool keepAliveAlways = false; // without SO_KEEPALIVE
    Duration keepAliveIdle = 2h;  // RFC 9293 (3.8.4 MUST-28)
    Duration keepAliveInterval = 75s;
    bool keepAliveBacksOff = false; // the interval begins with RTO and doubles
    int keepAliveProbes = 9;
    Duration keepAliveTimeout = Unlimited; // limit of unanswered probes by time
    int keepAliveBytes = 0;                // of garbage in a probe
    KeepAliveStates keepAliveStates = KeepAliveStates::Connected;
    bool keepAliveGiveUpResets = true; // the peer is told by RST that nobody was heard

    // Defence
    InexactReset inexactReset = InexactReset::Challenge;
    bool takesNearExactReset = false; // a RST at the last ACK sent or one above RCV.NXT is exact
    bool closeWaitResetBreaksPipe = false; // EPIPE from CLOSE_WAIT, else ECONNRESET
    bool closingTakesOldReset = false; // a RST one below RCV.NXT ends CLOSE_WAIT, CLOSING, LAST_ACK
    SynchronizedSyn synchronizedSyn = SynchronizedSyn::Challenge;
    Duration challengeAckInterval = 0us; // at most one challenge ACK in this time; 0: no limit
    int challengeAckCount = 1;           // challenge ACKs in that time
    bool checksGhostAck = false;         // an ACK below what was ever acknowledged is refused
    VeryOldAck veryOldAck = VeryOldAck::Challenge;
    bool takesSegmentsUpToWindow =
        false; // a segment that ends right before the window passes the first check
    ClosedPort closedPort = ClosedPort::Answer;

    // Segments
    int mss = 1460;                   // bytes, on Ethernet
    int fallbackMss = 536;            // bytes, when the peer's SYN names none
    int receiveBuffer = 64240;        // bytes, the first window offered
    int segmentOverhead = 0;          // bytes of memory that a full segment takes above its payload
    int receiveBufferFactor = 1;      // SO_RCVBUF is multiplied by it, to make up for the overhead
    bool offersWholeSegments = false; // a window without scaling is a multiple of the segment size
    bool windowScaling = false;       // RFC 7323 (2)
    int windowScale = 0;              // shift count offered
    bool timestamps = false;          // RFC 7323 (3)
    bool selectiveAck = false;        // RFC 2018
    bool pushesBursts = false;        // PSH on the last of several full segments sent at once
    int ttl = 64;                     // hops that a packet may make, RFC 9293 (3.9.1.3)
    int firstEphemeralPort = 49152;   // RFC 6335 (6)
    int lastEphemeralPort = 65535;

    friend bool operator==(const Profile &, const Profile &) = default;
};

// How sure a value is. tcp-facts' marks, in the words of the interface.
enum class Standing : std::uint8_t { Measured, Source, Documented, Reported, Computed, Unverified };

// "measured", "source", ... as printed by `fourwave profiles`.
[[nodiscard]] std::string_view toString(Standing standing);

enum class FieldGroup : std::uint8_t {
    Opening,
    Retransmission,
    Acknowledging,
    Closing,
    KeepAlive,
    Defence,
    Segments
};

// What kind of control a field needs, and how its value is written.
enum class Unit : std::uint8_t { Time, Count, Bytes, Switch, Choice };

// The value of one field; a choice is its index in Field::choices.
struct Choice
{
    std::uint8_t index = 0;
    friend bool operator==(Choice, Choice) = default;
};
using Value = std::variant<Duration, int, bool, Choice>;

// One parameter or switch of a Profile: its name, kind, range, and access to its value.
// Invariant: get() returns, and set() takes, the alternative of Value that belongs to unit.
struct Field
{
    std::string_view name; // as in scenario files, such as "finWait2Timeout"
    FieldGroup group = FieldGroup::Opening;
    Unit unit = Unit::Count;
    Value minimum; // for Time, Count and Bytes
    Value maximum;
    bool mayBeUnlimited = false;               // Time only
    std::span<const std::string_view> choices; // Choice only
    Value (*get)(const Profile &) = nullptr;
    void (*set)(Profile &, const Value &) = nullptr;
};

// Every field there is, in the order of the struct.
[[nodiscard]] std::span<const Field> fields();
// Null when there is no field of that name.
[[nodiscard]] const Field *findField(std::string_view name);

// Where a system's value comes from.
struct Provenance
{
    Standing standing = Standing::Unverified;
    std::string_view source;
};

// A system's own name for a field, such as net.ipv4.tcp_fin_timeout.
struct Alias
{
    std::string_view name;
    std::string_view field;
    Duration unit = 1s; // of one count, for fields of Unit::Time
    int zero = 0;       // what the number 0 stands for, for fields of Unit::Count
    int on = 1;         // the smallest number that switches on, for fields of Unit::Switch
};
// The field's own text for a number in the system's unit.
[[nodiscard]] std::string textOf(const Alias &alias, std::int64_t number);

// How a system lists its sockets: the command, and the form that it prints them in.
struct SocketListing
{
    enum class Form : std::uint8_t {
        None,           // no command: no system
        StateFirst,     // iproute2's ss
        ProtocolFirst,  // netstat with a dot before the port
        AddressesFirst, // netstat with the windows between addresses and state
        Objects,        // a table of PowerShell
    };
    Form form = Form::None;
    std::string_view command;
    std::string_view protocol = {};           // what netstat calls TCP over IPv4
    Standing standing = Standing::Unverified; // of the form

    friend bool operator==(const SocketListing &, const SocketListing &) = default;
};

// An operating system, or the RFC itself, as data.
struct System
{
    std::string_view id;   // "linux"
    std::string_view name; // "Linux 6.18"
    Profile profile;
    std::span<const Alias> aliases;
    // Where the value of fields()[index] comes from.
    std::span<const Provenance> provenance;
    SocketListing listing;
};

[[nodiscard]] std::span<const System> systems();
// Null when there is no system of that id.
[[nodiscard]] const System *findSystem(std::string_view id);

// The value as in scenario files: "60s", "unlimited", "15", "true", "reset".
[[nodiscard]] std::string toString(const Field &field, const Value &value);
// Reads what toString() writes; nothing when it is not a value of that field, or out of range.
[[nodiscard]] std::optional<Value> parseValue(const Field &field, std::string_view text);

// "50ms", "1.5s", "2min": the largest unit in which the number is short. Unlimited: "unlimited".
[[nodiscard]] std::string toString(Duration duration);
// A number with a unit us, ms, s, min or h; nothing for anything else or more than 10,000 hours.
[[nodiscard]] std::optional<Duration> parseDuration(std::string_view text);

} // namespace tcp
