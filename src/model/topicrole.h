// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace model {

// Models of states, timers, fields and the like answer it with the topic that explains a cell, a
// QString as in explanation::topics().
inline constexpr int TopicRole = Qt::UserRole + 100;

} // namespace model
