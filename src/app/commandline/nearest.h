// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace app {

// The known name that was probably meant; empty when none is near.
[[nodiscard]] QString nearestOf(const QString &found, const QStringList &known);

} // namespace app
