// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"

#include <QString>

namespace exporters {

// Every text that a layout has, one after the other.
[[nodiscard]] QString textsOf(const diagram::Layout &layout);

} // namespace exporters
