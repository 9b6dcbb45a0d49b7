// SPDX-License-Identifier: MIT
// What SYN, SYN+ACK and RST bring.
#include "explanation/calls.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/segments.h"
#include "explanation/stories/tell.h"

namespace explanation {

namespace {

using tcp::State;

void addWait(const StepFacts &facts, Story &story)
{
    const auto wait = facts.started(tcp::TimerKind::Retransmission);
    if (wait && facts.to())
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "It is now in %1; without an ACK within %2, it sends SYN+ACK again."),
            tokenOf(*facts.to()), facts.span(*wait));
}

Story tellSynAtListener(const StepFacts &facts)
{
    const auto answer = facts.sentWith(&tcp::Flags::syn);
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.2");
    story.fields = {"initialRto"};
    story.heading =
        facts.say(QT_TRANSLATE_NOOP("explanation", "%1 answers: SYN+ACK"), facts.host());
    if (answer)
        story.body << facts.say(
            QT_TRANSLATE_NOOP(
                "explanation",
                "%1 has SYN and answers SYN+ACK: I have yours, and my numbering starts at %2."),
            facts.host(), facts.seqText(*answer));
    addWait(facts, story);
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation", "Each end must learn that the other has its initial sequence number; "
                       "SYN+ACK carries two of the four messages, so three segments suffice."));
    return story;
}

Story tellSynCookie(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 4987 3.6");
    story.fields = {"synQueueFull"};
    story.heading =
        facts.say(QT_TRANSLATE_NOOP("explanation", "%1 answers with a SYN cookie"), facts.host());
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation",
                          "The SYN queue is full. %1 answers SYN+ACK and remembers nothing: the "
                          "sequence number is a cookie, and only an ACK that brings it back opens "
                          "the connection."),
        facts.host());
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation", "Whoever only floods with SYN costs no memory. The price: the SYN+ACK is "
                       "never repeated, and without timestamps the SYN's options are lost."));
    return story;
}

Story tellSynReplacingTimeWait(const StepFacts &facts)
{
    Story story = tellSynAtListener(facts);
    story.rule = QStringLiteral("RFC 9293 3.6.1");
    story.fields = {"timeWaitSyn"};
    story.heading =
        facts.say(QT_TRANSLATE_NOOP("explanation", "A new connection takes over from TIME_WAIT"));
    story.body.prepend(facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "The new SYN is newer than anything of the old connection, so TIME_WAIT ends early.")));
    return story;
}

Story tellSimultaneousOpen(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.3");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "SYNs cross: simultaneous open"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation", "%1 has sent SYN and gets SYN, not SYN+ACK: both ends "
                                         "open at once. It answers SYN+ACK and is in %2."),
        facts.host(), tokenOf(*facts.to()));
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "Both SYNs belong to the same four-tuple, so one connection comes of it, not two."));
    return story;
}

Story tellRepeatedSyn(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.fields = {"synReceivedSyn"};
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "SYN comes again"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation",
                          "%1 knows this SYN already: its answer may have been lost."),
        facts.host());
    if (facts.sentWith(&tcp::Flags::syn))
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "It sends SYN+ACK again."));
    else if (!facts.sent.empty())
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "It sends ACK with the number it expects."));
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "The same segment twice must do no more than once."));
    return story;
}

void tellConnected(const StepFacts &facts, Story &story)
{
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation", "%1 gets SYN+ACK: its SYN has arrived. It is ESTABLISHED "
                                         "and sends ACK, the third segment."),
        facts.host());
    if (facts.resultOf<tcp::calls::Connect>() != nullptr)
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "connect() returns."));
}

} // namespace

Story tellSyn(const StepFacts &facts)
{
    if (facts.from() == State::SynSent && facts.enters(State::SynReceived))
        return tellSimultaneousOpen(facts);
    const bool replacesTimeWait = facts.changes(trace::SocketChanged::What::Gone)
                                  && facts.changes(trace::SocketChanged::What::Created);
    if (replacesTimeWait)
        return tellSynReplacingTimeWait(facts);
    if (facts.enters(State::SynReceived) || facts.changes(trace::SocketChanged::What::Created))
        return tellSynAtListener(facts);
    if (facts.remarks(trace::Noted::What::CookieSent))
        return tellSynCookie(facts);
    return tellRepeatedSyn(facts);
}

