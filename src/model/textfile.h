// SPDX-License-Identifier: MIT
#pragma once

#include "model/fileproblem.h"

#include <QString>

#include <optional>
#include <string>

class QFile;

namespace model {

// A file's text, or why it cannot be read.
struct TextReading
{
    std::string text;
    std::optional<FileProblem> problem;
};

// The file, or as much of it as tells that it is too large; some files never end.
[[nodiscard]] TextReading readText(const QString &fileName);
// Of a file that is open.
[[nodiscard]] TextReading readText(QFile &file);

// Writes the whole text, or leaves what was there.
[[nodiscard]] std::optional<FileProblem> saveText(const QString &fileName, const std::string &text);

} // namespace model
