// SPDX-License-Identifier: MIT
#include "tcp/profile.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <vector>

namespace tcp {

namespace {

// One row of a system's table: a field, its value there, and how we know.
struct Row
{
    std::string_view field;
    std::string_view value;
    Standing standing;
    std::string_view source;
};

using enum Standing;

// RFC 9293 where it gives a number; where it leaves the choice open, a plain one that says so.
constexpr std::array RfcRows = {
    Row{"initialRto", "1s", Documented, "RFC 6298 (2.1)"},
    Row{"synRetries", "127", Computed, "RFC 9293 (3.8.3) limits the time, not the count"},
    Row{"synLinearRetries", "0", Documented, "RFC 6298 (5.5)"},
    Row{"connectTimeout", "180s", Documented, "RFC 9293 (3.8.3) MUST-23"},
    Row{"synAckRetries", "7", Computed, "RFC 9293 (3.8.3) R2 of 3 min for SYN"},
    Row{"refusedRetryInterval", "unlimited", Documented, "RFC 9293 (3.10.7.3)"},
    Row{"synRetryAfterBadAck", "unlimited", Documented, "RFC 9293 (3.10.7.3) first"},
    Row{"synReceivedSyn", "acknowledge", Documented, "RFC 9293 (3.10.7.4)"},
    Row{"halfOpenRequests", "false", Documented, "RFC 9293 (3.10.7.4)"},
    Row{"synReceivedTakesOldAck", "false", Documented, "RFC 9293 (3.10.7.4) fifth"},
    Row{"listenDropsSynFin", "false", Documented, "RFC 9293 (3.10.7.2) third"},
    Row{"simultaneousResetRefuses", "true", Documented, "RFC 9293 (3.10.7.4) second"},
    Row{"backlogExtra", "0", Computed, "RFC 9293 has no accept queue"},
    Row{"acceptQueueFull", "ignore", Computed, "RFC 9293 has no accept queue"},
    Row{"minimumRto", "1s", Documented, "RFC 6298 (2.4)"},
    Row{"maximumRto", "60s", Documented, "RFC 6298 (2.5)"},
    Row{"rttEstimator", "rfc6298", Documented, "RFC 6298 (2)"},
    Row{"retryLimit", "count", Documented, "RFC 9293 (3.8.3)"},
    Row{"dataRetries", "7", Computed, "RFC 9293 (3.8.3) R2 of at least 100 s SHLD-11"},
    Row{"orphanRetries", "0", Documented, "RFC 9293 (3.8.3)"},
    Row{"tailLossProbe", "false", Documented, "RFC 8985 (7) is an option"},
    Row{"reorderingTimer", "false", Documented, "RFC 8985 (6) is an option"},
    Row{"delayedAck", "200ms", Computed, "RFC 9293 (3.8.6.3) MUST-40: below 500 ms"},
    Row{"quickAcks", "0", Documented, "RFC 9293 (3.8.6.3)"},
    Row{"adaptsAckDelay", "false", Documented, "RFC 9293 (3.8.6.3)"},
    Row{"delaysAckOfFin", "false", Documented, "RFC 9293 (3.10.7.4) eighth"},
    Row{"timeWait", "240s", Documented, "RFC 9293 (3.4.2, 3.6.1): MSL of 2 min"},
    Row{"finWait2Timeout", "unlimited", Documented, "RFC 9293 (3.10.8)"},
    Row{"smallFinWait2", "false", Documented, "RFC 9293 (3.10.7.4)"},
    Row{"smallFinWait2Limit", "unlimited", Documented, "RFC 9293 (3.10.8)"},
    Row{"abortAcknowledges", "false", Documented, "RFC 9293 (3.10.5)"},
    Row{"closeUnread", "reset", Documented, "RFC 9293 (3.6.1) SHLD-3"},
    Row{"timeWaitReset", "closeOrChallenge", Documented, "RFC 9293 (3.10.7.4) second"},
    Row{"timeWaitSyn", "newerSequenceOrTimestamp", Documented, "RFC 9293 (3.6.1) MAY-2, RFC 6191"},
    Row{"timeWaitReuse", "never", Documented, "RFC 9293 (3.6.1)"},
    Row{"timeWaitReuseDelay", "1s", Computed, "without effect while reuse is never"},
    Row{"rfc1337", "false", Documented, "RFC 1337 is informational"},
    Row{"timeWaitBuckets", "10000000", Documented, "RFC 9293 has no limit"},
    Row{"keepAliveAlways", "false", Documented, "RFC 9293 (3.8.4) MUST-25"},
    Row{"keepAliveIdle", "2h", Documented, "RFC 9293 (3.8.4) MUST-28"},
    Row{"keepAliveInterval", "75s", Computed, "RFC 9293 (3.8.4) gives none"},
    Row{"keepAliveProbes", "9", Computed, "RFC 9293 (3.8.4) MUST-29 gives none"},
    Row{"inexactReset", "challenge", Documented, "RFC 9293 (3.10.7.4), RFC 5961 (3.2)"},
    Row{"closeWaitResetBreaksPipe", "false", Documented, "RFC 9293 (3.10.7.4) second"},
    Row{"closingTakesOldReset", "false", Documented, "RFC 9293 (3.10.7.4) first"},
    Row{"synchronizedSyn", "challenge", Documented, "RFC 9293 (3.10.7.4), RFC 5961 (4.2)"},
    Row{"challengeAckInterval", "0ms", Documented, "RFC 5961 (7) asks for a limit, gives none"},
    Row{"checksGhostAck", "false", Documented, "RFC 9293 (3.10.7.4), RFC 5961 (5.2)"},
    Row{"takesSegmentsUpToWindow", "false", Documented, "RFC 9293 (3.10.7.4) first"},
    Row{"mss", "1460", Documented, "RFC 9293 (3.7.1), on Ethernet"},
    Row{"receiveBuffer", "65535", Computed, "the largest window without scaling"},
    Row{"segmentOverhead", "0", Documented, "RFC 9293 counts bytes of payload"},
    Row{"receiveBufferFactor", "1", Documented, "RFC 9293 counts bytes of payload"},
    Row{"offersWholeSegments", "false", Documented, "RFC 9293 (3.8.6.2.2) asks for less"},
    Row{"windowScaling", "false", Documented, "RFC 7323 (2) is an option"},
    Row{"windowScale", "0", Documented, "RFC 7323 (2)"},
    Row{"timestamps", "false", Documented, "RFC 7323 (3) is an option"},
    Row{"selectiveAck", "false", Documented, "RFC 2018 is an option"},
    Row{"pushesBursts", "false", Documented, "RFC 9293 (3.9.1.2)"},
    Row{"firstEphemeralPort", "49152", Documented, "RFC 6335 (6)"},
    Row{"lastEphemeralPort", "65535", Documented, "RFC 6335 (6)"},
};

constexpr std::array LinuxRows = {
    Row{"initialRto", "1s", Measured, "Linux 6.18: SYN again after 1.01 s"},
    Row{"synRetries", "6", Measured, "Linux 6.18: tcp_syn_retries"},
    Row{"synLinearRetries", "4", Measured, "Linux 6.18: tcp_syn_linear_timeouts"},
    Row{"connectTimeout", "unlimited", Measured, "Linux 6.18: ends by count"},
    Row{"synAckRetries", "5", Measured, "Linux 6.18: tcp_synack_retries"},
    Row{"refusedRetryInterval", "unlimited", Measured, "Linux 6.18: ECONNREFUSED at once"},
    Row{"synRetryAfterBadAck", "8ms", Measured,
        "Linux 6.18: 11 ms; 6.12 tcp_input.c TCP_TIMEOUT_MIN"},
    Row{"synReceivedSyn", "repeatSynAck", Measured, "Linux 6.18"},
    Row{"halfOpenRequests", "true", Measured, "Linux 6.18; 6.12 tcp_minisocks.c tcp_check_req"},
    Row{"synReceivedTakesOldAck", "true", Measured, "Linux 6.18"},
    Row{"listenDropsSynFin", "true", Measured, "Linux 6.18"},
    Row{"simultaneousResetRefuses", "false", Measured, "Linux 6.18: ECONNRESET"},
    Row{"backlogExtra", "1", Measured, "Linux 6.18: the queue holds backlog + 1"},
    Row{"acceptQueueFull", "ignore", Measured, "Linux 6.18: tcp_abort_on_overflow = 0"},
    Row{"minimumRto", "200ms", Measured, "Linux 6.18: tcp_rto_min_us"},
    Row{"maximumRto", "120s", Measured, "Linux 6.18: tcp_rto_max_ms"},
    Row{"rttEstimator", "linux", Source, "Linux 6.12 tcp_input.c tcp_rtt_estimator"},
    Row{"retryLimit", "equivalentTime", Measured,
        "Linux 6.18; 6.12 tcp_timer.c retransmits_timed_out"},
    Row{"dataRetries", "15", Measured, "Linux 6.18: tcp_retries2"},
    Row{"orphanRetries", "8", Measured, "Linux 6.18: tcp_orphan_retries 0 means 8"},
    Row{"tailLossProbe", "true", Measured, "Linux 6.18: tcp_early_retrans = 3"},
    Row{"reorderingTimer", "true", Measured,
        "Linux 6.18: data repeated after a quarter of the RTT"},
    Row{"delayedAck", "40ms", Measured, "Linux 6.18: 41 to 55 ms"},
    Row{"quickAcks", "16", Measured, "Linux 6.18: about 16"},
    Row{"adaptsAckDelay", "true", Measured, "Linux 6.18; 6.12 tcp_input.c tcp_event_data_recv"},
    Row{"delaysAckOfFin", "true", Measured, "Linux 6.18: 40 to 44 ms after data"},
    Row{"timeWait", "60s", Measured, "Linux 6.18; 6.12 tcp.h TCP_TIMEWAIT_LEN"},
    Row{"finWait2Timeout", "60s", Measured, "Linux 6.18: tcp_fin_timeout"},
    Row{"smallFinWait2", "true", Measured,
        "Linux 6.18; 6.12 tcp_minisocks.c tcp_timewait_state_process"},
    Row{"smallFinWait2Limit", "60s", Measured,
        "Linux 6.18: tcp_fin_timeout of 120 and 90; 6.12 tcp.c"},
    Row{"abortAcknowledges", "true", Measured, "Linux 6.18: RST+ACK"},
    Row{"closeUnread", "reset", Measured, "Linux 6.18: RST+ACK"},
    Row{"timeWaitReset", "close", Measured, "Linux 6.18, with tcp_rfc1337 = 0"},
    Row{"timeWaitSyn", "newerSequenceOrTimestamp", Measured, "Linux 6.18"},
    Row{"timeWaitReuse", "loopbackOnly", Measured, "Linux 6.18: tcp_tw_reuse = 2"},
    Row{"timeWaitReuseDelay", "1s", Measured, "Linux 6.18: tcp_tw_reuse_delay"},
    Row{"rfc1337", "false", Measured, "Linux 6.18: tcp_rfc1337"},
    Row{"timeWaitBuckets", "131072", Measured,
        "Linux 6.18: tcp_max_tw_buckets of the machine measured"},
    Row{"keepAliveAlways", "false", Measured, "Linux 6.18"},
    Row{"keepAliveIdle", "2h", Measured, "Linux 6.18: tcp_keepalive_time"},
    Row{"keepAliveInterval", "75s", Source, "Linux 6.12: tcp_keepalive_intvl"},
    Row{"keepAliveProbes", "9", Source, "Linux 6.12: tcp_keepalive_probes"},
    Row{"inexactReset", "challenge", Measured, "Linux 6.18"},
    Row{"closeWaitResetBreaksPipe", "true", Measured, "Linux 6.18; 6.12 tcp_input.c tcp_reset"},
    Row{"closingTakesOldReset", "true", Measured, "Linux 6.18; 6.12 tcp_input.c tcp_reset_check"},
    Row{"synchronizedSyn", "challenge", Measured, "Linux 6.18"},
    Row{"challengeAckInterval", "500ms", Measured, "Linux 6.18: tcp_invalid_ratelimit"},
    Row{"checksGhostAck", "true", Measured, "Linux 6.18; 6.12 tcp_input.c tcp_ack"},
    Row{"takesSegmentsUpToWindow", "true", Measured, "Linux 6.18; 6.12 tcp_input.c tcp_sequence"},
    Row{"mss", "1460", Measured, "Linux 6.18: link MTU of 1500 less 40"},
    Row{"receiveBuffer", "64240", Measured, "Linux 6.18: window of the SYN"},
    Row{"segmentOverhead", "856", Computed, "Linux 6.18: from the windows of a small SO_RCVBUF"},
    Row{"receiveBufferFactor", "2", Measured, "Linux 6.18; 6.12 sock.c __sock_set_rcvbuf"},
    Row{"offersWholeSegments", "true", Measured,
        "Linux 6.18; 6.12 tcp_output.c __tcp_select_window"},
    Row{"windowScaling", "true", Measured, "Linux 6.18: tcp_window_scaling"},
    Row{"windowScale", "10", Measured, "Linux 6.18, on the machine measured"},
    Row{"timestamps", "true", Measured, "Linux 6.18: tcp_timestamps"},
    Row{"selectiveAck", "true", Measured, "Linux 6.18: tcp_sack"},
    Row{"pushesBursts", "true", Measured, "Linux 6.18; 6.12 tcp_output.c __tcp_transmit_skb"},
    Row{"firstEphemeralPort", "32768", Measured, "Linux 6.18: ip_local_port_range"},
    Row{"lastEphemeralPort", "60999", Measured, "Linux 6.18: ip_local_port_range"},
};

constexpr std::array LinuxAliases = {
    Alias{"net.ipv4.tcp_syn_retries", "synRetries"},
    Alias{"net.ipv4.tcp_syn_linear_timeouts", "synLinearRetries"},
    Alias{"net.ipv4.tcp_synack_retries", "synAckRetries"},
    Alias{"net.ipv4.tcp_retries2", "dataRetries"},
    Alias{"net.ipv4.tcp_orphan_retries", "orphanRetries"},
    Alias{"net.ipv4.tcp_fin_timeout", "finWait2Timeout", 1s},
    Alias{"net.ipv4.tcp_keepalive_time", "keepAliveIdle", 1s},
    Alias{"net.ipv4.tcp_keepalive_intvl", "keepAliveInterval", 1s},
    Alias{"net.ipv4.tcp_keepalive_probes", "keepAliveProbes"},
    Alias{"net.ipv4.tcp_rto_min_us", "minimumRto", 1us},
    Alias{"net.ipv4.tcp_rto_max_ms", "maximumRto", 1ms},
    Alias{"net.ipv4.tcp_early_retrans", "tailLossProbe"},
    Alias{"net.ipv4.tcp_rfc1337", "rfc1337"},
    Alias{"net.ipv4.tcp_tw_reuse", "timeWaitReuse"},
    Alias{"net.ipv4.tcp_tw_reuse_delay", "timeWaitReuseDelay", 1ms},
    Alias{"net.ipv4.tcp_max_tw_buckets", "timeWaitBuckets"},
    Alias{"net.ipv4.tcp_abort_on_overflow", "acceptQueueFull"},
    Alias{"net.ipv4.tcp_invalid_ratelimit", "challengeAckInterval", 1ms},
    Alias{"net.ipv4.tcp_timestamps", "timestamps"},
    Alias{"net.ipv4.tcp_sack", "selectiveAck"},
    Alias{"net.ipv4.tcp_window_scaling", "windowScaling"},
};

// Whether a table names no field twice; that it names all of them is tested.
template <std::size_t Count>
constexpr bool namesEachOnce(const std::array<Row, Count> &rows)
{
    for (std::size_t i = 0; i < Count; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (rows[i].field == rows[j].field)
                return false;
        }
    }
    return true;
}
static_assert(namesEachOnce(RfcRows));
static_assert(namesEachOnce(LinuxRows));

// The profile and the provenance that a table gives.
struct Built
{
    Profile profile;
    std::vector<Provenance> provenance;
};

Built build(std::span<const Row> rows)
{
    Built built;
    built.provenance.resize(fields().size());
    for (const Row &row : rows) {
        const Field *field = findField(row.field);
        assert(field != nullptr && "a system's table names a field that does not exist");
        const auto value = parseValue(*field, row.value);
        assert(value && "a system's table holds a value that its field cannot take");
        field->set(built.profile, *value);
        built.provenance[static_cast<std::size_t>(field - fields().data())] = {row.standing,
                                                                               row.source};
    }
    return built;
}

const auto &table()
{
    static const Built Rfc = build(RfcRows);
    static const Built Linux = build(LinuxRows);
    static const std::array Systems = {
        System{"rfc9293", "RFC 9293", Rfc.profile, {}, Rfc.provenance},
        System{"linux", "Linux 6.18", Linux.profile, LinuxAliases, Linux.provenance},
    };
    return Systems;
}

} // namespace

std::span<const System> systems()
{
    return table();
}

const System *findSystem(std::string_view id)
{
    const auto found = std::ranges::find(table(), id, &System::id);
    return found == table().end() ? nullptr : &*found;
}

} // namespace tcp
