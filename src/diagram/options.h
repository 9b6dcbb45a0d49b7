// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/labels.h"
#include "explanation/language.h"
#include "trace/event.h"

#include <cstdint>
#include <optional>

namespace diagram {

// How time becomes height.
enum class ScaleKind : std::uint8_t {
    ByEvent,    // every instant at which something happens is one row
    Linear,     // height is proportional to time
    Compressed, // longer waits are higher, but long ones shrink to a drawn break
};

// One language, or two side by side.
struct Languages
{
    explanation::Language first = explanation::Language::English;
    std::optional<explanation::Language> second;
    friend bool operator==(const Languages &, const Languages &) = default;
};

// How closely things stand where width is scarce; each does what those before it do, too.
enum class Density : std::uint8_t {
    Open,
    Folded,  // states, timers and what is special about a segment go on in a second line
    Shared,  // calls and timers are written in one lane
    Upright, // the states of several sockets stand upright beside each other
};

inline constexpr double LongestWait = 3; // in steps

// What of a trace is placed, and how large. A change of any of these needs a new Layout.
struct Options
{
    ScaleKind scale = ScaleKind::Compressed;
    Languages languages;
    std::optional<explanation::Numbers> numbers; // absent: arrows tell their names only
    explanation::LabelParts labels;              // of the arrows' names and numbers
    bool hasTimes = true;                        // at the axis, which else is not there
    bool hasCalls = true;                        // the lanes of the programs' calls
    bool hasTimers = true;
    bool blanksCalls = false; // their lanes stay and are empty, so that nothing moves
    bool blanksTimers = false;
    bool hasStateNames = true; // false: lines to write them on, and nothing that would tell them
    bool hasLabels = true;     // what the arrows tell
    std::optional<trace::SocketId> chosen; // other connections are faint; absent: none is
    bool hasUprightStates = false; // their names run upwards in thin strips, for narrow columns
    Density density = Density::Open;
    double width = 960;               // wanted; narrower than the contents can be, it is exceeded
    double textSize = 13;             // pixels
    double leastText = 0;             // pixels: no letters are smaller
    double stepHeight = 52;           // least distance of two rows where the scale is not linear
    double longestWait = LongestWait; // as TimeScale has it

    friend bool operator==(const Options &, const Options &) = default;
};

} // namespace diagram
