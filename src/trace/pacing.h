// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/time.h"
#include "trace/step.h"

#include <span>
#include <vector>

namespace trace {

// A place in a trace. Two steps of one instant are two positions of the same time.
struct Position
{
    static constexpr int BeforeFirstStep = -1;

    tcp::SimTime time{};
    int step = BeforeFirstStep; // the last step that has happened

    friend bool operator==(const Position &, const Position &) = default;
};

// How long a viewer watches each part of a trace: a segment's 50 ms take most of a second, and a
// wait of a minute little more. Everything here is a pure function of trace and steps; progress is
// the time a viewer has watched at speed 1.
class Pacing
{
public:
    static constexpr tcp::Duration StepDwell = tcp::Duration(150'000); // each step stands still

    Pacing() = default;
    Pacing(const Trace &trace, std::span<const Step> steps);

    [[nodiscard]] int stepCount() const { return static_cast<int>(m_knots.size()) - 1; }
    [[nodiscard]] tcp::Duration length() const { return m_length; }
    [[nodiscard]] tcp::Duration progressOf(const Position &position) const;
    [[nodiscard]] Position positionAt(tcp::Duration progress) const;
    // Where a step begins, and where its segments have flown as far as the next step lets them.
    [[nodiscard]] Position startOf(int step) const;
    [[nodiscard]] Position restOf(int step) const;
    [[nodiscard]] Position positionAt(tcp::SimTime time) const;
    [[nodiscard]] Position end() const;
    [[nodiscard]] bool contains(const Position &position) const;
    // Whether so much time passes before this step that the viewer should see the clock run.
    [[nodiscard]] bool comesAfterWait(int step) const;

    // The time that a viewer watches a span in which nothing visible happens but flight.
    [[nodiscard]] static tcp::Duration watchedFor(tcp::Duration simulated);

private:
    struct Knot // a step; the first one stands for the time before them all
    {
        tcp::SimTime at{};
        tcp::SimTime rest{};
        tcp::Duration progress{}; // when it begins
        tcp::Duration dwell{};    // how long it stands still
    };

    [[nodiscard]] const Knot &knot(int step) const
    {
        return m_knots[static_cast<std::size_t>(step + 1)];
    }
    [[nodiscard]] tcp::SimTime nextTime(int step) const;
    [[nodiscard]] tcp::Duration nextProgress(int step) const;

    std::vector<Knot> m_knots = {Knot{}};
    tcp::SimTime m_end{};
    tcp::Duration m_length{};
};

} // namespace trace
