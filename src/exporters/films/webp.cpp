// SPDX-License-Identifier: MIT
#include "exporters/films/webp.h"

#include "exporters/films/writeframes.h"

#include <algorithm>
#include <webp/encode.h>

namespace exporters {

namespace {

constexpr int Method = 2; // of 6; more effort takes three times as long for a tenth of the bytes

void append(QByteArray &bytes, quint32 value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes.append(char(value >> (8 * i)));
}

// A chunk of a RIFF file: its name, length, content and, after an odd length, a zero.
QByteArray chunk(const char *name, const QByteArray &content)
{
    QByteArray bytes(name, 4);
    append(bytes, quint32(content.size()), 4);
    bytes += content;
    if (content.size() % 2 != 0)
        bytes.append('\0');
    return bytes;
}

// What has not changed is transparent, which is cheap.
QImage differing(const FilmFrame &frame, const QRect &rect)
{
    QImage image = frame.image.copy(rect).convertToFormat(QImage::Format_ARGB32);
    if (frame.before.isNull())
        return image;
    for (int y = 0; y < rect.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        const auto *old = reinterpret_cast<const QRgb *>(frame.before.constScanLine(rect.top() + y))
                          + rect.left();
        for (int x = 0; x < rect.width(); ++x) {
            if ((line[x] & RGB_MASK) == (old[x] & RGB_MASK))
                line[x] = 0;
        }
    }
    return image;
}

// The image as a VP8L chunk; empty when there is no memory for it.
QByteArray encoded(const QImage &image)
{
    WebPConfig config;
    WebPPicture picture;
    if (!WebPConfigInit(&config) || !WebPPictureInit(&picture))
        return {};
    WebPConfigLosslessPreset(&config, Method);
    config.method = Method;
    picture.use_argb = 1;
    picture.width = image.width();
    picture.height = image.height();
    WebPMemoryWriter writer;
    WebPMemoryWriterInit(&writer);
    picture.writer = WebPMemoryWrite;
    picture.custom_ptr = &writer;
    const bool isDone =
        WebPPictureImportBGRA(&picture, image.constBits(), int(image.bytesPerLine()))
        && WebPEncode(&config, &picture);
    WebPPictureFree(&picture);
    constexpr qsizetype Head = 12; // "RIFF", its length, "WEBP"
    QByteArray bytes;
    if (isDone)
        bytes = QByteArray(reinterpret_cast<const char *>(writer.mem), qsizetype(writer.size))
                    .mid(Head);
    WebPMemoryWriterClear(&writer);
    return bytes;
}

// https://developers.google.com/speed/webp/docs/riff_container
class WebpWriter
{
public:
    WebpWriter(QSaveFile &file, QSize size, int loops) : m_file(file)
    {
        constexpr quint32 Animated = 0x02;
        constexpr quint32 Alpha = 0x10;
        QByteArray canvas;
        append(canvas, Animated | Alpha, 4);
        append(canvas, quint32(size.width() - 1), 3);
        append(canvas, quint32(size.height() - 1), 3);
        QByteArray animation;
        append(animation, 0xffff'ffff, 4); // a background that nothing shows
        append(animation, quint32(loops == 0 ? 0 : loops + 1), 2);
        QByteArray head("RIFF");
        append(head, 0, 4);
        head += "WEBP" + chunk("VP8X", canvas) + chunk("ANIM", animation);
        m_isGood = m_file.write(head) == head.size();
    }

    // Places are even, and times whole milliseconds whose errors do not add up.
    bool add(const FilmFrame &frame)
    {
        QRect rect = frame.rect;
        rect.setLeft(rect.left() / 2 * 2);
        rect.setTop(rect.top() / 2 * 2);
        const QByteArray image = encoded(differing(frame, rect));
        constexpr qint64 Longest = 0xff'ffff; // milliseconds
        QByteArray content;
        append(content, quint32(rect.left() / 2), 3);
        append(content, quint32(rect.top() / 2), 3);
        append(content, quint32(rect.width() - 1), 3);
        append(content, quint32(rect.height() - 1), 3);
        append(content,
               quint32(std::min(milliseconds(frame.end) - milliseconds(frame.begin), Longest)), 3);
        append(content, 0, 1); // blended with what was there, and kept
        const QByteArray bytes = chunk("ANMF", content + image);
        m_isGood = m_isGood && !image.isEmpty() && m_file.write(bytes) == bytes.size();
        return m_isGood;
    }

    bool finish()
    {
        QByteArray length;
        const qint64 end = m_file.pos();
        append(length, quint32(end - 8), 4);
        return m_isGood && m_file.flush() && m_file.seek(4) && m_file.write(length) == 4
               && m_file.seek(end);
    }

private:
    static qint64 milliseconds(tcp::Duration time) { return time.count() / 1000; }

    QSaveFile &m_file;
    bool m_isGood = false;
};

} // namespace

std::optional<Failure> writeWebp(const Film &film, const LoopOptions &options, const QString &path,
                                 const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure{Failure::Kind::NotWritten, path, file.errorString(), {}};
    WebpWriter writer(file, film.size(), options.loops);
    return writeFrames(film, writer, file, options, progress);
}

} // namespace exporters
