// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/parttext.h"
#include "scenario/tomllines.h"

#include <string>
#include <string_view>
#include <vector>

namespace lecture {

using Lines = std::vector<scenario::TomlLine>;

// A lecture's text in pieces: what stands above the parts, each part with the comments that belong
// to it, and what stands below them all.
struct Blocks
{
    Lines head;
    std::vector<Lines> parts;
    Lines tail;
};

[[nodiscard]] Blocks blocksOf(std::string_view text);
[[nodiscard]] std::string textOf(const Lines &lines);
[[nodiscard]] std::vector<std::string> commentsOf(std::string_view text);

// The lines with other entries: what has not changed keeps every sign, and a comment behind an
// entry stays behind it.
[[nodiscard]] std::string rewritten(const Lines &lines, const std::vector<Entry> &before,
                                    const std::vector<Entry> &after);

} // namespace lecture
