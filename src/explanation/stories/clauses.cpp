// SPDX-License-Identifier: MIT
#include "explanation/stories/clauses.h"

#include "explanation/calls.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/quantities.h"
#include "explanation/say.h"

namespace explanation {

namespace {

using trace::EventId;

// What the clauses about one event share.
struct Clause
{
    const trace::Trace &trace;
    EventId id;
    Language language;

    [[nodiscard]] const trace::Event &event() const { return trace.event(id); }
    [[nodiscard]] QString host() const { return hostInSentence(trace, event().host, language); }
    [[nodiscard]] QString at() const
    {
        return durationText(event().at.time_since_epoch(), language);
    }
    [[nodiscard]] QString label(EventId sent) const { return segmentLabel(trace, sent, language); }
};

// The first sending of what was repeated, whose label does not say so once more.
EventId firstOf(const trace::Trace &trace, EventId sent)
{
    const auto causes = trace.event(sent).causes.all();
    return causes.size() > 1 ? causes[1] : sent;
}

// What happened, as the first half of a sentence.
struct Effect : Clause
{
    QString operator()(const trace::SegmentSent &fact) const
    {
        if (fact.isRetransmission)
            return say(language, QT_TRANSLATE_NOOP("explanation", "%1 repeated %2 at %3"), host(),
                       label(firstOf(trace, id)), at());
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 sent %2 at %3"), host(),
                   label(id), at());
    }
    QString operator()(const trace::StateChanged &fact) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 entered %2 at %3"), host(),
                   tokenOf(fact.to), at());
    }
    QString operator()(const trace::TimerChanged &fact) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1's %2 %3 at %4"), host(),
                   nameOf(fact.timer, language), pastOf(fact.action), at());
    }
    QString operator()(const trace::CallMade &fact) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1's program called %2 at %3"),
                   host(), callText(fact.call, language), at());
    }
    QString operator()(const trace::CallReturned &) const { return line(); }
    QString operator()(const trace::SocketChanged &) const { return line(); }
    QString operator()(const trace::SegmentArrived &) const { return line(); }
    QString operator()(const trace::SegmentLost &) const { return line(); }
    QString operator()(const trace::Noted &) const { return line(); }

    QString line() const
    {
        return say(
            language,
            QT_TRANSLATE_NOOP3("explanation", "At %1 on %2: %3", "time, host, what happened"), at(),
            host(), eventLine(trace, id, language));
    }
    QString pastOf(trace::TimerChanged::Action action) const
    {
        switch (action) {
        case trace::TimerChanged::Action::Start:
            return say(language, QT_TRANSLATE_NOOP("explanation", "was started"));
        case trace::TimerChanged::Action::Stop:
            return say(language, QT_TRANSLATE_NOOP("explanation", "was stopped"));
        case trace::TimerChanged::Action::Expire:
            return say(language, QT_TRANSLATE_NOOP("explanation", "expired"));
        }
        Q_UNREACHABLE();
    }
};

// What triggered it, as the second half.
struct Trigger : Clause
{
    QString operator()(const trace::CallMade &fact) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "its program called %1"),
                   callText(fact.call, language));
    }
    QString operator()(const trace::SegmentArrived &fact) const { return came(fact.segment); }
    QString operator()(const trace::SegmentSent &) const { return came(id); }
    QString operator()(const trace::TimerChanged &fact) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "its %1 expired"),
                   nameOf(fact.timer, language));
    }
    QString operator()(const trace::StateChanged &fact) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 entered %2"), host(),
                   tokenOf(fact.to));
    }
    QString operator()(const trace::SegmentLost &fact) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 was lost"), label(fact.segment));
    }
    QString operator()(const trace::CallReturned &) const { return line(); }
    QString operator()(const trace::SocketChanged &) const { return line(); }
    QString operator()(const trace::Noted &) const { return line(); }

    QString came(EventId sent) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 arrived"), label(sent));
    }
    QString line() const { return eventLine(trace, id, language); }
};

