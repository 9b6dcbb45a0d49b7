// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

// Writes a text in UTF-8 to standard output, as it is.
void print(const QString &text);
// Why what was printed has not all been taken; empty when it has.
[[nodiscard]] QString finishPrinting();
// Writes a line to standard error, after the program's name.
void complain(const QString &message);

// The text and spaces up to a width in terminal columns; Chinese characters take two.
[[nodiscard]] QString padded(const QString &text, int columns);

} // namespace app
