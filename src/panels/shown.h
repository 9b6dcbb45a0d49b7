// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"

#include <QList>

namespace model {
class Languages;
}

namespace panels {

// The languages that are shown: one or two, the window's first.
[[nodiscard]] QList<explanation::Language> shown(const model::Languages &languages);

} // namespace panels
