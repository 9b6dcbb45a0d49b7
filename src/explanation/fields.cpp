// SPDX-License-Identifier: MIT
#include "explanation/fields.h"

#include "explanation/fieldwords.h"
#include "explanation/names.h"
#include "explanation/quantities.h"
#include "explanation/say.h"

#include <algorithm>

namespace explanation {

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct ValueText
{
    const tcp::Field &field;
    Language language;

    QString operator()(tcp::Duration duration) const
    {
        if (duration == tcp::Unlimited)
            return say(language, QT_TRANSLATE_NOOP("explanation", "no limit"));
        return durationText(duration, language);
    }
    QString operator()(int number) const
    {
        return field.unit == tcp::Unit::Bytes ? bytesText(number, language)
                                              : QString::number(number);
    }
    QString operator()(bool isOn) const
    {
        return isOn ? say(language, QT_TRANSLATE_NOOP3("explanation", "on", "switch"))
                    : say(language, QT_TRANSLATE_NOOP3("explanation", "off", "switch"));
    }
    QString operator()(tcp::Choice choice) const
    {
        return choiceName(field, choice.index, language);
    }
};

} // namespace

QString nameOf(const tcp::Field &field, Language language)
{
    const FieldWords *words = findFieldWords(field.name);
    return words != nullptr ? say(language, words->name) : fromView(field.name);
}

QString descriptionOf(const tcp::Field &field, Language language)
{
    const FieldWords *words = findFieldWords(field.name);
    return words != nullptr ? say(language, words->description) : QString();
}

QString choiceName(const tcp::Field &field, std::uint8_t index, Language language)
{
    const Source *words = findChoiceWords(field.name, field.choices[index]);
    return words != nullptr ? say(language, *words) : fromView(field.choices[index]);
}

QString valueText(const tcp::Field &field, const tcp::Value &value, Language language)
{
    return std::visit(ValueText{field, language}, value);
}

QString nameOf(tcp::FieldGroup group, Language language)
{
    using enum tcp::FieldGroup;
    switch (group) {
    case Opening: return say(language, QT_TRANSLATE_NOOP("explanation", "Opening"));
    case Retransmission: return say(language, QT_TRANSLATE_NOOP("explanation", "Retransmission"));
    case Acknowledging: return say(language, QT_TRANSLATE_NOOP("explanation", "Acknowledging"));
    case Closing: return say(language, QT_TRANSLATE_NOOP("explanation", "Closing"));
    case KeepAlive: return say(language, QT_TRANSLATE_NOOP("explanation", "Keepalive"));
    case Defence:
        return say(language, QT_TRANSLATE_NOOP("explanation", "Defence against forged segments"));
    case Segments: return say(language, QT_TRANSLATE_NOOP("explanation", "Segments and ports"));
    }
    Q_UNREACHABLE();
}

QString nameOf(tcp::Unit unit, Language language)
{
    switch (unit) {
    case tcp::Unit::Time: return say(language, QT_TRANSLATE_NOOP3("explanation", "time", "unit"));
    case tcp::Unit::Count: return say(language, QT_TRANSLATE_NOOP3("explanation", "count", "unit"));
    case tcp::Unit::Bytes: return say(language, QT_TRANSLATE_NOOP3("explanation", "bytes", "unit"));
    case tcp::Unit::Switch:
    case tcp::Unit::Choice: return {};
    }
    Q_UNREACHABLE();
}

QString provenanceText(const tcp::System &system, const tcp::Field &field, Language language)
{
    const auto index = static_cast<std::size_t>(&field - tcp::fields().data());
    const tcp::Provenance &provenance = system.provenance[index];
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 (%2)"),
               say(language, provenance.source.data()), nameOf(provenance.standing, language));
}

QString presetText(const tcp::PresetValue &value, Language language)
{
    const tcp::Field &field = *tcp::findField(value.field);
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 = %2: %3 (%4)"),
               nameOf(field, language),
               valueText(field, *tcp::parseValue(field, value.value), language),
               say(language, value.source.data()), nameOf(value.standing, language));
}

QString systemNameOf(const tcp::System &system, const tcp::Field &field)
{
    const auto alias = std::ranges::find(system.aliases, field.name, &tcp::Alias::field);
    return alias == system.aliases.end() ? QString() : fromView(alias->name);
}

bool isUnverified(const tcp::System &system, const tcp::Field &field)
{
    const auto index = static_cast<std::size_t>(&field - tcp::fields().data());
    return system.provenance[index].standing == tcp::Standing::Unverified;
}

bool systemsDiffer(const tcp::Field &field)
{
    const tcp::Value first = field.get(tcp::systems().front().profile);
    return std::ranges::any_of(tcp::systems(), [&](const tcp::System &system) {
        return !isUnverified(system, field) && !(field.get(system.profile) == first);
    });
}

QString comparedValue(const tcp::System &system, const tcp::Field &field, Language language)
{
    const QString value = valueText(field, field.get(system.profile), language);
    return isUnverified(system, field) ? value + QStringLiteral(" ?") : value;
}

} // namespace explanation
