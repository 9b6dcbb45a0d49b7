// SPDX-License-Identifier: MIT
#include "app/commandline/locate.h"

#include "app/commandline/nearest.h"
#include "model/lecturefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace app {

QString defaultScenario()
{
    return shippedScenarios().value(0);
}

QStringList shippedScenarios()
{
    const QDir folder(QStringLiteral(":/scenarios"));
    QStringList paths;
    for (const QString &name :
         folder.entryList({QStringLiteral("*.fourwave")}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

QString shippedName(const QString &resourcePath)
{
    static const QRegularExpression number(QStringLiteral("^\\d+-"));
    return QFileInfo(resourcePath).completeBaseName().remove(number);
}

QString locate(const QString &argument)
{
    if (argument == QLatin1String("-"))
        return QStringLiteral("/dev/stdin");
    if (QFileInfo::exists(argument))
        return argument;
    for (const QString &path : shippedScenarios()) {
        if (shippedName(path) == argument || QFileInfo(path).completeBaseName() == argument)
            return path;
    }
    for (const QString &path : model::shippedLectures()) {
        if (QFileInfo(path).completeBaseName() == argument)
            return path;
    }
    return argument;
}

QString nearestShipped(const QString &argument)
{
    QStringList names;
    for (const QString &path : shippedScenarios())
        names.append(shippedName(path));
    return nearestOf(argument, names);
}

} // namespace app
