// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace explanation {

// A stretch of text that looks the same throughout.
struct Run
{
    enum class Style { Plain, Bold, Code };
    Style style = Style::Plain;
    QString text;
    QString link; // where it leads: a topic, or an address with its scheme; empty for most

    friend bool operator==(const Run &, const Run &) = default;
};

// The sentences of a paragraph in either language, each with its mark at the end.
[[nodiscard]] QStringList sentencesOf(const QString &paragraph);

// A sentence of a topic's Markdown as runs: **bold**, `code`, [text](link).
[[nodiscard]] std::vector<Run> runsOf(const QString &sentence);
// The same without any marks.
[[nodiscard]] QString plainTextOf(const std::vector<Run> &runs);

} // namespace explanation
