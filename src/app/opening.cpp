// SPDX-License-Identifier: MIT
#include "app/opening.h"

#include "app/commandline/console.h"
#include "app/commandline/locate.h"
#include "app/commandline/usage.h"
#include "app/dialogs/fileproblems.h"
#include "explanation/problems.h"
#include "model/document.h"

namespace app {

namespace {

bool chooseConnection(model::Document &document, int connection)
{
    if (connection == 0)
        return true;
    const int count = int(document.connections().size());
    if (connection > std::max(1, count)) {
        complain(
            Usage::tr("There is no connection %1; the file holds %2.").arg(connection).arg(count));
        return false;
    }
    if (count > 1) {
        document.chooseConnection(connection - 1);
        complain(Usage::tr("Connection %1 of %2 is shown; --connection N shows another.")
                     .arg(connection)
                     .arg(count));
    }
    return true;
}

} // namespace

bool openForCommand(model::Document &document, const QString &file, int connection,
                    explanation::Language language)
{
    if (const auto problem = document.open(locate(file))) {
        for (const QString &line : FileProblems::word(*problem, language))
            complain(line);
        return false;
    }
    if (document.damage())
        complain(explanation::wordProblem(*document.damage(), document.origin(), language));
    return chooseConnection(document, connection);
}

} // namespace app
