// SPDX-License-Identifier: MIT
#include "explanation/explainstep.h"

#include <QRegularExpression>

namespace explanation {

namespace {

int matches(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    int count = 0;
    for (auto match = expression.globalMatch(text); match.hasNext(); match.next())
        ++count;
    return count;
}

} // namespace

int readingCost(const QString &text, Language language)
{
    if (language == Language::English)
        return matches(text, QStringLiteral(R"([^\s]*[\p{L}\p{N}][^\s]*)"));
    return matches(text,
                   QStringLiteral(R"([\x{4e00}-\x{9fff}]|[\p{Latin}\p{N}][\p{Latin}\p{N}_.+\-]*)"));
}

} // namespace explanation
