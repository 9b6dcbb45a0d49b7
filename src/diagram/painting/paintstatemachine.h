// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/painting/theme.h"
#include "diagram/statemachine.h"

class QPainter;

namespace diagram {

// The whole machine without a background. Lines that were taken are heavy, others thin, those that
// no figure has broken; `chosen` is one that is pointed at.
void paintStateMachine(QPainter &painter, const StateMachine &machine, const Theme &theme,
                       std::optional<std::size_t> chosen = {});

} // namespace diagram
