// SPDX-License-Identifier: MIT
// What FIN brings.
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/stories/tell.h"

namespace explanation {

namespace {

using tcp::State;

// The FIN's ACK leaves at once, or waits like that of data.
QString ownFinSentence(const StepFacts &facts)
{
    if (!facts.sent.empty())
        return facts.say(QT_TRANSLATE_NOOP("explanation",
                                           "The kernel has acknowledged, but its own FIN waits for "
                                           "the program's close(): it is waiting for your code."));
    return facts.say(QT_TRANSLATE_NOOP("explanation",
                                       "The kernel will acknowledge, but its own FIN waits for "
                                       "the program's close(): it is waiting for your code."));
}

Story tellCloseWait(const StepFacts &facts)
{
    const trace::CallReturned *read = facts.resultOf<tcp::calls::Receive>();
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "CLOSE_WAIT: %1's program must act"),
                              facts.host());
    if (read != nullptr && read->error == tcp::Error::None)
        story.body << facts.say(QT_TRANSLATE_NOOP3("explanation",
                                                   "FIN has arrived; recv returns %1.",
                                                   "%2 is the host where it arrives"),
                                QString::number(read->value), facts.host());
    else
        story.body << facts.say(QT_TRANSLATE_NOOP3("explanation",
                                                   "FIN has arrived: %1 sends no more.",
                                                   "%2 is the host where it arrives"),
                                facts.peer(), facts.host());
    story.body << ownFinSentence(facts);
    if (facts.started(tcp::TimerKind::DelayedAck))
        story.fields = {"delaysAckOfFin", "delayedAck"};
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "No timer ends CLOSE_WAIT: the kernel cannot know whether "
                                         "the program still wants to send."));
    return story;
}

void tellTimeWaitSpan(const StepFacts &facts, Story &story)
{
    const auto wait = facts.started(tcp::TimerKind::TimeWait);
    if (!wait)
        return;
    story.fields = {"timeWait"};
    story.body << facts.say(
        QT_TRANSLATE_NOOP(
            "explanation",
            "It stays in TIME_WAIT for %1: that ACK may be lost, and old segments must disappear."),
        facts.span(*wait));
}

Story tellTimeWait(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4, 3.6.1");
    story.heading =
        facts.say(QT_TRANSLATE_NOOP("explanation", "%1 enters TIME_WAIT"), facts.host());
    if (facts.from() == State::FinWait1)
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation",
                                                  "One segment brings FIN and ACK: three close the "
                                                  "connection. %1 sends the last ACK."),
                                facts.host());
    else
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "The peer has closed too. %1 acknowledges its FIN."),
            facts.host());
    tellTimeWaitSpan(facts, story);
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "Only the end that closed first waits: it sends the last "
                                         "ACK and cannot know whether it arrives."));
    return story;
}

Story tellClosing(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "FINs cross: simultaneous close"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation",
                          "%1 has sent FIN and gets FIN before the ACK: both ends closed at once. "
                          "It acknowledges and waits in CLOSING for the ACK of its own FIN."),
        facts.host());
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "Neither end closed second, so both will pass through "
                                         "TIME_WAIT and neither through CLOSE_WAIT."));
    return story;
}

Story tellRepeatedFin(const StepFacts &facts)
{
    const trace::Snapshot *after = facts.after();
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "FIN comes again"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP(
            "explanation",
            "%1 knows this FIN already: its ACK was lost or late. It acknowledges once more."),
        facts.host());
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation", "FIN takes a sequence number, so it is repeated until it is acknowledged."));
    if (after == nullptr || after->state != State::TimeWait)
        return story;
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "TIME_WAIT does its work"));
    story.fields = {"timeWait"};
    if (const auto wait = facts.started(tcp::TimerKind::TimeWait))
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "The wait of %1 starts anew."),
                                facts.span(*wait));
    return story;
}

Story tellHeldFin(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "FIN before a gap"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation", "FIN has arrived, but data before it is missing. %1 holds "
                                         "it, stays in its state and asks for the missing bytes."),
        facts.host());
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "FIN is the end of the data, so it counts only when everything before it is there."));
    return story;
}

} // namespace

Story tellFin(const StepFacts &facts)
{
    if (facts.enters(State::CloseWait))
        return tellCloseWait(facts);
    if (facts.enters(State::TimeWait))
        return tellTimeWait(facts);
    if (facts.enters(State::Closing))
        return tellClosing(facts);
    if (facts.verdict() == trace::Verdict::OutOfOrder)
        return tellHeldFin(facts);
    if (facts.sentWith(&tcp::Flags::rst))
        return tellData(facts);
    return tellRepeatedFin(facts);
}

} // namespace explanation
