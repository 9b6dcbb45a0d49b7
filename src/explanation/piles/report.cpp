// SPDX-License-Identifier: MIT
// The whole of a table for a terminal, and a pile for those who must change the program.
#include "explanation/captures.h"
#include "explanation/names.h"
#include "explanation/piles/pilewords.h"
#include "explanation/say.h"

#include <algorithm>

namespace explanation {

namespace {

QString paragraph(const QString &title, const QStringList &items)
{
    if (items.isEmpty())
        return {};
    QString text = title + u'\n';
    for (const QString &item : items)
        text += QStringLiteral("  - ") + item + u'\n';
    return text;
}

QStringList commandLines(const Advice &advice, Language language)
{
    QStringList lines;
    for (const Command &command : advice.commands)
        lines << QStringLiteral("%1    # %2")
                     .arg(command.text, withRemark(command.purpose,
                                                   nameOf(command.standing, language), language));
    return lines;
}

QStringList causeLines(const Advice &advice)
{
    QStringList lines;
    for (const Cause &cause : advice.look)
        lines
            << (cause.scenario.isEmpty()
                    ? cause.text
                    : QStringLiteral("%1 [fourwave simulate %2]").arg(cause.text, cause.scenario));
    return lines;
}

QString bodyOf(const Case &one, const QStringList &causes, Language language)
{
    const Advice advice = adviceOn(one, language);
    return say(language, QT_TRANSLATE_NOOP("explanation", "Who must act: %1"), advice.who) + u'\n'
           + advice.meaning + u'\n' + paragraph(wordLook(language), causes)
           + paragraph(wordUseless(language), advice.useless)
           + paragraph(wordCommands(language), commandLines(advice, language));
}

QString titleOf(const sockets::Pile &pile, Language language)
{
    return QStringLiteral("%1 · %2 · %3")
        .arg(countText(pile, language), placeText(pile, language), ownerText(pile, language));
}

QString pileText(const Case &one, Language language)
{
    const Advice advice = adviceOn(one, language);
    QString text = titleOf(one.pile, language) + u'\n';
    if (one.pile.peers.size() > 1)
        text += peersSentence(one.pile, language) + u'\n';
    return text + bodyOf(one, causeLines(advice), language);
}

// "By peer: 10.0.3.7 × 8,214, ..."; empty without any.
QString countsLine(const Source &words, std::vector<sockets::Count> counts, Language language)
{
    for (sockets::Count &count : counts) {
        if (count.name.empty())
            count.name = say(language, QT_TRANSLATE_NOOP("explanation", "no name")).toStdString();
    }
    return counts.empty() ? QString() : say(language, words, peersText(counts, language));
}

} // namespace

QStringList countTexts(const sockets::Table &table, Language language)
{
    const sockets::Counts counts = sockets::counted(table);
    QStringList lines = {
        countsLine(QT_TRANSLATE_NOOP("explanation", "By peer: %1"), counts.peers, language),
        countsLine(QT_TRANSLATE_NOOP("explanation", "By port of a server here: %1"),
                   counts.localPorts, language)};
    if (table.namesOwners)
        lines << countsLine(QT_TRANSLATE_NOOP("explanation", "By program: %1"), counts.owners,
                            language);
    lines.removeAll(QString());
    return lines;
}

QString developerMessage(const Case &one, Language language)
{
    const Advice advice = adviceOn(one, language);
    QStringList causes;
    for (const Cause &cause : advice.look)
        causes << cause.text;
    QString text =
        say(language, QT_TRANSLATE_NOOP("explanation", "On our machine: %1; %2; owner: %3."),
            countText(one.pile, language), placeText(one.pile, language),
            ownerText(one.pile, language));
    if (!one.pile.peers.empty())
        text += u'\n' + peersSentence(one.pile, language);
    return text + u'\n' + bodyOf(one, causes, language);
}

QString pilesReport(const sockets::Table &table, const tcp::System &system, Language language)
{
    const std::vector<sockets::PortUse> uses = sockets::portUses(table, system.profile);
    QString text =
        (QStringList{summaryText(table, language)} + countTexts(table, language)).join(u'\n')
        + u'\n';
    if (!uses.empty())
        text += portsText(uses.front(), language) + u'\n';
    std::size_t few = 0;
    for (const sockets::Pile &pile : sockets::piles(table)) {
        const Case one{pile, sockets::verdictOn(pile, uses), uses, system};
        const bool isPile = one.verdict != sockets::Verdict::Few
                            && one.verdict != sockets::Verdict::Closed
                            && one.verdict != sockets::Verdict::Listening;
        if (isPile)
            text += u'\n' + pileText(one, language);
        else if (one.verdict == sockets::Verdict::Few)
            few += pile.sockets;
    }
    if (few > 0)
        text += u'\n'
                + say(language,
                      QT_TRANSLATE_NOOP(
                          "explanation",
                          "%1 other sockets are in groups of fewer than %2, which are no piles."),
                      numberText(few, language), numberText(sockets::LeastPile, language))
                + u'\n';
    return text;
}

} // namespace explanation
