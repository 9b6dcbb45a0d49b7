// SPDX-License-Identifier: MIT
#include "scenario/report.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace scenario {

void Report::add(Problem::Kind kind, Place place, std::string_view found, std::string_view expected,
                 std::string_view nearest)
{
    add({kind, place, std::string(found), std::string(expected), std::string(nearest)});
}

bool Report::has(Problem::Kind kind) const
{
    return std::any_of(m_problems.begin(), m_problems.end(),
                       [kind](const Problem &problem) { return problem.kind == kind; });
}

std::vector<Problem> Report::take()
{
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem &a, const Problem &b) {
        return std::tie(a.place.line, a.place.column) < std::tie(b.place.line, b.place.column);
    });
    return std::exchange(m_problems, {});
}

} // namespace scenario
