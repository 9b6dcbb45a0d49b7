// SPDX-License-Identifier: MIT
#include "explanation/piles/advice.h"
#include "explanation/say.h"

#include <array>

namespace explanation {

namespace {

using tcp::Standing;

// What a command shows.
enum class Shows : std::uint8_t { Owner, Timers, Queue, Overflows, Ports };

// %1 stands for the state as the tool calls it.
struct CommandRow
{
    const char *system;
    Shows shows;
    const char *command;
    tcp::Standing standing;
};

constexpr std::array CommandRows = {
    CommandRow{"linux", Shows::Owner, "ss -tanpoe state %1", Standing::Measured},
    CommandRow{"linux", Shows::Timers, "ss -tano state %1", Standing::Measured},
    CommandRow{"linux", Shows::Queue, "ss -ltnp", Standing::Measured},
    CommandRow{"linux", Shows::Overflows, "nstat -az TcpExtListenOverflows TcpExtListenDrops",
               Standing::Measured},
    CommandRow{"linux", Shows::Ports, "sysctl net.ipv4.ip_local_port_range", Standing::Measured},
    CommandRow{"windows", Shows::Owner,
               "Get-NetTCPConnection -State %1 | Group-Object OwningProcess", Standing::Documented},
    CommandRow{"windows", Shows::Owner, "netstat -anob", Standing::Documented},
    CommandRow{"windows", Shows::Ports, "netsh int ipv4 show dynamicport tcp",
               Standing::Documented},
    CommandRow{"windows", Shows::Ports, "netstat -anobq", Standing::Documented},
    CommandRow{"macos", Shows::Owner, "lsof -nP -iTCP -sTCP:%1", Standing::Unverified},
    CommandRow{"macos", Shows::Timers, "netstat -anv -p tcp", Standing::Unverified},
    CommandRow{"macos", Shows::Queue, "netstat -Lan", Standing::Unverified},
    CommandRow{"freebsd", Shows::Owner, "sockstat -4 -s", Standing::Unverified},
    CommandRow{"freebsd", Shows::Timers, "netstat -x", Standing::Unverified},
    CommandRow{"freebsd", Shows::Queue, "netstat -Lan", Standing::Unverified},
    CommandRow{"illumos", Shows::Timers, "netstat -an -P tcp", Standing::Unverified},
    CommandRow{"illumos", Shows::Overflows, "netstat -s -P tcp", Standing::Unverified},
    CommandRow{"openbsd", Shows::Timers, "netstat -an -p tcp", Standing::Unverified},
};

struct StateWord
{
    const char *ss;
    const char *lsof;
    const char *powerShell;
};

constexpr std::array<StateWord, tcp::AllStates.size()> StateWords = {{
    {"closed", "CLOSED", "Closed"},
    {"listening", "LISTEN", "Listen"},
    {"syn-sent", "SYN_SENT", "SynSent"},
    {"syn-recv", "SYN_RCVD", "SynReceived"},
    {"established", "ESTABLISHED", "Established"},
    {"fin-wait-1", "FIN_WAIT_1", "FinWait1"},
    {"fin-wait-2", "FIN_WAIT_2", "FinWait2"},
    {"close-wait", "CLOSE_WAIT", "CloseWait"},
    {"closing", "CLOSING", "Closing"},
    {"last-ack", "LAST_ACK", "LastAck"},
    {"time-wait", "TIME_WAIT", "TimeWait"},
}};

QString withState(const CommandRow &row, tcp::State state)
{
    const StateWord &word = StateWords[static_cast<std::size_t>(state)];
    const QString command = QString::fromLatin1(row.command);
    if (command.startsWith(QLatin1String("ss ")))
        return command.contains(u'%') ? command.arg(QLatin1String(word.ss)) : command;
    if (command.startsWith(QLatin1String("lsof ")))
        return command.arg(QLatin1String(word.lsof));
    return command.contains(u'%') ? command.arg(QLatin1String(word.powerShell)) : command;
}

QString purposeOf(Shows shows, Language language)
{
    switch (shows) {
    case Shows::Owner:
        return say(language, QT_TRANSLATE_NOOP("explanation", "the processes behind them"));
    case Shows::Timers:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation",
                                     "the sockets again, with what the system tells of them"));
    case Shows::Queue:
        return say(language, QT_TRANSLATE_NOOP("explanation",
                                               "how many wait for accept(), and how many may"));
    case Shows::Overflows:
        return say(language, QT_TRANSLATE_NOOP("explanation", "how often a queue has overflowed"));
    case Shows::Ports:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "the local ports, and what holds them"));
    }
    Q_UNREACHABLE();
}

// Which of them are of use for a verdict.
QList<Shows> wanted(sockets::Verdict verdict)
{
    switch (verdict) {
    case sockets::Verdict::CloseWaitLeak:
    case sockets::Verdict::CloseWaitOfSomebody:
    case sockets::Verdict::FinWait2Held:
    case sockets::Verdict::EstablishedUnread: return {Shows::Owner};
    case sockets::Verdict::CloseWaitNotAccepted:
    case sockets::Verdict::EstablishedNotAccepted:
    case sockets::Verdict::Listening:
    case sockets::Verdict::ListeningFull:
    case sockets::Verdict::SynReceived: return {Shows::Queue, Shows::Overflows};
    case sockets::Verdict::TimeWaitHarmless:
    case sockets::Verdict::TimeWaitPortsScarce: return {Shows::Timers, Shows::Ports};
    case sockets::Verdict::Few:
    case sockets::Verdict::FinWait2Orphans:
    case sockets::Verdict::FinWait2:
    case sockets::Verdict::TimeWaitOfServer:
    case sockets::Verdict::FinUnacknowledged:
    case sockets::Verdict::SynSent: return {Shows::Owner, Shows::Timers};
    case sockets::Verdict::Established:
    case sockets::Verdict::Closed: return {};
    }
    return {};
}

} // namespace

QList<Command> commandsFor(const Case &one, Language language)
{
    QList<Command> commands;
    const QList<Shows> shows = wanted(one.verdict);
    for (const CommandRow &row : CommandRows) {
        if (one.system.id == row.system && shows.contains(row.shows))
            commands << Command{withState(row, one.pile.state), purposeOf(row.shows, language),
                                row.standing};
    }
    return commands;
}

} // namespace explanation
