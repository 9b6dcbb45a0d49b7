// SPDX-License-Identifier: MIT
#include "app/commandline/console.h"

#include "app/commandline/usage.h"

#include <QTextStream>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>

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

Status print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = std::size_t(bytes.size());
    errno = 0;
    if (std::fwrite(bytes.data(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return Status::Done;
    const QString reason = errno == EBADF ? Usage::tr("it is closed") : qt_error_string(errno);
    complain(Usage::tr("Cannot write to standard output: %1").arg(reason));
    return Status::BadInput;
}

void keepStandardFiles()
{
    for (int file = 0; file <= 2; ++file) {
        // The lowest free number is the closed one; who writes to it gets an error.
        if (fcntl(file, F_GETFD) < 0)
            static_cast<void>(open("/dev/null", O_RDONLY));
    }
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
