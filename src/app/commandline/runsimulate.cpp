// SPDX-License-Identifier: MIT
#include "app/commandline/connectionlist.h"
#include "app/commandline/console.h"
#include "app/commandline/countlist.h"
#include "app/commandline/run.h"
#include "app/commandline/usage.h"
#include "app/opening.h"
#include "explanation/opening.h"
#include "explanation/problems.h"
#include "exporters/texts/countsjson.h"
#include "exporters/texts/textladder.h"
#include "exporters/texts/tracejson.h"
#include "model/document.h"
#include "simulation/simulate.h"
#include "trace/counter.h"

#include <algorithm>

namespace app {

using explanation::Language;

namespace {

// Lets a host run another system; false when there is no such one.
bool setSystem(scenario::Scenario &scenario, tcp::Side side, const QString &system)
{
    if (system.isEmpty())
        return true;
    if (!tcp::findSystem(system.toStdString())) {
        complain(Usage::unknownSystem(system));
        return false;
    }
    scenario.host(side).os = system.toStdString();
    return true;
}

bool setSystems(model::Document &document, const SimulateCommand &command)
{
    scenario::Scenario changed = document.scenario();
    const bool isKnown = setSystem(changed, tcp::Side::Client, command.clientSystem)
                         && setSystem(changed, tcp::Side::Server, command.serverSystem);
    if (isKnown)
        document.edit(changed);
    return isKnown;
}

void warn(const model::Document &document, Language language)
{
    const QStringList lines =
        explanation::wordUnused(document.scenario(), document.trace(), document.origin(), language);
    for (const QString &line : lines)
        complain(line);
    const QString cutShort = explanation::wordCutShort(document.trace(), language);
    if (!cutShort.isEmpty())
        complain(document.origin() + QStringLiteral(": ") + cutShort);
}

// What a scenario comes to when it runs without a trace, or a capture's connection as it is.
trace::Counts countsOf(const model::Document &document)
{
    return document.isCapture() ? trace::countsOf(document.trace())
                                : simulation::count(document.scenario());
}

Status printCounts(const SimulateCommand &command, const model::Document &document,
                   Language language)
{
    const trace::Counts counts = countsOf(document);
    return print(command.asJson ? QString::fromStdString(exporters::toJsonLine(counts))
                                : countList(counts, language));
}

} // namespace

Status run(const SimulateCommand &command, Language language)
{
    model::Document document;
    const int connection =
        command.asJson || command.counts ? std::max(1, command.connection) : command.connection;
    if (!openForCommand(document, command.file, connection, language))
        return Status::BadInput;
    if (!document.isCapture() && !setSystems(document, command))
        return Status::BadInput;
    if (command.counts)
        return printCounts(command, document, language);
    warn(document, language);
    if (connection == 0 && document.connections().size() > 1)
        return print(connectionList(document, language));
    if (command.asJson)
        return print(QString::fromStdString(exporters::toJsonLines(document.trace())));
    const auto strokes = command.asAscii ? exporters::Strokes::Ascii : exporters::Strokes::Unicode;
    return print(exporters::textLadder(document.trace(), language, strokes));
}

} // namespace app
