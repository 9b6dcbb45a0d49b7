// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"

#include <QString>

namespace model {
class Document;
}

namespace app {

// Opens what a command names, and says on standard error what is wrong with it, that it is damaged
// or that it holds more connections; false when there is nothing to go on with. `connection` counts
// from 1; with 0 it is the first, and nothing is said of the others.
[[nodiscard]] bool openForCommand(model::Document &document, const QString &file, int connection,
                                  explanation::Language language);

} // namespace app
