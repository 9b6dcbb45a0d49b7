// SPDX-License-Identifier: MIT
#pragma once

#include "capture/connection.h"
#include "capture/endtracker.h"

#include <vector>

namespace capture {

[[nodiscard]] Foresight foresightOf(const Connection &connection, const SequenceSpace &space,
                                    tcp::Side side);

// For each segment: a reset of somebody else in the name of the sender, who goes on as if it had
// never been.
[[nodiscard]] std::vector<bool> forgedResets(const Connection &connection);

// For each segment: the sender says nothing but resets from here on.
[[nodiscard]] std::vector<bool> lastWords(const Connection &connection);

} // namespace capture
