// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/pictures/canvas.h"
#include "exporters/pictures/picture.h"
#include "exporters/pictures/picturetexts.h"
#include "exporters/progress.h"

#include <QByteArray>

namespace exporters {

// The picture as SVG. Outlines look the same everywhere; text can be edited and searched, but needs
// the font where it is looked at. Empty when `progress` answers false.
[[nodiscard]] QByteArray toSvg(const Picture &picture, diagram::Letters letters,
                               const Canvas &canvas, const PictureTexts &texts,
                               const Progress &progress = {});

} // namespace exporters
