// SPDX-License-Identifier: MIT
#include "exporters/atomicfile.h"

#include <QSaveFile>

namespace exporters {

namespace {

// Piece by piece: a disk that is full takes some of it first and tells why at the next.
bool writeAll(QSaveFile &file, const QByteArray &content)
{
    for (qint64 written = 0; written < content.size();) {
        const qint64 more = file.write(content.constData() + written, content.size() - written);
        if (more <= 0)
            return false;
        written += more;
    }
    return true;
}

} // namespace

std::optional<Failure> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
                           && writeAll(file, content) && file.commit();
    if (isWritten)
        return {};
    return Failure{Failure::Kind::NotWritten, path, file.errorString(), {}};
}

Outcome finish(const QString &path, const QByteArray &content, const QString &substituted)
{
    if (content.isEmpty())
        return failed({Failure::Kind::Cancelled, {}, {}, {}}, path);
    return {writeFile(path, content), substituted, {}};
}

Outcome failed(Failure failure, const QString &path)
{
    failure.path = path;
    return {failure, {}, {}};
}

} // namespace exporters
