// SPDX-License-Identifier: MIT
#include "lecture/parttext.h"

#include "lecture/viewtext.h"
#include "scenario/tomltext.h"

namespace lecture {

namespace {

Entry entry(std::string_view key, std::string_view value)
{
    return {key,
            value.empty() ? std::string() : std::string(key).append(" = ").append(value) + '\n'};
}

Entry entry(std::string_view key, const scenario::Text &text)
{
    return entry(key, text == scenario::Text{} ? std::string() : scenario::toToml(text));
}

Entry entryOfLines(std::string_view key, std::string_view text)
{
    return entry(key, text.empty() ? std::string() : scenario::quotedLines(text));
}

} // namespace

std::vector<Entry> entriesOf(const Part &part)
{
    const bool isPlanned = part.planned != tcp::Duration{};
    return {entry("chapter", part.chapter),
            entry("title", part.title),
            entry("scenario", scenario::quoted(part.scenario)),
            entryOfLines("branch", part.branch),
            entry("at", scenario::quoted(part.at)),
            entry("from", part.from ? scenario::quoted(*part.from) : std::string()),
            entry("planned", isPlanned ? scenario::quoted(part.planned) : std::string()),
            entry("view", toToml(part.view)),
            entryOfLines("notes.en", part.notes.en),
            entryOfLines("notes.zh", part.notes.zh)};
}

std::vector<Entry> entriesOf(const scenario::Text &title)
{
    return {entry("format", "1"), entry("title", title)};
}

std::string joined(const std::vector<Entry> &entries)
{
    std::string text;
    for (const Entry &each : entries)
        text += each.text;
    return text;
}

std::string toToml(const Part &part)
{
    return "\n[[parts]]\n" + joined(entriesOf(part));
}

} // namespace lecture
