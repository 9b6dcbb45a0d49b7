// SPDX-License-Identifier: MIT
#include "presentation/bookmark.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace presentation {

namespace {

QJsonObject jsonOf(const QString &origin, const Bookmark &bookmark)
{
    return {{QStringLiteral("talk"), origin},
            {QStringLiteral("part"), bookmark.stop.part},
            {QStringLiteral("stop"), bookmark.stop.step},
            {QStringLiteral("time"), qint64(bookmark.position.time.time_since_epoch().count())},
            {QStringLiteral("step"), bookmark.position.step},
            {QStringLiteral("elapsed"), bookmark.elapsed}};
}

Bookmark bookmarkOf(const QJsonObject &json)
{
    const auto number = [&json](const char *key) { return json[QLatin1String(key)].toInt(); };
    const tcp::Duration time(json[QLatin1String("time")].toInteger());
    return {
        {number("part"), number("stop")}, {tcp::SimTime(time), number("step")}, number("elapsed")};
}

} // namespace

bool Bookmarks::keep(const QString &origin, const Bookmark &bookmark) const
{
    if (m_folder.isEmpty() || origin.isEmpty() || !QDir().mkpath(m_folder))
        return false;
    QSaveFile file(fileOf(origin));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray text = QJsonDocument(jsonOf(origin, bookmark)).toJson();
    // What a full disk refuses to take from the buffer is not seen by commit().
    return file.write(text) == text.size() && file.flush() && file.commit();
}

std::optional<Bookmark> Bookmarks::of(const QString &origin) const
{
    QFile file(fileOf(origin));
    if (m_folder.isEmpty() || origin.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json[QLatin1String("talk")].toString() != origin)
        return {};
    return bookmarkOf(json);
}

void Bookmarks::forget(const QString &origin) const
{
    QFile::remove(fileOf(origin));
}

QString Bookmarks::fileOf(const QString &origin) const
{
    const QByteArray name =
        QCryptographicHash::hash(origin.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(name) + QStringLiteral(".json"));
}

} // namespace presentation
