// SPDX-License-Identifier: MIT
// Steps that begin with the expiry of a timer.
#include "explanation/calls.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/segments.h"
#include "explanation/stories/tell.h"

namespace explanation {

namespace {

using tcp::State;
using tcp::TimerKind;

// How long the timer that expired had run.
tcp::Duration waited(const StepFacts &facts)
{
    const trace::Event &expiry = facts.trace.event(*facts.expired());
    if (expiry.causes.empty())
        return {};
    return expiry.at - facts.trace.event(expiry.causes.trigger()).at;
}

QString sentFlags(const StepFacts &facts)
{
    tcp::Flags flags = facts.segment(facts.sent.front()).flags;
    // What is repeated is SYN or FIN or data; the ACK goes along.
    if (flags.fin || (!flags.syn && facts.segment(facts.sent.front()).length > 0))
        flags.ack = flags.psh = false;
    if (!flags.fin && !flags.syn && facts.segment(facts.sent.front()).length > 0)
        return facts.bytes(facts.segment(facts.sent.front()).length);
    return QString::fromStdString(tcp::toString(flags));
}

std::string_view retryField(const StepFacts &facts)
{
    const trace::Snapshot *before = facts.before();
    if (before == nullptr || !before->state)
        return "dataRetries";
    if (*before->state == State::SynSent)
        return "synRetries";
    // Where the system counts time, that is what has run out.
    if (*before->state == State::SynReceived)
        return facts.profile().synAckTimeout == tcp::Unlimited ? "synAckRetries" : "synAckTimeout";
    if (facts.profile().dataTimeout != tcp::Unlimited)
        return "dataTimeout";
    const bool hasOwnLimit =
        before->owner == trace::Owner::Nobody && facts.profile().orphanRetries > 0;
    return hasOwnLimit ? "orphanRetries" : "dataRetries";
}

void tellResults(const StepFacts &facts, Story &story)
{
    for (const trace::EventId id : facts.results)
        story.body << resultSentence(facts,
                                     std::get<trace::CallReturned>(facts.trace.event(id).fact));
}

void tellFarewell(const StepFacts &facts, Story &story)
{
    if (facts.sentWith(&tcp::Flags::rst))
        story.body << facts.say(QT_TRANSLATE_NOOP(
            "explanation", "It sends RST, in case the peer can hear it after all."));
}

Story tellGivenUp(const StepFacts &facts)
{
    const trace::Snapshot *before = facts.before();
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.8.3");
    story.fields = {retryField(facts)};
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 gives up"), facts.host());
    if (before != nullptr && before->retransmissions > 0)
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "No answer came to %1 retransmissions: %2 gives up and is CLOSED."),
            QString::number(before->retransmissions), facts.host());
    else
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "No answer came in time: %1 gives up and is CLOSED."),
            facts.host());
    tellFarewell(facts, story);
    tellResults(facts, story);
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "TCP cannot tell a dead peer from a broken line: it can only wait, and wait no longer."));
    return story;
}

Story tellRetransmission(const StepFacts &facts)
{
    if (facts.sent.empty() || facts.enters(State::Closed))
        return tellGivenUp(facts);
    const trace::Snapshot *after = facts.after();
    const QString what = sentFlags(facts);
    Story story;
    story.rule = QStringLiteral("RFC 6298 5");
    story.fields = {after != nullptr && after->state == State::SynSent
                        ? std::string_view("initialRto")
                        : std::string_view("minimumRto")};
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "%1 again"), what);
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation", "No ACK came within %1: %2 sends %3 again."),
        facts.span(waited(facts)), facts.host(), what);
    const auto next = facts.started(TimerKind::Retransmission);
    if (next && *next > waited(facts))
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "The next wait is longer: %1 (exponential back-off)."),
            facts.span(*next));
    else if (next)
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "It waits %1 again."),
                                facts.span(*next));
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "The sender cannot know what was lost, its segment or the ACK; sending again is right in "
        "both cases, because what comes twice is recognised by its number."));
    return story;
}

