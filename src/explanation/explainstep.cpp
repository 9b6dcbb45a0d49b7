// SPDX-License-Identifier: MIT
#include "explanation/explainstep.h"

#include "explanation/say.h"
#include "explanation/stories/reasons.h"
#include "explanation/stories/tell.h"

namespace explanation {

namespace {

constexpr int MostEnglishWords = 35;
constexpr int MostChineseCharacters = 60;

// Hosts' names are lower case in the source of a sentence; at its start they are not.
QString finished(QString sentence)
{
    if (sentence.startsWith(QLatin1String("the ")))
        sentence[0] = QLatin1Char('T');
    return sentence.replace(QLatin1String(". the "), QLatin1String(". The "));
}

QString joined(const QStringList &sentences, Language language)
{
    const QString gap = language == Language::English ? QStringLiteral(" ") : QString();
    QStringList parts;
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            parts << finished(sentence);
    }
    return parts.join(gap);
}

// As many of the sentences, from the first, as a reader is asked to read.
QString withinBudget(const QStringList &sentences, Language language)
{
    const int budget = language == Language::English ? MostEnglishWords : MostChineseCharacters;
    QStringList taken;
    for (const QString &sentence : sentences) {
        if (!taken.isEmpty()
            && readingCost(joined(taken + QStringList{sentence}, language), language) > budget)
            break;
        taken << sentence;
    }
    return joined(taken, language);
}

Story tell(const StepFacts &facts)
{
    if (facts.loss)
        return tellLoss(facts);
    const trace::Event &trigger = facts.trace.event(facts.step.events.front());
    if (std::holds_alternative<trace::CallMade>(trigger.fact))
        return tellCalls(facts);
    if (facts.arrival)
        return tellArrival(facts);
    if (facts.expired())
        return tellExpiry(facts);
    const bool isForged =
        !facts.sent.empty()
        && std::get<trace::SegmentSent>(facts.trace.event(facts.sent.front()).fact).isInjected;
    return isForged ? tellForgery(facts) : tellRest(facts);
}

} // namespace

StepText explainStep(const trace::Trace &trace, const trace::Step &step, Language language)
{
    const StepFacts facts(trace, step, language);
    const Story story = tell(facts);
    StepText text;
    text.heading = finished(story.heading);
    text.body = withinBudget(story.body, language);
    text.source = sourceLine(facts, story);
    text.why =
        joined({causeSentence(facts), story.principle, parameterSentence(facts, story)}, language);
    for (const QString &line : furtherLines(facts))
        text.more << finished(line);
    return text;
}

QString whyTitle(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "Why"));
}

QString moreTitle(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "More"));
}

} // namespace explanation
