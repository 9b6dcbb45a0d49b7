// SPDX-License-Identifier: MIT
#include "explanation/stories/stepfacts.h"

#include "explanation/names.h"
#include "explanation/quantities.h"

#include <algorithm>

namespace explanation {

using trace::EventId;

StepFacts::StepFacts(const trace::Trace &aTrace, const trace::Step &aStep, Language aLanguage)
    : trace(aTrace), step(aStep), language(aLanguage),
      m_host(hostInSentence(aTrace, aStep.host, aLanguage)),
      m_peer(hostInSentence(aTrace, tcp::other(aStep.host), aLanguage))
{
    for (const EventId id : step.events)
        sort(id);
}

void StepFacts::sort(EventId id)
{
    struct Place
    {
        StepFacts &facts;
        EventId id;
        void operator()(const trace::SocketChanged &) const { facts.sockets.push_back(id); }
        void operator()(const trace::CallMade &) const { facts.calls.push_back(id); }
        void operator()(const trace::CallReturned &) const { facts.results.push_back(id); }
        void operator()(const trace::SegmentSent &) const { facts.sent.push_back(id); }
        void operator()(const trace::SegmentArrived &) const
        {
            if (!facts.arrival)
                facts.arrival = id;
        }
        void operator()(const trace::SegmentLost &) const { facts.loss = id; }
        void operator()(const trace::StateChanged &) const { facts.states.push_back(id); }
        void operator()(const trace::TimerChanged &) const { facts.timers.push_back(id); }
        void operator()(const trace::Noted &) const { facts.notes.push_back(id); }
    };
    std::visit(Place{*this, id}, trace.event(id).fact);
}

std::optional<tcp::State> StepFacts::from() const
{
    for (const EventId id : states) {
        if (trace.event(id).socket == step.socket)
            return std::get<trace::StateChanged>(trace.event(id).fact).from;
    }
    return {};
}

std::optional<tcp::State> StepFacts::to() const
{
    std::optional<tcp::State> last;
    for (const EventId id : states) {
        if (trace.event(id).socket == step.socket)
            last = std::get<trace::StateChanged>(trace.event(id).fact).to;
    }
    return last;
}

const trace::Snapshot *StepFacts::before() const
{
    const EventId first = step.events.front();
    if (step.socket == trace::NoSocket || trace::indexOf(first) == 0)
        return nullptr;
    return trace.stateAfter(step.socket, EventId(trace::indexOf(first) - 1));
}

const trace::Snapshot *StepFacts::after() const
{
    if (step.socket == trace::NoSocket)
        return nullptr;
    return trace.stateAfter(step.socket, step.events.back());
}

EventId StepFacts::incomingId() const
{
    return std::get<trace::SegmentArrived>(trace.event(*arrival).fact).segment;
}

const tcp::Segment &StepFacts::incoming() const
{
    return segment(incomingId());
}

trace::Verdict StepFacts::verdict() const
{
    return std::get<trace::SegmentArrived>(trace.event(*arrival).fact).verdict;
}

const tcp::Segment &StepFacts::segment(EventId sentId) const
{
    return std::get<trace::SegmentSent>(trace.event(sentId).fact).segment;
}

std::optional<EventId> StepFacts::sentWith(bool tcp::Flags::*flag) const
{
    const auto found =
        std::ranges::find_if(sent, [this, flag](EventId id) { return segment(id).flags.*flag; });
    return found == sent.end() ? std::nullopt : std::optional(*found);
}

const tcp::Call &StepFacts::call(EventId callId) const
{
    return std::get<trace::CallMade>(trace.event(callId).fact).call;
}

const trace::CallReturned *StepFacts::resultOf(EventId callId) const
{
    for (const EventId id : results) {
        const auto &result = std::get<trace::CallReturned>(trace.event(id).fact);
        if (result.call == callId)
            return &result;
    }
    return nullptr;
}

bool StepFacts::remarks(trace::Noted::What what) const
{
    return std::ranges::any_of(notes, [this, what](EventId id) {
        return std::get<trace::Noted>(trace.event(id).fact).what == what;
    });
}

bool StepFacts::changes(trace::SocketChanged::What what) const
{
    return std::ranges::any_of(sockets, [this, what](EventId id) {
        return std::get<trace::SocketChanged>(trace.event(id).fact).what == what;
    });
}

std::optional<tcp::Duration> StepFacts::started(tcp::TimerKind timer) const
{
    std::optional<tcp::Duration> last;
    for (const EventId id : timers) {
        const auto &fact = std::get<trace::TimerChanged>(trace.event(id).fact);
        if (fact.timer == timer && fact.action == trace::TimerChanged::Action::Start)
            last = fact.expires - step.at;
    }
    return last;
}

std::optional<EventId> StepFacts::expired() const
{
    const auto found = std::ranges::find_if(timers, [this](EventId id) {
        return std::get<trace::TimerChanged>(trace.event(id).fact).action
               == trace::TimerChanged::Action::Expire;
    });
    return found == timers.end() ? std::nullopt : std::optional(*found);
}

QString StepFacts::span(tcp::Duration duration) const
{
    return durationText(duration, language);
}

QString StepFacts::moment(tcp::SimTime time) const
{
    return durationText(time.time_since_epoch(), language);
}

QString StepFacts::bytes(qint64 count) const
{
    return bytesText(count, language);
}

QString StepFacts::seqText(EventId sentId) const
{
    const auto seq = trace::relativeSeq(trace, trace.event(sentId));
    return seq ? QString::number(*seq) : QStringLiteral("?");
}

QString StepFacts::rangeText(EventId first, EventId last) const
{
    const auto begin = trace::relativeSeq(trace, trace.event(first));
    const auto lastBegin = trace::relativeSeq(trace, trace.event(last));
    if (!begin || !lastBegin)
        return QStringLiteral("?");
    return QStringLiteral("%1–%2").arg(*begin).arg(*lastBegin + segment(last).length - 1);
}

} // namespace explanation
