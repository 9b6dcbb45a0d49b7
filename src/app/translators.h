// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"

#include <QTranslator>

#include <memory>

namespace app {

// The installed translations of the window's own words and of Qt's buttons. The application must
// outlive it.
class Translators
{
public:
    // Installs the translations of that language in place of the former ones.
    void setLanguage(explanation::Language language);
    [[nodiscard]] explanation::Language language() const { return m_language; }

private:
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
    explanation::Language m_language = explanation::Language::English;
};

} // namespace app
