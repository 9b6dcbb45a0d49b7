// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/lecture.h"

#include <string>
#include <string_view>
#include <vector>

namespace lecture {

// A key of a file, and its lines as they are written; none for what there is nothing to say of.
struct Entry
{
    std::string_view key;
    std::string text;
};

// Of a part, and of what stands above the parts, in the order of files.
[[nodiscard]] std::vector<Entry> entriesOf(const Part &part);
[[nodiscard]] std::vector<Entry> entriesOf(const scenario::Text &title);
[[nodiscard]] std::string joined(const std::vector<Entry> &entries);
// With its header, below a blank line.
[[nodiscard]] std::string toToml(const Part &part);

} // namespace lecture
