// SPDX-License-Identifier: MIT
#include "panels/topics/topicwords.h"

#include "explanation/topics.h"
#include "explanation/topics/prose.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>

namespace panels {

using explanation::Language;
using explanation::Part;
using explanation::Run;

const QString TopicScheme = QStringLiteral("topic");
const QString CopyScheme = QStringLiteral("copy");

namespace {

constexpr int ItemIndent = 18; // pixels

QTextCharFormat lettersOf(const Part &part)
{
    QTextCharFormat letters;
    const bool isBold = part.kind == Part::Kind::Heading || part.kind == Part::Kind::TableHead;
    letters.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
    if (part.kind == Part::Kind::Heading)
        letters.setProperty(QTextFormat::FontSizeAdjustment, part.number == 1 ? 2 : 1);
    return letters;
}

void makeLink(QTextCharFormat &letters, const QString &address)
{
    letters.setAnchor(true);
    letters.setAnchorHref(address);
    letters.setForeground(QGuiApplication::palette().link());
    letters.setFontUnderline(true);
}

// "CLOSE_WAIT: The peer …" is called CLOSE_WAIT where another page names it.
QString shortTitle(const QString &topic, Language language)
{
    const QString title = explanation::topicTitle(topic, language);
    return title.section(QStringLiteral(": "), 0, 0).section(u'：', 0, 0);
}

// The topic that a command prints; empty for any other text.
QString topicNamedBy(const Run &run)
{
    static const QString command = QStringLiteral("fourwave explain ");
    if (run.style != Run::Style::Code || !run.text.startsWith(command))
        return {};
    return explanation::findTopic(run.text.mid(command.size()));
}

void insertTopic(QTextCursor &cursor, const QString &topic, const QString &title,
                 QTextCharFormat letters)
{
    makeLink(letters, TopicScheme + u':' + topic);
    cursor.insertText(title, letters);
}

void insertRun(QTextCursor &cursor, const Run &run, QTextCharFormat letters, Language language)
{
    const QString topic = topicNamedBy(run);
    if (!topic.isEmpty()) {
        insertTopic(cursor, topic, shortTitle(topic, language), letters);
        return;
    }
    if (run.style == Run::Style::Bold)
        letters.setFontWeight(QFont::Bold);
    if (run.style == Run::Style::Code)
        letters.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    if (!run.link.isEmpty())
        makeLink(letters, run.link);
    cursor.insertText(run.text, letters);
}

} // namespace

void insertSentence(QTextCursor &cursor, const Part &part, const QString &sentence,
                    Language language)
{
    const QTextCharFormat letters = lettersOf(part);
    const std::vector<Run> runs = explanation::runsOf(sentence);
    const QString topic = runs.size() == 1 ? topicNamedBy(runs.front()) : QString();
    if (!topic.isEmpty()) // an item of a list of topics
        return insertTopic(cursor, topic, explanation::topicTitle(topic, language), letters);
    for (const Run &run : runs)
        insertRun(cursor, run, letters, language);
}

QString itemMark(const Part &part)
{
    if (part.kind == Part::Kind::Bullet)
        return QStringLiteral("•");
    if (part.kind == Part::Kind::Numbered)
        return QStringLiteral("%1.").arg(part.number);
    return {};
}

QTextBlockFormat blockFormatOf(const Part &part)
{
    QTextBlockFormat format;
    format.setTopMargin(4);
    format.setBottomMargin(4);
    if (part.kind == Part::Kind::Heading) {
        format.setHeadingLevel(part.number);
        format.setTopMargin(part.number == 1 ? 4 : 14);
    }
    if (!itemMark(part).isEmpty()) {
        format.setLeftMargin(ItemIndent);
        format.setTextIndent(-ItemIndent);
        format.setTabPositions({{ItemIndent, QTextOption::LeftTab}});
        format.setTopMargin(2);
        format.setBottomMargin(2);
    }
    return format;
}

QString gapIn(Language language)
{
    return language == Language::Chinese ? QString() : QStringLiteral(" ");
}

} // namespace panels