Story tellLossProbe(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 8985 7");
    story.fields = {"tailLossProbe"};
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "Tail loss probe"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation",
                          "No ACK came within %1: %2's tail loss probe (TLP) sends the last "
                          "segment again, without waiting for the retransmission timer."),
        facts.span(waited(facts)), facts.host());
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "When the last segment is lost no later one tells of the gap, so a probe asks early."));
    return story;
}

Story tellReordering(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 8985 6");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "Not late but lost"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation", "Later data is acknowledged, and after %1 the gap is "
                                         "still there: it counts as lost, and %2 sends it again."),
        facts.span(waited(facts)), facts.host());
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "Segments may overtake each other, so a gap is given a moment to fill by itself."));
    return story;
}

Story tellTimeWaitOver(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.6.1");
    story.fields = {"timeWait"};
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "TIME_WAIT is over"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation", "%1 have passed: no old segment is expected any more. "
                                         "%2 is CLOSED; the four-tuple is free again."),
        facts.span(waited(facts)), facts.host());
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "The wait is 2MSL: a segment and its answer live no longer than one MSL each."));
    return story;
}

Story tellFinWait2GoesOn(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.8");
    story.fields = {"finWait2CheckInterval"};
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "The wait for FIN goes on"));
    if (const auto next = facts.started(TimerKind::FinWait2))
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "%1 have passed, but %2's kernel gives the peer another %3."),
            facts.span(waited(facts)), facts.host(), facts.span(*next));
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "How long an orphan may wait is each system's own rule."));
    return story;
}

Story tellFinWait2Over(const StepFacts &facts)
{
    if (!facts.enters(State::Closed))
        return tellFinWait2GoesOn(facts);
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.10.8");
    story.fields = {"finWait2Timeout"};
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "The orphan is gone"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation",
                          "%1 without the peer's FIN: %2's kernel forgets the orphan."),
        facts.span(waited(facts)), facts.host());
    if (facts.sentWith(&tcp::Flags::rst))
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "It sends RST, so the peer learns of it."));
    else
        story.body << facts.say(QT_TRANSLATE_NOOP(
            "explanation",
            "Nothing is sent: the peer knows nothing of it and may stay in CLOSE_WAIT."));
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "RFC 9293 has no such timer; systems add it because "
                                         "nobody can close a socket that no program holds."));
    return story;
}

// How long nothing has arrived at the socket; the timer itself may have been set again since.
tcp::Duration silence(const StepFacts &facts)
{
    const auto events = facts.trace.events();
    for (std::size_t i = indexOf(*facts.expired()); i-- > 0;) {
        const bool isArrival = std::holds_alternative<trace::SegmentArrived>(events[i].fact);
        if (isArrival && events[i].socket == facts.step.socket)
            return facts.step.at - events[i].at;
    }
    return waited(facts);
}

Story tellKeepAlive(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.8.4");
    if (facts.enters(State::Closed)) {
        story.fields = {"keepAliveProbes"};
        story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "Keepalive gives up"));
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "No probe was answered: %1 takes the peer for dead and is CLOSED."),
            facts.host());
        tellFarewell(facts, story);
        tellResults(facts, story);
    } else if (facts.sent.empty()) {
        story.fields = {"keepAliveIdle"};
        story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "Not silent for long enough"));
        story.body << facts.say(QT_TRANSLATE_NOOP("explanation",
                                                  "The keepalive timer expires, but a segment has "
                                                  "arrived in the meantime: no probe is sent."));
        if (const auto next = facts.started(TimerKind::KeepAlive))
            story.body << facts.say(QT_TRANSLATE_NOOP("explanation", "It is set again, for %1."),
                                    facts.span(*next));
    } else {
        story.fields = {"keepAliveIdle", "keepAliveInterval"};
        story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "Keepalive probe"));
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "Nothing has come for %1: %2 sends a probe, an old "
                                             "sequence number that must be answered with ACK."),
            facts.span(silence(facts)), facts.host());
        if (const auto next = facts.started(TimerKind::KeepAlive))
            story.body << facts.say(
                QT_TRANSLATE_NOOP("explanation", "With no answer, it asks again in %1."),
                facts.span(*next));
    }
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation", "Without data TCP never notices that a peer is gone; somebody must ask."));
    return story;
}

