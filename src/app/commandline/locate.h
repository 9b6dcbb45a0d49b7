// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace app {

// The scenario of a first start.
[[nodiscard]] QString defaultScenario();

// The shipped scenarios as resource paths, in their order.
[[nodiscard]] QStringList shippedScenarios();
// What a shipped scenario is called on the command line: "handshake".
[[nodiscard]] QString shippedName(const QString &resourcePath);

// The file that an argument means: a path, or else the shipped scenario or lecture of that name. An argument
// that is neither comes back as it is; "-" is standard input.
[[nodiscard]] QString locate(const QString &argument);
// The name of the shipped scenario that was probably meant; empty when none is near.
[[nodiscard]] QString nearestShipped(const QString &argument);

} // namespace app
