// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/options.h"
#include "diagram/painting/fonts.h"
#include "diagram/shapes.h"

namespace diagram {

[[nodiscard]] double pixelsOf(Role role, const Options &options);
[[nodiscard]] Weight weightOf(Role role);

// The height that a line of the role takes.
[[nodiscard]] double lineHeight(Role role, const Options &options);

} // namespace diagram
