// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/commandline.h"

#include <QCoreApplication>

namespace app {

// What the program says about its own command line, in the installed language.
class Usage
{
    Q_DECLARE_TR_FUNCTIONS(app::Usage)

public:
    [[nodiscard]] static QString help();
    [[nodiscard]] static QString word(const UsageError &error);
    // What is not there, and what was probably meant.
    [[nodiscard]] static QString unknownSystem(const QString &id);
    [[nodiscard]] static QString noSuchScreen(int screen, int count);
    [[nodiscard]] static QString unknownBranch(const QString &name, const QStringList &known);
    [[nodiscard]] static QString unknownTopic(const QString &name);

private:
    [[nodiscard]] static QString wordWithoutEffect(const UsageError &error);
};

} // namespace app
