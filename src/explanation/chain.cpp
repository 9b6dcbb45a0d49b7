// SPDX-License-Identifier: MIT
#include "explanation/chain.h"

#include "explanation/calls.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/quantities.h"
#include "explanation/say.h"
#include "explanation/stories/clauses.h"
#include "explanation/stories/rules.h"
#include "explanation/stories/tell.h"
#include "explanation/topics/topicof.h"

#include <algorithm>

namespace explanation {

namespace {

using trace::EventId;
using trace::Link;

// The step that an event belongs to; null for one that no step shows.
const trace::Step *stepOf(std::span<const trace::Step> steps, const trace::Trace &trace, EventId id)
{
    const auto begin = std::ranges::lower_bound(steps, trace.event(id).at, {}, &trace::Step::at);
    for (auto step = begin; step != steps.end() && step->at == trace.event(id).at; ++step) {
        if (std::ranges::find(step->events, id) != step->events.end())
            return &*step;
    }
    return nullptr;
}

QString sentenceOf(const trace::Trace &trace, const Link &link, Place place, Language language)
{
    switch (link.kind) {
    case Link::Kind::Triggered:
        return triggeredSentence(trace, link.event, link.cause, place, language);
    case Link::Kind::Unguarded: return unguardedSentence(trace, *link.missing, language);
    case Link::Kind::Fate: return fateSentence(trace, link, language);
    case Link::Kind::Decided: return decidedSentence(trace, link.event, place, language);
    }
    Q_UNREACHABLE();
}

// What was sent because a timer expired has its parameter where the timer is told.
bool leavesParameters(const trace::Trace &trace, const Link &link)
{
    const auto *timer = std::get_if<trace::TimerChanged>(&trace.event(link.cause).fact);
    return timer != nullptr && timer->action == trace::TimerChanged::Action::Expire
           && link.event != link.cause && link.kind == Link::Kind::Triggered
           && !std::holds_alternative<trace::TimerChanged>(trace.event(link.event).fact);
}

std::vector<Rule> rulesOf(const trace::Trace &trace, std::span<const trace::Step> steps,
                          const Link &link, Language language)
{
    const trace::Step *step = stepOf(steps, trace, link.event);
    if (step == nullptr)
        return {};
    const StepFacts facts(trace, *step, language);
    const Story story = tellStep(facts);
    std::vector<Rule> rules = {{story.rule, topicOf(trace, link.event), {}, step->host}};
    if (leavesParameters(trace, link))
        return rules;
    for (Rule &rule : parameterRules(facts, story))
        rules.push_back(std::move(rule));
    return rules;
}

} // namespace

std::vector<ChainSentence> explainChain(const trace::Trace &trace,
                                        std::span<const trace::Step> steps,
                                        std::span<const Link> chain, Language language)
{
    std::vector<ChainSentence> sentences;
    for (const Link &link : chain) {
        const Place place = sentences.empty() ? Place::First : Place::Later;
        sentences.push_back({finished(sentenceOf(trace, link, place, language)), link.event,
                             rulesOf(trace, steps, link, language)});
    }
    return sentences;
}

QString standText(const trace::Trace &trace, tcp::Side side, tcp::State state, Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1: %2"),
               hostName(trace, side, language), tokenOf(state));
}

QString jumpText(const trace::Trace &trace, EventId id, Language language)
{
    const trace::Event &event = trace.event(id);
    return say(language, QT_TRANSLATE_NOOP3("explanation", "%1, %2: %3", "time, host, event"),
               durationText(event.at.time_since_epoch(), language),
               hostInSentence(trace, event.host, language), eventLine(trace, id, language));
}

QString consequencesTitle(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "What it led to"));
}

} // namespace explanation
