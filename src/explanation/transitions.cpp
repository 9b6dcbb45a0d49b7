// SPDX-License-Identifier: MIT
#include "explanation/transitions.h"

#include "explanation/calls.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/quantities.h"
#include "explanation/say.h"

#include <algorithm>

namespace explanation {

namespace {

using tcp::State;
using Origin = Transition::Origin;

struct FigureEdge
{
    State from;
    State to;
    Origin origin;
    Source label;
};

// In the order of the figure, from its top.
const std::vector<FigureEdge> &figure()
{
    static const std::vector<FigureEdge> Edges = {
        {State::Closed, State::Listen, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "passive open")},
        {State::Closed, State::SynSent, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "active open / sends SYN")},
        {State::Listen, State::Closed, Origin::Figure, QT_TRANSLATE_NOOP("explanation", "close")},
        {State::Listen, State::SynReceived, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "receives SYN / sends SYN+ACK")},
        {State::Listen, State::SynSent, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "send / sends SYN")},
        {State::SynSent, State::Closed, Origin::Figure, QT_TRANSLATE_NOOP("explanation", "close")},
        {State::SynSent, State::SynReceived, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "receives SYN / sends SYN+ACK")},
        {State::SynSent, State::Established, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "receives SYN+ACK / sends ACK")},
        {State::SynReceived, State::Established, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "receives ACK of SYN")},
        {State::SynReceived, State::FinWait1, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "close / sends FIN")},
        {State::SynReceived, State::Listen, Origin::Note,
         QT_TRANSLATE_NOOP("explanation", "note 1: receives RST, after a passive open")},
        {State::Established, State::FinWait1, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "close / sends FIN")},
        {State::Established, State::CloseWait, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "receives FIN / sends ACK")},
        {State::FinWait1, State::FinWait2, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "receives ACK of FIN")},
        {State::FinWait1, State::Closing, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "receives FIN / sends ACK")},
        {State::FinWait1, State::TimeWait, Origin::Note,
         QT_TRANSLATE_NOOP("explanation", "note 2: receives FIN and ACK of FIN / sends ACK")},
        {State::CloseWait, State::LastAck, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "close / sends FIN")},
        {State::FinWait2, State::TimeWait, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "receives FIN / sends ACK")},
        {State::Closing, State::TimeWait, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "receives ACK of FIN")},
        {State::LastAck, State::Closed, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "receives ACK of FIN")},
        {State::TimeWait, State::Closed, Origin::Figure,
         QT_TRANSLATE_NOOP("explanation", "2MSL have passed")},
    };
    return Edges;
}

bool isAny(const trace::Trace &trace, bool (*has)(const tcp::Profile &))
{
    return has(trace.host(tcp::Side::Client).profile) || has(trace.host(tcp::Side::Server).profile);
}

// RFC 9293 lets an orphan wait for ever, and leaves how often to try to each system.
void addOfSystems(const trace::Trace &trace, Language language, std::vector<Transition> &all)
{
    if (trace.isObserved())
        return;
    const QString givenUp =
        say(language, QT_TRANSLATE_NOOP("explanation", "no ACK after the last retransmission"));
    for (const State from : {State::SynReceived, State::FinWait1, State::Closing})
        all.push_back({from, State::Closed, Origin::System, givenUp});
    const bool limitsOrphans = isAny(trace, [](const tcp::Profile &profile) {
        return profile.finWait2Timeout != tcp::Unlimited
               || profile.finWait2HeldTimeout != tcp::Unlimited;
    });
    if (limitsOrphans)
        all.push_back({State::FinWait2, State::Closed, Origin::System,
                       say(language, QT_TRANSLATE_NOOP("explanation", "%1 expires"),
                           nameOf(tcp::TimerKind::FinWait2, language))});
}

// What triggered a transition, in a few words.
struct TriggerLabel
{
    const trace::Trace &trace;
    trace::EventId id;
    Language language;

    QString operator()(const trace::CallMade &fact) const { return callText(fact.call, language); }
    QString operator()(const trace::SegmentArrived &fact) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "receives %1"),
                   segmentLabel(trace, fact.segment, language));
    }
    QString operator()(const trace::TimerChanged &fact) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 expires"),
                   nameOf(fact.timer, language));
    }
    QString operator()(const trace::SegmentSent &) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "receives %1"),
                   segmentLabel(trace, id, language));
    }
    QString operator()(const auto &) const { return eventLine(trace, id, language); }
};

} // namespace

std::vector<Transition> transitions(const trace::Trace &trace, Language language)
{
    std::vector<Transition> all;
    for (const FigureEdge &edge : figure())
        all.push_back({edge.from, edge.to, edge.origin, say(language, edge.label)});
    addOfSystems(trace, language, all);
    return all;
}

Transition transitionOf(const trace::Trace &trace, trace::EventId id, Language language)
{
    const trace::Event &event = trace.event(id);
    const auto &change = std::get<trace::StateChanged>(event.fact);
    Transition made{change.from, change.to, Origin::Run, {}};
    if (event.causes.empty())
        return made;
    const trace::EventId trigger = event.causes.trigger();
    made.label = std::visit(TriggerLabel{trace, trigger, language}, trace.event(trigger).fact);
    return made;
}

QString transitionText(const trace::Trace &trace, const Transition &transition,
                       std::span<const trace::EventId> taken, Language language)
{
    QString text = say(language, QT_TRANSLATE_NOOP("explanation", "%1 → %2: %3 (%4)."),
                       tokenOf(transition.from), tokenOf(transition.to), transition.label,
                       nameOf(transition.origin, language));
    for (const trace::EventId id : taken)
        text +=
            QLatin1Char('\n')
            + finished(say(language, QT_TRANSLATE_NOOP("explanation", "%1 went this way at %2."),
                           hostInSentence(trace, trace.event(id).host, language),
                           durationText(trace.event(id).at.time_since_epoch(), language)));
    return text;
}

QString nameOf(Transition::Origin origin, Language language)
{
    switch (origin) {
    case Origin::Figure:
        return say(language, QT_TRANSLATE_NOOP("explanation", "RFC 9293, figure 5"));
    case Origin::Note:
        return say(language, QT_TRANSLATE_NOOP("explanation", "RFC 9293, notes of figure 5"));
    case Origin::System:
        return say(language, QT_TRANSLATE_NOOP("explanation", "an addition of the system"));
    case Origin::Run: return say(language, QT_TRANSLATE_NOOP("explanation", "seen in this run"));
    }
    Q_UNREACHABLE();
}

} // namespace explanation
