// SPDX-License-Identifier: MIT
#include "explanation/explainstep.h"

#include <QRegularExpression>

namespace explanation {

namespace {

int matches(const QString &text, const QRegularExpression &expression)
{
    int count = 0;
    for (auto match = expression.globalMatch(text); match.hasNext(); match.next())
        ++count;
    return count;
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

int readingCost(const QString &text, Language language)
{
    static const QRegularExpression Words = pattern(QStringLiteral(R"([^\s]*[\p{L}\p{N}][^\s]*)"));
    static const QRegularExpression Characters =
        pattern(QStringLiteral(R"([\x{4e00}-\x{9fff}]|[\p{Latin}\p{N}][\p{Latin}\p{N}_.+\-]*)"));
    return matches(text, language == Language::English ? Words : Characters);
}

} // namespace explanation
