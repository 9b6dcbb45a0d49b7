// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace scenario {

// A line of a TOML text, as far as comments need to know it.
struct TomlLine
{
    enum class Kind { Blank, Comment, Entry };
    Kind kind = Kind::Entry;
    std::string text;
    std::string exact;   // names the entry by where it stands and all it says
    std::string loose;   // names it by where it stands, and its key or place in its list
    std::string header;  // "[[parts]]", for the line that begins such a table; else empty
    std::string key;     // of the entry that the line belongs to; empty for a header
    std::string comment; // what stands behind an entry, with its sign; or the line, if it is one
};

// The lines of a text; nothing is expected of it.
[[nodiscard]] std::vector<TomlLine> tomlLines(std::string_view text);

} // namespace scenario
