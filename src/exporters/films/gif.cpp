// SPDX-License-Identifier: MIT
#include "exporters/films/gif.h"

#include "exporters/films/palette.h"
#include "exporters/films/writeframes.h"

#include <QRect>

#include <algorithm>
#include <array>
#include <gif_lib.h>
#include <memory>

namespace exporters {

namespace {

constexpr std::size_t Samples = 24;       // frames from which the palette is taken
constexpr int LongestDelay = 65535;       // hundredths of a second
constexpr GifPixelType Transparent = 255; // the palette has that many colours, counted from 0

const QRgb *lineOf(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

int writeBytes(GifFileType *gif, const GifByteType *bytes, int count)
{
    auto *device = static_cast<QIODevice *>(gif->UserData);
    return static_cast<int>(device->write(reinterpret_cast<const char *>(bytes), count));
}

// From frames that show what there is to be seen; nothing when the progress ends it.
std::optional<Palette> paletteOf(const Film &film, const Progress &progress)
{
    ColorCounts counts;
    const std::size_t step = std::max<std::size_t>(1, film.frameCount() / Samples);
    for (std::size_t i = 0; i < film.frameCount(); i += step) {
        if (!goesOn(progress, 0, 1))
            return {};
        counts.add(film.image(i));
    }
    counts.add(film.image(film.frameCount() - 1));
    return Palette(counts);
}

class GifWriter
{
public:
    GifWriter(QIODevice &device, QSize size, const Palette &palette)
        : m_palette(palette), m_gif(EGifOpen(&device, writeBytes, nullptr))
    {
        EGifSetGifVersion(m_gif, true);
        m_map = GifMakeMapObject(Transparent + 1, nullptr);
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

    // Times are rounded so that errors do not add up.
    bool add(const FilmFrame &frame)
    {
        const QImage &image = frame.image;
        const QRect &rect = frame.rect;
        const std::int64_t end = frame.end.count() / 10'000;
        const auto delay =
            static_cast<int>(std::clamp<std::int64_t>(end - m_written, 2, LongestDelay));
        m_written += delay;
        const GraphicsControlBlock control{DISPOSE_DO_NOT, false, delay, Transparent};
        std::array<GifByteType, 4> bytes{};
        EGifGCBToExtension(&control, bytes.data());
        m_isGood = m_isGood
                   && EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, 4, bytes.data()) == GIF_OK
                   && EGifPutImageDesc(m_gif, rect.left(), rect.top(), rect.width(), rect.height(),
                                       false, nullptr)
                          == GIF_OK;
        std::vector<GifPixelType> line(static_cast<std::size_t>(rect.width()));
        for (int y = rect.top(); m_isGood && y <= rect.bottom(); ++y) {
            const QRgb *pixels = lineOf(image, y) + rect.left();
            const QRgb *before =
                frame.before.isNull() ? nullptr : lineOf(frame.before, y) + rect.left();
            // What has not changed is transparent: long runs of one number, which cost little.
            for (int x = 0; x < rect.width(); ++x)
                line[static_cast<std::size_t>(x)] =
                    before && before[x] == pixels[x] ? Transparent : m_palette.nearest(pixels[x]);
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
    std::int64_t m_written = 0; // hundredths of a second
    bool m_isGood = false;
};

} // namespace

std::optional<Failure> writeGif(const Film &film, const LoopOptions &options, const QString &path,
                                const Progress &progress)
{
    QSaveFile file(path);
    const std::optional<Palette> palette = paletteOf(film, progress);
    if (!palette)
        return Failure{Failure::Kind::Cancelled, path, {}, {}};
    if (!file.open(QIODevice::WriteOnly))
        return Failure{Failure::Kind::NotWritten, path, file.errorString(), {}};
    GifWriter writer(file, film.size(), *palette);
    if (!writer.loop(options.loops))
        return Failure{Failure::Kind::NotWritten, path, file.errorString(), {}};
    return writeFrames(film, writer, file, options, progress);
}

} // namespace exporters
