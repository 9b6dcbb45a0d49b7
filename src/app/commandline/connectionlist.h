// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"

#include <QString>

namespace model {
class Document;
}

namespace app {

// All connections of a capture as a table for a terminal, with what they come to.
[[nodiscard]] QString connectionList(const model::Document &document,
                                     explanation::Language language);

} // namespace app
