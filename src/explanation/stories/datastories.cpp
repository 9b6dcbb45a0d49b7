// SPDX-License-Identifier: MIT
// What data and bare ACKs bring.
#include "explanation/calls.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/segments.h"
#include "explanation/stories/tell.h"

namespace explanation {

namespace {

using tcp::State;

// Whether this end's own FIN is acknowledged by the segment: the state tells.
bool leavesAfterFinAck(const StepFacts &facts)
{
    return facts.enters(State::FinWait2) || facts.enters(State::TimeWait)
           || facts.enters(State::Closed);
}

void tellRead(const StepFacts &facts, Story &story)
{
    if (const trace::CallReturned *read = facts.resultOf<tcp::calls::Receive>())
        story.body << resultSentence(facts, *read);
}

void tellAnswer(const StepFacts &facts, Story &story)
{
    if (const auto wait = facts.started(tcp::TimerKind::DelayedAck)) {
        story.fields = {"delayedAck"};
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "Its ACK may wait up to %1, so that it can travel with data."),
            facts.span(*wait));
    } else if (!facts.sent.empty()) {
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "The kernel acknowledges at once."));
    }
}

Story tellDataRefused(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.6.1");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "Data for nobody: RST"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation",
                          "%1 of data arrive, but %2's program has closed: nobody will ever read "
                          "them. The kernel answers with RST, and the connection is gone."),
        facts.bytes(facts.incoming().length), facts.host());
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "A silent acknowledgment would make the peer believe that its data was read."));
    return story;
}

Story tellOutOfOrder(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "Data beyond a gap"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation", "Bytes %1 arrive, but earlier ones are missing. %2 holds "
                                         "them and repeats the number it expects."),
        facts.rangeText(facts.incomingId(), facts.incomingId()), facts.host());
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation", "The program gets its bytes in order, so those beyond a gap must wait."));
    return story;
}

Story tellRepeatedData(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "Data comes again"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation", "%1 has these bytes already: its ACK was lost or late. It "
                                         "acknowledges once more; the program gets nothing twice."),
        facts.host());
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "The sequence number tells that the bytes are old."));
    return story;
}

// The missing data arrives, and a FIN that was held behind it counts now.
Story tellGapFilled(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.heading =
        facts.say(QT_TRANSLATE_NOOP("explanation", "The gap is filled: %1"), tokenOf(*facts.to()));
    story.body << facts.say(
        QT_TRANSLATE_NOOP(
            "explanation",
            "The missing bytes arrive, so the FIN that was held counts now: %1 enters %2."),
        facts.host(), tokenOf(*facts.to()));
    tellRead(facts, story);
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "FIN is the end of the data, so it counts only when everything before it is there."));
    return story;
}

// From outside nobody sees whether the program still holds the socket.
QString observedFinWait2Sentence(const StepFacts &facts)
{
    return facts.say(
        QT_TRANSLATE_NOOP("explanation",
                          "How long depends: once its program has let go, Linux waits %1."),
        facts.span(tcp::findSystem("linux")->profile.finWait2Timeout));
}

Story tellFinAcknowledged(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "FIN is acknowledged: FIN_WAIT_2"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation", "%1's FIN is acknowledged: that direction is closed. It "
                                         "waits in FIN_WAIT_2 for the peer's FIN."),
        facts.host());
    if (const auto wait = facts.started(tcp::TimerKind::FinWait2)) {
        story.fields = {"finWait2Timeout"};
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "The program has let go, so the kernel waits at most %1."),
            facts.span(*wait));
    } else if (facts.trace.isObserved()) {
        story.body << observedFinWait2Sentence(facts);
    } else {
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "No timer limits this wait."));
    }
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "When the peer closes is up to its program; meanwhile the peer is in CLOSE_WAIT."));
    return story;
}

Story tellLastAck(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "The last ACK: CLOSED"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation", "Both FINs are acknowledged. %1 closed second, so it is "
                                         "CLOSED at once and need not wait."),
        facts.host());
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "Whoever gets the last ACK knows everything; whoever sent "
                                         "it does not, and waits in TIME_WAIT."));
    return story;
}

Story tellClosingDone(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.heading =
        facts.say(QT_TRANSLATE_NOOP("explanation", "%1 enters TIME_WAIT"), facts.host());
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation", "Now %1's own FIN is acknowledged too. Both ends closed "
                                         "at once, so both wait in TIME_WAIT."),
        facts.host());
    if (const auto wait = facts.started(tcp::TimerKind::TimeWait)) {
        story.fields = {"timeWait"};
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "The wait takes %1."),
                                facts.span(*wait));
    }
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "Each end sent the last ACK for the other, and neither knows whether it arrived."));
    return story;
}

