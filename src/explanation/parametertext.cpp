// SPDX-License-Identifier: MIT
#include "explanation/parametertext.h"

#include "explanation/fields.h"
#include "explanation/names.h"
#include "explanation/say.h"

#include <QRegularExpression>

#include <algorithm>

namespace explanation {

namespace {

// "tcp_fin_timeout" of "net.ipv4.tcp_fin_timeout".
QString shortName(const QString &alias)
{
    return alias.section(QLatin1Char('.'), -1);
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
QString withoutBrackets(const QString &name, Language language)
{
    static const QRegularExpression last(QStringLiteral("^(.*?) ?[(（]([^()（）]*)[)）]$"));
    const auto match = last.match(name);
    if (!match.hasMatch())
        return name;
    return say(language, QT_TRANSLATE_NOOP3("explanation", "%1, %2", "a name and what explains it"),
               match.captured(1), match.captured(2));
}

// "tcp_fin_timeout", or what the field is called where the system has no name of its own.
QString nameIn(const tcp::System &system, const tcp::Field &field, Language language)
{
    const QString alias = shortName(systemNameOf(system, field));
    return alias.isEmpty() ? withoutBrackets(inRunningText(nameOf(field, language)), language)
                           : alias;
}

QString standingText(const trace::Trace &trace, tcp::Side host, const tcp::System &system,
                     const tcp::Field &field, Language language)
{
    if (isChanged(trace, host, field))
        return say(language, QT_TRANSLATE_NOOP("explanation", "set in the scenario"));
    const auto index = static_cast<std::size_t>(&field - tcp::fields().data());
    return nameOf(system.provenance[index].standing, language);
}

QString nameOfSystem(const tcp::System &system)
{
    return QString::fromUtf8(system.name.data());
}

} // namespace

bool isChanged(const trace::Trace &trace, tcp::Side host, const tcp::Field &field)
{
    const auto &changed = trace.host(host).changed;
    return std::ranges::find(changed, field.name) != changed.end();
}

QString valueOn(const trace::Trace &trace, tcp::Side host, const tcp::Field &field,
                Language language)
{
    const tcp::System *system = tcp::findSystem(trace.host(host).system);
    const bool isOwn = system != nullptr && !isChanged(trace, host, field);
    return isOwn ? comparedValue(*system, field, language)
                 : valueText(field, field.get(trace.host(host).profile), language);
}

QString parameterSource(const trace::Trace &trace, tcp::Side host, const tcp::Field &field,
                        Language language)
{
    const tcp::System *system = tcp::findSystem(trace.host(host).system);
    if (system == nullptr)
        return {};
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1: %2 (%3)"), nameOfSystem(*system),
               nameIn(*system, field, language),
               standingText(trace, host, *system, field, language));
}

QString parameterText(const trace::Trace &trace, tcp::Side host, const tcp::Field &field,
                      Language language)
{
    const tcp::System *system = tcp::findSystem(trace.host(host).system);
    if (system == nullptr)
        return {};
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1: %2 = %3 (%4)"),
               nameOfSystem(*system), nameIn(*system, field, language),
               valueText(field, field.get(trace.host(host).profile), language),
               standingText(trace, host, *system, field, language));
}

} // namespace explanation
