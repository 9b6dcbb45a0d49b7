// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/text.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>
#include <QTest>

#include <string>

namespace scenariotest {

inline QString describe(const scenario::Problem &problem)
{
    return QStringLiteral("kind %1 at %2:%3, found '%4', expected '%5', nearest '%6' %7")
        .arg(static_cast<int>(problem.kind))
        .arg(problem.place.line)
        .arg(problem.place.column)
        .arg(QString::fromStdString(problem.found), QString::fromStdString(problem.expected),
             QString::fromStdString(problem.nearest));
}

inline QString describe(const std::vector<scenario::Problem> &problems)
{
    QString text;
    for (const scenario::Problem &problem : problems)
        text += describe(problem) + QLatin1Char('\n');
    return text;
}

// A document whose calls are these lines, each an inline table.
inline std::string withCalls(const std::string &calls)
{
    return "format = 1\ncalls = [\n" + calls + "\n]\n";
}

// Calls that make a listener and a main socket at both ends.
inline const std::string Connected = R"({ at = "0ms", host = "server", call = "listen" },
{ at = "0ms", host = "server", call = "accept" },
{ at = "100ms", host = "client", call = "connect" },
)";

// The scenario of a good text.
inline scenario::Scenario read(const std::string &text)
{
    scenario::ParseResult result = scenario::parse(text);
    if (!result.isGood())
        qWarning("%s", qPrintable(describe(result.problems)));
    return result.scenario;
}

} // namespace scenariotest
