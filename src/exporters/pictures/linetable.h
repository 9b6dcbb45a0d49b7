// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>

#include <string>
#include <string_view>
#include <vector>

namespace exporters {

// The lines that many pictures are made of, each kept once, so that pictures that differ a little
// cost little.
class LineTable
{
public:
    using Numbers = std::vector<int>; // of lines, counted from 0

    // A picture's lines, as numbers.
    [[nodiscard]] Numbers add(std::string_view picture);
    [[nodiscard]] const std::vector<std::string> &lines() const { return m_lines; }

private:
    QHash<QByteArray, int> m_numbers;
    std::vector<std::string> m_lines;
};

// How a list becomes another, in words: "=3" keeps so many, "-2" leaves so many out, "+7:4" puts in
// the four numbers from 7 on.
[[nodiscard]] std::string difference(const LineTable::Numbers &before,
                                     const LineTable::Numbers &after);

} // namespace exporters
