// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace exporters {

// The columns that a text takes in a terminal: two for wide characters. Unicode, UAX #11.
[[nodiscard]] int columnsOf(const QString &text);

[[nodiscard]] QString padLeft(const QString &text, int columns);
[[nodiscard]] QString padRight(const QString &text, int columns);

} // namespace exporters
