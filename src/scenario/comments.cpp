// SPDX-License-Identifier: MIT
#include "scenario/comments.h"

#include "scenario/tomllines.h"

#include <map>
#include <vector>

namespace scenario {

namespace {

using Kind = TomlLine::Kind;

// Where the entries of the written text stand.
class Places
{
public:
    explicit Places(const std::vector<TomlLine> &lines)
    {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].kind != Kind::Entry)
                continue;
            m_exact.emplace(lines[i].exact, i);
            m_loose.emplace(lines[i].loose, i);
        }
    }

    // The written line that stands for this one.
    [[nodiscard]] const std::size_t *find(const TomlLine &line) const
    {
        if (const auto found = m_exact.find(line.exact); found != m_exact.end())
            return &found->second;
        const auto found = m_loose.find(line.loose);
        return found == m_loose.end() ? nullptr : &found->second;
    }

private:
    std::map<std::string, std::size_t, std::less<>> m_exact;
    std::map<std::string, std::size_t, std::less<>> m_loose;
};

// Comment lines and the blank ones between them and up to the next entry, by where they go.
using Blocks = std::map<std::size_t, std::string>;

std::string toText(const TomlLine &line)
{
    std::string text = line.text;
    while (!text.empty() && text.back() == '\r')
        text.pop_back();
    return text + '\n';
}

Blocks placed(const std::vector<TomlLine> &original, const std::vector<TomlLine> &written)
{
    const Places places(written);
    Blocks blocks;
    std::string waiting; // for an entry that is still there
    std::string gap;     // blank lines, kept only behind or, at the end, before a comment
    for (const TomlLine &line : original) {
        if (line.kind == Kind::Blank)
            gap += '\n';
        if (line.kind == Kind::Comment) {
            waiting += (waiting.empty() ? "" : gap) + toText(line);
            gap.clear();
        }
        if (line.kind != Kind::Entry)
            continue;
        const std::size_t *place = waiting.empty() ? nullptr : places.find(line);
        if (place) {
            blocks[*place] += waiting + gap;
            waiting.clear();
        }
        gap.clear();
    }
    if (!waiting.empty())
        blocks[written.size()] = waiting;
    return blocks;
}

bool beginsAfterBlank(const std::vector<TomlLine> &original)
{
    bool afterBlank = false;
    for (auto line = original.rbegin(); line != original.rend() && line->kind != Kind::Entry;
         ++line)
        afterBlank = line->kind == Kind::Blank;
    return afterBlank;
}

} // namespace

std::string withComments(std::string_view written, std::string_view original)
{
    const auto originalLines = tomlLines(original);
    const auto lines = tomlLines(written);
    Blocks blocks = placed(originalLines, lines);
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (const auto block = blocks.find(i); block != blocks.end())
            text += block->second;
        text += toText(lines[i]);
    }
    if (const auto last = blocks.find(lines.size()); last != blocks.end())
        text += (beginsAfterBlank(originalLines) ? "\n" : "") + last->second;
    return text;
}

} // namespace scenario
