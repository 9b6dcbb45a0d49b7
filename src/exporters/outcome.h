// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/time.h"

#include <QSize>
#include <QString>

#include <cstdint>
#include <optional>

namespace exporters {

// Why a file was not written; `explanation/exporting.h` words it.
struct Failure
{
    enum class Kind : std::uint8_t {
        NotWritten,    // `reason` is the system's
        TooLarge,      // an image of `size` cannot be made
        TooSmall,      // letters of `points` cannot be read; `millimetres`, if any, are enough
        PageTooLarge,  // a page of `millimetres` in height
        OutsideRun,    // the run is over at `end`, before the span begins
        TooManySteps,  // `count` of them, more than `most`
        TooManyBytes,  // a film of `bytes`, of `size` and with few frames, exceeds the limit
        UnknownFormat, // `reason` is the file name's suffix
        Cancelled,
        NoEncoder, // `reason` is ffmpeg's; empty: it is not installed
    };
    Kind kind = Kind::NotWritten;
    QString path;
    QString reason;
    QSize size;
    double points = 0;
    double millimetres = 0;
    tcp::SimTime end{};
    qint64 bytes = 0;
    qint64 count = 0;
    qint64 most = 0;
};

// The settings that were found for a film that must not be larger than a limit.
struct FilmChoice
{
    QSize size;
    int framesPerSecond = 0; // 0: a still picture a step
    tcp::Duration hold{};    // of each picture then
    qint64 bytes = 0;
};

// How an export ended: the file is whole and in its place, or there is none.
struct Outcome
{
    std::optional<Failure> failure;
    QString substituted; // a warning: characters that the embedded font lacks
    std::optional<FilmChoice> choice;
    [[nodiscard]] bool isDone() const { return !failure; }
};

} // namespace exporters
