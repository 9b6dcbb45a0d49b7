// SPDX-License-Identifier: MIT
#include "scenario/tomllines.h"

#include <algorithm>
#include <map>
#include <utility>

namespace scenario {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == text.npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::string withoutSpaces(std::string_view text)
{
    std::string result(text);
    std::erase_if(result, [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
    return result;
}

// Follows strings and brackets from line to line, to tell what a line begins in.
class Scanner
{
public:
    [[nodiscard]] bool isInString() const { return !m_quote.empty(); }
    [[nodiscard]] int depth() const { return m_depth; }
    // Answers the comment at the line's end.
    std::string_view pass(std::string_view line);

private:
    // How many characters to go on by.
    std::size_t inString(std::string_view rest);
    std::size_t outside(std::string_view rest);

    std::string m_quote; // what ends the string that we are in
    int m_depth = 0;     // of brackets
};

std::string_view Scanner::pass(std::string_view line)
{
    std::string_view comment;
    for (std::size_t i = 0; i < line.size();) {
        const std::string_view rest = line.substr(i);
        if (!isInString() && rest.front() == '#')
            comment = rest;
        i += isInString() ? inString(rest) : outside(rest);
    }
    if (m_quote.size() == 1) // only strings of three quotes go on in the next line
        m_quote.clear();
    return comment;
}

std::size_t Scanner::inString(std::string_view rest)
{
    if (rest.front() == '\\' && m_quote.front() == '"')
        return 2;
    if (!rest.starts_with(m_quote))
        return 1;
    return std::exchange(m_quote, {}).size();
}

std::size_t Scanner::outside(std::string_view rest)
{
    const char c = rest.front();
    if (c == '#')
        return rest.size();
    if (c == '"' || c == '\'') {
        const std::string three(3, c);
        m_quote = rest.starts_with(three) ? three : std::string(1, c);
        return m_quote.size();
    }
    if (c == '[' || c == '{')
        ++m_depth;
    if (c == ']' || c == '}')
        --m_depth;
    return 1;
}

// Gives lines their names.
class Namer
{
public:
    TomlLine name(std::string_view text);

private:
    void enter(std::string_view trimmedText);

    Scanner m_scanner;
    std::string m_table;                // the header we are under
    std::string m_list;                 // the key of the list we are in
    std::map<std::string, int> m_count; // how often an exact name, or a table, was met
    int m_place = 0;                    // in the list
};

TomlLine Namer::name(std::string_view text)
{
    const std::string_view content = trimmed(text);
    const bool isInString = m_scanner.isInString();
    const bool isInList = m_scanner.depth() > 0;
    TomlLine line;
    line.text = text;
    if (!isInString && content.empty())
        line.kind = TomlLine::Kind::Blank;
    else if (!isInString && content.front() == '#')
        line.kind = TomlLine::Kind::Comment;
    if (line.kind == TomlLine::Kind::Comment)
        line.comment = content;
    if (line.kind != TomlLine::Kind::Entry)
        return line;
    const bool begins = !isInList && !isInString;
    if (begins)
        enter(content);
    line.key = m_list;
    const std::string where = m_table + '/' + m_list + '/';
    line.exact = where + withoutSpaces(content);
    line.exact += '#' + std::to_string(m_count[line.exact]++);
    const bool isEndOfList = isInList && content.front() == ']';
    line.loose = where + (isEndOfList ? std::string("end") : std::to_string(m_place++));
    line.comment = trimmed(m_scanner.pass(text));
    if (begins && content.front() == '[')
        line.header = withoutSpaces(content.substr(0, content.size() - line.comment.size()));
    return line;
}

// A line outside of lists: a header, or a key.
void Namer::enter(std::string_view content)
{
    m_place = 0;
    if (content.front() == '[') {
        const std::string header = withoutSpaces(content);
        m_table = header + std::to_string(m_count[header]++);
        m_list.clear();
        return;
    }
    m_list = trimmed(content.substr(0, content.find('=')));
}

} // namespace

std::vector<TomlLine> tomlLines(std::string_view text)
{
    std::vector<TomlLine> lines;
    Namer namer;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(namer.name(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

} // namespace scenario
