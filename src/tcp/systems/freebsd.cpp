// SPDX-License-Identifier: MIT
#include "tcp/systems/table.h"

#include <array>

namespace tcp {

namespace {

using enum Standing;

// The main branch of October 2024, read and not run; schedules are computed from what was read.
// clang-format off
constexpr std::array FreeBsdRows = {
    Row{"initialRto", "1s", Source, "FreeBSD 15 (2024-10): net.inet.tcp.rexmit_initial"},
    Row{"synRetries", "127", Source, "FreeBSD 15 (2024-10): tcp_timer.c: no count, stops at 75 s"},
    Row{"synLinearRetries", "0", Source, "FreeBSD 15 (2024-10): tcp_timer.c"},
    Row{"connectTimeout", "75s", Source, "FreeBSD 15 (2024-10): net.inet.tcp.keepinit"},
    Row{"synAckRetries", "3", Source, "FreeBSD 15 (2024-10): net.inet.tcp.syncache.rexmtlimit"},
    Row{"refusedRetryInterval", "unlimited", Source, "FreeBSD 15 (2024-10): tcp_input.c"},
    Row{"unreachableAborts", "hard", Source, "FreeBSD 15 (2024-10): net.inet.tcp.icmp_may_rst"},
    Row{"synReceivedSyn", "repeatSynAck", Source,
        "FreeBSD 15 (2024-10): tcp_syncache.c syncache_add"},
    Row{"maximumBacklog", "128", Unverified, "kern.ipc.soacceptqueue"},
    Row{"backlogPercent", "150", Source,
        "FreeBSD 15 (2024-10): full above 1.5 times the backlog"},
    Row{"backlogExtra", "1", Source,
        "FreeBSD 15 (2024-10): full above 1.5 times the backlog"},
    Row{"acceptQueueFull", "reset", Source, "FreeBSD 15 (2024-10): net.inet.tcp.syncache.rst_on_sock_fail"},
    Row{"acceptQueueFullSyn", "accept", Source, "FreeBSD 15 (2024-10)"},
    Row{"synQueueLimit", "15360", Source, "FreeBSD 15 (2024-10): syncache of 512 buckets of 30"},
    Row{"synQueueFull", "evictToCookie", Source, "FreeBSD 15 (2024-10): tcp_syncache.c"},
    Row{"minimumRto", "30ms", Source, "FreeBSD 15 (2024-10), before the slop"},
    Row{"maximumRto", "64s", Source, "FreeBSD 15 (2024-10)"},
    Row{"rtoSlop", "200ms", Source, "FreeBSD 15 (2024-10)"},
    Row{"synRtoSlop", "200ms", Source, "FreeBSD 15 (2024-10)"},
    Row{"maximumBackOff", "512", Source, "FreeBSD 15 (2024-10)"},
    Row{"retryLimit", "count", Source, "FreeBSD 15 (2024-10): net.inet.tcp.retries"},
    Row{"dataRetries", "12", Source, "FreeBSD 15 (2024-10): net.inet.tcp.retries"},
    Row{"orphanRetries", "0", Source, "FreeBSD 15 (2024-10): tcp_timer.c: as for data"},
    Row{"dataGiveUpResets", "true", Unverified, "not read; as keepalive does"},
    Row{"orphanPersistTimeout", "60s", Source, "FreeBSD 15 (2024-10)"},
    Row{"delayedAck", "40ms", Source, "FreeBSD 15 (2024-10)"},
    Row{"timeWait", "60s", Source,
        "FreeBSD 15 (2024-10): tcp_timewait.c tcp_twstart: 2 x 30 s"},
    Row{"skipsLoopbackTimeWait", "true", Source, "FreeBSD 15 (2024-10): net.inet.tcp.nolocaltimewait"},
    Row{"timeWaitRestart", "repeatedFin", Source,
        "FreeBSD 15 (2024-10): tcp_timewait.c"},
    Row{"finWait2Timeout", "600s", Source,
        "FreeBSD 15 (2024-10): tcp_timer.c: 8 x 75 s idle; 60 s with fast_finwait2_recycle"},
    Row{"finWait2CheckInterval", "75s", Source, "FreeBSD 15 (2024-10): net.inet.tcp.keepintvl"},
    Row{"finWait2HeldTimeout", "unlimited", Source, "FreeBSD 15 (2024-10): tcp_input.c"},
    Row{"finWait2ExpiryResets", "false", Source, "FreeBSD 15 (2024-10): tcp_timer.c"},
    Row{"finWait2ReadShut", "true", Source, "FreeBSD 15 (2024-10): tcp_timer.c"},
    Row{"smallFinWait2", "false", Source, "FreeBSD 15 (2024-10): tcp_timer.c"},
    Row{"closeUnread", "fin", Source, "FreeBSD 15 (2024-10)"},
    Row{"timeWaitReset", "ignore", Source, "FreeBSD 15 (2024-10): tcp_timewait.c"},
    Row{"timeWaitSyn", "newerSequence", Source, "FreeBSD 15 (2024-10): tcp_timewait.c"},
    Row{"timeWaitRefusedSyn", "ignore", Source, "FreeBSD 15 (2024-10): tcp_timewait.c"},
    Row{"timeWaitOldTimestamp", "notRead", Source,
        "FreeBSD 15 (2024-10): tcp_timewait.c"},
    Row{"timeWaitData", "acknowledge", Source, "FreeBSD 15 (2024-10): tcp_timewait.c"},
    Row{"timeWaitReuse", "never", Source, "FreeBSD 15 (2024-10): in_pcbconnect"},
    Row{"boundPortReuse", "false", Source, "FreeBSD 15 (2024-10): in_pcbconnect"},
    Row{"takenTupleError", "addressInUse", Source, "FreeBSD 15 (2024-10): in_pcbconnect"},
    Row{"timeWaitBuckets", "10000000", Source, "FreeBSD 15 (2024-10): no limit since 14"},
    Row{"keepAliveAlways", "true", Source, "FreeBSD 15 (2024-10): net.inet.tcp.always_keepalive"},
    Row{"keepAliveIdle", "2h", Source, "FreeBSD 15 (2024-10)"},
    Row{"keepAliveInterval", "75s", Source, "FreeBSD 15 (2024-10)"},
    Row{"keepAliveBacksOff", "false", Source, "FreeBSD 15 (2024-10): tcp_timer.c"},
    Row{"keepAliveProbes", "8", Source, "FreeBSD 15 (2024-10)"},
    Row{"keepAliveTimeout", "unlimited", Source, "FreeBSD 15 (2024-10)"},
    Row{"keepAliveBytes", "0", Source, "FreeBSD 15 (2024-10): tcp_timer.c"},
    Row{"keepAliveStates", "untilClosing", Source, "FreeBSD 15 (2024-10): tcp_timer.c"},
    Row{"keepAliveGiveUpResets", "true", Source, "FreeBSD 15 (2024-10): tcp_timer.c tcp_drop"},
    Row{"inexactReset", "challenge", Source, "FreeBSD 15 (2024-10): net.inet.tcp.insecure_rst"},
    Row{"takesNearExactReset", "false", Source, "FreeBSD 15 (2024-10): tcp_input.c"},
    Row{"synchronizedSyn", "challenge", Source, "FreeBSD 15 (2024-10): net.inet.tcp.insecure_syn"},
    Row{"challengeAckInterval", "1s", Source, "FreeBSD 15 (2024-10)"},
    Row{"challengeAckCount", "5", Source, "FreeBSD 15 (2024-10)"},
    Row{"checksGhostAck", "true", Source, "FreeBSD 15 (2024-10): net.inet.tcp.insecure_ack"},
    Row{"veryOldAck", "challenge", Source, "FreeBSD 15 (2024-10): net.inet.tcp.insecure_ack"},
    Row{"closedPort", "answer", Source, "FreeBSD 15 (2024-10): net.inet.tcp.blackhole"},
    Row{"abortAcknowledges", "true", Unverified, "not read; as other BSD stacks"},
    Row{"fallbackMss", "536", Source, "FreeBSD 15 (2024-10)"},
    Row{"receiveBuffer", "65535", Unverified, "not read"},
    Row{"windowScaling", "true", Source, "FreeBSD 15 (2024-10)"},
    Row{"windowScale", "6", Unverified, "not read"},
    Row{"timestamps", "true", Source, "FreeBSD 15 (2024-10)"},
    Row{"selectiveAck", "true", Source, "FreeBSD 15 (2024-10)"},
    Row{"ttl", "64", Source, "FreeBSD 15 (2024-10)"},
    Row{"firstEphemeralPort", "10000", Source, "FreeBSD 15 (2024-10)"},
    Row{"lastEphemeralPort", "65535", Source, "FreeBSD 15 (2024-10)"},
};
// clang-format on
static_assert(namesEachOnce(FreeBsdRows));

constexpr std::array FreeBsdAliases = {
    Alias{"net.inet.tcp.msl", "timeWait", 2ms},
    Alias{"net.inet.tcp.nolocaltimewait", "skipsLoopbackTimeWait"},
    Alias{"net.inet.tcp.keepinit", "connectTimeout", 1ms},
    Alias{"net.inet.tcp.keepintvl", "keepAliveInterval", 1ms},
    Alias{"net.inet.tcp.keepcnt", "keepAliveProbes"},
    Alias{"net.inet.tcp.always_keepalive", "keepAliveAlways"},
    Alias{"net.inet.tcp.rexmit_initial", "initialRto", 1ms},
    Alias{"net.inet.tcp.retries", "dataRetries"},
    Alias{"net.inet.tcp.syncache.rexmtlimit", "synAckRetries"},
    Alias{"net.inet.tcp.syncache.rst_on_sock_fail", "acceptQueueFull"},
    Alias{"net.inet.tcp.insecure_rst", "inexactReset"},
    Alias{"net.inet.tcp.insecure_syn", "synchronizedSyn"},
    Alias{"net.inet.tcp.blackhole", "closedPort"},
    Alias{"kern.ipc.soacceptqueue", "maximumBacklog"},
};

} // namespace

constinit const SystemTable FreeBsd = {
    "freebsd",
    "FreeBSD 15 (2024-10)",
    FreeBsdRows,
    FreeBsdAliases,
    {SocketListing::Form::ProtocolFirst, "netstat -an -p tcp", "tcp4", Unverified}};

} // namespace tcp
