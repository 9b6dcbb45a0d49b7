// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"
#include "diagram/painting/theme.h"

#include <span>
#include <vector>

namespace diagram {

// A ladder before a room full of people: large letters, strong lines and few steps at a time.
struct Framing
{
    double screenHeight = 1080; // pixels of the whole screen or window
    QSizeF area;                // of it, for heads, the strip of carried states, and rows
    int steps = 8;              // wanted at once, more or less one

    friend bool operator==(const Framing &, const Framing &) = default;
};

// What the last row can read: letters and lines of that part of the screen's height.
inline constexpr double LettersOfScreen = 1.0 / 40;
inline constexpr double LinesOfScreen = 1.0 / 400;

// The options that place the trace so. What has no room at that size is folded up; what has none
// even then is left out: the segments' lengths, then the timers, then the second language, and the
// calls last of all. What is wider still is exceeded.
[[nodiscard]] Options framed(const trace::Trace &trace, std::span<const trace::Step> steps,
                             const Options &wanted, const Framing &framing);

// What is seen of the rows, below the heads and the strip of carried states.
[[nodiscard]] double rowsHeight(const Layout &layout, const Framing &framing);

// The theme with no line thinner than that many pixels.
[[nodiscard]] Theme withLines(const Theme &theme, double least);

// How many steps there are from a height to another.
[[nodiscard]] int stepsBetween(const Layout &layout, double top, double bottom);

// Where a camera stands that shows about so many steps at once: what is now with something of what
// was before and of what comes, and never further up than at the step before.
class CameraPath
{
public:
    CameraPath() = default;
    // `height` is what is seen of the rows.
    CameraPath(const Layout &layout, double height, int steps);

    // The height at the upper edge; between two steps it glides with time.
    [[nodiscard]] double topAt(const Layout &layout, const Moment &moment) const;

private:
    [[nodiscard]] double topAfter(std::size_t steps) const;

    std::vector<double> m_tops; // by how many steps have happened
};

} // namespace diagram
