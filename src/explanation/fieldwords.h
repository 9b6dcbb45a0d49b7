// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/say.h"

#include <string_view>

namespace explanation {

// What a parameter is called and what it rules, as sources for translation.
struct FieldWords
{
    std::string_view field; // tcp::Field::name
    Source name;
    Source description;
};

// Null for a field that has no words; a test sees to it that every field has them.
[[nodiscard]] const FieldWords *findFieldWords(std::string_view field);
[[nodiscard]] const Source *findChoiceWords(std::string_view field, std::string_view choice);

} // namespace explanation
