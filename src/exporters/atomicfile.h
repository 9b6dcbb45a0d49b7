// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/outcome.h"

#include <QByteArray>

namespace exporters {

// Writes the whole content, or leaves what was there.
[[nodiscard]] std::optional<Failure> writeFile(const QString &path, const QByteArray &content);

} // namespace exporters
