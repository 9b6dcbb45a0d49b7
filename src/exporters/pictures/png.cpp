// SPDX-License-Identifier: MIT
#include "exporters/pictures/png.h"

#include "exporters/pictures/pngfile.h"
#include "scenario/carried.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>
#include <future>

namespace exporters {

namespace {

// The painter's own coordinates end at 32,767, so tall images are painted strip by strip.
constexpr int StripHeight = 1024;
constexpr double PixelsPerMetre = 96 / 0.0254;
// Beyond these, PNG readers refuse.
constexpr int MaximumWidth = 30'000;
constexpr int MaximumHeight = 1'000'000;

int dotsPerMetre(const Canvas &canvas)
{
    return static_cast<int>(std::lround(canvas.density * PixelsPerMetre));
}

// Paints the lines of the image from `top` on.
void paintStrip(const Picture &picture, QImage &strip, int top, const Canvas &canvas)
{
    QPainter painter(&strip);
    painter.fillRect(strip.rect(), picture.theme().background);
    painter.translate(canvas.offset.x(), canvas.offset.y() - top);
    painter.scale(canvas.scale, canvas.scale);
    const QRectF exposed(-canvas.offset.x() / canvas.scale,
                         (top - canvas.offset.y()) / canvas.scale, strip.width() / canvas.scale,
                         strip.height() / canvas.scale);
    const QRectF whole(QPointF(0, 0), picture.size());
    if (exposed.intersects(whole))
        picture.paint(painter, exposed.intersected(whole), diagram::Letters::Outlines);
}

// The strip that begins at a line; null where there is no memory.
QImage paintedStrip(const Picture &picture, const Canvas &canvas, int top)
{
    const int height = std::min(StripHeight, canvas.size().height() - top);
    QImage strip(canvas.size().width(), height, QImage::Format_RGB32);
    if (strip.isNull())
        return strip;
    paintStrip(picture, strip, top, canvas);
    return strip.convertToFormat(QImage::Format_RGB888);
}

Failure notWritten(const QString &path, const QSaveFile &file)
{
    return {Failure::Kind::NotWritten, path, file.errorString(), {}};
}

QList<QPair<QByteArray, QString>> textsOf(const PictureTexts &texts)
{
    return {
        {"Title", texts.title},
        {"Software", QStringLiteral("Fourwave")},
        {QByteArray(scenario::CarriedKeyword.data(), qsizetype(scenario::CarriedKeyword.size())),
         QString::fromStdString(texts.scenario)}};
}

} // namespace

std::optional<Failure> imageTooLarge(QSize size)
{
    if (size.width() <= MaximumWidth && size.height() <= MaximumHeight)
        return {};
    return Failure{Failure::Kind::TooLarge, {}, {}, size};
}

QImage toImage(const Picture &picture, const Canvas &canvas)
{
    if (imageTooLarge(canvas.size()))
        return {};
    QImage image(canvas.size(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    for (int top = 0; top < image.height(); top += StripHeight) {
        const int height = std::min(StripHeight, image.height() - top);
        QImage strip(image.scanLine(top), image.width(), height, image.bytesPerLine(),
                     image.format());
        paintStrip(picture, strip, top, canvas);
    }
    image.setDotsPerMeterX(dotsPerMetre(canvas));
    image.setDotsPerMeterY(dotsPerMetre(canvas));
    return image;
}

QByteArray toPng(const QImage &image, const PictureTexts &texts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PngFile png(buffer, image.size(), image.dotsPerMeterX(), textsOf(texts));
    const bool isWritten = png.add(image.convertToFormat(QImage::Format_RGB888)) && png.finish();
    return isWritten ? buffer.data() : QByteArray();
}

std::optional<Failure> writePng(const Picture &picture, const Canvas &canvas, const QString &path,
                                const PictureTexts &texts, const Progress &progress)
{
    if (imageTooLarge(canvas.size()))
        return Failure{Failure::Kind::TooLarge, path, {}, canvas.size()};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file);
    PngFile png(file, canvas.size(), dotsPerMetre(canvas), textsOf(texts));
    // While one strip is packed, in another thread, the next is painted.
    std::future<bool> packed;
    const auto isPacked = [&] { return !packed.valid() || packed.get(); };
    for (int top = 0; top < canvas.size().height(); top += StripHeight) {
        if (progress && !progress(double(top) / canvas.size().height()))
            return Failure{Failure::Kind::Cancelled, path, {}, {}};
        const QImage strip = paintedStrip(picture, canvas, top);
        if (!isPacked())
            return notWritten(path, file);
        if (strip.isNull())
            return Failure{Failure::Kind::TooLarge, path, {}, canvas.size()};
        packed = std::async(std::launch::async, [&png, strip] { return png.add(strip); });
    }
    // commit() alone forgets that the buffer could not be written.
    if (!isPacked() || !png.finish() || !file.flush() || !file.commit())
        return notWritten(path, file);
    return {};
}

} // namespace exporters
