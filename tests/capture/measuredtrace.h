// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/segment.h"
#include "tcp/state.h"
#include "tcp/time.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

#include <optional>
#include <vector>

// A trace that was measured on a real kernel: `a` is the client's host, `b` the server's.
namespace measured {

struct Segment
{
    tcp::Duration sent{};
    std::optional<tcp::Duration> arrived; // absent: lost
    tcp::Side from = tcp::Side::Client;
    QString flags; // as tcpdump writes them
    qint64 seq = 0;
    std::optional<qint64> ack;
    qint64 length = 0;
    bool isInjected = false; // seen only where it arrives
};

// A state that was seen with the socket's timers and queues.
struct Diagnosis
{
    tcp::Duration at{};
    tcp::Side host = tcp::Side::Client;
    QString state; // "gone" when there is no socket any more
};

struct Trace
{
    std::vector<Segment> segments;
    std::vector<Diagnosis> diagnoses; // not of listeners
};

inline tcp::Duration seconds(const QString &text)
{
    return tcp::Duration(qRound64(text.toDouble() * 1e6));
}

inline tcp::Side side(const QString &letter)
{
    return letter == QLatin1String("a") ? tcp::Side::Client : tcp::Side::Server;
}

inline Trace read(const QString &path)
{
    static const QRegularExpression segmentLine(QStringLiteral(
        R"(^\s*([\d.]+) SEG\s+([ab])>[ab] (\S+)\s+(\d+):\d+\((\d+)\)(?: ack (\d+))?.* (?:-> ([\d.]+)|(LOST)|(INJECTED))$)"));
    static const QRegularExpression diagnosisLine(
        QStringLiteral(R"(^\s*([\d.]+) DIAG\s+([ab]) \d+>([1-9]\d*) (\S+))"));
    Trace trace;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trace;
    QTextStream stream(&file);
    for (QString line = stream.readLine(); !line.isNull(); line = stream.readLine()) {
        if (const auto match = segmentLine.match(line); match.hasMatch()) {
            Segment segment;
            segment.sent = seconds(match.captured(1));
            segment.from = side(match.captured(2));
            segment.flags = match.captured(3);
            segment.seq = match.captured(4).toLongLong();
            segment.length = match.captured(5).toLongLong();
            if (!match.captured(6).isEmpty())
                segment.ack = match.captured(6).toLongLong();
            if (!match.captured(7).isEmpty())
                segment.arrived = seconds(match.captured(7));
            segment.isInjected = !match.captured(9).isEmpty();
            if (segment.isInjected)
                segment.arrived = segment.sent;
            trace.segments.push_back(segment);
        }
        if (const auto match = diagnosisLine.match(line); match.hasMatch())
            trace.diagnoses.push_back(
                {seconds(match.captured(1)), side(match.captured(2)), match.captured(4)});
    }
    return trace;
}

// Our name of a state as the kernel names it.
inline QString nameOf(const QString &kernelState)
{
    if (kernelState == QLatin1String("SYN_RECV"))
        return QStringLiteral("SYN_RECEIVED");
    if (kernelState == QLatin1String("gone") || kernelState == QLatin1String("CLOSE"))
        return QStringLiteral("CLOSED");
    QString name = kernelState;
    return name.replace(QLatin1String("FIN_WAIT1"), QLatin1String("FIN_WAIT_1"))
        .replace(QLatin1String("FIN_WAIT2"), QLatin1String("FIN_WAIT_2"));
}

// Flags as tcpdump writes them: "S.", "F.", "P.", "R", ".".
inline QString tcpdumpFlags(const tcp::Flags &flags)
{
    QString text;
    if (flags.syn)
        text += QLatin1Char('S');
    if (flags.fin)
        text += QLatin1Char('F');
    if (flags.rst)
        text += QLatin1Char('R');
    if (flags.psh)
        text += QLatin1Char('P');
    if (flags.ack)
        text += QLatin1Char('.');
    return text;
}

} // namespace measured
