// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace scenario {

// Collects what is wrong with a text while it is read.
class Report
{
public:
    void add(Problem problem) { m_problems.push_back(std::move(problem)); }
    void add(Problem::Kind kind, Place place, std::string_view found,
             std::string_view expected = {}, std::string_view nearest = {});

    [[nodiscard]] bool has(Problem::Kind kind) const;
    // What was collected, in the order of the text.
    [[nodiscard]] std::vector<Problem> take();

private:
    std::vector<Problem> m_problems;
};

} // namespace scenario
