// SPDX-License-Identifier: MIT
#include "lecture/viewtext.h"

#include "scenario/suggestion.h"
#include "scenario/tomltext.h"

#include <algorithm>

namespace lecture {

namespace {

using scenario::Problem;
using scenario::TableReader;

// The alternative of that name, when the table has the key and its value is one of them.
template <typename Alternative>
std::optional<Alternative> choiceOf(TableReader &reader, std::string_view key,
                                    std::span<const std::string_view> names)
{
    const auto index = reader.choice(key, names);
    return index ? std::optional(static_cast<Alternative>(*index)) : std::nullopt;
}

void readDetail(const toml::node &node, std::vector<Detail> &hidden, scenario::Report &report)
{
    const auto name = node.value_exact<std::string>();
    if (!name) {
        report.add(Problem::Kind::WrongType, scenario::placeOf(node), "hide", "string");
        return;
    }
    const auto found = std::ranges::find(DetailNames, *name);
    if (found == DetailNames.end()) {
        report.add(Problem::Kind::BadValue, scenario::placeOf(node), *name,
                   scenario::joined(DetailNames), scenario::nearestName(*name, DetailNames));
        return;
    }
    const auto detail = static_cast<Detail>(found - DetailNames.begin());
    if (std::ranges::find(hidden, detail) != hidden.end())
        report.add(Problem::Kind::Repeated, scenario::placeOf(node), *name);
    else
        hidden.push_back(detail);
}

std::vector<Detail> readHidden(TableReader &reader)
{
    std::vector<Detail> hidden;
    if (const toml::array *names = reader.array("hide")) {
        for (const toml::node &node : *names)
            readDetail(node, hidden, reader.report());
    }
    std::ranges::sort(hidden);
    return hidden;
}

std::string toToml(const std::vector<Detail> &hidden)
{
    std::string names;
    for (const Detail detail : hidden) {
        names += names.empty() ? "" : ", ";
        names += scenario::quoted(DetailNames[static_cast<std::size_t>(detail)]);
    }
    return '[' + names + ']';
}

template <typename Alternative>
void add(scenario::InlineTable &table, std::string_view key, std::optional<Alternative> value,
         std::span<const std::string_view> names)
{
    if (value)
        table.addText(key, names[static_cast<std::size_t>(*value)]);
}

} // namespace

bool View::hides(Detail detail) const
{
    return std::ranges::find(hidden, detail) != hidden.end();
}

View readView(TableReader &part)
{
    const toml::table *table = part.table("view");
    if (!table)
        return {};
    TableReader reader(*table, part.report(), "view");
    View view;
    view.hidden = readHidden(reader);
    if (const auto theme = reader.choice("theme", ThemeNames))
        view.theme = ThemeNames[*theme];
    view.languages = choiceOf<Languages>(reader, "lang", LanguageNames);
    view.numbers = choiceOf<Numbers>(reader, "numbers", NumberNames);
    view.time = choiceOf<Time>(reader, "time", TimeNames);
    if (const auto steps = reader.integer("steps", {LeastSteps, MostSteps}))
        view.steps = static_cast<int>(*steps);
    reader.finish();
    return view;
}

std::string toToml(const View &view)
{
    scenario::InlineTable table;
    if (!view.hidden.empty())
        table.add("hide", toToml(view.hidden));
    if (!view.theme.empty())
        table.addText("theme", view.theme);
    add(table, "lang", view.languages, LanguageNames);
    add(table, "numbers", view.numbers, NumberNames);
    add(table, "time", view.time, TimeNames);
    if (view.steps)
        table.add("steps", std::int64_t(*view.steps));
    return table.empty() ? std::string() : table.text();
}

} // namespace lecture
