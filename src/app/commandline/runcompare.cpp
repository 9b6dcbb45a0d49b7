// SPDX-License-Identifier: MIT
#include "app/commandline/console.h"
#include "app/commandline/nearest.h"
#include "app/commandline/run.h"
#include "app/commandline/usage.h"
#include "app/opening.h"
#include "explanation/comparison.h"
#include "explanation/whatif.h"
#include "exporters/texts/textwidth.h"
#include "model/comparedrun.h"
#include "model/document.h"
#include "scenario/branches.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace app {

using explanation::Language;

namespace {

// Says what is wrong with a name; true when nothing is.
bool isBranch(const scenario::Scenario &whole, const QString &name)
{
    if (name.isEmpty() || scenario::findBranch(whole, name.toStdString()))
        return true;
    QStringList names;
    for (const scenario::Branch &branch : whole.branches)
        names << QString::fromStdString(branch.name);
    complain(Usage::unknownBranch(name, names));
    return false;
}

bool isSystem(const QString &id)
{
    if (tcp::findSystem(id.toStdString()))
        return true;
    complain(Usage::unknownSystem(id));
    return false;
}

// What the command names, in its order; nothing when something does not exist.
std::optional<std::vector<model::RunChoice>> choicesOf(const CompareCommand &command,
                                                       const scenario::Scenario &whole)
{
    if (!isBranch(whole, command.branch) || !isBranch(whole, command.with))
        return {};
    const std::string branch = command.branch.toStdString();
    std::vector<model::RunChoice> choices;
    if (!command.with.isEmpty() || command.systems.size() == 1)
        choices.push_back({branch, {}});
    if (!command.with.isEmpty())
        choices.push_back({command.with.toStdString(), {}});
    for (const QString &system : command.systems) {
        if (!isSystem(system))
            return {};
        choices.push_back({branch, system.toStdString()});
    }
    return choices;
}

QString table(const std::vector<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        for (int i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths << 0;
            widths[i] = std::max(widths[i], exporters::columnsOf(row[i]));
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (int i = 0; i < row.size(); ++i)
            line += exporters::padRight(row[i], widths[i] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString summaryOf(const std::vector<model::ComparedRun> &runs, Language language)
{
    std::vector<const trace::Trace *> traces;
    std::vector<std::vector<exploration::Summary>> doubts;
    QStringList head = {QString()};
    for (const model::ComparedRun &run : runs) {
        traces.push_back(&run.trace);
        doubts.push_back(run.doubts);
        head << QString::number(traces.size());
    }
    std::vector<QStringList> rows = {head};
    bool isDoubtful = false;
    for (const auto &line : explanation::summaryLines(traces, doubts, language)) {
        rows.push_back(QStringList{line.what} + line.values);
        isDoubtful = isDoubtful || line.isDoubtful;
    }
    return table(rows) + (isDoubtful ? explanation::doubtLegend(language) + u'\n' : QString());
}

QString differencesOf(const trace::Trace &first, const trace::Trace &second, Language language)
{
    const exploration::Comparison comparison = exploration::compare(first, second);
    std::vector<QStringList> rows;
    for (const exploration::Difference &difference : comparison.differences) {
        const auto line = explanation::differenceLine(first, second, difference, language);
        rows.push_back({line.inFirst, line.inSecond, line.who, line.what, line.difference});
    }
    return explanation::differencesTitle(comparison, language) + u'\n' + table(rows);
}

} // namespace

Status run(const CompareCommand &command, Language language)
{
    model::Document document;
    if (!openForCommand(document, command.file, 0, language))
        return Status::BadInput;
    if (document.isCapture()) {
        complain(explanation::captureIsFixed(language));
        return Status::BadInput;
    }
    const scenario::Scenario &whole = document.version().whole;
    const auto choices = choicesOf(command, whole);
    if (!choices)
        return Status::BadInput;
    std::vector<model::ComparedRun> runs;
    QString text;
    for (const model::RunChoice &choice : *choices) {
        runs.push_back(model::runOf(whole, choice));
        text += QStringLiteral("%1: %2\n")
                    .arg(runs.size())
                    .arg(explanation::runName(choice.branch, choice.system, language));
    }
    text += u'\n' + summaryOf(runs, language);
    for (std::size_t i = 1; i < runs.size(); ++i)
        text += QStringLiteral("\n1 – %1: ").arg(i + 1)
                + differencesOf(runs[0].trace, runs[i].trace, language);
    return print(text);
}

} // namespace app
