// SPDX-License-Identifier: MIT
#include "model/textfile.h"

#include "scenario/text.h"

#include <QFile>
#include <QSaveFile>

namespace model {

namespace {

TextReading refused(const QFile &file)
{
    return {
        {},
        FileProblem{FileProblem::Kind::CannotRead, file.fileName(), file.errorString(), {}, {}}};
}

} // namespace

TextReading readText(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? readText(file) : refused(file);
}

TextReading readText(QFile &file)
{
    const qint64 most = qint64(scenario::MostBytes) + 1;
    QByteArray text;
    while (text.size() < most) {
        const QByteArray more = file.read(most - text.size());
        if (more.isEmpty())
            break;
        text += more;
    }
    if (file.error() != QFileDevice::NoError)
        return refused(file);
    return {text.toStdString(), {}};
}

std::optional<FileProblem> saveText(const QString &fileName, const std::string &text)
{
    const auto size = static_cast<qint64>(text.size());
    QSaveFile file(fileName);
    // commit() alone forgets that the buffer could not be written.
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size
                           && file.flush() && file.commit();
    if (isWritten)
        return {};
    return FileProblem{FileProblem::Kind::CannotWrite, fileName, file.errorString(), {}, {}};
}

} // namespace model
