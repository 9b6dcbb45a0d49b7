// SPDX-License-Identifier: MIT
#include "explanation/topics/prose.h"

#include <QRegularExpression>

namespace explanation {

namespace {

bool isClosing(QChar character)
{
    return QStringLiteral("”’」』）)\"").contains(character);
}

// A full stop inside a number or a name is followed by no space; Chinese marks need none.
bool endsAt(const QString &text, qsizetype mark, qsizetype after)
{
    if (QStringLiteral("。！？").contains(text[mark]))
        return true;
    const bool isMark = QStringLiteral(".!?").contains(text[mark]);
    return isMark && (after == text.size() || text[after].isSpace());
}

qsizetype afterClosing(const QString &text, qsizetype place)
{
    while (place < text.size() && isClosing(text[place]))
        ++place;
    return place;
}

// The first place after the sentence that begins at a place.
qsizetype endOfSentence(const QString &text, qsizetype place)
{
    bool isCode = false;
    for (; place < text.size(); ++place) {
        if (text[place] == u'`')
            isCode = !isCode;
        const qsizetype after = afterClosing(text, place + 1);
        if (!isCode && endsAt(text, place, after))
            return after;
    }
    return text.size();
}

Run runOf(const QRegularExpressionMatch &match)
{
    if (match.hasCaptured(1))
        return {Run::Style::Bold, match.captured(1), {}};
    if (match.hasCaptured(2))
        return {Run::Style::Code, match.captured(2), {}};
    return {Run::Style::Plain, match.captured(3), match.captured(4)};
}

void addPlain(std::vector<Run> &runs, const QString &text)
{
    if (!text.isEmpty())
        runs.push_back({Run::Style::Plain, text, {}});
}

} // namespace

QStringList sentencesOf(const QString &paragraph)
{
    QStringList sentences;
    for (qsizetype place = 0; place < paragraph.size();) {
        const qsizetype end = endOfSentence(paragraph, place);
        const QString sentence = paragraph.mid(place, end - place).trimmed();
        if (!sentence.isEmpty())
            sentences << sentence;
        place = end;
    }
    return sentences;
}

std::vector<Run> runsOf(const QString &sentence)
{
    static const QRegularExpression marked(
        QStringLiteral("\\*\\*(.+?)\\*\\*|`([^`]+)`|\\[([^\\]]+)\\]\\(([^)\\s]+)\\)"));
    std::vector<Run> runs;
    qsizetype done = 0;
    for (auto match = marked.globalMatch(sentence); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        addPlain(runs, sentence.mid(done, found.capturedStart() - done));
        runs.push_back(runOf(found));
        done = found.capturedEnd();
    }
    addPlain(runs, sentence.mid(done));
    return runs;
}

QString plainTextOf(const std::vector<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

} // namespace explanation
