// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace panels {

// Fills the panel with the contents, which scroll where it is too small for them.
void scrollIn(QWidget &panel, QWidget *contents);

} // namespace panels
