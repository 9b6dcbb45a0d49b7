// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/films/filmlimit.h"
#include "exporters/films/framequeue.h"

#include <QSaveFile>

namespace exporters {

// Gives the frames of a film to a writer with add(FilmFrame) and finish(), both false where they
// fail, and puts the file in its place when all of it is written and within its limit. The writer
// leaves the open file at its end.
template <typename Writer>
std::optional<Failure> writeFrames(const Film &film, Writer &writer, QSaveFile &file,
                                   const LoopOptions &options, const Progress &progress)
{
    const auto failure = [&file] {
        return Failure{Failure::Kind::NotWritten, file.fileName(), file.errorString(), {}};
    };
    FrameQueue frames([&writer](const FilmFrame &frame) { return writer.add(frame); });
    for (std::size_t i = 0; i < film.frameCount(); ++i) {
        const double part = double(i) / double(film.frameCount());
        if (progress && !progress(part))
            return Failure{Failure::Kind::Cancelled, file.fileName(), {}, {}};
        if (!frames.add(film.image(i), film.durationOf(i)))
            return failure();
        if (const auto beyond = beyondLimit(file.pos(), part, options))
            return beyond;
    }
    if (!frames.flush() || !writer.finish())
        return failure();
    if (const auto beyond = beyondLimit(file.pos(), 1, options))
        return beyond;
    // commit() alone forgets that the buffer could not be written.
    if (!file.flush() || !file.commit())
        return failure();
    return {};
}

} // namespace exporters
