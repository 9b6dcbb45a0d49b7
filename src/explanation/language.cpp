// SPDX-License-Identifier: MIT
#include "explanation/language.h"

namespace explanation {

Language languageOf(const QLocale &locale)
{
    return locale.language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

QString codeOf(Language language)
{
    switch (language) {
    case Language::English: return QStringLiteral("en");
    case Language::Chinese: return QStringLiteral("zh_CN");
    }
    return {};
}

std::optional<Language> languageFromCode(QStringView code)
{
    if (code == u"zh")
        return Language::Chinese;
    for (const Language language : AllLanguages) {
        if (code == codeOf(language))
            return language;
    }
    return {};
}

QString ownNameOf(Language language)
{
    switch (language) {
    case Language::English: return QStringLiteral("English");
    case Language::Chinese: return QStringLiteral("中文");
    }
    return {};
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English: return {QLocale::English, QLocale::UnitedStates};
    case Language::Chinese: return {QLocale::Chinese, QLocale::China};
    }
    return {};
}

} // namespace explanation
