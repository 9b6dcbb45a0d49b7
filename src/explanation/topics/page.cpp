// SPDX-License-Identifier: MIT
#include "explanation/topics/page.h"

#include "explanation/topics/prose.h"

#include <QRegularExpression>

namespace explanation {

namespace {

using Kind = Part::Kind;

const QString Fence = QStringLiteral("```");

QStringList cellsOf(const QString &row)
{
    QStringList cells;
    for (const QString &cell : row.mid(1, row.lastIndexOf(u'|') - 1).split(u'|'))
        cells << cell.trimmed();
    return cells;
}

bool isRule(const QString &row)
{
    static const QRegularExpression rule(QStringLiteral("^\\|[-:| ]+\\|$"));
    return rule.match(row).hasMatch();
}

Part headingOf(const QString &line)
{
    const auto level = int(line.indexOf(u' '));
    return {Kind::Heading, level, {}, {line.mid(level + 1).trimmed()}};
}

Part rowOf(const QString &line, bool isFirst)
{
    return {isFirst ? Kind::TableHead : Kind::TableRow, 0, {}, cellsOf(line)};
}

// A paragraph or an item of a list.
Part proseOf(const QString &line)
{
    static const QRegularExpression item(QStringLiteral("^(?:(-)|(\\d+)\\.) (.*)$"));
    const auto match = item.match(line);
    if (!match.hasMatch())
        return {Kind::Paragraph, 0, {}, sentencesOf(line)};
    const bool isNumbered = match.hasCaptured(2) && !match.captured(2).isEmpty();
    return {isNumbered ? Kind::Numbered : Kind::Bullet,
            match.captured(2).toInt(),
            {},
            sentencesOf(match.captured(3))};
}

// Reads line after line; what is begun and not ended, a table or code, is its state.
class Reader
{
public:
    void read(const QString &line)
    {
        if (line.startsWith(Fence))
            fence(line.mid(Fence.size()).trimmed());
        else if (m_isCode)
            m_page.back().texts << line;
        else
            readText(line.trimmed());
    }

    [[nodiscard]] std::vector<Part> page() { return std::move(m_page); }

private:
    void fence(const QString &syntax)
    {
        m_isCode = !m_isCode;
        if (m_isCode)
            m_page.push_back({Kind::Code, 0, syntax, {}});
    }

    void readText(const QString &line)
    {
        const bool isRow = line.startsWith(u'|');
        if (line.startsWith(u'#'))
            m_page.push_back(headingOf(line));
        else if (isRow && !isRule(line))
            m_page.push_back(rowOf(line, !m_isTable));
        else if (!isRow && !line.isEmpty())
            m_page.push_back(proseOf(line));
        m_isTable = isRow;
    }

    std::vector<Part> m_page;
    bool m_isCode = false;
    bool m_isTable = false;
};

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Heading: return QStringLiteral("heading");
    case Kind::Paragraph: return QStringLiteral("paragraph");
    case Kind::Bullet: return QStringLiteral("bullet");
    case Kind::Numbered: return QStringLiteral("numbered");
    case Kind::TableHead: return QStringLiteral("head");
    case Kind::TableRow: return QStringLiteral("row");
    case Kind::Code: return QStringLiteral("code");
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Part> pageOf(const QString &markdown)
{
    Reader reader;
    for (const QString &line : markdown.split(u'\n'))
        reader.read(line);
    return reader.page();
}

QStringList shapeOf(const std::vector<Part> &page)
{
    QStringList shape;
    for (const Part &part : page)
        shape << QStringLiteral("%1 %2: %3")
                     .arg(nameOf(part.kind))
                     .arg(part.number)
                     .arg(part.texts.size());
    return shape;
}

} // namespace explanation
