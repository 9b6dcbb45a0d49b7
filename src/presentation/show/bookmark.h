// SPDX-License-Identifier: MIT
#pragma once

#include "presentation/show/show.h"
#include "presentation/show/talk.h"
#include "trace/pacing.h"

#include <QString>

#include <optional>
#include <vector>

namespace presentation {

// Where a show was left.
struct Bookmark
{
    Stop stop;
    trace::Position position; // in the run of the last of the detours, if there are any
    int elapsed = 0;          // seconds
    std::vector<Detour> detours{};
    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

// The bookmarks of all talks, a small file each, which is replaced as a whole: a crash leaves the
// one before.
class Bookmarks
{
public:
    // Nothing is kept in an empty folder's name.
    explicit Bookmarks(const QString &folder) : m_folder(folder) {}

    // False when it cannot be written, or the talk has no origin.
    bool keep(const QString &origin, const Bookmark &bookmark) const;
    [[nodiscard]] std::optional<Bookmark> of(const QString &origin) const;
    void forget(const QString &origin) const;

private:
    [[nodiscard]] QString fileOf(const QString &origin) const;

    QString m_folder;
};

} // namespace presentation
