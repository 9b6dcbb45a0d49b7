// SPDX-License-Identifier: MIT
#include "explanation/stories/rules.h"

#include "explanation/fields.h"
#include "explanation/names.h"
#include "explanation/parametertext.h"

namespace explanation {

namespace {

// The field as this host has it; null where no system is known.
const tcp::Field *fieldOf(const StepFacts &facts, const Story &story, std::size_t index)
{
    const bool isKnown = tcp::findSystem(facts.trace.host(facts.step.host).system) != nullptr;
    return index < story.fields.size() && isKnown ? tcp::findField(story.fields[index]) : nullptr;
}

tcp::Standing standingOf(const tcp::System &system, const tcp::Field &field)
{
    return system.provenance[static_cast<std::size_t>(&field - tcp::fields().data())].standing;
}

} // namespace

QString parameterSentence(const StepFacts &facts, const Story &story)
{
    const tcp::Field *field = fieldOf(facts, story, 0);
    if (field == nullptr)
        return {};
    const tcp::System &system = *tcp::findSystem(facts.trace.host(facts.step.host).system);
    const QString name = nameOf(*field, facts.language);
    const QString value = valueText(*field, field->get(facts.profile()), facts.language);
    const QString systemName = QString::fromUtf8(system.name.data());
    if (isChanged(facts.trace, facts.step.host, *field))
        return facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "The parameter \"%1\" is %2 here; in %3 it would be %4."),
            name, value, systemName, valueText(*field, field->get(system.profile), facts.language));
    return facts.say(QT_TRANSLATE_NOOP("explanation", "The parameter \"%1\" is %2 in %3 (%4)."),
                     name, value, systemName, nameOf(standingOf(system, *field), facts.language));
}

QString sourceLine(const StepFacts &facts, const Story &story)
{
    QStringList parts = {story.rule};
    for (std::size_t i = 0; i < story.fields.size() && parts.size() < 3; ++i) {
        const tcp::Field *field = fieldOf(facts, story, i);
        if (field == nullptr)
            continue;
        const QString source =
            parameterSource(facts.trace, facts.step.host, *field, facts.language);
        if (!parts.contains(source))
            parts << source;
    }
    return parts.join(QStringLiteral(" · "));
}

std::vector<Rule> parameterRules(const StepFacts &facts, const Story &story)
{
    std::vector<Rule> rules;
    for (std::size_t i = 0; i < story.fields.size(); ++i) {
        const tcp::Field *field = fieldOf(facts, story, i);
        if (field != nullptr)
            rules.push_back({parameterText(facts.trace, facts.step.host, *field, facts.language),
                             {},
                             field->name,
                             facts.step.host});
    }
    return rules;
}

} // namespace explanation
