// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/scenario.h"
#include "tcp/time.h"

#include <cstdint>
#include <string>
#include <vector>

namespace teaching {

// A time in a shipped scenario, which is named as its file is, without folder and ending.
struct Moment
{
    std::string scenario;
    tcp::Duration at{};
    friend bool operator==(const Moment &, const Moment &) = default;
};

// What stands below the words: which parameter rules which state, or how the systems differ.
enum class Table : std::uint8_t { None, Parameters, Systems };

// One stop of the tour: a question, and the moment that answers it. Texts may hold figures, as
// figures.h tells.
struct Stop
{
    std::vector<int> items; // of the questions that a tour must answer, by their numbers from 1
    Moment moment;
    scenario::Text question;
    scenario::Text answer;
    scenario::Text more; // may be empty
    std::string rule;    // may be empty
    Table table = Table::None;
};

struct Chapter
{
    scenario::Text title;
    std::vector<Stop> stops;
};

} // namespace teaching
