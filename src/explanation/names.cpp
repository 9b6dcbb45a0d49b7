// SPDX-License-Identifier: MIT
#include "explanation/names.h"

#include "explanation/quantities.h"
#include "explanation/say.h"

#include <algorithm>

namespace explanation {

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Source meaningSource(tcp::State state)
{
    using enum tcp::State;
    switch (state) {
    case Closed: return QT_TRANSLATE_NOOP("explanation", "no connection");
    case Listen: return QT_TRANSLATE_NOOP("explanation", "waits for connections");
    case SynSent: return QT_TRANSLATE_NOOP("explanation", "has sent SYN, waits for an answer");
    case SynReceived:
        return QT_TRANSLATE_NOOP("explanation", "has answered SYN, waits for the ACK");
    case Established: return QT_TRANSLATE_NOOP("explanation", "open, both ends can send");
    case FinWait1: return QT_TRANSLATE_NOOP("explanation", "has sent FIN, waits for its ACK");
    case FinWait2:
        return QT_TRANSLATE_NOOP("explanation",
                                 "its FIN is acknowledged, waits for the peer's FIN");
    case CloseWait:
        return QT_TRANSLATE_NOOP("explanation",
                                 "the peer sends no more; waits for this program's close()");
    case Closing:
        return QT_TRANSLATE_NOOP("explanation",
                                 "both closed at once, waits for the ACK of its FIN");
    case LastAck:
        return QT_TRANSLATE_NOOP("explanation", "has sent the second FIN, waits for the last ACK");
    case TimeWait:
        return QT_TRANSLATE_NOOP("explanation", "waits until old segments have disappeared");
    }
    Q_UNREACHABLE();
}

Source nameSource(tcp::TimerKind timer)
{
    using enum tcp::TimerKind;
    switch (timer) {
    case Retransmission: return QT_TRANSLATE_NOOP("explanation", "retransmission timer");
    case LossProbe: return QT_TRANSLATE_NOOP("explanation", "tail loss probe timer");
    case Reordering: return QT_TRANSLATE_NOOP("explanation", "reordering timer");
    case TimeWait: return QT_TRANSLATE_NOOP("explanation", "2MSL timer");
    case FinWait2: return QT_TRANSLATE_NOOP("explanation", "FIN_WAIT_2 timer");
    case KeepAlive: return QT_TRANSLATE_NOOP("explanation", "keepalive timer");
    case DelayedAck: return QT_TRANSLATE_NOOP("explanation", "delayed ACK timer");
    case Persist: return QT_TRANSLATE_NOOP("explanation", "persist timer");
    case User: return QT_TRANSLATE_NOOP("explanation", "user timeout timer");
    case Linger: return QT_TRANSLATE_NOOP("explanation", "linger timer");
    }
    Q_UNREACHABLE();
}

Source purposeSource(tcp::TimerKind timer)
{
    using enum tcp::TimerKind;
    switch (timer) {
    case Retransmission:
        return QT_TRANSLATE_NOOP(
            "explanation", "What was sent is sent again when no acknowledgment comes in time.");
    case LossProbe:
        return QT_TRANSLATE_NOOP(
            "explanation", "The last segment is sent again early, to learn whether it was lost.");
    case Reordering:
        return QT_TRANSLATE_NOOP("explanation",
                                 "A gap may fill by itself; after this wait it counts as lost.");
    case TimeWait:
        return QT_TRANSLATE_NOOP(
            "explanation", "The end that closed first waits until old segments have disappeared.");
    case FinWait2:
        return QT_TRANSLATE_NOOP("explanation", "An orphan waits only so long for the peer's FIN.");
    case KeepAlive:
        return QT_TRANSLATE_NOOP(
            "explanation", "After a long silence a probe asks whether the peer is still there.");
    case DelayedAck:
        return QT_TRANSLATE_NOOP("explanation",
                                 "The ACK waits a moment, so that it can travel with data.");
    case Persist:
        return QT_TRANSLATE_NOOP(
            "explanation", "While the peer's window is zero, probes ask whether it has opened.");
    case User:
        return QT_TRANSLATE_NOOP(
            "explanation", "The connection is given up when nothing is acknowledged for so long.");
    case Linger:
        return QT_TRANSLATE_NOOP("explanation",
                                 "close() waits only so long for the FIN to be acknowledged.");
    }
    Q_UNREACHABLE();
}

// Characters that break lines, or turn the direction of what follows.
bool isControl(QChar character)
{
    const char16_t code = character.unicode();
    const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
                       || code == 0x200e || code == 0x200f || code == 0x061c;
    return turns || code == 0x2028 || code == 0x2029
           || character.category() == QChar::Other_Control;
}

// Such characters as escapes, "\\u000a".
QString printable(const QString &text)
{
    QString escaped;
    for (const QChar character : text) {
        if (isControl(character))
            escaped += QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
        else
            escaped += character;
    }
    return escaped;
}

enum class Closer : std::uint8_t { Nobody, Active, Passive, Both };

// RFC 9293 (3.6): who sends FIN before having received one is the active closer.
Closer closerOf(const trace::Trace &trace, trace::SocketId socket, tcp::SimTime t)
{
    Closer closer = Closer::Nobody;
    for (const trace::SnapshotAt &entry : trace.history(socket)) {
        if (entry.at > t)
            break;
        if (entry.snapshot.state == tcp::State::FinWait1)
            closer = Closer::Active;
        if (entry.snapshot.state == tcp::State::CloseWait)
            closer = Closer::Passive;
        if (entry.snapshot.state == tcp::State::Closing)
            closer = Closer::Both;
    }
    return closer;
}

} // namespace

