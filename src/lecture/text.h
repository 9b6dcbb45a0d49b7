// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/lecture.h"
#include "scenario/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace lecture {

// A lecture that was read, or what is wrong with the text; never both.
struct ParseResult
{
    Lecture lecture;
    std::vector<scenario::Problem> problems; // empty: the lecture is good
    [[nodiscard]] bool isGood() const { return problems.empty(); }
};

// Reads a `*.fourwave-lecture` text (TOML, UTF-8). Nothing is silently ignored; nothing is thrown.
// Whether its scenarios exist is not asked here.
[[nodiscard]] ParseResult parse(std::string_view text);

// Writes a lecture in the fixed key order, one entry a line. `original` is the text it was read
// from: comments of it that stand on lines of their own are kept.
[[nodiscard]] std::string write(const Lecture &lecture, std::string_view original = {});

} // namespace lecture
