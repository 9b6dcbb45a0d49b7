// SPDX-License-Identifier: MIT
#pragma once

#include "scenario/text.h"
#include "simulation/simulate.h"
#include "support/shown.h"
#include "trace/trace.h"

#include <QString>
#include <QStringList>
#include <QTest>

#include <string>

namespace support {

// The scenario of a text without its first line, "format = 1"; a bad one fails the test.
inline scenario::Scenario scenarioOf(const std::string &text)
{
    const scenario::ParseResult result = scenario::parse("format = 1\n" + text);
    for (const scenario::Problem &problem : result.problems)
        qWarning("line %d: problem %d, found '%s'", problem.place.line,
                 static_cast<int>(problem.kind), problem.found.c_str());
    return result.scenario;
}

inline trace::Trace run(const std::string &text)
{
    return simulation::simulate(scenarioOf(text));
}

// What can be asked for by lines(): the kinds of events, by what their line says.
namespace kinds {
inline constexpr unsigned Sockets = 1, Calls = 2, Results = 4, Segments = 8, Arrivals = 16,
                          Losses = 32, States = 64, Timers = 128, Notes = 256, All = 511;
} // namespace kinds

inline QString shownTime(tcp::SimTime time)
{
    return QString::fromStdString(tcp::toString(time.time_since_epoch()));
}

inline QString shownError(tcp::Error error, std::int64_t value)
{
    return error == tcp::Error::None ? QString::number(value) : shown(error);
}

// "SYN+ACK 0 ack 1 len 10", relative to the initial sequence numbers.
inline QString segmentText(const trace::Trace &trace, trace::EventId id)
{
    const trace::Event &event = trace.event(id);
    const tcp::Segment &segment = std::get<trace::SegmentSent>(event.fact).segment;
    QString text = QString::fromStdString(tcp::toString(segment.flags));
    if (const auto seq = trace::relativeSeq(trace, event))
        text += QStringLiteral(" %1").arg(*seq);
    if (const auto ack = trace::relativeAck(trace, event))
        text += QStringLiteral(" ack %1").arg(*ack);
    if (segment.length > 0)
        text += QStringLiteral(" len %1").arg(segment.length);
    return text;
}

// What an event tells, without its time and place, and which kind it is of.
class FactText
{
public:
    FactText(const trace::Trace &trace, trace::EventId id) : m_trace(trace), m_id(id) {}

    QString operator()(const trace::SocketChanged &fact)
    {
        kind = kinds::Sockets;
        switch (fact.what) {
        case trace::SocketChanged::What::Created: return QStringLiteral("is created");
        case trace::SocketChanged::What::Accepted: return QStringLiteral("is accepted");
        case trace::SocketChanged::What::Orphaned: return QStringLiteral("is orphaned");
        case trace::SocketChanged::What::Gone: return QStringLiteral("is gone");
        }
        return {};
    }
    QString operator()(const trace::CallMade &fact)
    {
        kind = kinds::Calls;
        return QStringLiteral("calls ") + QString::fromLatin1(tcp::nameOf(fact.call).data());
    }
    QString operator()(const trace::CallReturned &fact)
    {
        kind = kinds::Results;
        const auto &call = std::get<trace::CallMade>(m_trace.event(fact.call).fact).call;
        return QStringLiteral("%1 returns %2")
            .arg(QString::fromLatin1(tcp::nameOf(call).data()), shownError(fact.error, fact.value));
    }
    QString operator()(const trace::SegmentSent &fact)
    {
        kind = kinds::Segments;
        return (fact.isInjected ? QStringLiteral("forges ") : QStringLiteral("sends "))
               + segmentText(m_trace, m_id) + (fact.isProbe ? " probe" : "")
               + (fact.isRetransmission ? " again" : "");
    }
    QString operator()(const trace::SegmentArrived &fact)
    {
        kind = kinds::Arrivals;
        return QStringLiteral("gets %1: %2%3")
            .arg(segmentText(m_trace, fact.segment), shown(fact.verdict),
                 QLatin1String(fact.isDuplicate ? " copy" : ""));
    }
    QString operator()(const trace::SegmentLost &fact)
    {
        kind = kinds::Losses;
        static const QStringList Reasons = {"fault", "cut", "power off", "no host"};
        return QStringLiteral("loses %1 by %2")
            .arg(segmentText(m_trace, fact.segment), Reasons[static_cast<int>(fact.by)]);
    }
    QString operator()(const trace::StateChanged &fact)
    {
        kind = kinds::States;
        return shown(fact.from) + " > " + shown(fact.to);
    }
    QString operator()(const trace::TimerChanged &fact)
    {
        kind = kinds::Timers;
        const bool starts = fact.action == trace::TimerChanged::Action::Start;
        return QStringLiteral("%1 %2").arg(shown(fact.action), shown(fact.timer))
               + (starts ? " until " + shownTime(fact.expires) : QString());
    }
    QString operator()(const trace::Noted &fact)
    {
        kind = kinds::Notes;
        return QStringLiteral("notes ") + shown(fact.what);
    }

    unsigned kind = 0;

private:
    const trace::Trace &m_trace;
    trace::EventId m_id;
};

// The events of some kinds as lines: "100ms client main sends SYN 0".
inline QStringList lines(const trace::Trace &trace, unsigned wanted = kinds::All)
{
    QStringList lines;
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        const trace::Event &event = trace.events()[i];
        FactText text(trace, trace::EventId(i));
        const QString told = std::visit(text, event.fact);
        if ((text.kind & wanted) == 0)
            continue;
        const QString socket = event.socket == trace::NoSocket
                                   ? QStringLiteral("-")
                                   : QString::fromStdString(trace.socket(event.socket).name);
        lines << QStringList{shownTime(event.at), shown(event.host), socket, told}.join(' ');
    }
    return lines;
}

// The lines that contain a text.
inline QStringList linesWith(const trace::Trace &trace, const QString &text)
{
    return lines(trace).filter(text);
}

// The socket of that name; NoSocket when there is none.
inline trace::SocketId socketNamed(const trace::Trace &trace, tcp::Side host, const char *name)
{
    for (std::size_t i = 0; i < trace.sockets().size(); ++i) {
        if (trace.sockets()[i].host == host && trace.sockets()[i].name == name)
            return trace::SocketId(static_cast<std::uint16_t>(i));
    }
    return trace::NoSocket;
}

// The first event whose line contains the text; fails the test when there is none.
inline trace::EventId eventWith(const trace::Trace &trace, const QString &text)
{
    const QStringList all = lines(trace);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].contains(text))
            return trace::EventId(static_cast<std::uint32_t>(i));
    }
    qWarning("No event tells '%s'.", qPrintable(text));
    return {};
}

} // namespace support
