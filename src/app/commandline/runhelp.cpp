// SPDX-License-Identifier: MIT
#include "app/commandline/console.h"
#include "app/commandline/run.h"
#include "app/commandline/usage.h"

#include <QCoreApplication>

namespace app {

Status run(const HelpCommand &, explanation::Language)
{
    return print(Usage::help());
}

Status run(const VersionCommand &, explanation::Language)
{
    return print(QStringLiteral("fourwave %1\n").arg(QCoreApplication::applicationVersion()));
}

Status run(const UsageError &error, explanation::Language)
{
    complain(Usage::word(error));
    complain(Usage::tr("\"fourwave --help\" shows what is possible."));
    return Status::WrongUsage;
}

} // namespace app
