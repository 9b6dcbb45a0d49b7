// SPDX-License-Identifier: MIT
#include "tcp/systems/table.h"

#include <array>

namespace tcp {

namespace {

using enum Standing;

// There is no public source of the present stack: everything here is documented or reported, much
// of it for old releases.
// clang-format off
constexpr std::array WindowsRows = {
    Row{"initialRto", "1s", Reported, "Windows 10: nmap 2113; 3 s until 8.1"},
    Row{"synRetries", "4", Reported, "Windows 2026: speasy 344; MaxSynRetransmissions"},
    Row{"synLinearRetries", "0", Reported, "Windows 10: nmap 2113"},
    Row{"connectTimeout", "21s", Reported,
        "Windows 2026: speasy 344: 21.0 s with 4 retransmissions"},
    Row{"synAckRetries", "2", Unverified,
        "Windows 2000, 2003: TcpMaxConnectResponseRetransmissions"},
    Row{"refusedRetryInterval", "500ms", Documented, "Microsoft KB 175523; libuv 2896: 2 s in all"},
    Row{"maximumBacklog", "200", Unverified, "Microsoft KB 113576: NT Server"},
    Row{"acceptQueueFullSyn", "reset", Unverified, "Microsoft KB 113576: NT"},
    Row{"minimumRto", "300ms", Documented, "Windows Server 2019: Internet template"},
    Row{"maximumRto", "60s", Unverified, "nmap 2113: for SYN; Microsoft KB 170359: 240 s"},
    Row{"retryLimit", "count", Documented, "Microsoft: TcpMaxDataRetransmissions"},
    Row{"dataRetries", "5", Documented, "Microsoft: TcpMaxDataRetransmissions"},
    Row{"orphanRetries", "0", Documented, "Microsoft: TcpMaxDataRetransmissions"},
    Row{"dataGiveUpResets", "true", Documented, "Windows 10: Microsoft on TCP/IP connectivity"},
    Row{"abortAcknowledges", "true", Documented, "Windows 10: Microsoft on TCP/IP connectivity"},
    Row{"delayedAck", "40ms", Documented, "Windows Server 2019: Internet template"},
    Row{"timeWait", "120s", Documented,
        "disputed: 120 s in Microsoft KB 314053 and on Server 2019, 240 s on newer pages"},
    Row{"finWait2Timeout", "120s", Unverified, "Microsoft NDIS, Vista to 2012"},
    Row{"finWait2Restarts", "true", Unverified, "Microsoft NDIS, Vista to 2012"},
    Row{"finWait2HeldTimeout", "unlimited", Unverified,
        "Microsoft KB 813056: 300 s in XP and 2003"},
    Row{"lingerTimeoutResets", "true", Documented, "Microsoft: SO_LINGER"},
    Row{"closeUnread", "reset", Unverified, "widely seen, not documented"},
    Row{"keepAliveAlways", "false", Documented, "Microsoft SIO_KEEPALIVE_VALS"},
    Row{"keepAliveIdle", "2h", Documented, "Microsoft SIO_KEEPALIVE_VALS"},
    Row{"keepAliveInterval", "1s", Documented, "Microsoft SIO_KEEPALIVE_VALS"},
    Row{"keepAliveProbes", "10", Documented, "Microsoft SIO_KEEPALIVE_VALS; 5 before Vista"},
    Row{"mss", "1460", Documented, "Microsoft: 1460 on Ethernet"},
    Row{"receiveBuffer", "65535", Unverified, "not known"},
    Row{"windowScaling", "true", Unverified, "not known"},
    Row{"windowScale", "8", Unverified, "not known"},
    Row{"timestamps", "false", Unverified, "not known"},
    Row{"selectiveAck", "true", Unverified, "not known"},
    Row{"ttl", "128", Documented, "Microsoft KB 314053"},
    Row{"firstEphemeralPort", "49152", Documented, "Windows 10: Microsoft on port exhaustion"},
    Row{"lastEphemeralPort", "65535", Documented, "Windows 10: Microsoft on port exhaustion"},
};
// clang-format on
static_assert(namesEachOnce(WindowsRows));

constexpr std::array WindowsAliases = {
    Alias{"TcpTimedWaitDelay", "timeWait", 1s},
    Alias{"MaxSynRetransmissions", "synRetries"},
    Alias{"TcpMaxDataRetransmissions", "dataRetries"},
    Alias{"TcpMaxConnectResponseRetransmissions", "synAckRetries"},
    Alias{"KeepAliveTime", "keepAliveIdle", 1ms},
};

} // namespace

constinit const SystemTable Windows = {
    "windows",
    "Windows",
    WindowsRows,
    WindowsAliases,
    {SocketListing::Form::Objects, "Get-NetTCPConnection", {}, Unverified}};

} // namespace tcp
