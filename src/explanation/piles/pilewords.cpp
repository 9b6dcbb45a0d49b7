// SPDX-License-Identifier: MIT
#include "explanation/piles/pilewords.h"

#include "explanation/captures.h"
#include "explanation/names.h"
#include "explanation/say.h"

#include <algorithm>
#include <array>

namespace explanation {

namespace {

using sockets::Role;

QString fromText(const std::string &text)
{
    return QString::fromStdString(text);
}

QString listed(const QStringList &items, Language language)
{
    return items.join(
        say(language, QT_TRANSLATE_NOOP3("explanation", ", ", "between items of a list")));
}

// "10.0.3.7:443", "[2001:db8::7]:443".
QString endText(const std::string &host, const std::string &port)
{
    const QString name = fromText(host);
    return (name.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(name, fromText(port));
}

QString clientText(const sockets::Pile &pile, Language language)
{
    if (pile.peers.size() == 1)
        return say(language, QT_TRANSLATE_NOOP("explanation", "client of %1"),
                   endText(pile.peers.front().name, pile.port));
    return say(language, QT_TRANSLATE_NOOP("explanation", "client of port %1 at %2 addresses"),
               fromText(pile.port), numberText(pile.peers.size(), language));
}

QString processText(const sockets::Pile &pile, Language language)
{
    const QString name = fromText(pile.process);
    if (pile.pids.size() > 1)
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 (%2 processes)"), name,
                   numberText(pile.pids.size(), language));
    const QString pid = pile.pids.empty() ? QString() : QString::number(pile.pids.front());
    if (name.isEmpty())
        return pid.isEmpty() ? say(language, QT_TRANSLATE_NOOP("explanation", "a program"))
                             : say(language, QT_TRANSLATE_NOOP("explanation", "process %1"), pid);
    return pid.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, pid);
}

bool isNotAccepted(const sockets::Pile &pile)
{
    const sockets::Verdict verdict = sockets::verdictOn(pile, {});
    return verdict == sockets::Verdict::CloseWaitNotAccepted
           || verdict == sockets::Verdict::EstablishedNotAccepted;
}

QString problemText(const sockets::Problem &problem, Language language)
{
    using Kind = sockets::Problem::Kind;
    const QString line = QString::number(problem.line);
    const QString text = fromText(problem.text);
    switch (problem.kind) {
    case Kind::NotASocket:
        return say(language, QT_TRANSLATE_NOOP("explanation", "line %1 is no socket: %2"), line,
                   text);
    case Kind::UnknownState:
        return say(language, QT_TRANSLATE_NOOP("explanation", "line %1: \"%2\" is no state"), line,
                   text);
    case Kind::BadAddress:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "line %1: \"%2\" is no address with a port"),
                   line, text);
    case Kind::TooFewFields:
        return say(language, QT_TRANSLATE_NOOP("explanation", "line %1 is cut short: %2"), line,
                   text);
    case Kind::NoState:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "line %1 does not tell its state; let the "
                                                    "command show all states, or paste it along"),
                   line);
    }
    Q_UNREACHABLE();
}

} // namespace

QString numberText(std::size_t number, Language language)
{
    return localeOf(language).toString(qulonglong(number));
}

QString countText(const sockets::Pile &pile, Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 in %2"),
               numberText(pile.sockets, language), tokenOf(pile.state));
}

QString placeText(const sockets::Pile &pile, Language language)
{
    const QString port = fromText(pile.port);
    QString text;
    switch (pile.role) {
    case Role::Listener:
        return say(language, QT_TRANSLATE_NOOP("explanation", "listens on port %1"), port);
    case Role::Server:
        text = say(language, QT_TRANSLATE_NOOP("explanation", "server on port %1"), port);
        break;
    case Role::Client: text = clientText(pile, language); break;
    }
    return pile.isGuess ? withRemark(
               text, say(language, QT_TRANSLATE_NOOP("explanation", "by its ports")), language)
                        : text;
}

QString ownerText(const sockets::Pile &pile, Language language)
{
    if (isNotAccepted(pile))
        return say(language, QT_TRANSLATE_NOOP("explanation", "no process: accept queue"));
    switch (pile.ownership) {
    case sockets::Ownership::Unknown:
        return say(language, QT_TRANSLATE_NOOP("explanation", "not told"));
    case sockets::Ownership::Program: return processText(pile, language);
    case sockets::Ownership::NotNamed:
        return say(language, QT_TRANSLATE_NOOP("explanation", "no process named"));
    case sockets::Ownership::Nobody:
        return say(language, QT_TRANSLATE_NOOP("explanation", "no process"));
    }
    Q_UNREACHABLE();
}

