// SPDX-License-Identifier: MIT
#include "exporters/films/palette.h"

#include <algorithm>
#include <limits>

namespace exporters {

namespace {

constexpr std::size_t MostColors = 255;

// Colours that differ less than anybody sees are one.
QRgb coarse(QRgb color)
{
    return color & 0x00f8'f8f8U;
}

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return 3 * red * red + 6 * green * green + blue * blue; // as the eye weighs them
}

struct Bucket
{
    QRgb color = 0; // the most frequent one in it
    int most = 0;
    int count = 0;
};

} // namespace

// Neighbours have mostly one colour, and are counted together.
void ColorCounts::add(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width();) {
            const QRgb color = line[x];
            const int from = x;
            while (x < image.width() && line[x] == color)
                ++x;
            m_counts[color & 0x00ff'ffffU] += x - from;
        }
    }
}

Palette::Palette(const ColorCounts &counted)
{
    const QHash<QRgb, int> &counts = counted.counts();
    QHash<QRgb, Bucket> buckets;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        Bucket &bucket = buckets[coarse(it.key())];
        bucket.count += it.value();
        const bool isMore =
            it.value() > bucket.most || (it.value() == bucket.most && it.key() < bucket.color);
        if (isMore) {
            bucket.most = it.value();
            bucket.color = it.key();
        }
    }
    std::vector<Bucket> sorted(buckets.begin(), buckets.end());
    // Two that are as frequent stand in the order of their numbers: hashes differ between runs.
    std::ranges::sort(sorted, [](const Bucket &a, const Bucket &b) {
        return a.count != b.count ? a.count > b.count : a.color < b.color;
    });
    for (std::size_t i = 0; i < std::min(MostColors, sorted.size()); ++i)
        m_colors.push_back(sorted[i].color);
    if (m_colors.empty())
        m_colors.push_back(0);
}

std::uint8_t Palette::nearest(QRgb color) const
{
    const QRgb key = color & 0x00ff'ffffU;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    int best = std::numeric_limits<int>::max();
    std::size_t place = 0;
    for (std::size_t i = 0; i < m_colors.size(); ++i) {
        if (const int far = distance(m_colors[i], key); far < best) {
            best = far;
            place = i;
        }
    }
    return *m_known.insert(key, static_cast<std::uint8_t>(place));
}

} // namespace exporters
