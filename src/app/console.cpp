// SPDX-License-Identifier: MIT
#include "app/console.h"

#include <QTextStream>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace app {

namespace {

// CJK, Hangul and full-width forms; enough for the texts of this program.
bool isWide(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xfaff)
           || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60);
}

} // namespace

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.data(), 1, std::size_t(bytes.size()), stdout);
}

QString finishPrinting()
{
    errno = 0;
    const bool isWritten = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    return isWritten ? QString() : qt_error_string(errno);
}

void complain(const QString &message)
{
    QTextStream(stderr) << QStringLiteral("fourwave: ") << message << u'\n';
}

QString padded(const QString &text, int columns)
{
    const auto wide = int(std::count_if(text.begin(), text.end(), isWide));
    return text.leftJustified(std::max(0, columns - wide));
}

} // namespace app
