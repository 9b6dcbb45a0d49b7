// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRect>
#include <QTemporaryFile>

// The virtual screens of the offscreen platform.
namespace screens {

inline const QRect Laptop(0, 0, 1280, 800);
inline const QRect Projector(1280, 0, 1920, 1080);

inline QJsonObject configuration(const QList<QRect> &screens)
{
    QJsonArray list;
    for (const QRect &each : screens)
        list.append(
            QJsonObject{{QStringLiteral("name"), QStringLiteral("Screen%1").arg(list.size() + 1)},
                        {QStringLiteral("x"), each.x()},
                        {QStringLiteral("y"), each.y()},
                        {QStringLiteral("width"), each.width()},
                        {QStringLiteral("height"), each.height()},
                        {QStringLiteral("logicalDpi"), 96},
                        {QStringLiteral("logicalBaseDpi"), 96},
                        {QStringLiteral("dpr"), 1}});
    return {{QStringLiteral("synchronousWindowSystemEvents"), true},
            {QStringLiteral("windowFrameMargins"), false},
            {QStringLiteral("screens"), list}};
}

// Before the application is made: it begins with these screens. The file must live until then.
inline void beginWith(const QList<QRect> &screens, QTemporaryFile &file)
{
    if (!file.open())
        qFatal("no temporary file");
    file.write(QJsonDocument(configuration(screens)).toJson());
    file.flush();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
}

} // namespace screens
