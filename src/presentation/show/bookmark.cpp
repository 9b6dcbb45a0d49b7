// SPDX-License-Identifier: MIT
#include "presentation/show/bookmark.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace presentation {

namespace {

constexpr std::array Actions{"drop", "duplicate", "delay", "reorder"}; // in the enumeration's order

QJsonObject jsonOf(const trace::Position &position)
{
    return {{QStringLiteral("time"), qint64(position.time.time_since_epoch().count())},
            {QStringLiteral("step"), position.step}};
}

QJsonObject jsonOf(const Detour &detour)
{
    QJsonObject json = jsonOf(detour.left);
    json[QStringLiteral("sent")] = qint64(trace::indexOf(detour.sent));
    json[QStringLiteral("action")] = QLatin1String(Actions[std::size_t(detour.action)]);
    return json;
}

QJsonObject jsonOf(const QString &origin, const Bookmark &bookmark)
{
    QJsonObject json = jsonOf(bookmark.position);
    json[QStringLiteral("talk")] = origin;
    json[QStringLiteral("part")] = bookmark.stop.part;
    json[QStringLiteral("stop")] = bookmark.stop.step;
    json[QStringLiteral("elapsed")] = bookmark.elapsed;
    QJsonArray detours;
    for (const Detour &detour : bookmark.detours)
        detours.append(jsonOf(detour));
    json[QStringLiteral("detours")] = detours;
    return json;
}

trace::Position positionOf(const QJsonObject &json)
{
    const tcp::Duration time(json[QLatin1String("time")].toInteger());
    return {tcp::SimTime(time), json[QLatin1String("step")].toInt()};
}

std::optional<Detour> detourOf(const QJsonObject &json)
{
    const auto action = std::ranges::find(Actions, json[QLatin1String("action")].toString());
    if (action == Actions.end())
        return {};
    return Detour{positionOf(json),
                  trace::EventId(std::uint32_t(json[QLatin1String("sent")].toInteger())),
                  scenario::SegmentFault::Action(action - Actions.begin())};
}

Bookmark bookmarkOf(const QJsonObject &json)
{
    const auto number = [&json](const char *key) { return json[QLatin1String(key)].toInt(); };
    Bookmark bookmark{{number("part"), number("stop")}, positionOf(json), number("elapsed")};
    for (const QJsonValue &each : json[QLatin1String("detours")].toArray()) {
        if (const auto detour = detourOf(each.toObject()))
            bookmark.detours.push_back(*detour);
    }
    return bookmark;
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
