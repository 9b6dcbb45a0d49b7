// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"
#include "tcp/time.h"

#include <span>
#include <vector>

namespace diagram {

// A time at which something happens.
struct Instant
{
    tcp::SimTime at{};
    double extent = 0; // height that the instant itself takes, where several things happen in turn
    double room = 0;   // least height from its beginning to the next instant's, if not linear
};

// A long wait, drawn short.
struct Break
{
    tcp::SimTime from{};
    tcp::SimTime to{};
    double top = 0;
    double bottom = 0;
};

// A wait that is long for a connection whose segments travel that long, and for the person who looks
// at it: where the scale is compressed it is drawn as a break.
[[nodiscard]] bool isBreak(ScaleKind kind, tcp::Duration wait, tcp::Duration unit);

// Turns times into heights and back. Between two instants time passes evenly; within an instant
// that has an extent it stands still.
class TimeScale
{
public:
    TimeScale() = default;
    // The instants are in order of time, without repetition. `unit` is the time that a segment
    // usually travels; it is drawn about `step` high. Where the scale is compressed, no wait but a
    // break is higher than `longestWait` steps.
    TimeScale(ScaleKind kind, std::span<const Instant> instants, tcp::Duration unit, double step,
              double longestWait = LongestWait);

    [[nodiscard]] double yAt(tcp::SimTime time) const; // the beginning of the time's instant
    [[nodiscard]] tcp::SimTime timeAt(double y) const;
    [[nodiscard]] double height() const;
    [[nodiscard]] std::span<const Break> breaks() const { return m_breaks; }

private:
    struct Knot
    {
        tcp::SimTime at{};
        double top = 0;
        double bottom = 0;
    };

    std::vector<Knot> m_knots;
    std::vector<Break> m_breaks;
};

} // namespace diagram
