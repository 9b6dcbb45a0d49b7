// SPDX-License-Identifier: MIT
#pragma once

#include "sockets/table.h"
#include "support/shown.h"
#include "tcp/profile.h"

#include <QString>
#include <QStringList>

namespace tables {

inline QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

inline QString shown(const std::optional<std::uint32_t> &number)
{
    return number ? QString::number(*number) : QStringLiteral("?");
}

inline QString shown(sockets::Ownership ownership)
{
    switch (ownership) {
    case sockets::Ownership::Unknown: return QStringLiteral("owner?");
    case sockets::Ownership::Program: return QStringLiteral("program");
    case sockets::Ownership::NotNamed: return QStringLiteral("unnamed");
    case sockets::Ownership::Nobody: return QStringLiteral("nobody");
    }
    return {};
}

// "ESTABLISHED 10.0.0.5 22 > 10.0.0.9 51234, 0 0, sshd 812, keepalive 7140s 0"
inline QString shown(const sockets::Entry &entry)
{
    const QString who = entry.process.empty() && !entry.pid
                            ? shown(entry.ownership)
                            : (text(entry.process) + ' ' + shown(entry.pid)).trimmed();
    QString line =
        QStringLiteral("%1 %2 %3 > %4 %5, %6 %7, %8")
            .arg(support::shown(entry.state), text(entry.local.host), text(entry.local.port),
                 text(entry.remote.host), text(entry.remote.port), shown(entry.receiveQueue),
                 shown(entry.sendQueue), who);
    if (entry.timer)
        line += QStringLiteral(", %1 %2 %3")
                    .arg(text(entry.timer->name), text(tcp::toString(entry.timer->left)))
                    .arg(entry.timer->retransmissions);
    return line;
}

inline QString shown(const sockets::Problem &problem)
{
    static const QStringList Kinds = {"no socket", "state", "address", "fields", "no state"};
    return QStringLiteral("%1: %2: %3")
        .arg(problem.line)
        .arg(Kinds[static_cast<int>(problem.kind)], text(problem.text));
}

inline QStringList entries(const sockets::Table &table)
{
    QStringList lines;
    for (const sockets::Entry &entry : table.entries)
        lines << shown(entry);
    return lines;
}

inline QStringList problems(const sockets::Table &table)
{
    QStringList lines;
    for (const sockets::Problem &problem : table.problems)
        lines << shown(problem);
    return lines;
}

} // namespace tables
