// SPDX-License-Identifier: MIT
// Steps that begin with the arrival of a segment: which story it is, and what is refused.
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/stories/tell.h"

namespace explanation {

namespace {

using trace::Verdict;

Story tellNoSocket(const StepFacts &facts)
{
    const QString label = segmentLabel(facts.trace, facts.incomingId(), facts.language);
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.1");
    story.heading =
        facts.say(QT_TRANSLATE_NOOP("explanation", "%1 knows no such connection"), facts.host());
    if (facts.incoming().flags.rst)
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "RST arrives for a connection that %1 does not have. "
                                             "It is dropped: RST is never answered with RST."),
            facts.host());
    else if (facts.sent.empty())
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "%1 arrives, but %2 has no connection with these "
                                             "ports and addresses, and its kernel keeps silent."),
            label, facts.host());
    else if (facts.incoming().flags.syn && !facts.incoming().flags.ack)
        story.body << facts.say(
            QT_TRANSLATE_NOOP(
                "explanation",
                "Nobody listens on this port, so %1's kernel answers SYN with RST at once."),
            facts.host());
    else
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "%1 arrives, but %2 has no connection with these "
                                             "ports and addresses: its kernel answers with RST."),
            label, facts.host());
    if (facts.sent.empty() && !facts.incoming().flags.rst)
        story.fields = {"closedPort"};
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation", "RST tells the sender that it talks to nobody, so that it need not wait."));
    return story;
}

// A SYN in the window of a connection in TIME_WAIT, where the system answers it with RST+ACK.
Story tellRefusedInTimeWait(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.6.1");
    story.fields = {"timeWaitRefusedSyn"};
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "SYN is refused in TIME_WAIT"));
    story.body << facts.say(QT_TRANSLATE_NOOP(
        "explanation", "SYN lies in the window of the old connection, so it may be an old one. "
                       "RST+ACK refuses it, and TIME_WAIT goes on."));
    story.principle =
        facts.say(QT_TRANSLATE_NOOP("explanation", "TIME_WAIT protects only if it lasts."));
    return story;
}

Story tellChallenge(const StepFacts &facts)
{
    if (facts.incoming().flags.syn && facts.sentWith(&tcp::Flags::rst))
        return tellRefusedInTimeWait(facts);
    const tcp::Segment &segment = facts.incoming();
    Story story;
    story.rule =
        segment.flags.syn ? QStringLiteral("RFC 5961 4.2") : QStringLiteral("RFC 5961 3.2");
    story.fields = {segment.flags.syn ? std::string_view("synchronizedSyn")
                                      : std::string_view("inexactReset")};
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 is not trusted"),
                              segment.flags.syn ? QStringLiteral("SYN") : QStringLiteral("RST"));
    if (segment.flags.syn)
        story.body << facts.say(QT_TRANSLATE_NOOP(
            "explanation",
            "SYN on an open connection may be forged or old. The kernel only sends ACK (a "
            "challenge ACK): a peer that really restarted will answer with RST."));
    else
        story.body << facts.say(QT_TRANSLATE_NOOP(
            "explanation",
            "RST is in the window but not exactly at the next expected number, so it may be "
            "forged. The kernel sends ACK (a challenge ACK) and goes on."));
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "A peer that really means it answers the ACK with an "
                                         "exact RST; a forger cannot see the ACK."));
    return story;
}

Story tellOutOfWindow(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "Outside the window"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP(
            "explanation",
            "The sequence number of %1 is not one that %2 expects, so nothing in it is taken."),
        segmentLabel(facts.trace, facts.incomingId(), facts.language), facts.host());
    if (facts.sent.empty())
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "It is dropped without an answer."));
    else
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "An ACK tells the sender which number is expected."));
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "Old and forged segments mostly fall outside the window and do no harm there."));
    return story;
}

Story tellBadAck(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "An acknowledgment of nothing"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation", "%1 acknowledges something that %2 never sent."),
        segmentLabel(facts.trace, facts.incomingId(), facts.language), facts.host());
    if (facts.sentWith(&tcp::Flags::rst))
        story.body << facts.say(QT_TRANSLATE_NOOP(
            "explanation", "RST tells the sender that its connection is not this one."));
    else if (!facts.sent.empty())
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "An ACK tells the sender what is true."));
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "An acknowledgment number proves that the peer belongs to this connection."));
    return story;
}

