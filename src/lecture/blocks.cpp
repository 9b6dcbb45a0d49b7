// SPDX-License-Identifier: MIT
#include "lecture/blocks.h"

#include <algorithm>
#include <iterator>

namespace lecture {

namespace {

using Kind = scenario::TomlLine::Kind;
using scenario::TomlLine;

constexpr std::string_view Header = "[[parts]]";

// Where the next piece begins, of those lines without entries that stand between two pieces: what
// is attached to the entry above belongs to it, unless it is attached to the header below as well.
std::size_t beginOfNext(const Lines &lines, std::size_t from, std::size_t header)
{
    std::size_t next = from;
    while (next < header && lines[next].kind == Kind::Comment)
        ++next;
    const bool isAttached = next == header && header < lines.size();
    return isAttached ? from : next;
}

std::size_t behindLastEntry(const Lines &lines, std::size_t from, std::size_t end)
{
    std::size_t behind = end;
    while (behind > from && lines[behind - 1].kind != Kind::Entry)
        --behind;
    return behind;
}

Lines slice(const Lines &lines, std::size_t from, std::size_t to)
{
    return {lines.begin() + std::ptrdiff_t(from), lines.begin() + std::ptrdiff_t(to)};
}

// The lines of one entry; its subkeys belong to it.
bool isOf(const TomlLine &line, std::string_view key)
{
    const std::string_view own = line.key;
    return line.kind == Kind::Entry && own.starts_with(key)
           && (own.size() == key.size() || own[key.size()] == '.');
}

std::string withComment(std::string text, const std::string &comment)
{
    if (comment.empty())
        return text;
    if (text.empty())
        return comment + '\n';
    text.insert(text.size() - 1, "  " + comment);
    return text;
}

// Behind the last line of the entries that stand before that one, or of the header.
std::size_t placeFor(const Lines &lines, const std::vector<Entry> &order, std::size_t entry)
{
    std::size_t place = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto isAny = [&](const Entry &each) { return isOf(lines[i], each.key); };
        const auto end = order.begin() + std::ptrdiff_t(entry);
        if (!lines[i].header.empty() || std::any_of(order.begin(), end, isAny))
            place = i + 1;
    }
    return place;
}

void replace(Lines &lines, const std::vector<Entry> &order, std::size_t entry)
{
    const auto isOld = [&](const TomlLine &line) { return isOf(line, order[entry].key); };
    const auto first = std::ranges::find_if(lines, isOld);
    std::size_t place = std::size_t(first - lines.begin());
    std::string comment;
    for (const TomlLine &line : lines)
        comment = isOld(line) && !line.comment.empty() ? line.comment : comment;
    if (first == lines.end())
        place = placeFor(lines, order, entry);
    std::erase_if(lines, isOld);
    Lines fresh = scenario::tomlLines(withComment(order[entry].text, comment));
    lines.insert(lines.begin() + std::ptrdiff_t(place), std::make_move_iterator(fresh.begin()),
                 std::make_move_iterator(fresh.end()));
}

} // namespace

Blocks blocksOf(std::string_view text)
{
    const Lines lines = scenario::tomlLines(text);
    Blocks blocks;
    std::size_t begin = 0;
    const auto finish = [&](std::size_t header) {
        const std::size_t behind = behindLastEntry(lines, begin, header);
        const std::size_t next = behind == 0 ? 0 : beginOfNext(lines, behind, header);
        const bool isHead = blocks.parts.empty() && blocks.head.empty();
        (isHead ? blocks.head : blocks.parts.emplace_back()) = slice(lines, begin, next);
        begin = next;
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].header == Header)
            finish(i);
    }
    finish(lines.size());
    blocks.tail = slice(lines, begin, lines.size());
    return blocks;
}

std::string textOf(const Lines &lines)
{
    std::string text;
    for (const TomlLine &line : lines)
        text += line.text + '\n';
    return text;
}

std::vector<std::string> commentsOf(std::string_view text)
{
    std::vector<std::string> comments;
    for (const TomlLine &line : scenario::tomlLines(text)) {
        if (!line.comment.empty())
            comments.push_back(line.comment);
    }
    return comments;
}

std::string rewritten(const Lines &lines, const std::vector<Entry> &before,
                      const std::vector<Entry> &after)
{
    Lines result = lines;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (before[i].text != after[i].text)
            replace(result, after, i);
    }
    return textOf(result);
}

} // namespace lecture
