// SPDX-License-Identifier: MIT
#include "exporters/pictures/pngfile.h"

#include <QImage>

#include <csetjmp>
#include <png.h>
#include <vector>

namespace exporters {

namespace {

// Flat colours pack well without much search; 9 takes four times as long for a few percent. What is
// large is wanted soon: 3 takes half as long as 5 for a fifth more.
constexpr int Compression = 5;
constexpr int QuickCompression = 3;
constexpr qint64 LargePicture = 8'000'000; // pixels

void writeBytes(png_structp png, png_bytep bytes, png_size_t count)
{
    auto *device = static_cast<QIODevice *>(png_get_io_ptr(png));
    const auto size = static_cast<qint64>(count);
    if (device->write(reinterpret_cast<const char *>(bytes), size) != size)
        png_error(png, "not written");
}

void flushNothing(png_structp) {}

void keepQuiet(png_structp, png_const_charp) {}

// libpng leaves a function that fails by longjmp(), so nothing that must be destroyed may live in
// the three that call it.
bool writeHead(png_structp png, png_infop info)
{
    if (setjmp(png_jmpbuf(png)) != 0)
        return false;
    png_write_info(png, info);
    return true;
}

bool writeLines(png_structp png, const QImage &lines)
{
    if (setjmp(png_jmpbuf(png)) != 0)
        return false;
    for (int y = 0; y < lines.height(); ++y)
        png_write_row(png, lines.constScanLine(y));
    return true;
}

bool writeTail(png_structp png, png_infop info)
{
    if (setjmp(png_jmpbuf(png)) != 0)
        return false;
    png_write_end(png, info);
    return true;
}

} // namespace

struct PngFile::State
{
    png_structp png = nullptr;
    png_infop info = nullptr;
    bool isGood = false;
};

PngFile::PngFile(QIODevice &device, QSize size, int dotsPerMetre,
                 const QList<QPair<QByteArray, QString>> &texts)
    : m_state(std::make_unique<State>())
{
    State &state = *m_state;
    state.png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, keepQuiet);
    state.info = png_create_info_struct(state.png);
    png_set_write_fn(state.png, &device, writeBytes, flushNothing);
    const bool isLarge = qint64(size.width()) * size.height() > LargePicture;
    png_set_compression_level(state.png, isLarge ? QuickCompression : Compression);
    png_set_filter(state.png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_IHDR(state.png, state.info, static_cast<png_uint_32>(size.width()),
                 static_cast<png_uint_32>(size.height()), 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    const auto dots = static_cast<png_uint_32>(dotsPerMetre);
    png_set_pHYs(state.png, state.info, dots, dots, PNG_RESOLUTION_METER);
    std::vector<QByteArray> kept;
    kept.reserve(static_cast<std::size_t>(texts.size()));
    for (const auto &[keyword, text] : texts) {
        if (text.isEmpty())
            continue;
        kept.push_back(text.toUtf8());
        png_text entry{};
        entry.compression = PNG_ITXT_COMPRESSION_NONE;
        entry.key = const_cast<char *>(keyword.constData());
        entry.text = kept.back().data();
        entry.itxt_length = static_cast<png_size_t>(kept.back().size());
        png_set_text(state.png, state.info, &entry, 1);
    }
    state.isGood = writeHead(state.png, state.info);
}

PngFile::~PngFile()
{
    png_destroy_write_struct(&m_state->png, &m_state->info);
}

bool PngFile::add(const QImage &lines)
{
    m_state->isGood = m_state->isGood && writeLines(m_state->png, lines);
    return m_state->isGood;
}

bool PngFile::finish()
{
    m_state->isGood = m_state->isGood && writeTail(m_state->png, m_state->info);
    return m_state->isGood;
}

} // namespace exporters
