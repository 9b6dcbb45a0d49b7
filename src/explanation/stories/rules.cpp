// SPDX-License-Identifier: MIT
#include "explanation/stories/rules.h"

#include "explanation/fields.h"
#include "explanation/names.h"

#include <QRegularExpression>

#include <algorithm>

namespace explanation {

namespace {

// The field as this host has it.
const tcp::Field *fieldOf(const StepFacts &facts, const Story &story, std::size_t index)
{
    if (index >= story.fields.size() || facts.trace.host(facts.step.host).system.empty())
        return nullptr;
    return tcp::findField(story.fields[index]);
}

bool isChanged(const StepFacts &facts, const tcp::Field &field)
{
    const auto &changed = facts.trace.host(facts.step.host).changed;
    return std::ranges::find(changed, field.name) != changed.end();
}

// "tcp_fin_timeout" of "net.ipv4.tcp_fin_timeout".
QString shortName(const QString &alias)
{
    return alias.section(QLatin1Char('.'), -1);
}

tcp::Standing standingOf(const tcp::System &system, const tcp::Field &field)
{
    return system.provenance[static_cast<std::size_t>(&field - tcp::fields().data())].standing;
}

// A name that begins a line elsewhere, as it stands inside one; tokens such as SYN stay as they are.
QString inRunningText(QString name)
{
    const bool isWord = name.size() > 1 && name[0].isUpper() && name[1].isLower();
    if (isWord)
        name[0] = name[0].toLower();
    return name;
}

// "TIME_WAIT, 2MSL" of "TIME_WAIT (2MSL)": brackets of its own would stand beside others.
QString withoutBrackets(const StepFacts &facts, const QString &name)
{
    static const QRegularExpression last(QStringLiteral("^(.*?) ?[(（]([^()（）]*)[)）]$"));
    const auto match = last.match(name);
    if (!match.hasMatch())
        return name;
    return facts.say(QT_TRANSLATE_NOOP3("explanation", "%1, %2", "a name and what explains it"),
                     match.captured(1), match.captured(2));
}

// "tcp_fin_timeout", or what the field is called where the system has no name of its own.
QString nameIn(const StepFacts &facts, const tcp::System &system, const tcp::Field &field)
{
    const QString alias = shortName(systemNameOf(system, field));
    return alias.isEmpty() ? withoutBrackets(facts, inRunningText(nameOf(field, facts.language)))
                           : alias;
}

// "measured"; for a changed one that the scenario sets it.
QString standingText(const StepFacts &facts, const tcp::System &system, const tcp::Field &field)
{
    return isChanged(facts, field)
               ? facts.say(QT_TRANSLATE_NOOP("explanation", "set in the scenario"))
               : nameOf(standingOf(system, field), facts.language);
}

// "Linux 6.18: tcp_fin_timeout (measured)".
QString fieldSource(const StepFacts &facts, const tcp::Field &field)
{
    const tcp::System *system = tcp::findSystem(facts.trace.host(facts.step.host).system);
    if (system == nullptr)
        return {};
    return facts.say(QT_TRANSLATE_NOOP("explanation", "%1: %2 (%3)"),
                     QString::fromUtf8(system->name.data()), nameIn(facts, *system, field),
                     standingText(facts, *system, field));
}

} // namespace

QString parameterSentence(const StepFacts &facts, const Story &story)
{
    const tcp::Field *field = fieldOf(facts, story, 0);
    const tcp::System *system = tcp::findSystem(facts.trace.host(facts.step.host).system);
    if (field == nullptr || system == nullptr)
        return {};
    const QString name = nameOf(*field, facts.language);
    const QString value = valueText(*field, field->get(facts.profile()), facts.language);
    const QString systemName = QString::fromUtf8(system->name.data());
    if (isChanged(facts, *field))
        return facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "The parameter \"%1\" is %2 here; in %3 it would be %4."),
            name, value, systemName,
            valueText(*field, field->get(system->profile), facts.language));
    return facts.say(QT_TRANSLATE_NOOP("explanation", "The parameter \"%1\" is %2 in %3 (%4)."),
                     name, value, systemName, nameOf(standingOf(*system, *field), facts.language));
}

QString sourceLine(const StepFacts &facts, const Story &story)
{
    QStringList parts = {story.rule};
    for (std::size_t i = 0; i < story.fields.size() && parts.size() < 3; ++i) {
        const tcp::Field *field = fieldOf(facts, story, i);
        const QString source = field == nullptr ? QString() : fieldSource(facts, *field);
        if (!source.isEmpty() && !parts.contains(source))
            parts << source;
    }
    return parts.join(QStringLiteral(" · "));
}

std::vector<Rule> parameterRules(const StepFacts &facts, const Story &story)
{
    const tcp::System *system = tcp::findSystem(facts.trace.host(facts.step.host).system);
    std::vector<Rule> rules;
    for (std::size_t i = 0; system != nullptr && i < story.fields.size(); ++i) {
        const tcp::Field *field = fieldOf(facts, story, i);
        if (field == nullptr)
            continue;
        const QString text =
            facts.say(QT_TRANSLATE_NOOP("explanation", "%1: %2 = %3 (%4)"),
                      QString::fromUtf8(system->name.data()), nameIn(facts, *system, *field),
                      valueText(*field, field->get(facts.profile()), facts.language),
                      standingText(facts, *system, *field));
        rules.push_back({text, {}, field->name, facts.step.host});
    }
    return rules;
}

} // namespace explanation
