// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/commandline.h"
#include "app/commandline/run.h"

namespace app {

// Presents a scenario or a capture until the lecturer leaves; says on standard error what is wrong.
[[nodiscard]] Status present(const PresentCommand &command, explanation::Language language);

} // namespace app