Story tellDelayedAck(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.8.6.3");
    story.fields = {"delayedAck"};
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "The ACK waits no longer"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP(
            "explanation",
            "%1 have passed and there was no data to travel with: %2 sends the ACK alone."),
        facts.span(waited(facts)), facts.host());
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation",
        "A short wait often saves a segment; a long one would make the peer send again."));
    return story;
}

Story tellPersist(const StepFacts &facts)
{
    if (facts.enters(State::Closed))
        return tellGivenUp(facts);
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.8.6.1");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "Zero-window probe"));
    story.body << facts.say(
        QT_TRANSLATE_NOOP("explanation", "The persist timer ran for %1, and the peer's window is "
                                         "still zero: %2 asks with a probe whether it has opened."),
        facts.span(waited(facts)), facts.host());
    story.principle = facts.say(
        QT_TRANSLATE_NOOP("explanation", "The ACK that opens the window is never repeated; if it "
                                         "were lost, both ends would wait for ever."));
    return story;
}

Story tellUserTimeout(const StepFacts &facts)
{
    Story story = tellGivenUp(facts);
    const trace::Snapshot *before = facts.before();
    const bool connects = before != nullptr && before->state == State::SynSent;
    story.fields = connects ? std::vector<std::string_view>{"connectTimeout"}
                            : std::vector<std::string_view>{};
    return story;
}

Story tellLinger(const StepFacts &facts)
{
    Story story;
    story.rule = QStringLiteral("RFC 9293 3.6.1");
    story.heading = facts.say(QT_TRANSLATE_NOOP("explanation", "close() waits no longer"));
    if (facts.enters(State::Closed))
        story.body << facts.say(
            QT_TRANSLATE_NOOP("explanation", "The time of SO_LINGER has passed without an ACK of "
                                             "FIN: RST ends the connection, and close() returns."));
    else
        story.body << facts.say(QT_TRANSLATE_NOOP(
            "explanation", "The time of SO_LINGER has passed without an ACK of "
                           "FIN: close() returns, and the kernel goes on alone."));
    tellResults(facts, story);
    story.principle = facts.say(QT_TRANSLATE_NOOP(
        "explanation", "SO_LINGER only decides how long close() waits for the kernel's work."));
    return story;
}

} // namespace

Story tellExpiry(const StepFacts &facts)
{
    const TimerKind timer =
        std::get<trace::TimerChanged>(facts.trace.event(*facts.expired()).fact).timer;
    const bool sendsAlways = timer == TimerKind::LossProbe || timer == TimerKind::Reordering
                             || timer == TimerKind::DelayedAck || timer == TimerKind::Persist;
    if (sendsAlways && facts.sent.empty())
        return tellRest(facts);
    switch (timer) {
    case TimerKind::Retransmission: return tellRetransmission(facts);
    case TimerKind::LossProbe: return tellLossProbe(facts);
    case TimerKind::Reordering: return tellReordering(facts);
    case TimerKind::TimeWait: return tellTimeWaitOver(facts);
    case TimerKind::FinWait2: return tellFinWait2Over(facts);
    case TimerKind::KeepAlive: return tellKeepAlive(facts);
    case TimerKind::DelayedAck: return tellDelayedAck(facts);
    case TimerKind::Persist: return tellPersist(facts);
    case TimerKind::User: return tellUserTimeout(facts);
    case TimerKind::Linger: return tellLinger(facts);
    }
    Q_UNREACHABLE();
}

} // namespace explanation
