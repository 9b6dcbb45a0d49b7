// SPDX-License-Identifier: MIT
#include "panels/topics/topicwriter.h"

#include "panels/topics/topicwords.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPalette>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace panels {

using Kind = explanation::Part::Kind;

namespace {

constexpr int CellPadding = 5;   // pixels
constexpr int LineStrength = 70; // of 255

// Between two tables a document has a block, which is no more than a gap here.
QTextBlockFormat thinBlock()
{
    QTextBlockFormat format;
    format.setLineHeight(4, QTextBlockFormat::FixedHeight);
    return format;
}

// A cell has room around it already.
QTextBlockFormat inCell(QTextBlockFormat format, Kind kind)
{
    format.setTopMargin(kind == Kind::Heading ? 14 : 1);
    format.setBottomMargin(1);
    return format;
}

QTextTableFormat tableFormat(int border)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setCellSpacing(0);
    format.setCellPadding(CellPadding);
    format.setBorder(border);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    QColor line = QGuiApplication::palette().color(QPalette::Text);
    line.setAlpha(LineStrength);
    format.setBorderBrush(line);
    return format;
}

QTextCharFormat codeLetters()
{
    QTextCharFormat letters;
    letters.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    return letters;
}

QTextCharFormat linkLetters(const QString &address)
{
    QTextCharFormat letters;
    letters.setAnchor(true);
    letters.setAnchorHref(address);
    letters.setForeground(QGuiApplication::palette().link());
    return letters;
}

bool isTable(const explanation::Part &part)
{
    return part.kind == Kind::TableHead || part.kind == Kind::TableRow;
}

} // namespace

TopicWriter::TopicWriter(QTextDocument &document, std::span<const TopicText> pages,
                         const Look &look)
    : m_cursor(&document), m_pages(pages), m_look(look)
{
}

void TopicWriter::write()
{
    m_cursor.document()->clear();
    m_cursor.beginEditBlock();
    const std::vector<Part> &parts = m_pages.front().parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].kind == Kind::Code) {
            writeCode(parts[i]);
        } else if (isTable(parts[i])) {
            const std::size_t end = endOfTable(i);
            writeTable(i, end);
            i = end - 1;
        } else if (isPaired()) {
            writePairs(i);
        } else {
            writeProse(i);
        }
    }
    m_cursor.endEditBlock();
}

std::size_t TopicWriter::endOfTable(std::size_t first) const
{
    const std::vector<Part> &parts = m_pages.front().parts;
    std::size_t end = first + 1;
    while (end < parts.size() && parts[end].kind == Kind::TableRow)
        ++end;
    return end;
}

void TopicWriter::beginBlock(const QTextBlockFormat &format)
{
    if (m_isFresh)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_cursor.setBlockCharFormat({});
    m_isFresh = false;
}

QTextTable &TopicWriter::insertTable(int rows, int columns)
{
    beginBlock(thinBlock());
    QTextTable *table = m_cursor.insertTable(rows, columns);
    m_cursor.movePosition(QTextCursor::End);
    m_cursor.setBlockFormat(thinBlock());
    m_isFresh = true;
    return *table;
}

void TopicWriter::writeProse(std::size_t index)
{
    const TopicText &page = m_pages.front();
    const Part &part = page.parts[index];
    beginBlock(blockFormatOf(part));
    if (!itemMark(part).isEmpty())
        m_cursor.insertText(itemMark(part) + u'\t', {});
    for (qsizetype i = 0; i < part.texts.size(); ++i) {
        if (i > 0)
            m_cursor.insertText(gapIn(page.language), {});
        insertSentence(m_cursor, part, part.texts[i], page.language);
    }
}

void TopicWriter::writePairs(std::size_t index)
{
    if (m_look.arrangement == Arrangement::Columns)
        writeColumns(index);
    else
        writeStacked(index);
}

