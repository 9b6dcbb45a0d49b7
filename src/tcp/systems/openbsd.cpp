// SPDX-License-Identifier: MIT
#include "tcp/systems/table.h"

#include <array>

namespace tcp {

namespace {

using enum Standing;

// Read and not run; schedules are computed from what was read.
// clang-format off
constexpr std::array OpenBsdRows = {
    Row{"initialRto", "3s", Unverified,
        "OpenBSD (2025-09): tcp_timer.h: the first wait is not verified"},
    Row{"synRetries", "127", Source, "OpenBSD (2025-09): tcp_timer.c: no count, stops at 75 s"},
    Row{"connectTimeout", "75s", Source, "OpenBSD (2025-09): tcp_timer.h"},
    Row{"synAckRetries", "127", Unverified, "not read"},
    Row{"synAckTimeout", "75s", Unverified, "not read"},
    Row{"refusedRetryInterval", "unlimited", Source, "OpenBSD (2025-09): tcp_input.c"},
    Row{"refusesCrossingSynAck", "true", Unverified, "OpenBSD (2025-09): tcp_input.c; not tested"},
    Row{"backlogPercent", "100", Source, "OpenBSD (2025-09): tcp_input.c: full above the backlog"},
    Row{"backlogExtra", "1", Source, "OpenBSD (2025-09): tcp_input.c: full above the backlog"},
    Row{"acceptQueueFullSyn", "drop", Source, "OpenBSD (2025-09): tcp_input.c"},
    Row{"synQueueFull", "evictOldest", Source, "OpenBSD (2025-09): the SYN cache evicts"},
    Row{"minimumRto", "1s", Source, "OpenBSD (2025-09): tcp_timer.h"},
    Row{"maximumRto", "64s", Source, "OpenBSD (2025-09): tcp_timer.h"},
    Row{"rtoSlop", "0ms", Source, "OpenBSD (2025-09): tcp_timer.h"},
    Row{"maximumBackOff", "64", Source, "OpenBSD (2025-09): tcp_timer.c"},
    Row{"retryLimit", "count", Source, "OpenBSD (2025-09): tcp_timer.h"},
    Row{"dataRetries", "12", Source, "OpenBSD (2025-09): tcp_timer.h"},
    Row{"orphanRetries", "0", Source, "OpenBSD (2025-09): tcp_timer.c: as for data"},
    Row{"dataGiveUpResets", "true", Unverified, "not read; as keepalive does"},
    Row{"delayedAck", "200ms", Source, "OpenBSD (2025-09): tcp_timer.h"},
    Row{"timeWait", "60s", Source, "OpenBSD (2025-09): tcp_timer.h: 2 x 30 s, TCPTV_MSL"},
    Row{"skipsLoopbackTimeWait", "false", Source, "OpenBSD (2025-09): tcp_input.c"},
    Row{"timeWaitRestart", "never", Computed,
        "OpenBSD (2025-09): tcp_input.c: inferred, the FIN is trimmed first"},
    Row{"finWait2Timeout", "600s", Unverified,
        "OpenBSD (2025-09): tcp_timer.c arms 57 600 s, which looks unintended"},
    Row{"finWait2HeldTimeout", "unlimited", Source, "OpenBSD (2025-09): tcp_input.c"},
    Row{"finWait2ExpiryResets", "false", Source, "OpenBSD (2025-09): tcp_timer.c"},
    Row{"smallFinWait2", "false", Source, "OpenBSD (2025-09): tcp_timer.c"},
    Row{"closeUnread", "fin", Unverified, "not read"},
    Row{"timeWaitReset", "close", Source, "OpenBSD (2025-09): tcp_input.c"},
    Row{"timeWaitSyn", "newerSequenceOrTimestamp", Source, "OpenBSD (2025-09): tcp_input.c"},
    Row{"timeWaitRefusedSyn", "acknowledge", Source, "OpenBSD (2025-09): tcp_input.c"},
    Row{"timeWaitOldTimestamp", "ignore", Source, "OpenBSD (2025-09): tcp_input.c PAWS"},
    Row{"timeWaitData", "reset", Source, "OpenBSD (2025-09): tcp_input.c"},
    Row{"timeWaitSequenceGap", "32768", Source,
        "OpenBSD (2025-09): tcp_input.c: random, 32768 at least"},
    Row{"timeWaitBuckets", "10000000", Source, "OpenBSD (2025-09): none found"},
    Row{"keepAliveAlways", "false", Source, "OpenBSD (2025-09): tcp_timer.c"},
    Row{"keepAliveIdle", "2h", Source, "OpenBSD (2025-09): tcp_timer.h"},
    Row{"keepAliveInterval", "75s", Source, "OpenBSD (2025-09): tcp_timer.h"},
    Row{"keepAliveBacksOff", "false", Source, "OpenBSD (2025-09): tcp_timer.c"},
    Row{"keepAliveProbes", "8", Source, "OpenBSD (2025-09): tcp_timer.h"},
    Row{"keepAliveTimeout", "unlimited", Source, "OpenBSD (2025-09): tcp_timer.h"},
    Row{"keepAliveBytes", "0", Source, "OpenBSD (2025-09): tcp_timer.c"},
    Row{"keepAliveStates", "untilClosing", Source, "OpenBSD (2025-09): tcp_timer.c"},
    Row{"keepAliveGiveUpResets", "true", Source, "OpenBSD (2025-09): tcp_timer.c tcp_drop"},
    Row{"inexactReset", "drop", Source, "OpenBSD (2025-09): tcp_input.c"},
    Row{"takesNearExactReset", "true", Source, "OpenBSD (2025-09): tcp_input.c"},
    Row{"synchronizedSyn", "challenge", Source, "OpenBSD (2025-09): tcp_input.c"},
    Row{"veryOldAck", "drop", Source, "OpenBSD (2025-09): tcp_input.c"},
    Row{"closedPort", "answer", Source, "OpenBSD (2025-09): tcp_input.c"},
    Row{"abortAcknowledges", "true", Unverified, "not read; as other BSD stacks"},
    Row{"receiveBuffer", "65535", Unverified, "not read"},
    Row{"windowScaling", "true", Source, "OpenBSD (2025-09)"},
    Row{"windowScale", "0", Unverified, "not read"},
    Row{"timestamps", "true", Source, "OpenBSD (2025-09)"},
    Row{"selectiveAck", "true", Source, "OpenBSD (2025-09)"},
    Row{"ttl", "64", Unverified, "not read"},
    Row{"firstEphemeralPort", "1024", Reported, "OpenBSD (2025-09): sysctl"},
    Row{"lastEphemeralPort", "49151", Reported, "OpenBSD (2025-09): sysctl"},
};
// clang-format on
static_assert(namesEachOnce(OpenBsdRows));

} // namespace

constinit const SystemTable OpenBsd = {
    "openbsd",
    "OpenBSD (2025-09)",
    OpenBsdRows,
    {},
    {SocketListing::Form::ProtocolFirst, "netstat -an -p tcp", "tcp", Unverified}};

} // namespace tcp