QString peersText(std::span<const sockets::Count> peers, Language language)
{
    constexpr std::size_t Most = 3;
    QStringList items;
    for (const sockets::Count &peer : peers.first(std::min(Most, peers.size())))
        items << QStringLiteral("%1 × %2").arg(fromText(peer.name),
                                               numberText(peer.sockets, language));
    if (peers.size() > Most)
        items << say(language, QT_TRANSLATE_NOOP("explanation", "%1 more addresses"),
                     numberText(peers.size() - Most, language));
    return listed(items, language);
}

QString summaryText(const sockets::Table &table, Language language)
{
    const sockets::Counts counts = sockets::counted(table);
    std::vector<std::pair<std::size_t, tcp::State>> states;
    for (const tcp::State state : tcp::AllStates) {
        if (counts.states[static_cast<std::size_t>(state)] > 0)
            states.emplace_back(counts.states[static_cast<std::size_t>(state)], state);
    }
    std::ranges::stable_sort(states, std::greater(), &std::pair<std::size_t, tcp::State>::first);
    QStringList items;
    for (const auto &[count, state] : states)
        items << QStringLiteral("%1 %2").arg(numberText(count, language), tokenOf(state));
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 TCP sockets: %2."),
               numberText(table.entries.size(), language), listed(items, language));
}

QStringList problemTexts(const sockets::Table &table, Language language)
{
    constexpr qsizetype Most = 5;
    QStringList lines;
    for (const sockets::Problem &problem : table.problems) {
        if (lines.size() == Most)
            break;
        lines << problemText(problem, language);
    }
    const std::size_t rest = table.problems.size() - static_cast<std::size_t>(lines.size());
    if (rest > 0)
        lines << say(language, QT_TRANSLATE_NOOP("explanation", "and %1 more lines"),
                     numberText(rest, language));
    if (table.hasHiddenOwners)
        lines << say(language,
                     QT_TRANSLATE_NOOP("explanation", "the command could not see every owner; run "
                                                      "it as root or as an administrator"));
    return lines;
}

QString noSocketsText(const sockets::Table &table, Language language)
{
    const QString remedy =
        say(language, QT_TRANSLATE_NOOP("explanation",
                                        "Give it what ss -tanp, netstat -ano, lsof -nP -iTCP or "
                                        "Get-NetTCPConnection prints."));
    const QString fault =
        table.problems.empty()
            ? say(language,
                  QT_TRANSLATE_NOOP("explanation", "There is no TCP socket in this text."))
            : say(language,
                  QT_TRANSLATE_NOOP("explanation", "There is no TCP socket in this text; %1."),
                  problemText(table.problems.front(), language));
    return language == Language::English ? fault + u' ' + remedy : fault + remedy;
}

QString portsText(const sockets::PortUse &use, Language language)
{
    const QString to = use.to.port == "*"
                           ? say(language, QT_TRANSLATE_NOOP("explanation", "any destination"))
                           : endText(use.to.host, use.to.port);
    return say(language,
               QT_TRANSLATE_NOOP(
                   "explanation",
                   "From %1 to %2: %3 of %4 local ports are in use, %5 of them by TIME_WAIT."),
               fromText(use.from), to, numberText(use.used, language),
               numberText(use.range, language), numberText(use.waiting, language));
}

QString standText(tcp::State state, std::size_t sockets, Language language)
{
    if (sockets == 1)
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1: your socket stands here"),
                   tokenOf(state));
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1: your %2 sockets stand here"),
               tokenOf(state), numberText(sockets, language));
}

QString peersSentence(const sockets::Pile &pile, Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "Peers: %1"),
               peersText(pile.peers, language));
}

QString wordAdvice(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "What to do about the chosen pile"));
}

QString wordLook(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "Look for it here, in this order:"));
}

QString wordUseless(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "What will not help:"));
}

QString wordCommands(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "Commands:"));
}

QString wordSeeIt(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "see it"));
}

QString wordCopy(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "copy"));
}

const tcp::System &systemOf(const sockets::Table &table)
{
    constexpr std::array<const char *, 7> Ids = {"linux",   "linux", "windows", "macos",
                                                 "illumos", "linux", "windows"};
    const sockets::Tool tool = table.tool.value_or(sockets::Tool::Ss);
    return *tcp::findSystem(Ids[static_cast<std::size_t>(tool)]);
}

} // namespace explanation
