// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace explanation {

// A part of a topic's page, as its Markdown has it.
struct Part
{
    enum class Kind { Heading, Paragraph, Bullet, Numbered, TableHead, TableRow, Code };
    Kind kind = Kind::Paragraph;
    int number = 0;    // a heading's level, an item's number
    QString syntax;    // of code: "toml", "c"; empty for commands of a shell
    QStringList texts; // sentences; a row's cells; the lines of code

    friend bool operator==(const Part &, const Part &) = default;
};

// Reads the Markdown that topics are written in: headings, paragraphs, flat lists, tables and
// fenced code; a paragraph is one line.
[[nodiscard]] std::vector<Part> pageOf(const QString &markdown);

// What must be the same in all languages, a word a part: its kind and how many texts it has.
[[nodiscard]] QStringList shapeOf(const std::vector<Part> &page);

} // namespace explanation
