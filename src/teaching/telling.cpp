// SPDX-License-Identifier: MIT
#include "teaching/telling.h"

#include "explanation/names.h"
#include "teaching/figures.h"

namespace teaching {

namespace {

using explanation::Language;
using namespace std::chrono_literals;

// Silent reading: 240 English words or 400 Chinese characters a minute.
constexpr tcp::Duration WordTime = 250ms;
constexpr tcp::Duration CharacterTime = 150ms;
// What one looks at the ladder for.
constexpr tcp::Duration LookTime = 3s;

tcp::Duration readingTime(const scenario::Text &text, Language language)
{
    const int cost = explanation::readingCost(explanation::textOf(text, language), language);
    return cost * (language == Language::English ? WordTime : CharacterTime);
}

} // namespace

explanation::StepText tell(const Stop &stop, const trace::Trace &trace, Language language)
{
    const auto words = [&](const scenario::Text &text) {
        return withFigures(explanation::textOf(text, language), trace, language);
    };
    explanation::StepText text;
    text.heading = words(stop.question);
    text.body = words(stop.answer);
    text.source = QString::fromStdString(stop.rule);
    if (!stop.more.en.empty())
        text.more << words(stop.more);
    return text;
}

tcp::Duration lengthOf(const Chapter &chapter, Language language)
{
    tcp::Duration length{};
    for (const Stop &stop : chapter.stops)
        length +=
            LookTime + readingTime(stop.question, language) + readingTime(stop.answer, language);
    return length;
}

QString truthOf(const Card &card, const trace::Trace &trace, Language language)
{
    return withFigures(explanation::textOf(card.truth, language), trace, language);
}

} // namespace teaching
