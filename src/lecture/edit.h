// SPDX-License-Identifier: MIT
#pragma once

#include "lecture/lecture.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lecture {

// A part as it shall be, and which one of the file it was, from 0; absent: it is a new one.
struct EditedPart
{
    Part part;
    std::optional<std::size_t> original{};
};

// What a lecture shall be: parts that were changed, moved, added, or are left out.
struct Edit
{
    scenario::Text title;
    std::vector<EditedPart> parts; // one at least
};

// A lecture with nothing changed.
[[nodiscard]] Edit editOf(const Lecture &lecture);

struct EditedText
{
    std::string text;
    std::vector<std::string> lostComments; // each with its sign
};

// `original`, which is a good lecture or empty, with the edit. What a person wrote in it by hand
// stays as it is, as far as it has not changed; a comment goes only with its part, or where there is
// no place for it any more.
[[nodiscard]] EditedText edited(std::string_view original, const Edit &edit);

} // namespace lecture