QString tokenOf(tcp::State state)
{
    return fromView(tcp::toString(state));
}

QString tokenOf(const std::optional<tcp::State> &state, Language language)
{
    return state ? tokenOf(*state) : say(language, QT_TRANSLATE_NOOP("explanation", "unknown"));
}

QString meaningOf(tcp::State state, Language language)
{
    return say(language, meaningSource(state));
}

QString nameOf(tcp::TimerKind timer, Language language)
{
    return say(language, nameSource(timer));
}

QString purposeOf(tcp::TimerKind timer, Language language)
{
    return say(language, purposeSource(timer));
}

QString noTimer(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "∞ no timer"));
}

QString nameOf(tcp::Side side, Language language)
{
    return side == tcp::Side::Client ? say(language, QT_TRANSLATE_NOOP("explanation", "Client"))
                                     : say(language, QT_TRANSLATE_NOOP("explanation", "Server"));
}

QString hostName(const trace::Trace &trace, tcp::Side side, Language language)
{
    const std::string &own = trace.host(side).name;
    return own.empty() ? nameOf(side, language) : printable(QString::fromStdString(own));
}

QString hostInSentence(const trace::Trace &trace, tcp::Side side, Language language)
{
    if (!trace.host(side).name.empty())
        return hostName(trace, side, language);
    return side == tcp::Side::Client
               ? say(language, QT_TRANSLATE_NOOP("explanation", "the client"))
               : say(language, QT_TRANSLATE_NOOP("explanation", "the server"));
}

QString closerName(const trace::Trace &trace, trace::SocketId socket, tcp::SimTime t,
                   Language language)
{
    switch (closerOf(trace, socket, t)) {
    case Closer::Nobody: return {};
    case Closer::Active: return say(language, QT_TRANSLATE_NOOP("explanation", "active closer"));
    case Closer::Passive: return say(language, QT_TRANSLATE_NOOP("explanation", "passive closer"));
    case Closer::Both: return say(language, QT_TRANSLATE_NOOP("explanation", "simultaneous close"));
    }
    Q_UNREACHABLE();
}

QString nameOf(trace::Owner owner, Language language)
{
    switch (owner) {
    case trace::Owner::Program: return say(language, QT_TRANSLATE_NOOP("explanation", "program"));
    case trace::Owner::Kernel:
        return say(language, QT_TRANSLATE_NOOP("explanation", "accept queue"));
    case trace::Owner::Nobody: return say(language, QT_TRANSLATE_NOOP("explanation", "orphan"));
    }
    Q_UNREACHABLE();
}

