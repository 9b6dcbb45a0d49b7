// SPDX-License-Identifier: MIT
#include "exporters/atomicfile.h"

#include <QSaveFile>

namespace exporters {

std::optional<Failure> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // commit() alone forgets that the buffer could not be written.
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                           && file.flush() && file.commit();
    if (isWritten)
        return {};
    return Failure{Failure::Kind::NotWritten, path, file.errorString(), {}};
}

} // namespace exporters
