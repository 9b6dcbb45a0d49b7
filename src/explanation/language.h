// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace explanation {

// The languages that Fourwave speaks; several may be shown at once.
enum class Language : std::uint8_t { English, Chinese };

inline constexpr std::array AllLanguages = {Language::English, Language::Chinese};

// What a locale's users are addressed in first: Chinese in all zh locales, else English.
[[nodiscard]] Language languageOf(const QLocale &locale);

// The code of catalogues, settings and file names: "en" or "zh_CN".
[[nodiscard]] QString codeOf(Language language);
// Reads what codeOf() writes, and "zh"; nothing for anything else.
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);

// The language in its own words: "English", "中文".
[[nodiscard]] QString ownNameOf(Language language);
// For numbers and sorting.
[[nodiscard]] QLocale localeOf(Language language);

} // namespace explanation