QString nameOf(trace::Verdict verdict, Language language)
{
    using enum trace::Verdict;
    switch (verdict) {
    case Accepted: return say(language, QT_TRANSLATE_NOOP("explanation", "accepted"));
    case Duplicate:
        return say(language, QT_TRANSLATE_NOOP("explanation", "duplicate, acknowledged again"));
    case OutOfOrder: return say(language, QT_TRANSLATE_NOOP("explanation", "out of order, held"));
    case OutOfWindow: return say(language, QT_TRANSLATE_NOOP("explanation", "outside the window"));
    case BadAck:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "unacceptable acknowledgment number"));
    case Challenged:
        return say(language, QT_TRANSLATE_NOOP("explanation", "answered by a challenge ACK"));
    case NoSuchSocket:
        return say(language, QT_TRANSLATE_NOOP("explanation", "no socket has this port"));
    case Ignored:
        return say(language, QT_TRANSLATE_NOOP("explanation", "dropped without an answer"));
    }
    Q_UNREACHABLE();
}

QString nameOf(trace::SegmentLost::By by, Language language)
{
    using enum trace::SegmentLost::By;
    switch (by) {
    case Fault: return say(language, QT_TRANSLATE_NOOP("explanation", "lost in the network"));
    case Cut: return say(language, QT_TRANSLATE_NOOP("explanation", "lost: the line is cut"));
    case PowerOff: return say(language, QT_TRANSLATE_NOOP("explanation", "lost: the host is off"));
    case NoHost:
        return say(language, QT_TRANSLATE_NOOP("explanation", "lost: no host has this address"));
    }
    Q_UNREACHABLE();
}

QString nameOf(trace::Noted::What what, Language language)
{
    using enum trace::Noted::What;
    switch (what) {
    case DataDropped:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "the data is dropped: nobody can read it"));
    case AcceptQueueFull:
        return say(language, QT_TRANSLATE_NOOP("explanation", "the accept queue is full"));
    case SynQueueFull:
        return say(language, QT_TRANSLATE_NOOP("explanation", "the SYN queue is full"));
    case CookieSent:
        return say(language, QT_TRANSLATE_NOOP("explanation", "answered with a SYN cookie"));
    case OlderTimestamp:
        return say(language, QT_TRANSLATE_NOOP("explanation",
                                               "the timestamp is older than the last from there"));
    case NoPort:
        return say(language, QT_TRANSLATE_NOOP("explanation", "every ephemeral port is taken"));
    case HostUnreachable:
        return say(language, QT_TRANSLATE_NOOP("explanation", "ICMP: the host cannot be reached"));
    case PortUnreachable:
        return say(language, QT_TRANSLATE_NOOP("explanation", "ICMP: nobody has the port"));
    case CallImpossible:
        return say(language, QT_TRANSLATE_NOOP("explanation", "the call finds no such socket"));
    }
    Q_UNREACHABLE();
}

QString nameOf(trace::SocketChanged::What what, Language language)
{
    using enum trace::SocketChanged::What;
    switch (what) {
    case Created: return say(language, QT_TRANSLATE_NOOP("explanation", "the socket is created"));
    case Accepted:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "the program takes it from the accept queue"));
    case Orphaned:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "the program lets go: it is an orphan"));
    case Gone: return say(language, QT_TRANSLATE_NOOP("explanation", "the socket is gone"));
    }
    Q_UNREACHABLE();
}

QString nameOf(trace::TimerChanged::Action action, Language language)
{
    using enum trace::TimerChanged::Action;
    switch (action) {
    case Start: return say(language, QT_TRANSLATE_NOOP3("explanation", "started", "timer"));
    case Stop: return say(language, QT_TRANSLATE_NOOP3("explanation", "stopped", "timer"));
    case Expire: return say(language, QT_TRANSLATE_NOOP3("explanation", "expired", "timer"));
    }
    Q_UNREACHABLE();
}

QString nameOf(trace::Chapter chapter, Language language)
{
    using enum trace::Chapter;
    switch (chapter) {
    case Open: return say(language, QT_TRANSLATE_NOOP3("explanation", "open", "chapter"));
    case Talk: return say(language, QT_TRANSLATE_NOOP3("explanation", "talk", "chapter"));
    case Close: return say(language, QT_TRANSLATE_NOOP3("explanation", "close", "chapter"));
    case TimeWait: return tokenOf(tcp::State::TimeWait);
    }
    Q_UNREACHABLE();
}

