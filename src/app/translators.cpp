// SPDX-License-Identifier: MIT
#include "app/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace app {

using explanation::Language;

namespace {

std::unique_ptr<QTranslator> install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace

void Translators::setLanguage(Language language)
{
    m_own.reset();
    m_qt.reset();
    m_language = language;
    QLocale::setDefault(explanation::localeOf(language)); // dates in dialogs, numbers in inputs
    const QString suffix = explanation::codeOf(language);
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    m_qt = install(QStringLiteral("qtbase_") + suffix, qtFolder);
    m_own = install(QStringLiteral("fourwave_") + suffix, QStringLiteral(":/i18n"));
}

} // namespace app
