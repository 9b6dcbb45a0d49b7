// SPDX-License-Identifier: MIT
#pragma once

#include "exporters/outcome.h"

#include <QByteArray>

namespace exporters {

// Writes the whole content, or leaves what was there.
[[nodiscard]] std::optional<Failure> writeFile(const QString &path, const QByteArray &content);

// The same as the end of an export: content is empty where the progress has ended it.
[[nodiscard]] Outcome finish(const QString &path, const QByteArray &content,
                             const QString &substituted = {});
[[nodiscard]] Outcome failed(Failure failure, const QString &path);

} // namespace exporters
