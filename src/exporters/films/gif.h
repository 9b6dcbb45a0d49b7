// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/films/film.h"
#include "exporters/outcome.h"
#include "exporters/progress.h"

#include <QString>

#include <optional>

namespace exporters {

struct GifOptions
{
    int loops = 0; // how often it is shown again; 0: for ever
};

// Writes a film as GIF: one palette, and of each frame only the rectangle that changed. When
// `progress` answers false nothing is written.
[[nodiscard]] std::optional<Failure> writeGif(const Film &film, const GifOptions &options,
                                              const QString &path, const Progress &progress = {});

} // namespace exporters
