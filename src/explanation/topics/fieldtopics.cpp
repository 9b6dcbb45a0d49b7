// SPDX-License-Identifier: MIT
#include "explanation/topics/topicof.h"

#include <algorithm>
#include <array>

namespace explanation {

namespace {

// Fields whose names begin alike, and what they rule; the first that fits counts.
struct FieldTopic
{
    std::string_view begins;
    const char *topic;
};

constexpr std::array FieldTopics = {
    FieldTopic{"initialRto", "RTO"},
    FieldTopic{"synRtoSlop", "RTO"},
    FieldTopic{"synchronizedSyn", "challenge-ACK"},
    FieldTopic{"synQueue", "SYN-queue"},
    FieldTopic{"halfOpenRequests", "SYN-queue"},
    FieldTopic{"synAck", "SYN_RECEIVED"},
    FieldTopic{"crowdedSynAck", "SYN_RECEIVED"},
    FieldTopic{"synReceived", "SYN_RECEIVED"},
    FieldTopic{"simultaneousReset", "SYN_RECEIVED"},
    FieldTopic{"refusesCrossingSynAck", "SYN_RECEIVED"},
    FieldTopic{"syn", "SYN_SENT"},
    FieldTopic{"connectTimeout", "SYN_SENT"},
    FieldTopic{"refusedRetry", "SYN_SENT"},
    FieldTopic{"listenDrops", "LISTEN"},
    FieldTopic{"maximumBacklog", "backlog"},
    FieldTopic{"backlog", "backlog"},
    FieldTopic{"acceptQueue", "accept-queue"},
    FieldTopic{"minimumRto", "RTO"},
    FieldTopic{"maximumRto", "RTO"},
    FieldTopic{"maximumBackOff", "RTO"},
    FieldTopic{"rtoSlop", "RTO"},
    FieldTopic{"rttEstimator", "RTT"},
    FieldTopic{"retryLimit", "retransmission-timer"},
    FieldTopic{"data", "retransmission-timer"},
    FieldTopic{"orphanPersist", "persist-timer"},
    FieldTopic{"orphan", "orphan"},
    FieldTopic{"tailLossProbe", "lossProbe-timer"},
    FieldTopic{"reorderingTimer", "reordering-timer"},
    FieldTopic{"delayedAck", "delayedAck-timer"},
    FieldTopic{"quickAcks", "delayedAck-timer"},
    FieldTopic{"delaysAckOfFin", "delayedAck-timer"},
    FieldTopic{"adaptsAckDelay", "delayedAck-timer"},
    FieldTopic{"timeWait", "TIME_WAIT"},
    FieldTopic{"skipsLoopbackTimeWait", "TIME_WAIT"},
    FieldTopic{"rfc1337", "TIME_WAIT"},
    FieldTopic{"boundPortReuse", "SO_REUSEADDR"},
    FieldTopic{"takenTupleError", "four-tuple"},
    FieldTopic{"finWait2", "finWait2-timer"},
    FieldTopic{"smallFinWait2", "finWait2-timer"},
    FieldTopic{"longestLinger2", "TCP_LINGER2"},
    FieldTopic{"lingerTimeout", "SO_LINGER"},
    FieldTopic{"endOfFileHidesError", "recv-call"},
    FieldTopic{"closeUnread", "close-call"},
    FieldTopic{"blockedCallsHold", "close-call"},
    FieldTopic{"readShutResets", "shutdown-call"},
    FieldTopic{"abortAcknowledges", "abort-call"},
    FieldTopic{"keepAlive", "keepAlive-timer"},
    FieldTopic{"inexactReset", "challenge-ACK"},
    FieldTopic{"challengeAck", "challenge-ACK"},
    FieldTopic{"takesNearExactReset", "RST"},
    FieldTopic{"closingTakesOldReset", "RST"},
    FieldTopic{"closedPort", "RST"},
    FieldTopic{"closeWaitResetBreaksPipe", "EPIPE"},
    FieldTopic{"checksGhostAck", "acknowledgment-number"},
    FieldTopic{"veryOldAck", "acknowledgment-number"},
    FieldTopic{"takesSegmentsUpToWindow", "window"},
    FieldTopic{"offersWholeSegments", "window"},
    FieldTopic{"mss", "MSS"},
    FieldTopic{"fallbackMss", "MSS"},
    FieldTopic{"receiveBuffer", "SO_RCVBUF"},
    FieldTopic{"segmentOverhead", "SO_RCVBUF"},
    FieldTopic{"windowScal", "window-scale"},
    FieldTopic{"timestamps", "timestamps"},
    FieldTopic{"selectiveAck", "SACK"},
    FieldTopic{"pushesBursts", "PSH"},
    FieldTopic{"ttl", "MSL"},
    FieldTopic{"firstEphemeralPort", "ephemeral-ports"},
    FieldTopic{"lastEphemeralPort", "ephemeral-ports"},
};

// For a field that has no topic nearer to it.
const char *topicOfGroup(tcp::FieldGroup group)
{
    using enum tcp::FieldGroup;
    switch (group) {
    case Opening: return "SYN_SENT";
    case Retransmission: return "retransmission-timer";
    case Acknowledging: return "delayedAck-timer";
    case Closing: return "close-call";
    case KeepAlive: return "keepAlive-timer";
    case Defence: return "challenge-ACK";
    case Segments: return "window";
    }
    Q_UNREACHABLE();
}

} // namespace

QString topicOf(const tcp::Field &field)
{
    const auto fits = [&field](const FieldTopic &topic) {
        return field.name.starts_with(topic.begins);
    };
    const auto *found = std::ranges::find_if(FieldTopics, fits);
    return QLatin1String(found == FieldTopics.end() ? topicOfGroup(field.group) : found->topic);
}

} // namespace explanation
