// SPDX-License-Identifier: MIT
#pragma once

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
        UnknownFormat, // `reason` is the file name's suffix
        Cancelled,
        NoEncoder, // `reason` is ffmpeg's; empty: it is not installed
    };
    Kind kind = Kind::NotWritten;
    QString path;
    QString reason;
    QSize size;
};

// How an export ended: the file is whole and in its place, or there is none.
struct Outcome
{
    std::optional<Failure> failure;
    QString substituted; // a warning: characters that the embedded font lacks
    [[nodiscard]] bool isDone() const { return !failure; }
};

} // namespace exporters
