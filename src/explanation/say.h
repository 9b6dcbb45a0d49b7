// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <concepts>

namespace explanation {

// English words that QT_TRANSLATE_NOOP or QT_TRANSLATE_NOOP3 marks, and what tells them from the
// same words with another meaning.
struct Source
{
    Source(const char *words, const char *meaning = nullptr) // NOLINT: words are a source
        : text(words), comment(meaning)
    {
    }
    const char *text;
    const char *comment;
};

// The words in a language; the application's own language does not matter.
[[nodiscard]] QString say(Language language, const Source &source);

// The text with %1, %2 ... replaced; between Chinese and Latin characters stands a space, between
// two Chinese ones none.
[[nodiscard]] QString replaced(Language language, const QString &text,
                               const QStringList &arguments);

// Both in one.
template <typename... Arguments>
requires(sizeof...(Arguments) > 0 && (std::convertible_to<Arguments, QString> && ...))
    [[nodiscard]] QString
    say(Language language, const Source &source, const Arguments &...arguments)
{
    return replaced(language, say(language, source), {QString(arguments)...});
}

// How many of something: "1460", "12,345"; grouped from five digits on, as both languages do.
[[nodiscard]] QString countText(qint64 count, Language language);

// Words with %n, marked by QT_TRANSLATE_N_NOOP, in the plural form that belongs to the number.
[[nodiscard]] QString sayCount(Language language, const Source &source, qint64 count);

// Hosts' names are lower case in the source of a sentence; at its start they are not.
[[nodiscard]] QString finished(QString sentence);

} // namespace explanation