Story tellSynAck(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.3");
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "SYN+ACK proves that the peer has this end's initial "
                                         "sequence number; the ACK proves the same to the peer."));
    if (facts.enters(State::Established) && facts.from() == State::SynReceived) {
        story.heading =
            facts.say(QT_TRANSLATE_NOOP("explanation", "%1 is ESTABLISHED"), facts.host());
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "The peer's SYN+ACK acknowledges this end's SYN: %1 is ESTABLISHED."),
            facts.host());
        if (facts.resultOf<tcp::calls::Connect>() != nullptr)
            story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "connect() returns."));
    } else if (facts.enters(State::Established)) {
        story.heading =
            facts.say(QT_TRANSLATE_NOOP("explanation", "%1 is ESTABLISHED"), facts.host());
        tellConnected(facts, story);
    } else {
        story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "SYN+ACK comes again"));
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "%1 knows this SYN+ACK already: its ACK was lost or "
                                             "late. It acknowledges once more."),
            facts.host());
        story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    }
    return story;
}

namespace {

void tellResult(const StepFacts &facts, Story &story)
{
    for (const trace::EventId id : facts.results)
        story.body << resultSentence(facts,
                                     std::get<trace::CallReturned>(facts.trace.event(id).fact));
}

Story tellRefusal(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.3");
    story.fields = {"refusedRetryInterval"};
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "The connection is refused"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation", "RST answers SYN: nobody listens on that port."));
    if (const auto next = facts.started(tcp::TimerKind::Retransmission))
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "%1 does not give up yet: it sends SYN again in %2."),
            facts.host(), facts.span(*next));
    tellResult(facts, story);
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "RST with the right acknowledgment number can only come from one who has seen this SYN."));
    return story;
}

Story tellHalfOpenDropped(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 does not want this connection"),
                              facts.peer());
    story.body << facts.say(QT_TRANSLATE_NOOP("explanation",
                                              "RST instead of the third segment: %1 forgets the "
                                              "half-made connection, and its listener waits on."),
                            facts.host());
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "This is why there are three segments: an old SYN that turns up late can be refused."));
    return story;
}

Story tellResetInTimeWait(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 1337");
    story.fields = {"timeWaitReset", "rfc1337"};
    if (facts.enters(State::Closed)) {
        story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "RST ends TIME_WAIT early"));
        story.body << facts.say(QT_TRANSLATE_NOOP(
            "explanation", "RST arrives in TIME_WAIT and ends it at once, so old segments may now "
                           "meet a new connection (TIME_WAIT assassination)."));
    } else {
        story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "TIME_WAIT ignores RST"));
        story.body << facts.say(QT_TRANSLATE_NOOP(
            "explanation",
            "RST arrives in TIME_WAIT and is ignored: the wait goes on to its end."));
    }
    story.principle =
        facts.say(QT_TRANSLATE_NOOP("explanation", "TIME_WAIT protects only if it lasts."));
    return story;
}

} // namespace

Story tellReset(const StepFacts &facts)
{
    const trace::Snapshot *before = facts.before();
    const auto from =
        facts.from() ? facts.from() : (before != nullptr ? before->state : std::nullopt);
    if (from == State::SynSent)
        return tellRefusal(facts);
    if (from == State::SynReceived)
        return tellHalfOpenDropped(facts);
    if (from == State::TimeWait)
        return tellResetInTimeWait(facts);
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.5.3");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "RST: the connection is gone"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation",
                          "RST arrives: %1 is CLOSED at once, with no FIN and no TIME_WAIT."),
        facts.host());
    if (facts.results.empty() && before != nullptr && before->owner == trace::Owner::Program)
        story.body << facts.say(QT_TRANSLATE_NOOP(
            "explanation", "The program learns of it by its next call, which fails."));
    tellResult(facts, story);
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "RST says that the other end has nothing left of this "
                                         "connection, so there is nothing to finish."));
    return story;
}

} // namespace explanation
