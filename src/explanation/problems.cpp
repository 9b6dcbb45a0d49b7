// SPDX-License-Identifier: MIT
#include "explanation/problems.h"

#include "explanation/calls.h"
#include "explanation/say.h"

namespace explanation {

namespace {

using scenario::Problem;

QString from(const std::string &text)
{
    return QString::fromStdString(text);
}

// Why a call cannot be made there, by the keyword in Problem::expected.
QString reasonText(const std::string &keyword, Language language)
{
    return from(keyword).isEmpty()
               ? say(language, QT_TRANSLATE_NOOP("explanation", "it is not possible there"))
               : from(keyword);
}

QString sentence(const Problem &problem, Language language)
{
    using enum Problem::Kind;
    const QString found = from(problem.found);
    const QString expected = from(problem.expected);
    switch (problem.kind) {
    case Syntax:
        return say(language, QT_TRANSLATE_NOOP("explanation", "this is not valid TOML: %1"),
                   from(problem.detail));
    case UnknownKey:
        return say(language, QT_TRANSLATE_NOOP("explanation", "unknown key \"%1\""), found);
    case MissingKey:
        return say(language, QT_TRANSLATE_NOOP("explanation", "the key \"%1\" is missing"),
                   expected);
    case WrongType:
        return say(language, QT_TRANSLATE_NOOP("explanation", "\"%1\" must be %2"), found,
                   expected);
    case BadDuration:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "\"%1\" is not a duration; write a number with "
                                                    "a unit, such as \"50ms\" (us, ms, s, min, h)"),
                   found);
    case BadValue:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "\"%1\" is not allowed here; allowed: %2"),
                   found, expected);
    case OutOfRange:
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 is out of range; allowed: %2"),
                   found, expected);
    case UnknownSystem:
        return say(language, QT_TRANSLATE_NOOP("explanation", "unknown system \"%1\""), found);
    case NotInSystem:
        return say(language, QT_TRANSLATE_NOOP("explanation", "%2 has no parameter \"%1\""), found,
                   expected);
    case UnknownSocket:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "no call makes a socket named \"%1\""), found);
    case ImpossibleCall:
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 cannot be called here: %2"),
                   found, reasonText(problem.expected, language));
    case CallsUnderTable:
        return say(
            language,
            QT_TRANSLATE_NOOP(
                "explanation",
                "calls and faults must stand before the first table; here they belong to [%1]"),
            found);
    case UnsupportedFormat:
        return say(
            language,
            QT_TRANSLATE_NOOP("explanation",
                              "this file has format %1; this version of Fourwave reads format %2"),
            found, expected);
    case NoCalls:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "there is no call, so nothing would happen"));
    case TooMany:
        return say(language, QT_TRANSLATE_NOOP("explanation", "there are more than %2 of \"%1\""),
                   found, expected);
    }
    Q_UNREACHABLE();
}

// "file:12:5: ", without what is not known.
QString placeText(const QString &fileName, const scenario::Place &place)
{
    QString text = fileName;
    if (place.line > 0)
        text += QStringLiteral(":%1").arg(place.line);
    if (place.line > 0 && place.column > 0)
        text += QStringLiteral(":%1").arg(place.column);
    return text + QStringLiteral(": ");
}

} // namespace

QString wordProblem(const Problem &problem, const QString &fileName, Language language)
{
    QString text = sentence(problem, language);
    if (!problem.nearest.empty())
        text = say(language, QT_TRANSLATE_NOOP("explanation", "%1; did you mean \"%2\"?"), text,
                   from(problem.nearest));
    return placeText(fileName, problem.place) + text;
}

QStringList wordUnused(const scenario::Scenario &scenario, const trace::Trace &trace,
                       const QString &fileName, Language language)
{
    QStringList lines;
    for (const std::int32_t index : trace.unusedCalls()) {
        const scenario::TimedCall &call = scenario.calls[static_cast<std::size_t>(index)];
        lines << placeText(fileName, {call.line, 0}) +
                     say(language,
                         QT_TRANSLATE_NOOP("explanation",
                                           "%1 is never made: the run ends before it"),
                         callText(call.call, language));
    }
    for (const std::int32_t index : trace.unusedFaults()) {
        const scenario::Fault &fault = scenario.faults[static_cast<std::size_t>(index)];
        lines << placeText(fileName, {fault.line, 0}) +
                     say(language,
                         QT_TRANSLATE_NOOP("explanation",
                                           "this fault meets no segment and changes nothing"));
    }
    return lines;
}

} // namespace explanation
