// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "explanation/topics/page.h"

#include <QColor>
#include <QString>
#include <QStringList>
#include <QTextCursor>

#include <span>
#include <vector>

class QTextBlockFormat;
class QTextDocument;
class QTextTable;

namespace panels {

// A topic's page in one language.
struct TopicText
{
    explanation::Language language = explanation::Language::English;
    std::vector<explanation::Part> parts;
};

// Writes a topic into a document, in one language or in two whose sentences stand beside or below
// each other; two pages have the same shape. Document and pages must outlive it.
class TopicWriter
{
public:
    enum class Arrangement { Columns, Stacked };
    struct Look
    {
        Arrangement arrangement = Arrangement::Columns;
        QString copyWord; // what stands behind a command, to press
        QColor codeGround;
    };

    TopicWriter(QTextDocument &document, std::span<const TopicText> pages, const Look &look);

    // Replaces what the document holds. Each block of a sentence that has a partner in the other
    // language gets the pair's number as its user state.
    void write();
    // What the links "copy:0", "copy:1", … stand for.
    [[nodiscard]] const QStringList &copyTexts() const { return m_copyTexts; }

private:
    using Part = explanation::Part;

    [[nodiscard]] bool isPaired() const { return m_pages.size() > 1; }
    [[nodiscard]] std::size_t endOfTable(std::size_t first) const;
    void writeProse(std::size_t index);
    void writePairs(std::size_t index);
    void writeColumns(std::size_t index);
    void writeStacked(std::size_t index);
    void writeTable(std::size_t first, std::size_t end);
    void writeCell(QTextCursor cell, std::size_t part, qsizetype column);
    void writeCode(const Part &code);
    void writeCodeLine(QTextTable &table, int row, const QString &code);
    void beginBlock(const QTextBlockFormat &format);
    [[nodiscard]] QTextTable &insertTable(int rows, int columns);

    QTextCursor m_cursor;
    std::span<const TopicText> m_pages;
    Look m_look;
    QStringList m_copyTexts;
    int m_pairs = 0;
    bool m_isFresh = true; // the cursor stands in an empty block that waits for the next part
};

} // namespace panels
