// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/text.h"
#include "simulation/simulate.h"

#include <QDir>
#include <QFile>
#include <QTest>

// A scenario and what it makes.
struct ShippedRun
{
    scenario::Scenario scenario;
    trace::Trace trace;
};

inline ShippedRun runOf(const scenario::Scenario &scenario)
{
    return {scenario, simulation::simulate(scenario)};
}

// Of a shipped scenario, by the name of its file.
inline ShippedRun shippedRun(const QString &name)
{
    QFile file(QStringLiteral(":/scenarios/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no scenario %s", qPrintable(name));
    return runOf(scenario::parse(file.readAll().toStdString()).scenario);
}

// A row for each shipped scenario.
inline void addShippedRows()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(QStringLiteral(":/scenarios")).entryList())
        QTest::newRow(qPrintable(name)) << name;
}

// What a file that is written from it reads as; a bad one fails the test.
inline scenario::Scenario readAgain(const scenario::Scenario &scenario)
{
    const scenario::ParseResult result = scenario::parse(scenario::write(scenario));
    if (!result.isGood())
        qWarning("not good: problem %d, '%s'", int(result.problems.front().kind),
                 result.problems.front().found.c_str());
    return result.scenario;
}

// The segments that hosts of the run sent, in order.
inline std::vector<trace::EventId> segmentsOf(const trace::Trace &trace)
{
    std::vector<trace::EventId> segments;
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        if (std::holds_alternative<trace::SegmentSent>(trace.events()[i].fact))
            segments.push_back(trace::EventId(i));
    }
    return segments;
}
