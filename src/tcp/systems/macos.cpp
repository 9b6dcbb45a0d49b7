// SPDX-License-Identifier: MIT
#include "tcp/systems/table.h"

#include <array>

namespace tcp {

namespace {

using enum Standing;

// XNU 11417, read and not run; schedules are computed from what was read.
// clang-format off
constexpr std::array MacOsRows = {
    Row{"initialRto", "1s", Source, "macOS 15.4: TCPTV_RTOBASE"},
    Row{"synRetries", "127", Source, "macOS 15.4: tcp_timer.c: no count, stops at 75 s"},
    Row{"synLinearRetries", "4", Source, "macOS 15.4: tcp_timer.c tcp_syn_backoff"},
    Row{"connectTimeout", "75s", Source, "macOS 15.4: net.inet.tcp.keepinit"},
    Row{"synAckRetries", "127", Source, "macOS 15.4: tcp_timer.c: no count, stops at 75 s"},
    Row{"synAckTimeout", "75s", Source, "macOS 15.4: net.inet.tcp.keepinit"},
    Row{"refusedRetryInterval", "unlimited", Source, "macOS 15.4: tcp_input.c"},
    Row{"halfOpenRequests", "false", Source, "macOS 15.4: tcp_input.c: a full socket"},
    Row{"maximumBacklog", "128", Source, "macOS 15.4: XNU 11417"},
    Row{"backlogPercent", "100", Source,
        "macOS 15.4: tcp_input.c: full at the backlog, or 1.5 times it"},
    Row{"backlogExtra", "0", Source,
        "macOS 15.4: tcp_input.c: full at the backlog, or 1.5 times it"},
    Row{"acceptQueueFullSyn", "drop", Source, "macOS 15.4: tcp_input.c"},
    Row{"synQueueLimit", "0", Unverified, "not read"},
    Row{"unreachableAborts", "hard", Source, "macOS 15.4: icmp_may_rst"},
    Row{"synQueueFull", "evictOldest", Source, "macOS 15.4: a random or the oldest one goes"},
    Row{"minimumRto", "100ms", Source, "macOS 15.4: net.inet.tcp.rtt_min, before the slop"},
    Row{"maximumRto", "64s", Source, "macOS 15.4: XNU 11417"},
    Row{"rtoSlop", "200ms", Source, "macOS 15.4: XNU 11417, once established"},
    Row{"synRtoSlop", "0ms", Source, "macOS 15.4: tcp_timer.c tcp_syn_backoff"},
    Row{"maximumBackOff", "64", Source, "macOS 15.4: XNU 11417"},
    Row{"retryLimit", "count", Source, "macOS 15.4: XNU 11417"},
    Row{"dataRetries", "12", Source, "macOS 15.4: XNU 11417"},
    Row{"orphanRetries", "0", Source, "macOS 15.4: as for data; 3 with TCP_RXT_FINDROP"},
    Row{"dataGiveUpResets", "true", Unverified, "not read; as keepalive does"},
    Row{"delayedAck", "100ms", Source, "macOS 15.4: XNU 11417, fires within 100 to 200 ms"},
    Row{"timeWait", "30s", Source, "macOS 15.4: tcp_input.c: 2 x 15 s, tcp_msl"},
    Row{"skipsLoopbackTimeWait", "false", Source, "macOS 15.4: tcp_input.c"},
    Row{"timeWaitRestart", "never", Computed,
        "macOS 15.4: tcp_input.c: inferred, the FIN is trimmed first"},
    Row{"finWait2Timeout", "60s", Source, "macOS 15.4: net.inet.tcp.fin_timeout"},
    Row{"finWait2HeldTimeout", "unlimited", Source, "macOS 15.4: tcp_input.c"},
    Row{"finWait2ExpiryResets", "true", Source, "macOS 15.4: tcp_timer.c tcp_drop"},
    Row{"finWait2ReadShut", "true", Source, "macOS 15.4: tcp_input.c SS_CANTRCVMORE"},
    Row{"smallFinWait2", "false", Source, "macOS 15.4: tcp_timer.c"},
    Row{"closeUnread", "reset", Source, "macOS 15.4: tcp_usrreq.c tcp_disconnect"},
    Row{"readShutResets", "true", Source, "macOS 15.4: tcp_input.c SS_CANTRCVMORE"},
    Row{"timeWaitReset", "ignore", Source, "macOS 15.4: tcp_input.c"},
    Row{"timeWaitSyn", "beyondWindow", Source, "macOS 15.4: tcp_input.c"},
    Row{"timeWaitRefusedSyn", "acknowledge", Source, "macOS 15.4: tcp_input.c"},
    Row{"timeWaitOldTimestamp", "ignore", Source, "macOS 15.4: tcp_input.c PAWS"},
    Row{"timeWaitData", "reset", Source, "macOS 15.4: tcp_input.c SS_NOFDREF"},
    Row{"timeWaitReuse", "never", Source, "macOS 15.4: tcp_usrreq.c EADDRINUSE"},
    Row{"timeWaitHoldsPort", "true", Source, "macOS 15.4: XNU 11417"},
    Row{"boundPortReuse", "false", Source, "macOS 15.4: tcp_usrreq.c EADDRINUSE"},
    Row{"takenTupleError", "addressInUse", Source, "macOS 15.4: tcp_usrreq.c EADDRINUSE"},
    Row{"timeWaitBuckets", "10000000", Source, "macOS 15.4: none found"},
    Row{"keepAliveAlways", "false", Source, "macOS 15.4: net.inet.tcp.always_keepalive"},
    Row{"keepAliveIdle", "2h", Source, "macOS 15.4: XNU 11417"},
    Row{"keepAliveInterval", "75s", Source, "macOS 15.4: XNU 11417"},
    Row{"keepAliveBacksOff", "false", Source, "macOS 15.4: tcp_timer.c"},
    Row{"keepAliveProbes", "8", Source, "macOS 15.4: XNU 11417"},
    Row{"keepAliveTimeout", "unlimited", Source, "macOS 15.4: XNU 11417"},
    Row{"keepAliveBytes", "0", Source, "macOS 15.4: tcp_timer.c"},
    Row{"keepAliveStates", "untilClosingFinWait2", Source, "macOS 15.4: tcp_timer.c"},
    Row{"keepAliveGiveUpResets", "true", Source, "macOS 15.4: tcp_timer.c tcp_drop"},
    Row{"inexactReset", "challenge", Source, "macOS 15.4: tcp_input.c"},
    Row{"takesNearExactReset", "false", Source, "macOS 15.4: tcp_input.c"},
    Row{"closingTakesOldReset", "true", Source, "macOS 15.4: tcp_input.c"},
    Row{"synchronizedSyn", "challenge", Source, "macOS 15.4: tcp_input.c"},
    Row{"challengeAckInterval", "1s", Source, "macOS 15.4: tcp_input.c"},
    Row{"challengeAckCount", "10", Source, "macOS 15.4: tcp_input.c"},
    Row{"checksGhostAck", "false", Source, "macOS 15.4: tcp_input.c"},
    Row{"veryOldAck", "accept", Source, "macOS 15.4: tcp_input.c"},
    Row{"closedPort", "answer", Source, "macOS 15.4: net.inet.tcp.blackhole"},
    Row{"abortAcknowledges", "true", Unverified, "not read; as other BSD stacks"},
    Row{"fallbackMss", "512", Source, "macOS 15.4: XNU 11417"},
    Row{"receiveBuffer", "65535", Unverified, "not read"},
    Row{"windowScaling", "true", Source, "macOS 15.4: XNU 11417"},
    Row{"windowScale", "3", Source, "macOS 15.4: XNU 11417: 3 at least"},
    Row{"timestamps", "true", Source, "macOS 15.4: XNU 11417, randomised"},
    Row{"selectiveAck", "true", Source, "macOS 15.4: XNU 11417"},
    Row{"ttl", "64", Source, "macOS 15.4: XNU 11417"},
    Row{"firstEphemeralPort", "49152", Source, "macOS 15.4: XNU 11417"},
    Row{"lastEphemeralPort", "65535", Source, "macOS 15.4: XNU 11417"},
};
// clang-format on
static_assert(namesEachOnce(MacOsRows));

constexpr std::array MacOsAliases = {
    Alias{"net.inet.tcp.msl", "timeWait", 2ms},
    Alias{"net.inet.tcp.fin_timeout", "finWait2Timeout", 1ms},
    Alias{"net.inet.tcp.keepinit", "connectTimeout", 1ms},
    Alias{"net.inet.tcp.rtt_min", "minimumRto", 1ms},
    Alias{"net.inet.tcp.always_keepalive", "keepAliveAlways"},
    Alias{"net.inet.tcp.blackhole", "closedPort"},
};

} // namespace

constinit const SystemTable MacOs = {
    "macos",
    "macOS 15.4",
    MacOsRows,
    MacOsAliases,
    {SocketListing::Form::ProtocolFirst, "netstat -an -p tcp", "tcp4", Unverified}};

} // namespace tcp