Story tellIgnored(const StepFacts &facts)
{
    const QString label = segmentLabel(facts.trace, facts.incomingId(), facts.language);
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 is dropped"), label);
    story.principle =
        facts.say(QT_TRANSLATE_NOOP("explanation", "What means nothing in a state is dropped."));
    if (facts.remarks(trace::Noted::What::AcceptQueueFull)) {
        story.rule = QStringLiteral("POSIX listen()");
        story.fields = {facts.incoming().flags.syn ? std::string_view("acceptQueueFullSyn")
                                                   : std::string_view("acceptQueueFull")};
        if (facts.sentWith(&tcp::Flags::rst)) {
            story.body << facts.say(
                QT_TRANSLATE_NOOP("explanation", "The accept queue is full: the program does not "
                                                 "call accept(). RST answers %1."),
                label);
            story.principle = facts.say(QT_TRANSLATE_NOOP(
                "explanation", "RST tells the peer at once that it will not be served."));
            return story;
        }
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "The accept queue is full: the program does not call accept(). %1 is "
                              "dropped without an answer, and the peer will try again."),
            label);
        story.principle = facts.say(QT_TRANSLATE_NOOP(
            "explanation", "A dropped segment comes again, and by then there may be room."));
        return story;
    }
    if (facts.remarks(trace::Noted::What::SynQueueFull)) {
        story.rule = QStringLiteral("RFC 4987 2");
        story.fields = {"synQueueFull"};
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "The SYN queue is full of connections whose last ACK has not come. "
                              "%1 is dropped without an answer, and the peer will try again."),
            label);
        story.principle = facts.say(
            QT_TRANSLATE_NOOP("explanation", "Each SYN costs the listener memory before it knows "
                                             "whether anybody is there: a SYN flood lives on it."));
        return story;
    }
    if (facts.remarks(trace::Noted::What::OlderTimestamp)) {
        story.rule = QStringLiteral("Linux 4.9 tcp_metrics.c tcp_peer_is_proven");
        story.fields = {"timeWaitRecycle"};
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "The timestamp of %1 is older than the last one from the same "
                              "address. %2 takes it for an old segment and drops it without an "
                              "answer."),
            label, facts.host());
        story.principle = facts.say(QT_TRANSLATE_NOOP(
            "explanation", "Behind NAT one address is many machines, and each has its own clock: "
                           "whose clock is behind cannot connect."));
        return story;
    }
    const trace::Snapshot *after = facts.after();
    if (after != nullptr && after->state)
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "%1 means nothing to %2 in %3: it is dropped without an answer."),
            label, facts.host(), tokenOf(*after->state));
    else
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "%1 means nothing to %2: it is dropped without an answer."),
            label, facts.host());
    return story;
}

bool isProbe(const StepFacts &facts)
{
    return std::get<trace::SegmentSent>(facts.trace.event(facts.incomingId()).fact).isProbe;
}

// A listener has no connection to which an ACK could belong. RFC 9293 (3.10.7.2).
bool isAtListener(const StepFacts &facts)
{
    return facts.step.socket != trace::NoSocket && facts.trace.socket(facts.step.socket).isListener;
}

Story tellProbe(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.8.4");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 answers a probe"), facts.host());
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation",
                          "A probe with an old sequence number arrives; %1 only sends ACK. That is "
                          "all the prober wants to know: the connection is still there."),
        facts.host());
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "An unacceptable sequence number is always answered with "
                                         "an ACK, so no new kind of segment is needed."));
    return story;
}

Story tellByContent(const StepFacts &facts)
{
    const tcp::Segment &segment = facts.incoming();
    if (segment.flags.rst)
        return tellReset(facts);
    if (segment.flags.syn)
        return segment.flags.ack ? tellSynAck(facts) : tellSyn(facts);
    if (segment.flags.fin)
        return tellFin(facts);
    return segment.length > 0 ? tellData(facts) : tellAck(facts);
}

} // namespace

Story tellArrival(const StepFacts &facts)
{
    // In order of the verdict; a change of state is always told by what the segment carries.
    if (facts.to())
        return tellByContent(facts);
    switch (facts.verdict()) {
    case Verdict::NoSuchSocket: return tellNoSocket(facts);
    case Verdict::Challenged:
        // SYN+ACK again is no riddle: the ACK for it was lost.
        return facts.incoming().flags.syn && facts.incoming().flags.ack ? tellSynAck(facts)
                                                                        : tellChallenge(facts);
    case Verdict::OutOfWindow: return isProbe(facts) ? tellProbe(facts) : tellOutOfWindow(facts);
    case Verdict::BadAck: return isAtListener(facts) ? tellNoSocket(facts) : tellBadAck(facts);
    case Verdict::Ignored: return tellIgnored(facts);
    case Verdict::Accepted:
    case Verdict::Duplicate:
    case Verdict::OutOfOrder: break;
    }
    return tellByContent(facts);
}

} // namespace explanation