// When a timer was started, in the second half of a sentence about its expiry.
struct Start : Trigger
{
    using Trigger::operator();
    QString operator()(const trace::SegmentSent &) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 sent %2"), host(), label(id));
    }
};

bool isExpiry(const trace::Event &event)
{
    const auto *timer = std::get_if<trace::TimerChanged>(&event.fact);
    return timer != nullptr && timer->action == trace::TimerChanged::Action::Expire;
}

// What a timer was started for. The sentence before it may have told of its expiry.
QString expirySentence(const trace::Trace &trace, EventId expiry, EventId reason, Place place,
                       Language language)
{
    const tcp::Duration ran =
        trace.event(expiry).at - trace.event(trace.event(expiry).causes.trigger()).at;
    const QString since = std::visit(Start{{{trace, reason, language}}}, trace.event(reason).fact);
    if (place == Place::Later)
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "The timer had run for %1, since %2."),
                   durationText(ran, language), since);
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1; it had run for %2, since %3."),
               std::visit(Effect{{trace, expiry, language}}, trace.event(expiry).fact),
               durationText(ran, language), since);
}

bool isSent(const trace::Event &event)
{
    return std::holds_alternative<trace::SegmentSent>(event.fact);
}

bool isArrived(const trace::Event &event)
{
    return std::holds_alternative<trace::SegmentArrived>(event.fact);
}

// "In answer to" says more than "because it arrived".
QString answerSentence(const trace::Trace &trace, EventId sent, EventId arrival, Language language)
{
    const EventId asked = std::get<trace::SegmentArrived>(trace.event(arrival).fact).segment;
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 in answer to %2."),
               std::visit(Effect{{trace, sent, language}}, trace.event(sent).fact),
               segmentLabel(trace, asked, language));
}

// What an ACK of the segment says.
QString numberAfter(const trace::Trace &trace, EventId sent)
{
    const auto seq = trace::relativeSeq(trace, trace.event(sent));
    const tcp::Segment &segment = std::get<trace::SegmentSent>(trace.event(sent).fact).segment;
    return seq ? QString::number(*seq + tcp::sequenceLength(segment)) : QStringLiteral("?");
}

// How a segment died.
QString lossText(const trace::Trace &trace, EventId loss, Language language)
{
    switch (std::get<trace::SegmentLost>(trace.event(loss).fact).by) {
    case trace::SegmentLost::By::Fault:
        return say(language, QT_TRANSLATE_NOOP("explanation", "the network dropped it"));
    case trace::SegmentLost::By::Cut:
        return say(language, QT_TRANSLATE_NOOP("explanation", "the path was cut"));
    case trace::SegmentLost::By::PowerOff:
        return say(language, QT_TRANSLATE_NOOP("explanation", "the receiver was switched off"));
    case trace::SegmentLost::By::NoHost:
        return say(language, QT_TRANSLATE_NOOP("explanation", "nobody has that address"));
    }
    Q_UNREACHABLE();
}

// How the receiver saw the segment that it dropped.
QString verdictText(const trace::Trace &trace, EventId arrival, Language language)
{
    return nameOf(std::get<trace::SegmentArrived>(trace.event(arrival).fact).verdict, language);
}

QString lostAckSentence(const trace::Trace &trace, EventId loss, Language language)
{
    const EventId sent = trace::sendingOf(trace, loss);
    const QString how = lossText(trace, loss, language);
    const tcp::Segment &segment = std::get<trace::SegmentSent>(trace.event(sent).fact).segment;
    if (tcp::sequenceLength(segment) == 0)
        return say(language, QT_TRANSLATE_NOOP("explanation", "That ACK was lost on the way: %1."),
                   how);
    return say(
        language,
        QT_TRANSLATE_NOOP("explanation", "%1, which carried the ACK, was lost on the way: %2."),
        segmentLabel(trace, sent, language), how);
}

} // namespace

