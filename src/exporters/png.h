// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/outcome.h"
#include "exporters/picture.h"

#include <QImage>

namespace exporters {

// The picture as pixels, `scale` of them for one of the layout; null where no image is that large.
[[nodiscard]] QImage toImage(const Picture &picture, double scale);
// The whole picture, as large as it can be, in the middle of an image of that size.
[[nodiscard]] QImage toImage(const Picture &picture, QSize size);

// Writes PNG; `description` is kept in the file as its title.
[[nodiscard]] std::optional<Failure> writePng(const QImage &image, const QString &path,
                                              const QString &description);

} // namespace exporters
