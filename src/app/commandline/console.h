// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/run.h"

#include <QString>

namespace app {

// Writes a text in UTF-8 to standard output, as it is; says on standard error when it cannot.
[[nodiscard]] Status print(const QString &text);
// Makes what is printed fail when there is no standard output, whatever file is opened later.
void keepStandardFiles();
// Writes a line to standard error, after the program's name.
void complain(const QString &message);

// The text and spaces up to a width in terminal columns; Chinese characters take two.
[[nodiscard]] QString padded(const QString &text, int columns);

} // namespace app
