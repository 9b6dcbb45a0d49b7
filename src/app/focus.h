// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace app {

// Sends the keys to the first input of a part of the window, or to itself when it has none.
void focusInto(QWidget &part);

} // namespace app
