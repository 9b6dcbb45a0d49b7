// SPDX-License-Identifier: MIT
#include "scenario/syntax.h"

#include "scenario/tablereader.h"

#include <algorithm>
#include <array>
#include <string>

namespace scenario {

namespace {

// Two parts of toml++'s own sentence, and the keyword (see problem.h) of what it means.
struct Rule
{
    std::string_view context;
    std::string_view detail;
    std::string_view keyword;
};

constexpr std::array Rules = {
    Rule{"array:", "expected comma", "comma"},
    Rule{"inline table:", "expected comma", "comma"},
    Rule{"inline table:", "dangling comma", "danglingComma"},
    Rule{"inline table:", "saw '\\n'", "brace"},
    Rule{"inline table:", "saw '\\r'", "brace"},
    Rule{"inline table:", "end-of-file", "brace"},
    Rule{"inline table:", "expected key", "inlineKey"},
    Rule{"array:", "end-of-file", "bracket"},
    Rule{"string:", "end-of-file", "quote"},
    Rule{"string:", "control characters", "quote"},
    Rule{"string:", "escape", "escape"},
    Rule{"table header:", "expected ']'", "header"},
    Rule{"key-value pair:", "expected '='", "equals"},
    Rule{"key-value pair:", "expected value", "value"},
    Rule{"key-value pair:", "expected a comment", "lineEnd"},
    Rule{"table header:", "expected a comment", "lineEnd"},
    Rule{"root table:", "expected keys", "key"},
    Rule{"", "control characters", "control"},
    Rule{"", "not representable in 64 bits", "number"},
    Rule{"", "maximum nested value depth", "depth"},
    Rule{"value:", "", "badValue"},
    Rule{"integer:", "", "badValue"},
    Rule{"boolean:", "", "badValue"},
    Rule{"floating-point:", "", "badValue"},
    Rule{"date", "", "badValue"},
    Rule{"time", "", "badValue"},
};

std::string_view keywordOf(std::string_view description)
{
    const auto found = std::ranges::find_if(Rules, [description](const Rule &rule) {
        return description.find(rule.context) != std::string_view::npos
               && description.find(rule.detail) != std::string_view::npos;
    });
    return found == Rules.end() ? "other" : found->keyword;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80;
}

// The character at a place, as it is written in UTF-8; empty at the end of a line.
std::string_view characterAt(std::string_view text, Place place)
{
    for (int line = 1; line < place.line; ++line) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos)
            return {};
        text.remove_prefix(end + 1);
    }
    text = text.substr(0, text.find_first_of("\r\n"));
    const auto length = [&text] {
        std::size_t bytes = 1;
        while (bytes < text.size() && isContinuation(text[bytes]))
            ++bytes;
        return bytes;
    };
    for (int column = 1; column < place.column && !text.empty(); ++column)
        text.remove_prefix(length());
    return text.empty() ? text : text.substr(0, length());
}

// Punctuation that a Chinese keyboard writes in place of TOML's own.
bool isFullWidthMark(std::string_view character)
{
    constexpr std::array<std::string_view, 12> Marks{"“",  "”",  "‘",  "’",  "，", "：",
                                                     "；", "（", "）", "【", "】", "＝"};
    return std::ranges::find(Marks, character) != Marks.end();
}

// "cannot redefine existing integer 'format'": the name in the last quotes.
std::string quotedName(std::string_view description)
{
    const std::size_t begin = description.find('\'');
    const std::size_t end = description.find('\'', begin + 1);
    if (end == std::string_view::npos)
        return {};
    return std::string(description.substr(begin + 1, end - begin - 1));
}

} // namespace

Problem syntaxProblem(std::string_view text, const toml::parse_error &error)
{
    const std::string_view description = error.description();
    const auto says = [description](std::string_view words) {
        return description.find(words) != std::string_view::npos;
    };
    Problem problem;
    problem.place = placeOf(error.source());
    if (says("utf-8")) {
        problem.kind = Problem::Kind::NotUtf8;
        return problem;
    }
    if (says("cannot redefine") || says("cannot insert")) {
        problem.kind = Problem::Kind::Repeated;
        problem.found = quotedName(description);
        return problem;
    }
    problem.kind = Problem::Kind::Syntax;
    problem.found = characterAt(text, problem.place);
    const auto isControl = [](char byte) { return byte >= 0 && byte < ' '; };
    if (std::ranges::any_of(problem.found, isControl))
        problem.found.clear();
    problem.expected = isFullWidthMark(problem.found) ? "fullWidth" : keywordOf(description);
    return problem;
}

} // namespace scenario
