// SPDX-License-Identifier: MIT
#include "lecture/parttext.h"
#include "lecture/text.h"
#include "scenario/comments.h"

namespace lecture {

std::string write(const Lecture &lecture, std::string_view original)
{
    std::string text = joined(entriesOf(lecture.title));
    for (const Part &part : lecture.parts)
        text += toToml(part);
    return original.empty() ? text : scenario::withComments(text, original);
}

} // namespace lecture
