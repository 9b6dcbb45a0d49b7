// SPDX-License-Identifier: MIT
#include "explanation/piles/advice.h"

#include "explanation/fields.h"
#include "explanation/piles/pilewords.h"
#include "explanation/say.h"

#include <algorithm>

namespace explanation {

namespace {

using sockets::Role;

// What an advice is written with.
struct Writer
{
    const Case &one;
    Language language;

    [[nodiscard]] QString number(std::size_t value) const { return numberText(value, language); }
    // The system's value of a field, "60 s".
    [[nodiscard]] QString value(const char *field) const
    {
        return comparedValue(one.system, *tcp::findField(field), language);
    }
    // What the system calls a field; its name in words where it has none.
    [[nodiscard]] QString parameter(const char *field) const
    {
        const tcp::Field &found = *tcp::findField(field);
        const QString own = systemNameOf(one.system, found);
        return own.isEmpty() ? nameOf(found, language) : own;
    }
    [[nodiscard]] bool hasParameter(const char *field) const
    {
        return !systemNameOf(one.system, *tcp::findField(field)).isEmpty();
    }
    [[nodiscard]] QString program() const
    {
        return one.pile.process.empty()
                   ? say(language, QT_TRANSLATE_NOOP("explanation", "the program"))
                   : QString::fromStdString(one.pile.process);
    }
    [[nodiscard]] QString port() const { return QString::fromStdString(one.pile.port); }
    template <typename... Arguments>
    [[nodiscard]] QString operator()(const Source &source, const Arguments &...arguments) const
    {
        return say(language, source, arguments...);
    }
};

QString who(const Writer &say)
{
    switch (say.one.verdict) {
    case sockets::Verdict::Few:
        return say(QT_TRANSLATE_NOOP("explanation", "Nobody, as it looks now."));
    case sockets::Verdict::CloseWaitLeak:
        return say(QT_TRANSLATE_NOOP("explanation", "You: %1 on this machine must call close()."),
                   say.program());
    case sockets::Verdict::CloseWaitOfSomebody:
        return say(QT_TRANSLATE_NOOP(
            "explanation",
            "You: a program on this machine must call close(); the table does not tell which."));
    case sockets::Verdict::CloseWaitNotAccepted:
    case sockets::Verdict::EstablishedNotAccepted:
    case sockets::Verdict::ListeningFull:
        return say(
            QT_TRANSLATE_NOOP("explanation",
                              "You: the program that listens on port %1 must call accept()."),
            say.port());
    case sockets::Verdict::FinWait2Orphans:
    case sockets::Verdict::FinWait2:
        return say(
            QT_TRANSLATE_NOOP("explanation", "The program at the other end: it has not closed."));
    case sockets::Verdict::FinWait2Held:
        return say(QT_TRANSLATE_NOOP(
                       "explanation",
                       "The program at the other end; or %1 here, by no longer waiting for it."),
                   say.program());
    case sockets::Verdict::TimeWaitHarmless:
    case sockets::Verdict::TimeWaitOfServer:
        return say(QT_TRANSLATE_NOOP("explanation", "Nobody, as long as new connections succeed."));
    case sockets::Verdict::TimeWaitPortsScarce:
        return say(QT_TRANSLATE_NOOP("explanation",
                                     "You: the program that opens so many short connections."));
    case sockets::Verdict::FinUnacknowledged:
        return say(
            QT_TRANSLATE_NOOP("explanation", "Nobody: retransmissions run out by themselves."));
    case sockets::Verdict::SynSent:
        return say(QT_TRANSLATE_NOOP(
            "explanation", "Whoever looks after the way to the server, or after the server."));
    case sockets::Verdict::SynReceived:
        return say(QT_TRANSLATE_NOOP("explanation",
                                     "Whoever looks after the network in front of port %1."),
                   say.port());
    case sockets::Verdict::EstablishedUnread:
        return say(QT_TRANSLATE_NOOP("explanation", "You: %1 does not read what has come."),
                   say.program());
    case sockets::Verdict::Established:
    case sockets::Verdict::Listening:
    case sockets::Verdict::Closed: return say(QT_TRANSLATE_NOOP("explanation", "Nobody."));
    }
    Q_UNREACHABLE();
}

QString closeWaitMeaning(const Writer &say)
{
    return say(QT_TRANSLATE_NOOP(
        "explanation", "The peer has closed, and recv() tells the program so by returning 0. "
                       "No timer runs in CLOSE_WAIT: only the program's own close() ends it."));
}

QString timeWaitMeaning(const Writer &say)
{
    return say(
        QT_TRANSLATE_NOOP(
            "explanation",
            "This end closed first. Each socket stays for %1, so that old segments disappear and "
            "the last ACK can be repeated; it holds no descriptor and little memory."),
        say.value("timeWait"));
}

// Of the destinations that the pile is about, the one with most ports in use.
const sockets::PortUse *scarcest(const Case &one)
{
    const auto found = std::ranges::find_if(one.uses, [&one](const sockets::PortUse &use) {
        return use.to.port == one.pile.port || use.to.port == "*";
    });
    return found == one.uses.end() ? nullptr : &*found;
}

QString scarceMeaning(const Writer &say)
{
    const sockets::PortUse *use = scarcest(say.one);
    const QString ports = use ? portsText(*use, say.language) : QString();
    return say(
        QT_TRANSLATE_NOOP("explanation",
                          "%1 From %2 % on, connect() fails or soon will, with EADDRNOTAVAIL."),
        ports, say.number(std::size_t(sockets::ScarcePorts * 100)));
}

QString orphansMeaning(const Writer &say)
{
    if (say.one.system.profile.finWait2Timeout == tcp::Unlimited)
        return say(QT_TRANSLATE_NOOP(
            "explanation", "This end has closed and its FIN is acknowledged; the peer's FIN is "
                           "missing. This system sets no limit to that."));
    return say(
        QT_TRANSLATE_NOOP("explanation",
                          "This end has closed and its FIN is acknowledged; the peer's FIN is "
                          "missing. No program holds these any more: the system forgets each "
                          "after %1."),
        say.value("finWait2Timeout"));
}

QString meaning(const Writer &say)
{
    const sockets::Pile &pile = say.one.pile;
    switch (say.one.verdict) {
    case sockets::Verdict::Few:
        return say(QT_TRANSLATE_NOOP("explanation",
                                     "Fewer than %1 are no pile: such states come and go. Look "
                                     "again in a minute; if the "
                                     "same sockets are still there, something is wrong."),
                   say.number(sockets::LeastPile));
    case sockets::Verdict::CloseWaitLeak:
    case sockets::Verdict::CloseWaitOfSomebody: return closeWaitMeaning(say);
    case sockets::Verdict::CloseWaitNotAccepted:
        return say(QT_TRANSLATE_NOOP(
            "explanation",
            "The clients connected and closed again before the program took them. They wait in "
            "the accept queue: no process has a descriptor of them, so nothing can close them "
            "before accept()."));
    case sockets::Verdict::FinWait2Orphans: return orphansMeaning(say);
    case sockets::Verdict::FinWait2Held:
        return say(
            QT_TRANSLATE_NOOP("explanation",
                              "%1 has shut down its own direction and still waits for the peer's "
                              "FIN: a half-close, which may last for ever."),
            say.program());
    case sockets::Verdict::FinWait2:
        return say(QT_TRANSLATE_NOOP(
            "explanation", "This end has closed and its FIN is acknowledged; the peer's FIN is "
                           "missing."));
    case sockets::Verdict::TimeWaitHarmless: return timeWaitMeaning(say);
    case sockets::Verdict::TimeWaitOfServer:
        return timeWaitMeaning(say)
               + (say.language == Language::English ? QStringLiteral(" ") : QString())
               + say(QT_TRANSLATE_NOOP(
                   "explanation",
                   "Accepted connections share the server's port, so no port runs out."));
    case sockets::Verdict::TimeWaitPortsScarce: return scarceMeaning(say);
    case sockets::Verdict::FinUnacknowledged:
        return say(QT_TRANSLATE_NOOP(
            "explanation", "The FIN is sent or queued and nobody acknowledges it: the peer or the "
                           "way to it is gone, or the peer's window is shut."));
    case sockets::Verdict::SynSent:
        return say(QT_TRANSLATE_NOOP(
            "explanation", "The SYN has no answer: something drops it on the way, or the accept "
                           "queue of the server is full."));
    case sockets::Verdict::SynReceived:
        return say(QT_TRANSLATE_NOOP(
            "explanation", "SYN+ACK has been sent, and the third step of the handshake does not "
                           "come: ACKs get lost, or the SYNs are a flood with false addresses."));
    case sockets::Verdict::Established:
        return say(
            QT_TRANSLATE_NOOP("explanation", "Open connections: nothing is wrong with them."));
    case sockets::Verdict::EstablishedNotAccepted:
        return say(QT_TRANSLATE_NOOP(
            "explanation", "The kernel has completed the handshake, and the program has not taken "
                           "the connections: the clients are connected and nobody answers."));
    case sockets::Verdict::EstablishedUnread:
        return say(
            QT_TRANSLATE_NOOP("explanation", "%1 of %2 hold data that no recv() has fetched."),
            say.number(pile.unread), say.number(pile.sockets));
    case sockets::Verdict::Listening:
        return say(QT_TRANSLATE_NOOP("explanation", "%1 connections wait for accept()."),
                   say.number(pile.queued));
    case sockets::Verdict::ListeningFull:
        return say(QT_TRANSLATE_NOOP(
                       "explanation",
                       "%1 connections wait for accept() where the backlog is %2: what comes "
                       "now is not taken."),
                   say.number(pile.queued), say.number(pile.backlog.value_or(0)));
    case sockets::Verdict::Closed:
        return say(QT_TRANSLATE_NOOP(
            "explanation", "These are no connections: a port is bound, or nothing is left."));
    }
    Q_UNREACHABLE();
}

QList<Cause> closeWaitCauses(const Writer &say)
{
    QList<Cause> causes;
    if (say.one.verdict == sockets::Verdict::CloseWaitOfSomebody)
        causes << Cause{
            say(QT_TRANSLATE_NOOP(
                "explanation", "First find the owner, with the command below and root's rights.")),
            {}};
    causes << Cause{say(QT_TRANSLATE_NOOP("explanation",
                                          "recv() returned 0 and nobody called close().")),
                    QStringLiteral("end-of-file-ignored")}
           << Cause{say(QT_TRANSLATE_NOOP(
                        "explanation",
                        "An error path, an exception or a timeout leaves before close().")),
                    QStringLiteral("error-path-without-close")};
    if (say.one.pile.role == Role::Client)
        causes << Cause{
            say(QT_TRANSLATE_NOOP(
                "explanation",
                "A pool keeps connections that the peer has closed: test and evict idle ones.")),
            QStringLiteral("idle-pool")};
    causes << Cause{say(QT_TRANSLATE_NOOP("explanation",
                                          "A thread is blocked in recv() on the socket while "
                                          "another calls close(): call shutdown() first.")),
                    QStringLiteral("close-while-a-thread-waits")}
           << Cause{say(QT_TRANSLATE_NOOP("explanation",
                                          "A child process has inherited the descriptor: close() "
                                          "in the parent sends nothing.")),
                    QStringLiteral("fork-keeps-the-connection")};
    return causes;
}

QList<Cause> notAcceptedCauses(const Writer &say)
{
    return {
        {say(QT_TRANSLATE_NOOP("explanation",
                               "The thread that accepts is stuck: a lock, or a call that blocks.")),
         QStringLiteral("never-accepted")},
        {say(QT_TRANSLATE_NOOP("explanation", "All workers are busy with slow requests.")), {}},
        {say(QT_TRANSLATE_NOOP(
             "explanation",
             "accept() fails because the limit of open descriptors is reached (EMFILE).")),
         {}}};
}

QList<Cause> scarceCauses(const Writer &say)
{
    QList<Cause> causes = {
        {say(QT_TRANSLATE_NOOP("explanation", "Reuse connections: keep-alive in HTTP, a pool.")),
         QStringLiteral("ports-exhausted")},
        {say(QT_TRANSLATE_NOOP("explanation", "Let the other end close first.")),
         QStringLiteral("close-by-server")},
        {say(QT_TRANSLATE_NOOP(
             "explanation",
             "Widen the range of local ports, or use more addresses at either end.")),
         {}}};
    if (say.hasParameter("timeWaitReuse"))
        causes << Cause{
            say(QT_TRANSLATE_NOOP("explanation", "Last, %1 = 1, where both ends use timestamps."),
                say.parameter("timeWaitReuse")),
            {}};
    return causes;
}

QList<Cause> look(const Writer &say)
{
    switch (say.one.verdict) {
    case sockets::Verdict::CloseWaitLeak:
    case sockets::Verdict::CloseWaitOfSomebody: return closeWaitCauses(say);
    case sockets::Verdict::CloseWaitNotAccepted:
    case sockets::Verdict::EstablishedNotAccepted:
    case sockets::Verdict::ListeningFull: return notAcceptedCauses(say);
    case sockets::Verdict::FinWait2Orphans:
    case sockets::Verdict::FinWait2:
        return {
            {say(QT_TRANSLATE_NOOP(
                 "explanation",
                 "At the other end the same connections show CLOSE_WAIT: the mistake is there.")),
             standOf(say.one.pile, say.one.verdict).scenario},
            {say(QT_TRANSLATE_NOOP("explanation",
                                   "Here, ask why this end closes first: a short idle time, "
                                   "perhaps, toward a pool that keeps connections.")),
             QStringLiteral("idle-pool")}};
    case sockets::Verdict::FinWait2Held:
        return {{say(QT_TRANSLATE_NOOP(
                     "explanation",
                     "shutdown() for writing, and then recv() without a limit of time.")),
                 QStringLiteral("long-half-close")}};
    case sockets::Verdict::TimeWaitOfServer:
        return {{say(QT_TRANSLATE_NOOP(
                     "explanation",
                     "Only if a restart fails because the address is in use: SO_REUSEADDR before "
                     "bind() (on Windows this option means something else).")),
                 QStringLiteral("address-in-use")}};
    case sockets::Verdict::TimeWaitHarmless:
        return {
            {say(QT_TRANSLATE_NOOP(
                 "explanation", "Only if connect() fails with EADDRNOTAVAIL: reuse connections.")),
             QStringLiteral("ports-exhausted")}};
    case sockets::Verdict::TimeWaitPortsScarce: return scarceCauses(say);
    case sockets::Verdict::FinUnacknowledged:
        return {
            {say(QT_TRANSLATE_NOOP(
                 "explanation",
                 "Where Send-Q is above 1, data waits in front of the FIN: does the peer read?")),
             QStringLiteral("fin-behind-a-zero-window")},
            {say(QT_TRANSLATE_NOOP("explanation",
                                   "A firewall or NAT on the way has forgotten the connections.")),
             {}}};
    case sockets::Verdict::SynSent:
        return {{say(QT_TRANSLATE_NOOP(
                     "explanation",
                     "Capture at both ends: does the SYN arrive, does an answer leave?")),
                 QStringLiteral("silence-or-refusal")},
                {say(QT_TRANSLATE_NOOP("explanation", "At the server: is the accept queue full?")),
                 QStringLiteral("accept-queue-full")}};
    case sockets::Verdict::SynReceived:
        return {{say(QT_TRANSLATE_NOOP(
                     "explanation",
                     "Very many different peers: a flood. SYN cookies keep the service alive.")),
                 QStringLiteral("syn-flood")},
                {say(QT_TRANSLATE_NOOP(
                     "explanation",
                     "Few peers: capture at both ends; the way back may be another one.")),
                 QStringLiteral("lost-handshake-ack-server-speaks")},
                {say(QT_TRANSLATE_NOOP("explanation",
                                       "The accept queue is full, and the last ACK is ignored.")),
                 QStringLiteral("accept-queue-full")}};
    case sockets::Verdict::EstablishedUnread:
        return {{say(QT_TRANSLATE_NOOP(
                     "explanation",
                     "The thread that should read is stuck, or waits for something else first.")),
                 {}}};
    case sockets::Verdict::Few:
    case sockets::Verdict::Established:
    case sockets::Verdict::Listening:
    case sockets::Verdict::Closed: return {};
    }
    Q_UNREACHABLE();
}

QStringList timeWaitUseless(const Writer &say)
{
    QStringList list = {
        say(QT_TRANSLATE_NOOP("explanation", "%1: it rules FIN_WAIT_2, not TIME_WAIT."),
            say.parameter("finWait2Timeout"))};
    if (say.hasParameter("timeWaitReuse"))
        list << say(QT_TRANSLATE_NOOP(
            "explanation",
            "tcp_tw_recycle: it broke clients behind NAT and is no longer in Linux."));
    list << say(QT_TRANSLATE_NOOP(
        "explanation", "SO_LINGER with time 0: data is lost, and the peer sees a reset."));
    if (say.hasParameter("timeWaitBuckets"))
        list << say(
            QT_TRANSLATE_NOOP("explanation",
                              "A small %1: connections end wrongly as soon as segments are lost."),
            say.parameter("timeWaitBuckets"));
    return list;
}

QStringList useless(const Writer &say)
{
    switch (say.one.verdict) {
    case sockets::Verdict::CloseWaitLeak:
    case sockets::Verdict::CloseWaitOfSomebody:
        return {
            say(QT_TRANSLATE_NOOP("explanation",
                                  "%1: it rules an orphan's FIN_WAIT_2, at the other end."),
                say.parameter("finWait2Timeout")),
            say(QT_TRANSLATE_NOOP(
                "explanation", "Keepalive: a peer that has only half-closed answers every probe; "
                               "where it does end the state, it hides the missing close().")),
            say(QT_TRANSLATE_NOOP(
                "explanation", "Any other parameter: no system that was read limits CLOSE_WAIT.")),
            say(QT_TRANSLATE_NOOP("explanation",
                                  "A restart: it is first aid, and the leak begins again."))};
    case sockets::Verdict::CloseWaitNotAccepted:
    case sockets::Verdict::EstablishedNotAccepted:
    case sockets::Verdict::ListeningFull:
        return {
            say(QT_TRANSLATE_NOOP(
                "explanation", "Looking for a missing close(): there is no descriptor to close.")),
            say(QT_TRANSLATE_NOOP("explanation",
                                  "A longer backlog: the queue only grows longer."))};
    case sockets::Verdict::FinWait2Orphans:
    case sockets::Verdict::FinWait2:
        return {say(
            QT_TRANSLATE_NOOP("explanation",
                              "A shorter %1: it tidies up here, and the peer's CLOSE_WAIT stays."),
            say.parameter("finWait2Timeout"))};
    case sockets::Verdict::FinWait2Held:
        return {say(QT_TRANSLATE_NOOP("explanation", "%1: it rules orphans, and these are none."),
                    say.parameter("finWait2Timeout"))};
    case sockets::Verdict::TimeWaitHarmless:
    case sockets::Verdict::TimeWaitOfServer:
    case sockets::Verdict::TimeWaitPortsScarce: return timeWaitUseless(say);
    case sockets::Verdict::FinUnacknowledged:
        return {say(QT_TRANSLATE_NOOP(
            "explanation", "close(): it has been called, or these would not be there."))};
    case sockets::Verdict::SynSent:
        return {say(QT_TRANSLATE_NOOP("explanation",
                                      "More retries of SYN: each failure only takes longer."))};
    case sockets::Verdict::SynReceived:
        return {say(QT_TRANSLATE_NOOP(
            "explanation", "close() in the program: it does not know of these connections yet."))};
    case sockets::Verdict::EstablishedUnread:
        return {
            say(QT_TRANSLATE_NOOP("explanation", "A larger receive buffer: it fills up as well."))};
    case sockets::Verdict::Few:
    case sockets::Verdict::Established:
    case sockets::Verdict::Listening:
    case sockets::Verdict::Closed: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Advice adviceOn(const Case &one, Language language)
{
    const Writer say{one, language};
    return {who(say),
            meaning(say),
            look(say),
            useless(say),
            commandsFor(one, language),
            standOf(one.pile, one.verdict)};
}

} // namespace explanation
