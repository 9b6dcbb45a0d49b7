// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <optional>
#include <string>

namespace model {

// Whether a file that starts so is a picture or page, which may carry the scenario that it shows.
[[nodiscard]] bool isPictureFile(const QByteArray &start);

// The scenario's text that a PNG, SVG, PDF or HTML file carries (see scenario/carried.h); nothing
// when it carries none or is damaged. Nothing is thrown, whatever the file holds.
[[nodiscard]] std::optional<std::string> carriedScenario(QIODevice &file);

} // namespace model
