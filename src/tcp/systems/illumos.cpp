// SPDX-License-Identifier: MIT
#include "tcp/systems/table.h"

#include <array>

namespace tcp {

namespace {

using enum Standing;

// Read and not run, the listener only in part; Oracle Solaris may differ.
// clang-format off
constexpr std::array IllumosRows = {
    Row{"initialRto", "1s", Source, "illumos: _rexmit_interval_initial"},
    Row{"synRetries", "127", Source, "illumos: tcp_timers.c: by time"},
    Row{"synLinearRetries", "0", Source, "illumos: tcp_timers.c"},
    Row{"connectTimeout", "180s", Source, "illumos: _ip_abort_cinterval"},
    Row{"synAckRetries", "127", Source, "illumos: tcp_timers.c: by time"},
    Row{"synAckTimeout", "180s", Source, "illumos: _ip_abort_cinterval"},
    Row{"synAckGiveUpResets", "true", Source, "illumos: tcp_timers.c"},
    Row{"refusedRetryInterval", "unlimited", Source, "illumos: tcp_input.c"},
    Row{"halfOpenRequests", "false", Source, "illumos: tcp_input.c: a full connection"},
    Row{"maximumBacklog", "128", Source, "illumos: _conn_req_max_q"},
    Row{"backlogPercent", "100", Source, "illumos: tcp_input.c"},
    Row{"backlogExtra", "0", Source, "illumos: tcp_input.c"},
    Row{"acceptQueueFullSyn", "drop", Source, "illumos: tcp_input.c tcpListenDrop"},
    Row{"synQueueLimit", "1024", Source, "illumos: _conn_req_max_q0"},
    Row{"synQueueFull", "evictOldest", Source, "illumos: drops a half-open entry"},
    Row{"minimumRto", "400ms", Source, "illumos: tcp_tunables.c"},
    Row{"maximumRto", "60s", Source, "illumos: tcp_tunables.c"},
    Row{"rtoSlop", "0ms", Source, "illumos: tcp_timers.c"},
    Row{"synRtoSlop", "0ms", Source, "illumos: tcp_timers.c"},
    Row{"retryLimit", "count", Source, "illumos: tcp_timers.c: by time"},
    Row{"dataRetries", "255", Source, "illumos: tcp_timers.c: by time"},
    Row{"orphanRetries", "0", Source, "illumos: tcp_timers.c: as for data"},
    Row{"dataTimeout", "5min", Source, "illumos: _ip_abort_interval; Solaris 9: 8 min"},
    Row{"delayedAck", "100ms", Source, "illumos: tcp_tunables.c; 50 ms on the local subnet"},
    Row{"timeWait", "60s", Source, "illumos: _time_wait_interval; Solaris 8: 240 s"},
    Row{"skipsLoopbackTimeWait", "true", Source, "illumos: tcp_time_wait.c tcp_time_wait_append"},
    Row{"timeWaitRestart", "repeatedFin", Source, "illumos: tcp_input.c"},
    Row{"finWait2Timeout", "60s", Source, "illumos: _fin_wait_2_flush_interval"},
    Row{"finWait2CheckInterval", "0ms", Source, "illumos: tcp_timers.c"},
    Row{"finWait2HeldTimeout", "unlimited", Source, "illumos: tcp_timers.c"},
    Row{"finWait2ExpiryResets", "false", Computed,
        "illumos: tcp_timers.c tcp_clean_death: inferred"},
    Row{"finWait2ReadShut", "false", Source, "illumos: tcp_timers.c"},
    Row{"smallFinWait2", "false", Source, "illumos: tcp_timers.c"},
    Row{"longestLinger2", "60s", Source, "illumos: tcp.c: no more than the system value"},
    Row{"closeUnread", "reset", Source, "illumos: tcp.c tcp_close_output"},
    Row{"timeWaitReset", "closeInWindow", Source, "illumos: tcp_input.c"},
    Row{"timeWaitSyn", "beyondWindow", Source, "illumos: tcp_input.c"},
    Row{"timeWaitRefusedSyn", "resetInWindow", Source, "illumos: tcp_input.c"},
    Row{"timeWaitOldTimestamp", "acknowledge", Source, "illumos: tcp_input.c"},
    Row{"timeWaitData", "acknowledge", Source, "illumos: tcp_input.c"},
    Row{"timeWaitBuckets", "10000000", Source, "illumos: none found"},
    Row{"keepAliveAlways", "false", Source, "illumos: tcp.c"},
    Row{"keepAliveIdle", "2h", Source, "illumos: tcp_tunables.c"},
    Row{"keepAliveInterval", "60s", Source,
        "illumos: tcp_timers.c: begins with RTO, doubles to 60 s"},
    Row{"keepAliveBacksOff", "true", Source, "illumos: tcp_timers.c"},
    Row{"keepAliveProbes", "127", Source, "illumos: tcp_timers.c: by time"},
    Row{"keepAliveTimeout", "8min", Source, "illumos: _keepalive_abort_interval"},
    Row{"keepAliveBytes", "1", Source, "illumos: tcp_timers.c"},
    Row{"keepAliveStates", "untilCloseWait", Source, "illumos: tcp_timers.c"},
    Row{"keepAliveGiveUpResets", "false", Unverified, "not read"},
    Row{"inexactReset", "reset", Source, "illumos: tcp_input.c"},
    Row{"takesNearExactReset", "false", Source, "illumos: tcp_input.c"},
    Row{"synchronizedSyn", "reset", Source, "illumos: tcp_input.c"},
    Row{"closedPort", "answer", Source, "illumos: tcp_input.c"},
    Row{"mss", "1460", Unverified, "not read"},
    Row{"fallbackMss", "536", Source, "illumos: tcp_tunables.c"},
    Row{"receiveBuffer", "65535", Unverified, "not read"},
    Row{"windowScaling", "true", Source, "illumos: tcp_input.c"},
    Row{"windowScale", "0", Unverified, "not read"},
    Row{"timestamps", "true", Source, "illumos: tcp_input.c: with window scaling"},
    Row{"selectiveAck", "true", Source, "illumos: tcp_tunables.c"},
    Row{"ttl", "64", Source, "illumos: tcp_tunables.c"},
    Row{"firstEphemeralPort", "32768", Source, "illumos: tcp_tunables.c"},
    Row{"lastEphemeralPort", "65535", Source, "illumos: tcp_tunables.c"},
};
// clang-format on
static_assert(namesEachOnce(IllumosRows));

constexpr std::array IllumosAliases = {
    Alias{"_time_wait_interval", "timeWait", 1ms},
    Alias{"_fin_wait_2_flush_interval", "finWait2Timeout", 1ms},
    Alias{"_rexmit_interval_initial", "initialRto", 1ms},
    Alias{"_ip_abort_cinterval", "connectTimeout", 1ms},
    Alias{"_ip_abort_interval", "dataTimeout", 1ms},
    Alias{"_keepalive_abort_interval", "keepAliveTimeout", 1ms},
    Alias{"_conn_req_max_q", "maximumBacklog"},
};

} // namespace

constinit const SystemTable Illumos = {
    "illumos",
    "illumos",
    IllumosRows,
    IllumosAliases,
    {SocketListing::Form::AddressesFirst, "netstat -an -P tcp", {}, Unverified}};

} // namespace tcp
