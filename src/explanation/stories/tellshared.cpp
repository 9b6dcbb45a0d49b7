// SPDX-License-Identifier: MIT
// Sentences that several stories need, and the short stories.
#include "explanation/calls.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/segments.h"
#include "explanation/stories/tell.h"

namespace explanation {

QString resultSentence(const StepFacts &facts, const trace::CallReturned &result)
{
    return facts.say(QT_TRANSLATE_NOOP("explanation", "%1."),
                     resultText(facts.call(result.call), result, facts.language));
}

QString waitForAnswerSentence(const StepFacts &facts, tcp::State state, tcp::Duration wait)
{
    return facts.say(
        QT_TRANSLATE_NOOP("explanation",
                          "It is now in %1; with no answer within %2, it sends SYN again."),
        tokenOf(state), facts.span(wait));
}

namespace {

// When the sender's timer will notice a loss; nothing when none is set.
std::optional<tcp::SimTime> noticedAt(const StepFacts &facts, trace::EventId sent)
{
    const trace::SocketId socket = facts.trace.event(sent).socket;
    if (socket == trace::NoSocket)
        return {};
    const trace::Snapshot *snapshot = facts.trace.stateAt(socket, facts.step.at);
    if (snapshot == nullptr)
        return {};
    for (const trace::RunningTimer &timer : snapshot->timers()) {
        if (timer.kind == tcp::TimerKind::Retransmission || timer.kind == tcp::TimerKind::LossProbe)
            return timer.expires;
    }
    return {};
}

void tellConsequence(const StepFacts &facts, trace::EventId sent, Story &story)
{
    const tcp::Segment &segment = facts.segment(sent);
    const auto &fact = std::get<trace::SegmentSent>(facts.trace.event(sent).fact);
    if (segment.flags.rst) {
        story.body << facts.say(QT_TRANSLATE_NOOP(
            "explanation",
            "RST is never repeated: the peer goes on knowing a connection that is gone."));
        return;
    }
    if (tcp::sequenceLength(segment) == 0 && !fact.isProbe) {
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation",
                                                  "A bare ACK takes no sequence number, so nobody "
                                                  "repeats it: the peer must send again first."));
        return;
    }
    if (const auto at = noticedAt(facts, sent))
        story.body << facts.say(
            QT_TRANSLATE_NOOP(
                "explanation",
                "Nobody is told: only when no ACK has come by %1 does %2 send it again."),
            facts.moment(*at), facts.host());
    else
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "Nobody is told."));
}

} // namespace

namespace {

// RFC 9293 (3.6.1) MAY-2: a newer SYN takes the four-tuple over.
Story tellReplaced(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.6.1");
    story.fields = {"timeWaitSyn"};
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "TIME_WAIT ends early"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation",
                          "A SYN that is newer than the old connection has come for the same "
                          "four-tuple: %1 ends TIME_WAIT and makes room for the new connection."),
        facts.host());
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation", "Old segments cannot harm a connection whose numbers begin beyond theirs."));
    return story;
}

void tellSent(const StepFacts &facts, Story &story)
{
    if (!facts.sent.empty())
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "%1 sends %2."), facts.host(),
                                segmentLabel(facts.trace, facts.sent.front(), facts.language));
}

} // namespace

Story tellLoss(const StepFacts &facts)
{
    const auto &lost = std::get<trace::SegmentLost>(facts.trace.event(*facts.loss).fact);
    const QString label = segmentLabel(facts.trace, lost.segment, facts.language);
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.8.1");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 is lost"), label);
    story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "%1 from %2 does not arrive (%3)."),
                            label, facts.host(), nameOf(lost.by, facts.language));
    tellConsequence(facts, lost.segment, story);
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "IP promises nothing: TCP learns of a loss only because an acknowledgment does not come."));
    return story;
}

Story tellForgery(const StepFacts &facts)
{
    const trace::EventId sent = facts.step.events.front();
    Story story;
    story.rule = QStringLiteral("RFC 5961");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "A forged %1"),
                              QString::fromStdString(tcp::toString(facts.segment(sent).flags)));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation",
                          "Somebody else sends this segment and pretends to be %1. The receiver "
                          "can judge it only by its ports and numbers."),
        facts.host());
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "TCP has no signature: whoever guesses the four-tuple and the numbers can join in."));
    return story;
}

Story tellRest(const StepFacts &facts)
{
    if (facts.from() == tcp::State::TimeWait && facts.enters(tcp::State::Closed))
        return tellReplaced(facts);
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10");
    story.heading = eventLine(facts.trace, facts.step.events.front(), facts.language);
    if (facts.to()) {
        story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 is in %2"), facts.host(),
                                  tokenOf(*facts.to()));
        tellSent(facts, story);
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "%1 enters %2 (%3)."),
                                facts.host(), tokenOf(*facts.to()),
                                meaningOf(*facts.to(), facts.language));
    }
    for (const trace::EventId id : facts.results)
        story.body << resultSentence(facts,
                                     std::get<trace::CallReturned>(facts.trace.event(id).fact));
    for (const trace::EventId id : facts.notes)
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "%1."),
                                eventLine(facts.trace, id, facts.language));
    if (!facts.to())
        tellSent(facts, story);
    if (story.body.isEmpty())
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "%1."),
                                eventLine(facts.trace, facts.step.events.front(), facts.language));
    story.principle =
        facts.say(QT_TRANSLATE_NOOP("explanation", "It follows from what happened before."));
    return story;
}

} // namespace explanation
