// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/films/film.h"
#include "exporters/outcome.h"
#include "exporters/progress.h"

#include <QString>

#include <optional>

namespace exporters {

// Whether films can be written as MP4: the program ffmpeg is installed.
[[nodiscard]] bool canWriteMp4();

// Writes a film as MP4 (H.264) through ffmpeg, frame by frame. When `progress` answers false, or
// anything fails, the old file stays.
[[nodiscard]] std::optional<Failure> writeMp4(const Film &film, const QString &path,
                                              const Progress &progress = {});

} // namespace exporters
