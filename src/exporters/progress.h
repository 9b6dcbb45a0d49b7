// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace exporters {

// Is told how much of the work is done, from 0 to 1, and answers whether to go on.
using Progress = std::function<bool(double)>;

// Whether to go on when so many pieces of all are done; nobody listening, it goes on.
[[nodiscard]] inline bool goesOn(const Progress &progress, std::size_t done, std::size_t all)
{
    return !progress || progress(static_cast<double>(done) / static_cast<double>(all));
}

// A stretch of longer work, whose own 0 and 1 are `from` and `to` of the whole. What is given must
// outlive it.
[[nodiscard]] inline Progress stretch(const Progress &progress, double from, double to)
{
    if (!progress)
        return {};
    return [&progress, from, to](double done) { return progress(from + done * (to - from)); };
}

} // namespace exporters
