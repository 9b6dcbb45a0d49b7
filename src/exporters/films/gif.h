// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/films/film.h"
#include "exporters/films/filmlimit.h"
#include "exporters/outcome.h"
#include "exporters/progress.h"

#include <QString>

#include <optional>

namespace exporters {

// Writes a film as GIF: one palette, and of each frame only the rectangle that changed. When
// `progress` answers false nothing is written.
[[nodiscard]] std::optional<Failure> writeGif(const Film &film, const LoopOptions &options,
                                              const QString &path, const Progress &progress = {});

} // namespace exporters