QString nameOf(scenario::Group group, Language language)
{
    using enum scenario::Group;
    switch (group) {
    case None: return say(language, QT_TRANSLATE_NOOP3("explanation", "Other", "scenario group"));
    case Opening: return say(language, QT_TRANSLATE_NOOP("explanation", "Opening"));
    case Closing: return say(language, QT_TRANSLATE_NOOP("explanation", "Closing"));
    case Loss: return say(language, QT_TRANSLATE_NOOP("explanation", "Loss and retransmission"));
    case CloseWait: return tokenOf(tcp::State::CloseWait);
    case TimeWait: return tokenOf(tcp::State::TimeWait);
    case Reset: return say(language, QT_TRANSLATE_NOOP("explanation", "Reset (RST)"));
    case Queues: return say(language, QT_TRANSLATE_NOOP("explanation", "Listening queues"));
    case KeepAlive: return say(language, QT_TRANSLATE_NOOP("explanation", "Keepalive"));
    case Systems:
        return say(language, QT_TRANSLATE_NOOP("explanation", "Differences between systems"));
    }
    Q_UNREACHABLE();
}

QString systemName(std::string_view id)
{
    const tcp::System *system = tcp::findSystem(id);
    return fromView(system != nullptr ? system->name : id);
}

QString nameOf(tcp::Standing standing, Language language)
{
    using enum tcp::Standing;
    switch (standing) {
    case Measured: return say(language, QT_TRANSLATE_NOOP3("explanation", "measured", "standing"));
    case Source: return say(language, QT_TRANSLATE_NOOP3("explanation", "source", "standing"));
    case Documented:
        return say(language, QT_TRANSLATE_NOOP3("explanation", "documented", "standing"));
    case Reported: return say(language, QT_TRANSLATE_NOOP3("explanation", "reported", "standing"));
    case Computed: return say(language, QT_TRANSLATE_NOOP3("explanation", "computed", "standing"));
    case Unverified:
        return say(language, QT_TRANSLATE_NOOP3("explanation", "unverified", "standing"));
    }
    Q_UNREACHABLE();
}

QString meaningOf(tcp::Standing standing, Language language)
{
    using enum tcp::Standing;
    switch (standing) {
    case Measured:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "seen on a running system of that version"));
    case Source:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "read in the source code of that version"));
    case Documented:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "stated by the standard or the vendor"));
    case Reported:
        return say(language, QT_TRANSLATE_NOOP("explanation", "measured by somebody else"));
    case Computed:
        return say(language, QT_TRANSLATE_NOOP("explanation", "computed from documented values"));
    case Unverified:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "could not be confirmed; not a fact"));
    }
    Q_UNREACHABLE();
}

static QString endText(trace::End reason, tcp::SimTime end, std::uint64_t events, Language language)
{
    const QString when = durationText(end.time_since_epoch(), language);
    switch (reason) {
    case trace::End::Quiet:
        return say(
            language,
            QT_TRANSLATE_NOOP("explanation", "The run ends at %1: nothing is left to happen."),
            when);
    case trace::End::Asked:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "The run ends at %1, as the scenario asks."),
                   when);
    case trace::End::TooLong:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "The run was stopped at %1; it would go on."),
                   when);
    case trace::End::TooManyEvents:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation",
                                     "The run was stopped at %1, after %2 events; it would go on."),
                   when, countText(static_cast<qint64>(events), language));
    }
    Q_UNREACHABLE();
}

QString endText(const trace::Trace &trace, Language language)
{
    return endText(trace.endReason(), trace.end(), trace.events().size(), language);
}

QString endText(const trace::Counts &counts, Language language)
{
    return endText(counts.reason, counts.end, counts.events, language);
}

QString textOf(const scenario::Text &text, Language language)
{
    const bool wantsChinese = language == Language::Chinese;
    const std::string &own = wantsChinese ? text.zh : text.en;
    const std::string &other = wantsChinese ? text.en : text.zh;
    return QString::fromStdString(own.empty() ? other : own);
}

} // namespace explanation
