// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/time.h"

#include <QImage>
#include <QRect>

#include <functional>

namespace exporters {

// The smallest rectangle in which two images of one size differ; empty when they are the same, all
// of it when there is none before.
[[nodiscard]] QRect changedRect(const QImage &before, const QImage &after);

// A frame as files keep it.
struct FilmFrame
{
    QImage image;
    QImage before; // the frame before it; null for the first
    QRect rect;    // where they differ
    tcp::Duration begin{};
    tcp::Duration end{};
};

// Frames without a change lengthen the one before them.
class FrameQueue
{
public:
    using Write = std::function<bool(const FilmFrame &)>;

    explicit FrameQueue(Write write) : m_write(std::move(write)) {}

    // False when a frame could not be written.
    [[nodiscard]] bool add(const QImage &image, tcp::Duration duration);
    // After the last frame.
    [[nodiscard]] bool flush();

private:
    Write m_write;
    FilmFrame m_frame;
};

} // namespace exporters
