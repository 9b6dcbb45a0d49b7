// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/actions.h"
#include "app/look.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/translators.h"

#include <QString>

#include <algorithm>
#include <memory>

// One run of the program: what main() puts together, with settings of its own.
struct Run
{
    explicit Run(explanation::Language language) : session(language)
    {
        translators.setLanguage(language);
        look.setAppearance(settings.appearance());
        window = std::make_unique<app::MainWindow>(session, settings, look, translators);
    }

    template <typename Widget>
    Widget *find(const QString &name = {}) const
    {
        return window->findChild<Widget *>(name);
    }
    QAction &action(app::Ask ask) const { return window->actions()[ask]; }

    app::Settings settings;
    app::Translators translators;
    app::Look look;
    app::Session session;
    std::unique_ptr<app::MainWindow> window;
};

inline bool hasChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.script() == QChar::Script_Han; });
}
