// SPDX-License-Identifier: MIT
#include "app/commands/languagecommands.h"

#include "app/commands/actions.h"
#include "app/settings.h"
#include "app/translators.h"
#include "model/languages.h"

#include <QAction>

namespace app {

using explanation::Language;

LanguageCommands::LanguageCommands(const Actions &actions, model::Languages &languages,
                                   Translators &translators, Settings &settings, QObject *parent)
    : QObject(parent), m_actions(actions), m_languages(languages), m_translators(translators),
      m_settings(settings)
{
    connect(&actions[Ask::English], &QAction::triggered, this,
            [this] { choose(Language::English); });
    connect(&actions[Ask::Chinese], &QAction::triggered, this,
            [this] { choose(Language::Chinese); });
    connect(&actions[Ask::OtherLanguage], &QAction::triggered, this,
            &LanguageCommands::chooseOther);
    connect(&actions[Ask::BothLanguages], &QAction::triggered, this, &LanguageCommands::setBoth);
    connect(&languages, &model::Languages::languageChanged, this, &LanguageCommands::showChoice);
    showChoice();
}

void LanguageCommands::choose(Language language)
{
    m_settings.setLanguage(language);
    m_translators.setLanguage(language);
    m_languages.setFirst(language);
}

void LanguageCommands::chooseOther()
{
    choose(m_languages.first() == Language::English ? Language::Chinese : Language::English);
}

void LanguageCommands::setBoth(bool both)
{
    m_settings.setShowsBothLanguages(both);
    m_languages.setBoth(both);
}

void LanguageCommands::showChoice()
{
    const bool isChinese = m_languages.first() == Language::Chinese;
    m_actions[isChinese ? Ask::Chinese : Ask::English].setChecked(true);
    m_actions[Ask::BothLanguages].setChecked(m_languages.isBoth());
}

} // namespace app
