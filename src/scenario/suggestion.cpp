// SPDX-License-Identifier: MIT
#include "scenario/suggestion.h"

#include <algorithm>
#include <array>

namespace scenario {

namespace {

constexpr std::size_t LongestName = 64; // longer ones are no misspelling of ours

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// A third of the letters may be wrong, but in short names no more than one.
std::size_t tolerance(std::string_view name)
{
    return std::max<std::size_t>(1, name.size() / 3);
}

} // namespace

std::size_t editDistance(std::string_view a, std::string_view b)
{
    const std::size_t width = b.size() + 1;
    std::array<std::vector<std::size_t>, 3> rows; // the row above the last, the last, this one
    rows.fill(std::vector<std::size_t>(width));
    for (std::size_t j = 0; j < width; ++j)
        rows[1][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        rows[2][0] = i;
        for (std::size_t j = 1; j < width; ++j) {
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            rows[2][j] =
                std::min({rows[1][j] + 1, rows[2][j - 1] + 1, rows[1][j - 1] + (same ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2])
                                 && lower(a[i - 2]) == lower(b[j - 1]);
            if (swapped)
                rows[2][j] = std::min(rows[2][j], rows[0][j - 2] + 1);
        }
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    }
    return rows[1][b.size()];
}

std::string nearestName(std::string_view found, std::span<const std::string_view> known)
{
    if (found.empty() || found.size() > LongestName)
        return {};
    std::string_view best;
    std::size_t bestDistance = LongestName;
    for (const std::string_view name : known) {
        const std::size_t distance = editDistance(found, name);
        if (distance < bestDistance && distance <= tolerance(name)) {
            best = name;
            bestDistance = distance;
        }
    }
    return std::string(best);
}

std::string joined(std::span<const std::string_view> names)
{
    std::string text;
    for (const std::string_view name : names) {
        if (!text.empty())
            text += ", ";
        text += name;
    }
    return text;
}

} // namespace scenario