Story tellHandshakeDone(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 is ESTABLISHED"), facts.host());
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation", "The third segment: now %1 knows as well that its number "
                                         "has arrived. It is ESTABLISHED."),
        facts.host());
    if (facts.resultOf<tcp::calls::Accept>() != nullptr)
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "accept() returns."));
    else
        story.body << facts.say(QT_TRANSLATE_NOOP(
            "explanation",
            "The connection waits in the accept queue until the program calls accept()."));
    tellRead(facts, story);
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "The kernel makes the handshake by itself: ESTABLISHED "
                                         "does not mean that a program has accepted."));
    return story;
}

// The ACK answers a probe: what was sent to bring it about says so.
bool answersProbe(const StepFacts &facts)
{
    const trace::Event &answer = facts.trace.event(facts.incomingId());
    if (answer.causes.empty())
        return false;
    const auto *arrival =
        std::get_if<trace::SegmentArrived>(&facts.trace.event(answer.causes.trigger()).fact);
    return arrival != nullptr
           && std::get<trace::SegmentSent>(facts.trace.event(arrival->segment).fact).isProbe;
}

Story tellProbeAnswered(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.8.4");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "The probe is answered"));
    story.body << facts.say(QT_TRANSLATE_NOOP(
        "explanation", "The peer answers the probe: its kernel still knows this connection."));
    if (const auto next = facts.started(tcp::TimerKind::KeepAlive))
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "%1 asks again after %2 of silence."), facts.host(),
            facts.span(*next));
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation", "The answer comes from the kernel: it says nothing about the program."));
    return story;
}

Story tellPlainAck(const StepFacts &facts)
{
    const trace::Snapshot *before = facts.before();
    const trace::Snapshot *after = facts.after();
    const std::int64_t gained =
        before != nullptr && after != nullptr ? after->sndUna - before->sndUna : 0;
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation", "The acknowledgment number says which byte is expected next; everything "
                       "before it has reached the peer's kernel."));
    const bool opensWindow =
        before != nullptr && after != nullptr && gained == 0 && after->sndWnd > before->sndWnd;
    if (opensWindow) {
        story.rule = QStringLiteral("RFC 9293 3.8.6");
        story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "The window opens"));
        story.body << facts.say(
            QT_TRANSLATE_NOOP(
                "explanation",
                "The peer's program has read: the window is now %1, and %2 may send on."),
            facts.bytes(after->sndWnd), facts.host());
    } else if (gained > 0) {
        story.heading =
            facts.say(QT_TRANSLATE_NOOP("explanation", "%1 acknowledged"), facts.bytes(gained));
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "ACK tells %1 that everything before number %2 has arrived."),
            facts.host(),
            QString::number(trace::relativeAck(facts.trace, facts.trace.event(facts.incomingId()))
                                .value_or(0)));
        if (after->sndWnd == 0)
            story.body << facts.say(QT_TRANSLATE_NOOP(
                "explanation",
                "The peer's window is zero: nothing more may be sent until it opens."));
        else if (after->unacknowledged == 0)
            story.body << facts.say(QT_TRANSLATE_NOOP(
                "explanation", "Nothing is outstanding, so nothing will be repeated."));
    } else {
        story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "An ACK with nothing new"));
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "This ACK says nothing new to %1. A bare ACK takes no "
                                             "sequence number and is not acknowledged itself."),
            facts.host());
    }
    if (!facts.sent.empty())
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "%1 sends %2."), facts.host(),
                                segmentLabel(facts.trace, facts.sent.front(), facts.language));
    return story;
}

} // namespace

Story tellData(const StepFacts &facts)
{
    if (facts.sentWith(&tcp::Flags::rst))
        return tellDataRefused(facts);
    if (facts.verdict() == trace::Verdict::OutOfOrder)
        return tellOutOfOrder(facts);
    if (facts.verdict() == trace::Verdict::Duplicate && !facts.to())
        return tellRepeatedData(facts);
    if (facts.enters(State::Established))
        return tellHandshakeDone(facts);
    if (facts.enters(State::CloseWait))
        return tellGapFilled(facts);
    if (facts.enters(State::FinWait2))
        return tellFinAcknowledged(facts);
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.7.4");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 arrive"),
                              facts.bytes(facts.incoming().length));
    story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "%1 gets bytes %2."), facts.host(),
                            facts.rangeText(facts.incomingId(), facts.incomingId()));
    tellRead(facts, story);
    tellAnswer(facts, story);
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "The kernel takes data in and acknowledges it; whether "
                                         "the program reads it is another matter."));
    return story;
}

Story tellAck(const StepFacts &facts)
{
    if (facts.enters(State::Established))
        return tellHandshakeDone(facts);
    if (facts.enters(State::FinWait2))
        return tellFinAcknowledged(facts);
    if (facts.from() == State::Closing && leavesAfterFinAck(facts))
        return tellClosingDone(facts);
    if (facts.enters(State::Closed))
        return tellLastAck(facts);
    return answersProbe(facts) ? tellProbeAnswered(facts) : tellPlainAck(facts);
}

} // namespace explanation
