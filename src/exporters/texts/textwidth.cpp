// SPDX-License-Identifier: MIT
#include "exporters/texts/textwidth.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace exporters {

namespace {

// The wide and full-width ranges that matter for texts in the languages of the world.
constexpr std::array<std::pair<char32_t, char32_t>, 11> Wide = {{
    {0x1100, 0x115f},   // Hangul Jamo
    {0x2e80, 0x303e},   // CJK radicals and punctuation
    {0x3041, 0x33ff},   // kana, CJK symbols
    {0x3400, 0x4dbf},   // CJK extension A
    {0x4e00, 0x9fff},   // CJK
    {0xa000, 0xa4cf},   // Yi
    {0xac00, 0xd7a3},   // Hangul
    {0xf900, 0xfaff},   // CJK compatibility
    {0xfe30, 0xfe6f},   // CJK compatibility forms
    {0xff00, 0xff60},   // full-width forms
    {0x20000, 0x3fffd}, // CJK extensions
}};

int columnsOf(char32_t character)
{
    if (QChar::category(character) == QChar::Mark_NonSpacing)
        return 0;
    const auto holds = [character](const auto &range) {
        return range.first <= character && character <= range.second;
    };
    return std::ranges::any_of(Wide, holds) ? 2 : 1;
}

QString spaces(int count)
{
    return QString(std::max(0, count), QLatin1Char(' '));
}

} // namespace

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t character : text.toUcs4())
        columns += columnsOf(character);
    return columns;
}

QString padLeft(const QString &text, int columns)
{
    return spaces(columns - columnsOf(text)) + text;
}

QString padRight(const QString &text, int columns)
{
    return text + spaces(columns - columnsOf(text));
}

} // namespace exporters
