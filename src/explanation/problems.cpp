// SPDX-License-Identifier: MIT
#include "explanation/problems.h"

#include "explanation/calls.h"
#include "explanation/say.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace explanation {

namespace {

using scenario::Problem;

QString from(const std::string &text)
{
    return QString::fromStdString(text);
}

// "a, b, c" as the language divides it.
QString listText(const std::string &list, Language language)
{
    const QString separator =
        say(language, QT_TRANSLATE_NOOP3("explanation", ", ", "between items of a list"));
    return from(list).replace(QStringLiteral(", "), separator);
}

// The keywords that stand for words in Problem::expected; see scenario/problem.h.
struct Keyword
{
    std::string_view keyword;
    Source words;
};

QString keywordText(std::span<const Keyword> keywords, const std::string &keyword,
                    Language language)
{
    const auto found = std::ranges::find(keywords, keyword, &Keyword::keyword);
    return found == keywords.end() ? listText(keyword, language) : say(language, found->words);
}

QString typeText(const std::string &keyword, Language language)
{
    static const Keyword Types[] = {
        {"string", QT_TRANSLATE_NOOP("explanation", "a text in quotation marks")},
        {"integer", QT_TRANSLATE_NOOP("explanation", "a whole number")},
        {"boolean", QT_TRANSLATE_NOOP("explanation", "true or false")},
        {"duration", QT_TRANSLATE_NOOP("explanation", "a duration such as \"50ms\"")},
        {"table", QT_TRANSLATE_NOOP("explanation", "a table { … }")},
        {"array", QT_TRANSLATE_NOOP("explanation", "a list [ … ]")},
        {"bilingual",
         QT_TRANSLATE_NOOP("explanation", "a table of both languages: { en = \"…\", zh = \"…\" }")},
        {"ordinals", QT_TRANSLATE_NOOP("explanation", "a number, a list, \"1-3\" or \"all\"")},
        {"delay", QT_TRANSLATE_NOOP("explanation",
                                    "a duration, or { client = \"25ms\", server = \"40ms\" }")},
    };
    return keywordText(Types, keyword, language);
}

QString allowedText(const std::string &keyword, Language language)
{
    static const Keyword Allowed[] = {
        {"address", QT_TRANSLATE_NOOP("explanation", "an IPv4 address such as 10.0.0.1")},
        {"ordinals", QT_TRANSLATE_NOOP("explanation", "a number, a list, \"1-3\" or \"all\"")},
        {"name", QT_TRANSLATE_NOOP("explanation", "a name that is not empty")},
        {"branch", QT_TRANSLATE_NOOP("explanation", "a branch that stands before this one")},
    };
    return keywordText(Allowed, keyword, language);
}

// Why a call cannot be made there.
QString reasonText(const std::string &keyword, Language language)
{
    static const Keyword Reasons[] = {
        {"listener", QT_TRANSLATE_NOOP("explanation", "that socket only listens")},
        {"process", QT_TRANSLATE_NOOP("explanation", "no fork makes that process")},
        {"powerOff", QT_TRANSLATE_NOOP("explanation", "the host is never switched off before")},
    };
    return keywordText(Reasons, keyword, language);
}

// What the text should say to be TOML.
QString syntaxText(const Problem &problem, Language language)
{
    static const Keyword Mistakes[] = {
        {"comma", QT_TRANSLATE_NOOP("explanation", "a comma is missing before this")},
        {"danglingComma", QT_TRANSLATE_NOOP("explanation", "no comma may stand before }")},
        {"brace", QT_TRANSLATE_NOOP("explanation",
                                    "a table { … } must end with } on the line where it begins")},
        {"bracket", QT_TRANSLATE_NOOP("explanation", "a list [ … ] is not closed with ]")},
        {"quote",
         QT_TRANSLATE_NOOP("explanation", "the closing quotation mark is missing on this line")},
        {"header", QT_TRANSLATE_NOOP("explanation", "the name of the table is not closed with ]")},
        {"equals", QT_TRANSLATE_NOOP("explanation", "\"=\" is missing after the key")},
        {"value", QT_TRANSLATE_NOOP("explanation", "a value is missing after \"=\"")},
        {"escape",
         QT_TRANSLATE_NOOP("explanation", "there is no such escape; write \\\\ for a backslash")},
        {"lineEnd",
         QT_TRANSLATE_NOOP("explanation", "nothing more may stand on this line; begin a new one")},
        {"key",
         QT_TRANSLATE_NOOP("explanation", "a key, a [table] or a # comment must stand here")},
        {"inlineKey", QT_TRANSLATE_NOOP("explanation", "a key or } must stand here")},
        {"badValue",
         QT_TRANSLATE_NOOP("explanation", "this is not a value; write texts and durations in "
                                          "quotation marks, numbers, true and false without")},
        {"control", QT_TRANSLATE_NOOP("explanation", "a control character cannot stand here")},
        {"number", QT_TRANSLATE_NOOP("explanation", "the number is too large")},
        {"depth", QT_TRANSLATE_NOOP("explanation", "lists and tables are nested too deeply")},
        {"fullWidth",
         QT_TRANSLATE_NOOP("explanation", "this is a full-width character; write the half-width "
                                          "one that TOML knows")},
        {"other", QT_TRANSLATE_NOOP("explanation", "this cannot be read as TOML")},
    };
    const QString text = keywordText(Mistakes, problem.expected, language);
    if (problem.found.empty())
        return text;
    return say(language,
               QT_TRANSLATE_NOOP3("explanation", "at \"%1\": %2", "a character, a mistake there"),
               from(problem.found), text);
}

QString tooManyText(const Problem &problem, Language language)
{
    const QString most = localeOf(language).toString(from(problem.expected).toLongLong());
    if (problem.found == "bytes")
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "the file is larger than 1 MB (%1 bytes)"),
                   most);
    if (problem.found == "dots")
        return say(language, QT_TRANSLATE_NOOP("explanation", "this line holds more than %1 dots"),
                   most);
    return say(language,
               QT_TRANSLATE_NOOP("explanation", "the list \"%1\" has more than %2 entries"),
               from(problem.found), most);
}

