// SPDX-License-Identifier: MIT
#include "exporters/films/gif.h"

#include "exporters/films/palette.h"

#include <QRect>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <gif_lib.h>
#include <memory>

namespace exporters {

namespace {

constexpr std::size_t Samples = 24; // frames from which the palette is taken
constexpr int LongestDelay = 65535; // hundredths of a second

int writeBytes(GifFileType *gif, const GifByteType *bytes, int count)
{
    auto *device = static_cast<QIODevice *>(gif->UserData);
    return static_cast<int>(device->write(reinterpret_cast<const char *>(bytes), count));
}

std::vector<QImage> samplesOf(const Film &film)
{
    std::vector<QImage> samples;
    const std::size_t step = std::max<std::size_t>(1, film.frameCount() / Samples);
    for (std::size_t i = 0; i < film.frameCount(); i += step)
        samples.push_back(film.image(i));
    samples.push_back(film.image(film.frameCount() - 1));
    return samples;
}

// The smallest rectangle in which two frames differ; empty when they are the same.
QRect changed(const QImage &before, const QImage &after)
{
    if (before.isNull())
        return after.rect();
    const auto bytes = static_cast<std::size_t>(after.width()) * sizeof(QRgb);
    const auto isSame = [&](int y) {
        return std::equal(before.constScanLine(y), before.constScanLine(y) + bytes,
                          after.constScanLine(y));
    };
    int top = 0;
    while (top < after.height() && isSame(top))
        ++top;
    if (top == after.height())
        return {};
    int bottom = after.height() - 1;
    while (isSame(bottom))
        --bottom;
    int left = after.width();
    int right = -1;
    for (int y = top; y <= bottom; ++y) {
        const auto *old = reinterpret_cast<const QRgb *>(before.constScanLine(y));
        const auto *fresh = reinterpret_cast<const QRgb *>(after.constScanLine(y));
        for (int x = 0; x < left; ++x) {
            if (old[x] != fresh[x])
                left = x;
        }
        for (int x = after.width() - 1; x > right; --x) {
            if (old[x] != fresh[x])
                right = x;
        }
    }
    return {QPoint(left, top), QPoint(right, bottom)};
}

class GifWriter
{
public:
    GifWriter(QIODevice &device, QSize size, const Palette &palette)
        : m_palette(palette), m_gif(EGifOpen(&device, writeBytes, nullptr))
    {
        EGifSetGifVersion(m_gif, true);
        int count = 2; // a palette has a power of two colours
        while (count < static_cast<int>(palette.colors().size()))
            count *= 2;
        m_map = GifMakeMapObject(count, nullptr);
        for (std::size_t i = 0; i < palette.colors().size(); ++i) {
            const QRgb color = palette.colors()[i];
            m_map->Colors[i] = {static_cast<GifByteType>(qRed(color)),
                                static_cast<GifByteType>(qGreen(color)),
                                static_cast<GifByteType>(qBlue(color))};
        }
        m_isGood = EGifPutScreenDesc(m_gif, size.width(), size.height(), 8, 0, m_map) == GIF_OK;
    }
    ~GifWriter()
    {
        GifFreeMapObject(m_map);
        if (m_gif != nullptr)
            EGifCloseFile(m_gif, nullptr);
    }
    Q_DISABLE_COPY_MOVE(GifWriter)

    // The application extension by which players know how often to repeat.
    bool loop(int times)
    {
        const std::array<GifByteType, 3> count{1, static_cast<GifByteType>(times & 0xff),
                                               static_cast<GifByteType>(times >> 8)};
        m_isGood = m_isGood && EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE) == GIF_OK
                   && EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0") == GIF_OK
                   && EGifPutExtensionBlock(m_gif, 3, count.data()) == GIF_OK
                   && EGifPutExtensionTrailer(m_gif) == GIF_OK;
        return m_isGood;
    }

    bool add(const QImage &image, const QRect &rect, int delay)
    {
        const GraphicsControlBlock control{DISPOSE_DO_NOT, false, delay, NO_TRANSPARENT_COLOR};
        std::array<GifByteType, 4> bytes{};
        EGifGCBToExtension(&control, bytes.data());
        m_isGood = m_isGood
                   && EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, 4, bytes.data()) == GIF_OK
                   && EGifPutImageDesc(m_gif, rect.left(), rect.top(), rect.width(), rect.height(),
                                       false, nullptr)
                          == GIF_OK;
        std::vector<GifPixelType> line(static_cast<std::size_t>(rect.width()));
        for (int y = rect.top(); m_isGood && y <= rect.bottom(); ++y) {
            const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = 0; x < rect.width(); ++x)
                line[static_cast<std::size_t>(x)] = m_palette.nearest(pixels[rect.left() + x]);
            m_isGood = EGifPutLine(m_gif, line.data(), rect.width()) == GIF_OK;
        }
        return m_isGood;
    }

    bool finish()
    {
        const bool isClosed = EGifCloseFile(m_gif, nullptr) == GIF_OK;
        m_gif = nullptr;
        return m_isGood && isClosed;
    }

private:
    const Palette &m_palette;
    GifFileType *m_gif;
    ColorMapObject *m_map = nullptr;
    bool m_isGood = false;
};

// Frames without a change lengthen the one before them; times are rounded so that errors do not add
// up.
class FrameQueue
{
public:
    FrameQueue(GifWriter &writer) : m_writer(writer) {}

    bool add(const QImage &image, tcp::Duration duration)
    {
        const QRect rect = changed(m_shown, image);
        bool isGood = true;
        if (!rect.isEmpty()) {
            isGood = flush();
            m_shown = image;
            m_rect = rect;
        }
        m_end += duration;
        return isGood;
    }

    bool flush()
    {
        if (m_shown.isNull())
            return true;
        const std::int64_t end = m_end.count() / 10'000;
        const auto delay = std::clamp<std::int64_t>(end - m_written, 2, LongestDelay);
        m_written += delay;
        return m_writer.add(m_shown, m_rect, static_cast<int>(delay));
    }

private:
    GifWriter &m_writer;
    QImage m_shown;
    QRect m_rect;
    tcp::Duration m_end{};
    std::int64_t m_written = 0; // hundredths of a second
};

} // namespace

std::optional<Failure> writeGif(const Film &film, const GifOptions &options, const QString &path,
                                const Progress &progress)
{
    QSaveFile file(path);
    const auto failure = [&] {
        return Failure{Failure::Kind::NotWritten, path, file.errorString(), {}};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    const Palette palette(samplesOf(film));
    GifWriter writer(file, film.size(), palette);
    FrameQueue frames(writer);
    if (!writer.loop(options.loops))
        return failure();
    for (std::size_t i = 0; i < film.frameCount(); ++i) {
        if (progress && !progress(double(i) / double(film.frameCount())))
            return Failure{Failure::Kind::Cancelled, path, {}, {}};
        if (!frames.add(film.image(i), film.durationOf(i)))
            return failure();
    }
    // commit() alone forgets that the buffer could not be written.
    if (!frames.flush() || !writer.finish() || !file.flush() || !file.commit())
        return failure();
    return {};
}

} // namespace exporters
