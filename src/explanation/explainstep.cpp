// SPDX-License-Identifier: MIT
#include "explanation/explainstep.h"

#include "explanation/say.h"
#include "explanation/stories/reasons.h"
#include "explanation/stories/rules.h"
#include "explanation/stories/tell.h"

namespace explanation {

namespace {

constexpr int MostEnglishWords = 35;
constexpr int MostChineseCharacters = 60;

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

} // namespace

StepText explainStep(const trace::Trace &trace, const trace::Step &step, Language language)
{
    const StepFacts facts(trace, step, language);
    const Story story = tellStep(facts);
    StepText text;
    text.heading = finished(story.heading);
    text.body = withinBudget(story.body, language);
    text.source = sourceLine(facts, story);
    text.why = joined({story.principle, parameterSentence(facts, story)}, language);
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
