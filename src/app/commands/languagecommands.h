// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"

#include <QObject>

namespace model {
class Languages;
}

namespace app {

class Actions;
class Settings;
class Translators;

// Lets the actions choose the language of the window and the one or two of diagram and
// explanations. What the constructor is given must outlive it.
class LanguageCommands : public QObject
{
    Q_OBJECT

public:
    LanguageCommands(const Actions &actions, model::Languages &languages, Translators &translators,
                     Settings &settings, QObject *parent);

private:
    void choose(explanation::Language language);
    void chooseOther();
    void setBoth(bool both);
    void showChoice();

    const Actions &m_actions;
    model::Languages &m_languages;
    Translators &m_translators;
    Settings &m_settings;
};

} // namespace app