QString triggeredSentence(const trace::Trace &trace, EventId event, EventId trigger, Place place,
                          Language language)
{
    const trace::Event &effect = trace.event(event);
    if (isExpiry(effect))
        return expirySentence(trace, event, trigger, place, language);
    if (isSent(effect) && isArrived(trace.event(trigger)))
        return answerSentence(trace, event, trigger, language);
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 because %2."),
               std::visit(Effect{{trace, event, language}}, effect.fact),
               std::visit(Trigger{{trace, trigger, language}}, trace.event(trigger).fact));
}

QString unguardedSentence(const trace::Trace &trace, const trace::MissingAck &missing,
                          Language language)
{
    const QString number = numberAfter(trace, missing.sent);
    if (missing.sendings == 1)
        return say(
            language,
            QT_TRANSLATE_NOOP("explanation",
                              "The timer was running because no ACK with number %1 had come."),
            number);
    return say(language,
               QT_TRANSLATE_NOOP("explanation", "The timer was running because no ACK with number "
                                                "%1 had come, although %2 had been sent %3 times."),
               number, segmentLabel(trace, missing.sent, language),
               QString::number(missing.sendings));
}

QString fateSentence(const trace::Trace &trace, const trace::Link &link, Language language)
{
    using Why = trace::MissingAck::Why;
    const EventId sent = trace::sendingOf(trace, link.event);
    const QString label = segmentLabel(trace, sent, language);
    const Why why = link.missing ? link.missing->why : Why::SegmentLost;
    switch (why) {
    case Why::SegmentLost:
        if (link.missing && link.missing->sendings > 1)
            return say(language,
                       QT_TRANSLATE_NOOP("explanation",
                                         "None of them arrived; the last was lost on the way: %1."),
                       lossText(trace, link.event, language));
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 was lost on the way: %2."), label,
                   lossText(trace, link.event, language));
    case Why::SegmentUnderWay:
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 was still under way."), label);
    case Why::SegmentRefused:
        return say(
            language,
            QT_TRANSLATE_NOOP("explanation", "%1 arrived, but its receiver dropped it (%2)."),
            label, verdictText(trace, link.event, language));
    case Why::AckHeldBack:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "%1 arrived, but its receiver was "
                                                    "still holding the ACK back."),
                   label);
    case Why::NotAnswered:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "%1 arrived, but its receiver had "
                                                    "sent nothing that acknowledges it."),
                   label);
    case Why::AckLost: return lostAckSentence(trace, link.event, language);
    case Why::AckUnderWay:
        return say(
            language,
            QT_TRANSLATE_NOOP("explanation", "%1, which carries the ACK, was still under way."),
            label);
    case Why::AckRefused:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation",
                                     "%1, which carried the ACK, came, but was dropped (%2)."),
                   label, verdictText(trace, link.event, language));
    }
    Q_UNREACHABLE();
}

QString decidedSentence(const trace::Trace &trace, EventId event, Place place, Language language)
{
    const Effect effect{{trace, event, language}};
    const trace::Fact &fact = trace.event(event).fact;
    const auto *made = std::get_if<trace::CallMade>(&fact);
    if (made != nullptr && place == Place::Later)
        return say(
            language,
            QT_TRANSLATE_NOOP("explanation",
                              "Here the chain ends: calling %1 was up to the program of %2."),
            callText(made->call, language), effect.host());
    if (made != nullptr)
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "%1's program decides this: %2 at %3."),
                   effect.host(), callText(made->call, language), effect.at());
    const auto *sent = std::get_if<trace::SegmentSent>(&fact);
    if (sent != nullptr && sent->isInjected)
        return say(language, QT_TRANSLATE_NOOP("explanation", "Somebody on the way forged %1."),
                   QString::fromStdString(tcp::toString(sent->segment.flags)));
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1."), std::visit(effect, fact));
}

} // namespace explanation
