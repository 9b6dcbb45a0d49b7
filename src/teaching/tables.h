// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "tcp/profile.h"

#include <QList>
#include <QStringList>

namespace teaching {

// Rows of words; the first is the head.
using TableRows = QList<QStringList>;

// State by state, the parameter that limits it on a system, and its value. CLOSE_WAIT has none.
[[nodiscard]] TableRows parametersTable(const tcp::System &system, explanation::Language language);
// System by system, how long an orphan waits in FIN_WAIT_2 (and whether that ends with RST), CLOSE_WAIT
// and TIME_WAIT last; what is not verified has a question mark.
[[nodiscard]] TableRows systemsTable(explanation::Language language);

// As HTML that QLabel and QTextBrowser can show; `marked` is a row to point out, by its first cell.
[[nodiscard]] QString htmlOf(const TableRows &rows, const QString &marked = {});

} // namespace teaching
