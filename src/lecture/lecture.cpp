// SPDX-License-Identifier: MIT
#include "lecture/lecture.h"

#include <numeric>
#include <tuple>

namespace lecture {

bool operator==(const Part &a, const Part &b)
{
    const auto tie = [](const Part &part) {
        return std::tie(part.chapter, part.title, part.scenario, part.branch, part.at, part.from,
                        part.planned, part.view, part.notes);
    };
    return tie(a) == tie(b);
}

bool isFile(std::string_view scenario)
{
    return scenario.find_first_of("./\\") != scenario.npos;
}

tcp::Duration beginningOf(const Part &part)
{
    return part.from.value_or(part.at);
}

tcp::Duration plannedOf(const Lecture &lecture)
{
    return std::accumulate(lecture.parts.begin(), lecture.parts.end(), tcp::Duration{},
                           [](tcp::Duration sum, const Part &part) { return sum + part.planned; });
}

} // namespace lecture
