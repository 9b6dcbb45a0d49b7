// SPDX-License-Identifier: MIT
#include "exporters/svg.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QtMath>

namespace exporters {

QByteArray toSvg(const Picture &picture, diagram::Letters letters, double scale,
                 const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QRectF whole(QPointF(0, 0), picture.size());
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize({qCeil(whole.width() * scale), qCeil(whole.height() * scale)});
    generator.setViewBox(whole);
    generator.setTitle(title);
    generator.setDescription(QStringLiteral("Fourwave"));
    QPainter painter(&generator);
    picture.paint(painter, whole, letters);
    painter.end();
    return bytes;
}

} // namespace exporters
