// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"
#include "scenario/text.h"
#include "simulation/simulate.h"
#include "trace/step.h"

#include <QDirIterator>
#include <QFile>
#include <QStringList>

// The shipped scenarios, run once each, for the tests of what is drawn of them.
namespace shipped {

inline QStringList files()
{
    QStringList names;
    QDirIterator files(QStringLiteral(":/scenarios"), {QStringLiteral("*.fourwave")});
    while (files.hasNext())
        names << files.next();
    names.sort();
    return names;
}

inline trace::Trace run(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const scenario::ParseResult result = scenario::parse(source.readAll().toStdString());
    return result.isGood() ? simulation::simulate(result.scenario) : trace::Trace();
}

// The file whose name begins so, such as "01".
inline trace::Trace runNumber(const QString &number)
{
    for (const QString &file : files()) {
        if (file.section(QLatin1Char('/'), -1).startsWith(number + QLatin1Char('-')))
            return run(file);
    }
    return {};
}

inline diagram::Layout layoutOf(const trace::Trace &trace, const diagram::Options &options = {})
{
    return {trace, trace::steps(trace), options};
}

} // namespace shipped