void TopicWriter::writeColumns(std::size_t index)
{
    const auto sentences = int(m_pages.front().parts[index].texts.size());
    QTextTable &table = insertTable(sentences, int(m_pages.size()));
    QTextTableFormat format = tableFormat(0);
    format.setCellPadding(2);
    const QTextLength half(QTextLength::PercentageLength, 50);
    format.setColumnWidthConstraints({half, half});
    table.setFormat(format);
    for (int i = 0; i < sentences; ++i) {
        for (int column = 0; column < int(m_pages.size()); ++column) {
            const TopicText &page = m_pages[std::size_t(column)];
            const Part &part = page.parts[index];
            QTextCursor cell = table.cellAt(i, column).firstCursorPosition();
            cell.setBlockFormat(inCell(blockFormatOf(part), i == 0 ? part.kind : Kind::Paragraph));
            if (!itemMark(part).isEmpty())
                cell.insertText((i == 0 ? itemMark(part) : QString()) + u'\t');
            insertSentence(cell, part, part.texts.value(i), page.language);
            cell.block().setUserState(m_pairs);
        }
        ++m_pairs;
    }
}

void TopicWriter::writeStacked(std::size_t index)
{
    const auto sentences = m_pages.front().parts[index].texts.size();
    for (qsizetype i = 0; i < sentences; ++i) {
        for (const TopicText &page : m_pages) {
            const Part &part = page.parts[index];
            const bool isFirst = &page == &m_pages.front();
            QTextBlockFormat format = blockFormatOf(part);
            format.setTopMargin(isFirst ? format.topMargin() + 2 : 0);
            format.setBottomMargin(isFirst ? 0 : format.bottomMargin());
            beginBlock(format);
            if (!itemMark(part).isEmpty())
                m_cursor.insertText((i == 0 && isFirst ? itemMark(part) : QString()) + u'\t', {});
            insertSentence(m_cursor, part, part.texts.value(i), page.language);
            m_cursor.block().setUserState(m_pairs);
        }
        ++m_pairs;
    }
}

void TopicWriter::writeTable(std::size_t first, std::size_t end)
{
    const auto columns = int(m_pages.front().parts[first].texts.size());
    QTextTable &table = insertTable(int(end - first), columns);
    table.setFormat(tableFormat(1));
    for (std::size_t row = first; row < end; ++row) {
        for (int column = 0; column < columns; ++column)
            writeCell(table.cellAt(int(row - first), column).firstCursorPosition(), row, column);
    }
}

// Both languages share a cell; what is the same in both stands there once.
void TopicWriter::writeCell(QTextCursor cell, std::size_t part, qsizetype column)
{
    QString written;
    for (const TopicText &page : m_pages) {
        const QString text = page.parts[part].texts.value(column);
        const bool isFirst = &page == &m_pages.front();
        if (!isFirst && text == written)
            continue;
        if (!isFirst)
            cell.insertBlock();
        insertSentence(cell, page.parts[part], text, page.language);
        if (isPaired())
            cell.block().setUserState(m_pairs);
        written = text;
    }
    ++m_pairs;
}

// Commands are copied one by one, other code as a whole.
void TopicWriter::writeCode(const Part &code)
{
    const bool isWhole = !code.syntax.isEmpty();
    QTextTable &table = insertTable(isWhole ? 1 : int(code.texts.size()), 2);
    QTextTableFormat format = tableFormat(0);
    const QFontMetrics metrics(m_cursor.document()->defaultFont());
    const int copyWidth = metrics.horizontalAdvance(m_look.copyWord) + 2 * CellPadding + 6;
    format.setColumnWidthConstraints(
        {QTextLength(), QTextLength(QTextLength::FixedLength, copyWidth)});
    table.setFormat(format);
    const QString all = code.texts.join(u'\n');
    for (int row = 0; row < table.rows(); ++row)
        writeCodeLine(table, row, isWhole ? all : code.texts[row]);
}

void TopicWriter::writeCodeLine(QTextTable &table, int row, const QString &code)
{
    QTextCharFormat ground;
    ground.setBackground(m_look.codeGround);
    for (int column = 0; column < table.columns(); ++column)
        table.cellAt(row, column).setFormat(ground);
    table.cellAt(row, 0).firstCursorPosition().insertText(code, codeLetters());
    const QString address = QStringLiteral("%1:%2").arg(CopyScheme).arg(m_copyTexts.size());
    table.cellAt(row, 1).firstCursorPosition().insertText(m_look.copyWord, linkLetters(address));
    m_copyTexts << code;
}

} // namespace panels
