// SPDX-License-Identifier: MIT
#include "app/dialogs/fileproblems.h"

#include "app/commandline/locate.h"
#include "explanation/exporting.h"
#include "explanation/opening.h"
#include "explanation/problems.h"

#include <QStringList>

namespace app {

namespace {

QStringList wordAll(const model::FileProblem &problem, explanation::Language language)
{
    QStringList lines;
    for (const scenario::Problem &one : problem.problems)
        lines += explanation::wordProblem(one, problem.fileName, language);
    return lines;
}

} // namespace

QStringList FileProblems::word(const model::FileProblem &problem, explanation::Language language)
{
    switch (problem.kind) {
    case model::FileProblem::Kind::CannotRead:
        return {explanation::wordNotRead(problem.fileName, problem.reason,
                                         nearestShipped(problem.fileName), language)};
    case model::FileProblem::Kind::CannotWrite:
        return {explanation::wordNotWritten(problem.fileName, problem.reason, language)};
    case model::FileProblem::Kind::IsCapture:
        return {tr("%1 is a capture: a scenario is not saved over it. Choose another name.")
                    .arg(problem.fileName)};
    case model::FileProblem::Kind::IsPicture:
        return {tr("%1 is a picture: a scenario is not saved over it. Choose another name.")
                    .arg(problem.fileName)};
    case model::FileProblem::Kind::CarriesNone:
        return {tr("%1 holds no scenario. Fourwave opens pictures that it exported itself, as PNG, "
                   "SVG, PDF or HTML, not those of captures.")
                    .arg(problem.fileName)};
    case model::FileProblem::Kind::IsLecture:
        return {tr("%1 is a lecture. Open it in the window, or with fourwave present.")
                    .arg(problem.fileName)};
    case model::FileProblem::Kind::HasChanged:
        return {tr("%1 was changed by somebody else since it was read here. Open it once more to "
                   "edit what it holds now.")
                    .arg(problem.fileName)};
    case model::FileProblem::Kind::BadScenario: return wordAll(problem, language);
    case model::FileProblem::Kind::BadCapture:
        return {explanation::wordProblem(problem.capture, problem.fileName, language)};
    }
    return {};
}

} // namespace app
