// SPDX-License-Identifier: MIT
#include "exporters/pictures/linetable.h"

#include <algorithm>

namespace exporters {

namespace {

using Numbers = LineTable::Numbers;

constexpr std::size_t Reach = 400;   // how far the next place where both agree is looked for
constexpr std::size_t Agreement = 3; // numbers in a row

// Writes the words, and joins those that go on with the one before.
class Words
{
public:
    void keep(std::size_t count) { count == 0 ? void() : word('=', std::to_string(count)); }
    void drop(std::size_t count) { count == 0 ? void() : word('-', std::to_string(count)); }
    void put(const Numbers &numbers, std::size_t from, std::size_t count)
    {
        for (std::size_t i = from; i < from + count;) {
            std::size_t run = 1;
            while (i + run < from + count && numbers[i + run] == numbers[i] + int(run))
                ++run;
            word('+', std::to_string(numbers[i]) + (run > 1 ? ':' + std::to_string(run) : ""));
            i += run;
        }
    }
    std::string take() { return std::move(m_text); }

private:
    void word(char sign, const std::string &text)
    {
        if (!m_text.empty())
            m_text += ' ';
        m_text += sign + text;
    }

    std::string m_text;
};

bool agree(const Numbers &before, std::size_t i, const Numbers &after, std::size_t j)
{
    const std::size_t left = std::min(before.size() - i, after.size() - j);
    const std::size_t count = std::min(left, Agreement);
    // At both ends nothing is left to agree upon.
    if (count == 0)
        return i == before.size() && j == after.size();
    return std::equal(before.begin() + long(i), before.begin() + long(i + count),
                      after.begin() + long(j));
}

struct Skip
{
    std::size_t before = 0;
    std::size_t after = 0;
};

// The nearest place from which both go on alike; the ends where there is none.
Skip skipFrom(const Numbers &before, std::size_t i, const Numbers &after, std::size_t j)
{
    const std::size_t most = before.size() - i + after.size() - j;
    for (std::size_t sum = 1; sum <= std::min(most, Reach); ++sum) {
        for (std::size_t drop = 0; drop <= sum; ++drop) {
            const bool isInside = i + drop <= before.size() && j + sum - drop <= after.size();
            if (isInside && agree(before, i + drop, after, j + sum - drop))
                return {drop, sum - drop};
        }
    }
    return {before.size() - i, after.size() - j};
}

} // namespace

LineTable::Numbers LineTable::add(std::string_view picture)
{
    Numbers numbers;
    while (!picture.empty()) {
        const std::size_t end = std::min(picture.find('\n'), picture.size());
        const std::string_view line = picture.substr(0, end);
        picture.remove_prefix(std::min(end + 1, picture.size()));
        const QByteArray key(line.data(), qsizetype(line.size()));
        const auto known = m_numbers.constFind(key);
        if (known != m_numbers.constEnd()) {
            numbers.push_back(*known);
            continue;
        }
        numbers.push_back(int(m_lines.size()));
        m_numbers.insert(key, int(m_lines.size()));
        m_lines.emplace_back(line);
    }
    return numbers;
}

std::string difference(const Numbers &before, const Numbers &after)
{
    Words words;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() || j < after.size()) {
        std::size_t same = 0;
        while (i + same < before.size() && j + same < after.size()
               && before[i + same] == after[j + same])
            ++same;
        words.keep(same);
        i += same;
        j += same;
        if (i == before.size() && j == after.size())
            break;
        const Skip skip = skipFrom(before, i, after, j);
        words.drop(skip.before);
        words.put(after, j, skip.after);
        i += skip.before;
        j += skip.after;
    }
    return words.take();
}

} // namespace exporters
