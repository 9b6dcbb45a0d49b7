// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/outcome.h"
#include "exporters/pictures/canvas.h"
#include "exporters/pictures/picture.h"
#include "exporters/pictures/picturetexts.h"
#include "exporters/progress.h"

#include <QImage>

#include <optional>

namespace exporters {

// That no reader would take an image of so many pixels, if none would.
[[nodiscard]] std::optional<Failure> imageTooLarge(QSize size);

// The picture as pixels; null where no image is that large.
[[nodiscard]] QImage toImage(const Picture &picture, const Canvas &canvas);

// An image as a PNG file's bytes.
[[nodiscard]] QByteArray toPng(const QImage &image, const PictureTexts &texts);

// Writes PNG strip by strip, so that memory does not grow with the height. When `progress` answers
// false nothing is written.
[[nodiscard]] std::optional<Failure> writePng(const Picture &picture, const Canvas &canvas,
                                              const QString &path, const PictureTexts &texts,
                                              const Progress &progress = {});

} // namespace exporters
