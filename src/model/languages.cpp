// SPDX-License-Identifier: MIT
#include "model/languages.h"

#include <utility>

namespace model {

using explanation::Language;

Languages::Languages(Language first, QObject *parent) : QObject(parent), m_first(first) {}

void Languages::setFirst(Language language)
{
    if (std::exchange(m_first, language) != language)
        emit languageChanged();
}

void Languages::setBoth(bool both)
{
    if (std::exchange(m_isBoth, both) != both)
        emit languageChanged();
}

std::optional<Language> Languages::second() const
{
    if (!m_isBoth)
        return {};
    return m_first == Language::English ? Language::Chinese : Language::English;
}

} // namespace model
