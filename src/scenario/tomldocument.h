// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/report.h"
#include "scenario/tablereader.h"
#include "scenario/toml.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace scenario {

// The tables of a text; nothing, and a problem, when it is too large or no TOML.
[[nodiscard]] std::optional<toml::table> parseDocument(std::string_view text, Report &report);

// Reports a document whose `format` is missing or not the one that this program reads.
void checkFormat(TableReader &document, std::int64_t format);

// Calls read(table) for each table of a list, which has at most so many.
template <typename Read>
void forEachTable(TableReader &reader, std::string_view key, std::size_t most, Read read)
{
    const toml::array *array = reader.array(key);
    if (!array)
        return;
    if (array->size() > most) {
        reader.report().add(Problem::Kind::TooMany, placeOf(*array), key, std::to_string(most));
        return;
    }
    for (const toml::node &node : *array) {
        if (const toml::table *table = node.as_table())
            read(*table);
        else
            reader.report().add(Problem::Kind::WrongType, placeOf(node), key, "table");
    }
}

} // namespace scenario
