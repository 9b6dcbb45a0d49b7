// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace scenario {

// `written` with the comments of `original` that stand on lines of their own, each before the
// entry that it stood before; where that is gone, before the next one that is left.
[[nodiscard]] std::string withComments(std::string_view written, std::string_view original);

} // namespace scenario