QString missingKeyText(const Problem &problem, Language language)
{
    const QString keys = from(problem.expected);
    if (!keys.contains(QLatin1Char(',')))
        return say(language, QT_TRANSLATE_NOOP("explanation", "the key \"%1\" is missing"), keys);
    return say(language, QT_TRANSLATE_NOOP("explanation", "one of these keys is missing: %1"),
               listText(problem.expected, language));
}

// The allowed values are listed where none of them is near, for what was meant comes first.
QString badValueText(const Problem &problem, Language language)
{
    const QString found = from(problem.found);
    if (!problem.nearest.empty())
        return say(language, QT_TRANSLATE_NOOP("explanation", "\"%1\" is not allowed here"), found);
    return say(language,
               QT_TRANSLATE_NOOP("explanation", "\"%1\" is not allowed here; allowed: %2"), found,
               allowedText(problem.expected, language));
}

QString unknownSystemText(const Problem &problem, Language language)
{
    const QString found = from(problem.found);
    if (!problem.nearest.empty() || problem.expected.empty())
        return say(language, QT_TRANSLATE_NOOP("explanation", "unknown system \"%1\""), found);
    return say(language, QT_TRANSLATE_NOOP("explanation", "unknown system \"%1\"; known: %2"),
               found, listText(problem.expected, language));
}

// The known keys are listed where none of them is near.
QString unknownKeyText(const Problem &problem, Language language)
{
    const QString found = from(problem.found);
    if (!problem.nearest.empty() || problem.expected.empty())
        return say(language, QT_TRANSLATE_NOOP("explanation", "unknown key \"%1\""), found);
    return say(language, QT_TRANSLATE_NOOP("explanation", "unknown key \"%1\"; known here: %2"),
               found, listText(problem.expected, language));
}

QString repeatedText(const Problem &problem, Language language)
{
    const QString found = from(problem.found);
    if (problem.expected.empty() || problem.expected == problem.found)
        return say(language, QT_TRANSLATE_NOOP("explanation", "\"%1\" is given twice"), found);
    return say(language,
               QT_TRANSLATE_NOOP("explanation",
                                 "\"%1\" is given beside \"%2\"; only one of them is possible"),
               found, from(problem.expected));
}

