// SPDX-License-Identifier: MIT
#include "app/console.h"
#include "app/run.h"
#include "app/usage.h"

#include <QCoreApplication>

namespace app {

Status run(const HelpCommand &, explanation::Language)
{
    print(Usage::help());
    return Status::Done;
}

Status run(const VersionCommand &, explanation::Language)
{
    print(QStringLiteral("fourwave %1\n").arg(QCoreApplication::applicationVersion()));
    return Status::Done;
}

Status run(const UsageError &error, explanation::Language)
{
    complain(Usage::word(error));
    complain(Usage::tr("“fourwave --help” shows what is possible."));
    return Status::WrongUsage;
}

} // namespace app
