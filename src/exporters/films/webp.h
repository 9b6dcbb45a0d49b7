// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/films/film.h"
#include "exporters/films/filmlimit.h"
#include "exporters/outcome.h"
#include "exporters/progress.h"

#include <QString>

#include <optional>

namespace exporters {

// Writes a film as animated WebP without loss, of each frame only what changed. Frames go to the
// file as they are made, so that memory does not grow with the length. When `progress` answers
// false nothing is written.
[[nodiscard]] std::optional<Failure> writeWebp(const Film &film, const LoopOptions &options,
                                               const QString &path, const Progress &progress = {});

} // namespace exporters