QString sentence(const Problem &problem, Language language)
{
    using enum Problem::Kind;
    const QString found = from(problem.found);
    const QString expected = from(problem.expected);
    switch (problem.kind) {
    case Syntax: return syntaxText(problem, language);
    case NotUtf8:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation",
                                     "the file is not text in UTF-8; save it in that encoding"));
    case UnknownKey: return unknownKeyText(problem, language);
    case Repeated: return repeatedText(problem, language);
    case MissingKey: return missingKeyText(problem, language);
    case WrongType:
        return say(language, QT_TRANSLATE_NOOP("explanation", "\"%1\" must be %2"), found,
                   typeText(problem.expected, language));
    case BadDuration:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "\"%1\" is not a duration; write a number with "
                                                    "a unit, such as \"50ms\" (us, ms, s, min, h)"),
                   found);
    case BadValue: return badValueText(problem, language);
    case OutOfRange:
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 is out of range; allowed: %2"),
                   found, expected);
    case UnknownSystem: return unknownSystemText(problem, language);
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
            QT_TRANSLATE_NOOP("explanation",
                              "\"%2\" must stand before the first table; here it belongs to [%1]"),
            found, expected);
    case UnsupportedFormat:
        return say(
            language,
            QT_TRANSLATE_NOOP("explanation",
                              "this file has format %1; this version of Fourwave reads format %2"),
            found, expected);
    case NoCalls:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "there is no call, so nothing would happen"));
    case NoSuchScenario:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "no scenario that comes with Fourwave is "
                                                    "called \"%1\""),
                   found);
    case NoSuchFile:
        return say(language, QT_TRANSLATE_NOOP("explanation", "there is no file \"%1\""), found);
    case NoSuchBranch:
        return say(language, QT_TRANSLATE_NOOP("explanation", "the scenario has no branch \"%1\""),
                   found);
    case TooMany: return tooManyText(problem, language);
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

// NOLINTNEXTLINE(readability-function-size): a switch over all kinds
QString wordProblem(const capture::Problem &problem, const QString &fileName, Language language)
{
    using enum capture::Problem::Kind;
    const QString detail = from(problem.detail);
    const QString count = QString::number(problem.packet);
    const auto counted = [&](const Source &source) {
        return replaced(language, sayCount(language, source, qint64(problem.packet)), {fileName});
    };
    switch (problem.kind) {
    case CannotOpen:
        return say(language, QT_TRANSLATE_NOOP("explanation", "Cannot read %1: %2"), fileName,
                   detail);
    case NotACapture:
        return say(language,
                   QT_TRANSLATE_NOOP(
                       "explanation",
                       "%1 is neither pcap nor pcapng; save the capture in one of these formats."),
                   fileName);
    case UnknownLinkType:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation",
                                     "%1 was captured on a link of type %2, which Fourwave "
                                     "cannot read; capture on Ethernet or on \"any\"."),
                   fileName, detail);
    case Compressed:
        return say(
            language,
            QT_TRANSLATE_NOOP("explanation",
                              "%1 is compressed with %2; unpack it first, then open the result."),
            fileName, detail);
    case Damaged:
        if (problem.packet == 0)
            return say(language,
                       QT_TRANSLATE_NOOP("explanation",
                                         "%1 begins as a capture but is damaged: not even its "
                                         "first packet can be read."),
                       fileName);
        return say(
            language,
            QT_TRANSLATE_NOOP("explanation",
                              "%1 is damaged after packet %2; what stands before it is shown."),
            fileName, count);
    case Empty: return say(language, QT_TRANSLATE_NOOP("explanation", "%1 is empty."), fileName);
    case NoPackets:
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 is a capture without packets."),
                   fileName);
    case NoTcp:
        return counted(
            QT_TRANSLATE_N_NOOP("explanation", "%1 holds %n packet(s), but no TCP segment."));
    case CutShort:
        return counted(QT_TRANSLATE_N_NOOP(
            "explanation", "%1 holds %n packet(s), each cut too short to hold a TCP header; "
                           "capture again with more bytes of each (tcpdump -s 96)."));
    case BadSegments:
        return counted(QT_TRANSLATE_N_NOOP(
            "explanation", "%1 holds %n TCP segment(s), but each has a damaged header."));
    case TooLarge:
        return say(
            language,
            QT_TRANSLATE_NOOP("explanation",
                              "%1 holds more than %2 TCP segments; the first ones are shown."),
            fileName, count);
    }
    Q_UNREACHABLE();
}

QStringList wordUnused(const scenario::Scenario &scenario, const trace::Trace &trace,
                       const QString &fileName, Language language)
{
    QStringList lines;
    for (const std::int32_t index : trace.unusedCalls()) {
        const scenario::TimedCall &call = scenario.calls[static_cast<std::size_t>(index)];
        lines << placeText(fileName, {call.line, 0})
                     + say(language,
                           QT_TRANSLATE_NOOP("explanation",
                                             "%1 is never made: the run ends before it"),
                           callText(call.call, language));
    }
    for (const std::int32_t index : trace.unusedFaults()) {
        const scenario::Fault &fault = scenario.faults[static_cast<std::size_t>(index)];
        lines << placeText(fileName, {fault.line, 0})
                     + say(language,
                           QT_TRANSLATE_NOOP("explanation",
                                             "this fault meets no segment and changes nothing"));
    }
    return lines;
}

} // namespace explanation
