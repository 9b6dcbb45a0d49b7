// SPDX-License-Identifier: MIT
#include "scenario/tomldocument.h"

#include "scenario/syntax.h"
#include "scenario/text.h"

#include <algorithm>

namespace scenario {

namespace {

constexpr std::ptrdiff_t MostDots = 100; // in one line: dotted keys nest as deep

// What would exhaust memory or stack, before the parser sees it.
bool isTooLarge(std::string_view text, Report &report)
{
    if (text.size() > MostBytes) {
        report.add(Problem::Kind::TooMany, {}, "bytes", std::to_string(MostBytes));
        return true;
    }
    int line = 1;
    for (std::size_t begin = 0; begin <= text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const auto dots = std::ranges::count(text.substr(begin, end - begin), '.');
        if (dots > MostDots) {
            report.add(Problem::Kind::TooMany, {line, 1}, "dots", std::to_string(MostDots));
            return true;
        }
        begin = end + 1;
    }
    return false;
}

} // namespace

std::optional<toml::table> parseDocument(std::string_view text, Report &report)
{
    if (isTooLarge(text, report))
        return {};
    toml::parse_result parsed = toml::parse(text);
    if (parsed)
        return std::move(parsed).table();
    report.add(syntaxProblem(text, parsed.error()));
    return {};
}

void checkFormat(TableReader &document, std::int64_t format)
{
    const toml::node *found = document.node("format", Need::Required);
    if (!found)
        return;
    const auto number = found->value_exact<std::int64_t>();
    if (!number)
        document.reportWrongType("format", "integer");
    else if (*number != format)
        document.report().add(Problem::Kind::UnsupportedFormat, placeOf(*found),
                              std::to_string(*number), std::to_string(format));
}

} // namespace scenario
