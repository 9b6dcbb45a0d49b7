// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace app {

// Rows of cells for a terminal: each column as wide as its widest cell.
[[nodiscard]] QString tableText(const QList<QStringList> &rows);

} // namespace app
