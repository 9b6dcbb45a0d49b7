// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/view.h"
#include "scenario/problem.h"
#include "scenario/scenario.h"
#include "tcp/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lecture {

// Where a part's entries stand in the file; 0 when it came from elsewhere.
struct Places
{
    scenario::Place scenario;
    scenario::Place branch;
    scenario::Place at;
    scenario::Place from;
};

// One moment of a lecture, and what the lecturer says to it.
struct Part
{
    scenario::Text chapter; // a chapter begins here; empty: the one before goes on
    scenario::Text title;   // empty: the scenario's own
    std::string scenario; // of a shipped one its name; else a file, seen from the lecture's folder
    std::string branch;   // empty: the scenario itself
    tcp::Duration at{};   // of the run
    std::optional<tcp::Duration> from; // the way there by steps begins here, at most `at`
    tcp::Duration planned{};           // for talking about it; zero: nothing is planned
    View view;
    scenario::Text notes; // may have several lines
    Places places;        // never compared

    friend bool operator==(const Part &a, const Part &b);
};

// What a lecturer shows, in order.
struct Lecture
{
    scenario::Text title;
    std::vector<Part> parts;
    friend bool operator==(const Lecture &, const Lecture &) = default;
};

// "02-handshake" is a shipped scenario; "mine/lost.fourwave" is a file.
[[nodiscard]] bool isFile(std::string_view scenario);

// Where a part begins: at its moment or on the way there.
[[nodiscard]] tcp::Duration beginningOf(const Part &part);

[[nodiscard]] tcp::Duration plannedOf(const Lecture &lecture);

} // namespace lecture
