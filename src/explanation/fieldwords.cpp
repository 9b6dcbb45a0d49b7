// SPDX-License-Identifier: MIT
#include "explanation/fieldwords.h"

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace explanation {

namespace {

struct ChoiceWords
{
    std::string_view field;
    std::string_view choice;
    Source name;
};

// clang-format off
const std::vector<FieldWords> &fieldTable()
{
    static const std::vector<FieldWords> Table = {
        {"initialRto",
         QT_TRANSLATE_NOOP("explanation", "First retransmission timeout"),
         QT_TRANSLATE_NOOP("explanation", "How long the first SYN waits for an answer before it is sent again.")},
        {"synRetries",
         QT_TRANSLATE_NOOP("explanation", "SYN retransmissions"),
         QT_TRANSLATE_NOOP("explanation", "How often SYN is sent again, each time after twice the wait.")},
        {"synLinearRetries",
         QT_TRANSLATE_NOOP("explanation", "SYN retransmissions at a steady pace"),
         QT_TRANSLATE_NOOP("explanation", "How often SYN is first sent again without a longer wait.")},
        {"connectTimeout",
         QT_TRANSLATE_NOOP("explanation", "Limit of connect()"),
         QT_TRANSLATE_NOOP("explanation", "When connect() gives up although retransmissions are left.")},
        {"synAckRetries",
         QT_TRANSLATE_NOOP("explanation", "SYN+ACK retransmissions"),
         QT_TRANSLATE_NOOP("explanation", "How often SYN+ACK is sent again before the request is forgotten.")},
        {"refusedRetryInterval",
         QT_TRANSLATE_NOOP("explanation", "SYN again after a refusal"),
         QT_TRANSLATE_NOOP("explanation", "How soon SYN is sent again after RST; no limit means never.")},
        {"synReceivedSyn",
         QT_TRANSLATE_NOOP("explanation", "Repeated SYN in SYN_RECEIVED"),
         QT_TRANSLATE_NOOP("explanation", "What answers a SYN that comes again before the handshake is complete.")},
        {"backlogExtra",
         QT_TRANSLATE_NOOP("explanation", "Places above the backlog"),
         QT_TRANSLATE_NOOP("explanation", "How many connections the accept queue holds beyond listen()'s number.")},
        {"acceptQueueFull",
         QT_TRANSLATE_NOOP("explanation", "Accept queue full"),
         QT_TRANSLATE_NOOP("explanation", "What becomes of the last step of a handshake when the queue is full.")},
        {"minimumRto",
         QT_TRANSLATE_NOOP("explanation", "Shortest retransmission timeout"),
         QT_TRANSLATE_NOOP("explanation", "RTO is never shorter, however short the round trip is.")},
        {"maximumRto",
         QT_TRANSLATE_NOOP("explanation", "Longest retransmission timeout"),
         QT_TRANSLATE_NOOP("explanation", "Exponential back-off stops at this wait.")},
        {"rttEstimator",
         QT_TRANSLATE_NOOP("explanation", "Round-trip estimate"),
         QT_TRANSLATE_NOOP("explanation", "How a measured round trip changes RTO.")},
        {"retryLimit",
         QT_TRANSLATE_NOOP("explanation", "How retransmissions are limited"),
         QT_TRANSLATE_NOOP("explanation", "By their number, or by the time that so many would take.")},
        {"dataRetries",
         QT_TRANSLATE_NOOP("explanation", "Retransmissions of data"),
         QT_TRANSLATE_NOOP("explanation", "How often data is sent again before the connection is given up.")},
        {"orphanRetries",
         QT_TRANSLATE_NOOP("explanation", "Retransmissions of an orphan"),
         QT_TRANSLATE_NOOP("explanation", "The same once the program has let go; 0 means as for data.")},
        {"tailLossProbe",
         QT_TRANSLATE_NOOP("explanation", "Tail loss probe (TLP)"),
         QT_TRANSLATE_NOOP("explanation", "The last segment is sent again early, to learn whether it was lost.")},
        {"delayedAck",
         QT_TRANSLATE_NOOP("explanation", "Delayed ACK"),
         QT_TRANSLATE_NOOP("explanation", "How long an ACK may wait for data to travel with.")},
        {"quickAcks",
         QT_TRANSLATE_NOOP("explanation", "ACKs at once"),
         QT_TRANSLATE_NOOP("explanation", "How many first data segments are acknowledged without delay.")},
        {"delaysAckOfFin",
         QT_TRANSLATE_NOOP("explanation", "Delayed ACK of FIN"),
         QT_TRANSLATE_NOOP("explanation", "Once data has come, the ACK of FIN waits like that of data.")},
        {"timeWait",
         QT_TRANSLATE_NOOP("explanation", "TIME_WAIT (2MSL)"),
         QT_TRANSLATE_NOOP("explanation", "How long the end that closed first waits before the four-tuple is free again.")},
        {"finWait2Timeout",
         QT_TRANSLATE_NOOP("explanation", "FIN_WAIT_2 of an orphan"),
         QT_TRANSLATE_NOOP("explanation", "How long an orphan waits for the peer's FIN; a program that still holds the socket waits for ever.")},
        {"closeUnread",
         QT_TRANSLATE_NOOP("explanation", "close() with unread data"),
         QT_TRANSLATE_NOOP("explanation", "What close() sends while received data is still unread.")},
        {"timeWaitReset",
         QT_TRANSLATE_NOOP("explanation", "RST in TIME_WAIT"),
         QT_TRANSLATE_NOOP("explanation", "Whether RST ends TIME_WAIT early.")},
        {"timeWaitSyn",
         QT_TRANSLATE_NOOP("explanation", "SYN in TIME_WAIT"),
         QT_TRANSLATE_NOOP("explanation", "Which SYN may open a new connection on the same four-tuple.")},
        {"timeWaitReuse",
         QT_TRANSLATE_NOOP("explanation", "Reuse of TIME_WAIT by connect()"),
         QT_TRANSLATE_NOOP("explanation", "Whether connect() may take a four-tuple that is still in TIME_WAIT.")},
        {"timeWaitReuseDelay",
         QT_TRANSLATE_NOOP("explanation", "Earliest reuse of TIME_WAIT"),
         QT_TRANSLATE_NOOP("explanation", "How old the TIME_WAIT must be before connect() may take it.")},
        {"rfc1337",
         QT_TRANSLATE_NOOP("explanation", "Ignore RST in TIME_WAIT (RFC 1337)"),
         QT_TRANSLATE_NOOP("explanation", "Old segments cannot cut TIME_WAIT short.")},
        {"timeWaitBuckets",
         QT_TRANSLATE_NOOP("explanation", "TIME_WAIT entries at most"),
         QT_TRANSLATE_NOOP("explanation", "Above this number a connection skips TIME_WAIT.")},
        {"keepAliveAlways",
         QT_TRANSLATE_NOOP("explanation", "Keepalive without asking"),
         QT_TRANSLATE_NOOP("explanation", "Probes are sent even if the program does not set SO_KEEPALIVE.")},
        {"keepAliveIdle",
         QT_TRANSLATE_NOOP("explanation", "Keepalive: idle time"),
         QT_TRANSLATE_NOOP("explanation", "How long the connection must be silent before the first probe.")},
        {"keepAliveInterval",
         QT_TRANSLATE_NOOP("explanation", "Keepalive: interval"),
         QT_TRANSLATE_NOOP("explanation", "The wait between probes that are not answered.")},
        {"keepAliveProbes",
         QT_TRANSLATE_NOOP("explanation", "Keepalive: probes"),
         QT_TRANSLATE_NOOP("explanation", "How many unanswered probes end the connection.")},
        {"inexactReset",
         QT_TRANSLATE_NOOP("explanation", "RST not exactly at the next number"),
         QT_TRANSLATE_NOOP("explanation", "What a RST within the window, but not at the next expected number, does.")},
        {"synchronizedSyn",
         QT_TRANSLATE_NOOP("explanation", "SYN on a connection that is open"),
         QT_TRANSLATE_NOOP("explanation", "What a SYN does after the handshake.")},
        {"challengeAckInterval",
         QT_TRANSLATE_NOOP("explanation", "Challenge ACKs at most every"),
         QT_TRANSLATE_NOOP("explanation", "A second challenge ACK within this time is not sent.")},
        {"checksGhostAck",
         QT_TRANSLATE_NOOP("explanation", "Refuse ghost ACKs"),
         QT_TRANSLATE_NOOP("explanation", "An acknowledgment number older than anything really acknowledged is refused.")},
        {"mss",
         QT_TRANSLATE_NOOP("explanation", "Maximum segment size (MSS)"),
         QT_TRANSLATE_NOOP("explanation", "The most payload that one segment carries.")},
        {"receiveBuffer",
         QT_TRANSLATE_NOOP("explanation", "First receive window"),
         QT_TRANSLATE_NOOP("explanation", "The window that SYN offers: how much may be sent without an acknowledgment.")},
        {"windowScaling",
         QT_TRANSLATE_NOOP("explanation", "Window scaling"),
         QT_TRANSLATE_NOOP("explanation", "Offers windows above 65,535 bytes.")},
        {"windowScale",
         QT_TRANSLATE_NOOP("explanation", "Window scale"),
         QT_TRANSLATE_NOOP("explanation", "The shift count that SYN offers: windows count in units of two to this power.")},
        {"timestamps",
         QT_TRANSLATE_NOOP("explanation", "Timestamps"),
         QT_TRANSLATE_NOOP("explanation", "Each segment carries the sender's clock; it protects against old segments.")},
        {"selectiveAck",
         QT_TRANSLATE_NOOP("explanation", "Selective ACK (SACK)"),
         QT_TRANSLATE_NOOP("explanation", "The receiver tells which data beyond a gap has arrived.")},
        {"pushesBursts",
         QT_TRANSLATE_NOOP("explanation", "PSH at the end of a burst"),
         QT_TRANSLATE_NOOP("explanation", "The last of several full segments sent at once carries PSH.")},
        {"firstEphemeralPort",
         QT_TRANSLATE_NOOP("explanation", "First ephemeral port"),
         QT_TRANSLATE_NOOP("explanation", "The lowest port that connect() chooses from.")},
        {"lastEphemeralPort",
         QT_TRANSLATE_NOOP("explanation", "Last ephemeral port"),
         QT_TRANSLATE_NOOP("explanation", "The highest port that connect() chooses from.")},
        {"synRetryAfterBadAck",
         QT_TRANSLATE_NOOP("explanation", "SYN again after a bad ACK"),
         QT_TRANSLATE_NOOP("explanation", "How soon SYN is sent again when the answer acknowledges something else; no limit means not early.")},
        {"halfOpenRequests",
         QT_TRANSLATE_NOOP("explanation", "Half-open requests are small records"),
         QT_TRANSLATE_NOOP("explanation", "SYN_RECEIVED of a listener is not a full connection and follows rules of its own.")},
        {"synReceivedTakesOldAck",
         QT_TRANSLATE_NOOP("explanation", "An old ACK completes a simultaneous open"),
         QT_TRANSLATE_NOOP("explanation", "An ACK of nothing new is enough in SYN_RECEIVED.")},
        {"listenDropsSynFin",
         QT_TRANSLATE_NOOP("explanation", "SYN with FIN is dropped"),
         QT_TRANSLATE_NOOP("explanation", "A listener drops a segment that carries both.")},
        {"simultaneousResetRefuses",
         QT_TRANSLATE_NOOP("explanation", "RST in a simultaneous open refuses"),
         QT_TRANSLATE_NOOP("explanation", "The error is ECONNREFUSED, otherwise ECONNRESET.")},
        {"reorderingTimer",
         QT_TRANSLATE_NOOP("explanation", "Reordering timer (RACK)"),
         QT_TRANSLATE_NOOP("explanation", "A gap counts as lost after a short wait, not only when RTO is over.")},
        {"smallFinWait2",
         QT_TRANSLATE_NOOP("explanation", "FIN_WAIT_2 of an orphan is a small record"),
         QT_TRANSLATE_NOOP("explanation", "It is not a full connection and follows rules of its own.")},
        {"abortAcknowledges",
         QT_TRANSLATE_NOOP("explanation", "RST carries ACK"),
         QT_TRANSLATE_NOOP("explanation", "A RST that this end sends of its own accord also acknowledges.")},
        {"closeWaitResetBreaksPipe",
         QT_TRANSLATE_NOOP("explanation", "RST in CLOSE_WAIT gives EPIPE"),
         QT_TRANSLATE_NOOP("explanation", "The next send fails with EPIPE, otherwise with ECONNRESET.")},
        {"closingTakesOldReset",
         QT_TRANSLATE_NOOP("explanation", "Slightly old RST ends a closing connection"),
         QT_TRANSLATE_NOOP("explanation", "In CLOSE_WAIT, CLOSING and LAST_ACK a RST one below the expected number counts.")},
        {"takesSegmentsUpToWindow",
         QT_TRANSLATE_NOOP("explanation", "Segments right before the window"),
         QT_TRANSLATE_NOOP("explanation", "A segment that ends right before the window passes the first check.")},
        {"adaptsAckDelay",
         QT_TRANSLATE_NOOP("explanation", "Delayed ACK follows the data"),
         QT_TRANSLATE_NOOP("explanation", "The wait adapts to how fast data comes in.")},
        {"segmentOverhead",
         QT_TRANSLATE_NOOP("explanation", "Buffer space of each segment"),
         QT_TRANSLATE_NOOP("explanation", "What a segment costs in the receive buffer beside its payload.")},
        {"receiveBufferFactor",
         QT_TRANSLATE_NOOP("explanation", "Buffer space of SO_RCVBUF"),
         QT_TRANSLATE_NOOP("explanation", "The kernel sets aside this many times what the program asks for.")},
        {"smallFinWait2Limit",
         QT_TRANSLATE_NOOP("explanation", "Longest FIN_WAIT_2 as a small record"),
         QT_TRANSLATE_NOOP("explanation", "What exceeds it is waited for twice, first as a full socket.")},
        {"offersWholeSegments",
         QT_TRANSLATE_NOOP("explanation", "Windows of whole segments"),
         QT_TRANSLATE_NOOP("explanation", "A window without scaling is a multiple of the segment size.")},
    };
    return Table;
}

const std::vector<ChoiceWords> &choiceTable()
{
    static const std::vector<ChoiceWords> Table = {
        {"synReceivedSyn", "acknowledge", QT_TRANSLATE_NOOP("explanation", "answer with ACK")},
        {"synReceivedSyn", "repeatSynAck", QT_TRANSLATE_NOOP("explanation", "send SYN+ACK again")},
        {"acceptQueueFull", "ignore", QT_TRANSLATE_NOOP("explanation", "ignore it")},
        {"acceptQueueFull", "reset", QT_TRANSLATE_NOOP("explanation", "send RST")},
        {"rttEstimator", "rfc6298", QT_TRANSLATE_NOOP("explanation", "RFC 6298")},
        {"rttEstimator", "linux", QT_TRANSLATE_NOOP("explanation", "Linux")},
        {"retryLimit", "count", QT_TRANSLATE_NOOP("explanation", "by number")},
        {"retryLimit", "equivalentTime", QT_TRANSLATE_NOOP("explanation", "by equivalent time")},
        {"closeUnread", "reset", QT_TRANSLATE_NOOP("explanation", "send RST")},
        {"closeUnread", "fin", QT_TRANSLATE_NOOP("explanation", "send FIN")},
        {"timeWaitReset", "close", QT_TRANSLATE_NOOP("explanation", "ends it")},
        {"timeWaitReset", "closeInWindow", QT_TRANSLATE_NOOP("explanation", "ends it when in the window")},
        {"timeWaitReset", "ignore", QT_TRANSLATE_NOOP("explanation", "ignored")},
        {"timeWaitReset", "closeOrChallenge", QT_TRANSLATE_NOOP("explanation", "ends it when exact, else a challenge ACK")},
        {"timeWaitSyn", "refuse", QT_TRANSLATE_NOOP("explanation", "none")},
        {"timeWaitSyn", "newerSequence", QT_TRANSLATE_NOOP("explanation", "with a higher sequence number")},
        {"timeWaitSyn", "newerSequenceOrTimestamp", QT_TRANSLATE_NOOP("explanation", "with a higher sequence number or a newer timestamp")},
        {"timeWaitSyn", "beyondWindow", QT_TRANSLATE_NOOP("explanation", "beyond the old window")},
        {"timeWaitReuse", "never", QT_TRANSLATE_NOOP("explanation", "never")},
        {"timeWaitReuse", "always", QT_TRANSLATE_NOOP("explanation", "always")},
        {"timeWaitReuse", "loopbackOnly", QT_TRANSLATE_NOOP("explanation", "only on loopback")},
        {"inexactReset", "challenge", QT_TRANSLATE_NOOP("explanation", "answer with a challenge ACK")},
        {"inexactReset", "reset", QT_TRANSLATE_NOOP("explanation", "reset the connection")},
        {"inexactReset", "drop", QT_TRANSLATE_NOOP("explanation", "drop it")},
        {"synchronizedSyn", "challenge", QT_TRANSLATE_NOOP("explanation", "answer with a challenge ACK")},
        {"synchronizedSyn", "reset", QT_TRANSLATE_NOOP("explanation", "reset the connection")},
    };
    return Table;
}
// clang-format on

} // namespace

const FieldWords *findFieldWords(std::string_view field)
{
    const auto found = std::ranges::find(fieldTable(), field, &FieldWords::field);
    return found == fieldTable().end() ? nullptr : &*found;
}

const Source *findChoiceWords(std::string_view field, std::string_view choice)
{
    const auto found = std::ranges::find_if(choiceTable(), [&](const ChoiceWords &words) {
        return words.field == field && words.choice == choice;
    });
    return found == choiceTable().end() ? nullptr : &found->name;
}

} // namespace explanation
