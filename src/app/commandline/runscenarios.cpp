// SPDX-License-Identifier: MIT
#include "app/commandline/console.h"
#include "app/commandline/locate.h"
#include "app/commandline/run.h"
#include "explanation/names.h"
#include "scenario/text.h"

#include <QFile>

#include <algorithm>

namespace app {

namespace {

scenario::Scenario read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return scenario::parse(file.readAll().toStdString()).scenario;
}

int longestName(const QStringList &paths)
{
    qsizetype longest = 0;
    for (const QString &path : paths)
        longest = std::max(longest, shippedName(path).size());
    return int(longest);
}

} // namespace

Status run(const ScenariosCommand &, explanation::Language language)
{
    const QStringList paths = shippedScenarios();
    const int columns = longestName(paths) + 2;
    QString list;
    for (const QString &path : paths)
        list += padded(shippedName(path), columns) + explanation::textOf(read(path).title, language)
                + u'\n';
    return print(list);
}

} // namespace app
