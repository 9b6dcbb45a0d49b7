// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace exporters {

// Is told how much of the work is done, from 0 to 1, and answers whether to go on.
using Progress = std::function<bool(double)>;

} // namespace exporters
