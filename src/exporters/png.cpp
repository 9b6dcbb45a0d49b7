// SPDX-License-Identifier: MIT
#include "exporters/png.h"

#include "exporters/atomicfile.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace exporters {

namespace {

// The painter's own coordinates end at 32,767, so tall images are painted strip by strip.
constexpr int StripHeight = 4096;
constexpr double PixelsPerMetre = 96 / 0.0254;
// Beyond these, PNG readers and writers refuse, and so would painting.
constexpr int MaximumWidth = 30'000;
constexpr int MaximumHeight = 1'000'000;

// Lines `top` to `top + height` of the image as an image that shares its memory.
QImage stripOf(QImage &image, int top, int height)
{
    return {image.scanLine(top), image.width(), height, image.bytesPerLine(), image.format()};
}

void paintStrip(const Picture &picture, QImage strip, int top, QPointF offset, double scale)
{
    QPainter painter(&strip);
    painter.fillRect(strip.rect(), picture.theme().background);
    painter.translate(offset.x(), offset.y() - top);
    painter.scale(scale, scale);
    const QRectF exposed((-offset.x()) / scale, (top - offset.y()) / scale, strip.width() / scale,
                         strip.height() / scale);
    const QRectF whole(QPointF(0, 0), picture.size());
    if (exposed.intersects(whole))
        picture.paint(painter, exposed.intersected(whole), diagram::Letters::Text);
}

QImage paintImage(const Picture &picture, QSize size, QPointF offset, double scale)
{
    if (size.width() > MaximumWidth || size.height() > MaximumHeight)
        return {};
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    for (int top = 0; top < size.height(); top += StripHeight) {
        const int height = std::min(StripHeight, size.height() - top);
        paintStrip(picture, stripOf(image, top, height), top, offset, scale);
    }
    const int dots = static_cast<int>(std::lround(scale * PixelsPerMetre));
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    return image;
}

} // namespace

QImage toImage(const Picture &picture, double scale)
{
    const QSizeF size = picture.size() * scale;
    return paintImage(picture, {qCeil(size.width()), qCeil(size.height())}, {}, scale);
}

QImage toImage(const Picture &picture, QSize size)
{
    const QSizeF whole = picture.size();
    const double scale = std::min(size.width() / whole.width(), size.height() / whole.height());
    const QPointF offset((size.width() - whole.width() * scale) / 2,
                         (size.height() - whole.height() * scale) / 2);
    return paintImage(picture, size, offset, scale);
}

std::optional<Failure> writePng(const QImage &image, const QString &path,
                                const QString &description)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), description);
    writer.setText(QStringLiteral("Software"), QStringLiteral("Fourwave"));
    if (!writer.write(image))
        return Failure{Failure::Kind::NotWritten, path, writer.errorString(), {}};
    return writeFile(path, bytes);
}

} // namespace exporters
