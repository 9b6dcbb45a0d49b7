// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"
#include "tcp/state.h"

#include <array>

namespace diagram {

// A stretch from left to right.
struct Span
{
    double left = 0;
    double right = 0;
    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double centre() const { return (left + right) / 2; }
};

// The columns of one host, from the outside to its lifeline.
struct HostColumns
{
    Span calls;            // texts of calls
    Span waits;            // bars of calls
    Span strips;           // states, one column a socket
    Span timers;           // texts and bars
    double timerText = 0;  // the width that their texts have, there or in the lane of calls
    double stripWidth = 0; // of one column
    double lifeline = 0;
};

// What the columns must hold.
struct ColumnNeeds
{
    double callText = 0; // widest line
    int callBars = 0;    // at once
    int strips = 1;
    bool hasStripes = false; // of listeners, beside the strips
    double stateText = 0;    // widest name
    double timerText = 0;
    int timerBars = 0;
};

// Where everything stands from left to right.
struct Columns
{
    double width = 0;
    Span axis;
    std::array<HostColumns, 2> hosts; // by tcp::Side

    [[nodiscard]] const HostColumns &host(tcp::Side side) const
    {
        return hosts[static_cast<int>(side)];
    }
};

// Where the comfortable columns are wider than the picture should be, scarce ones are tried.
enum class Room { Comfortable, Scarce };

// The texts of calls are broken into lines of that width.
[[nodiscard]] double widestCallText(const Options &options, Room room);

// `axisText` is the width of the widest time, 0 where there is no axis, `arrowText` that of the widest arrow's name.
[[nodiscard]] Columns placeColumns(const std::array<ColumnNeeds, 2> &needs, double axisText,
                                   double arrowText, const Options &options, Room room);

// The timers' and calls' bars are that wide.
[[nodiscard]] double barWidth(const Options &options);

} // namespace diagram
