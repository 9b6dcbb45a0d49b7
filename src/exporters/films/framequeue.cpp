// SPDX-License-Identifier: MIT
#include "exporters/films/framequeue.h"

#include <algorithm>

namespace exporters {

namespace {

const QRgb *pixelsOf(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

// How many of the first columns are the same in a line, or of the last.
int sameAtLeft(const QRgb *before, const QRgb *after, int most)
{
    return int(std::mismatch(before, before + most, after).first - before);
}

int sameAtRight(const QRgb *before, const QRgb *after, int width, int most)
{
    int same = 0;
    while (same < most && before[width - 1 - same] == after[width - 1 - same])
        ++same;
    return same;
}

} // namespace

QRect changedRect(const QImage &before, const QImage &after)
{
    if (before.isNull())
        return after.rect();
    const int width = after.width();
    const auto isSame = [&](int y) {
        return std::equal(pixelsOf(before, y), pixelsOf(before, y) + width, pixelsOf(after, y));
    };
    int top = 0;
    while (top < after.height() && isSame(top))
        ++top;
    if (top == after.height())
        return {};
    int bottom = after.height() - 1;
    while (isSame(bottom))
        --bottom;
    int left = width;
    int right = width;
    for (int y = top; y <= bottom; ++y) {
        left = sameAtLeft(pixelsOf(before, y), pixelsOf(after, y), left);
        right = sameAtRight(pixelsOf(before, y), pixelsOf(after, y), width, right);
    }
    return {QPoint(left, top), QPoint(width - 1 - right, bottom)};
}

bool FrameQueue::add(const QImage &image, tcp::Duration duration)
{
    const QRect rect = changedRect(m_frame.image, image);
    bool isGood = true;
    if (!rect.isEmpty()) {
        isGood = flush();
        m_frame = {image, m_frame.image, rect, m_frame.end, m_frame.end};
    }
    m_frame.end += duration;
    return isGood;
}

bool FrameQueue::flush()
{
    return m_frame.image.isNull() || m_write(m_frame);
}

} // namespace exporters
