// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/films/film.h"
#include "exporters/outcome.h"
#include "exporters/progress.h"

#include <functional>
#include <optional>

namespace exporters {

// How a film is written as a file that is repeated.
struct LoopOptions
{
    int loops = 0;                     // how often it is shown again; 0: for ever
    std::optional<qint64> mostBytes{}; // more fail, as soon as it is known
};

using WriteFilm = std::function<std::optional<Failure>(const Film &, const LoopOptions &)>;

// Writes the film so that it has at most so many bytes: as it is wanted where that is small enough,
// else with fewer frames, then smaller, at last with one picture a step. Tells what it chose.
[[nodiscard]] Outcome writeWithin(qint64 mostBytes, const trace::Trace &trace,
                                  const FilmOptions &wanted, int loops, const WriteFilm &write);

// That a file has grown beyond its limit after a part of the work: how much it would have become.
[[nodiscard]] std::optional<Failure> beyondLimit(qint64 bytes, double part,
                                                 const LoopOptions &options);

} // namespace exporters
