// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/commandline.h"

namespace app {

// Reads what follows `fourwave render`: every option of the pictures, films and texts, and that they
// go together and with the format.
[[nodiscard]] Command parseRender(const QStringList &list);

} // namespace app
