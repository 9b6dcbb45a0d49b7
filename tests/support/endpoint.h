// SPDX-License-Identifier: MIT
#pragma once

#include "support/shown.h"
#include "tcp/connection.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace support {

// One end of a connection under test, and the peer that the test plays. Numbers in texts count from
// the initial sequence numbers of their direction, which lie right before the numbers wrap around.
// Time passes only when it is told to.
class Endpoint
{
public:
    static constexpr tcp::SequenceNumber Iss{0xfffffff0};
    static constexpr tcp::SequenceNumber Irs{0xffffff00};
    static constexpr std::uint16_t PeerWindow = 60000;

    explicit Endpoint(const tcp::Profile &profile)
        : m_profile(profile), m_connection(m_profile, Iss)
    {
    }
    Endpoint(const Endpoint &) = delete; // the connection points to the profile
    Endpoint &operator=(const Endpoint &) = delete;

    // One step: "listen", "connect", "send 10", "receive", "shutdown", "close", "abort", "vanish",
    // "wait 40ms", or a segment from the peer: "< FIN+ACK 1 ack 2 len 10 win 0".
    tcp::Error run(const QString &step)
    {
        if (step.startsWith(QLatin1String("< "))) {
            arrives(segment(step.mid(2)));
            return tcp::Error::None;
        }
        const QString argument = step.section(QLatin1Char(' '), 1);
        if (step.startsWith(QLatin1String("wait "))) {
            pass(tcp::parseDuration(argument.toStdString()).value());
            return tcp::Error::None;
        }
        const tcp::Error error = call(step.section(QLatin1Char(' '), 0, 0), argument.toUInt());
        collect();
        return error;
    }
    // Steps, parted by semicolons.
    void runAll(const QString &steps)
    {
        for (const QString &step : steps.split(QLatin1Char(';'))) {
            if (!step.trimmed().isEmpty())
                run(step.trimmed());
        }
    }

    tcp::Verdict arrives(const tcp::Segment &segment)
    {
        const tcp::Verdict verdict = m_connection.arrives(segment, m_now);
        collect();
        return verdict;
    }

    void setOptions(const tcp::SocketOptions &options)
    {
        m_connection.setOptions(options, m_now);
        collect();
    }

    // Lets time pass; the timers that are due expire in their order.
    void pass(tcp::Duration duration)
    {
        const tcp::SimTime until = m_now + duration;
        for (auto kind = nextTimer(until); kind; kind = nextTimer(until)) {
            m_now = m_connection.timer(*kind)->expires;
            m_connection.expires(*kind, m_now);
            collect();
        }
        m_now = until;
    }

    // Expires the timer that is due next, however long that takes; false when none runs.
    bool expireNext()
    {
        const auto kind = nextTimer(tcp::SimTime::max());
        if (!kind)
            return false;
        pass(m_connection.timer(*kind)->expires - m_now);
        return true;
    }

    // What has been sent since the start or the last forget(), and what was signalled.
    [[nodiscard]] const std::vector<tcp::SendSegment> &sent() const { return m_sent; }
    [[nodiscard]] const std::vector<tcp::Signal> &signalled() const { return m_signals; }
    [[nodiscard]] const std::vector<tcp::State> &entered() const { return m_entered; }
    [[nodiscard]] bool hasSignalled(tcp::Signal signal) const
    {
        return std::ranges::find(m_signals, signal) != m_signals.end();
    }
    void forget()
    {
        m_sent.clear();
        m_signals.clear();
        m_entered.clear();
    }

    // The segments sent as texts: "SYN+ACK 0 ack 1; ACK 1 ack 1 len 10", "-" for none.
    [[nodiscard]] QString sentTexts() const
    {
        QStringList texts;
        for (const tcp::SendSegment &send : m_sent)
            texts << text(send.segment);
        return texts.isEmpty() ? QStringLiteral("-") : texts.join(QLatin1String("; "));
    }

    [[nodiscard]] tcp::Connection &connection() { return m_connection; }
    [[nodiscard]] tcp::SimTime now() const { return m_now; }
    [[nodiscard]] tcp::State state() const { return m_connection.state(); }
    [[nodiscard]] QString stateName() const { return shown(state()); }

    // Of a segment that this end sent. The reset that answers a segment without ACK has no number
    // of this connection: its 0 stays 0.
    [[nodiscard]] static std::int64_t relativeSeq(const tcp::Segment &segment)
    {
        if (segment.flags.rst && segment.seq == tcp::SequenceNumber())
            return 0;
        return segment.seq - Iss;
    }
    [[nodiscard]] static std::int64_t relativeAck(const tcp::Segment &segment)
    {
        return segment.ack - Irs;
    }
    [[nodiscard]] static QString text(const tcp::Segment &segment)
    {
        QString text = QString::fromStdString(tcp::toString(segment.flags));
        text += QStringLiteral(" %1").arg(relativeSeq(segment));
        if (segment.flags.ack)
            text += QStringLiteral(" ack %1").arg(relativeAck(segment));
        if (segment.length > 0)
            text += QStringLiteral(" len %1").arg(segment.length);
        return text;
    }

    // Their windows as they stand in the header: "SYN 64240 scale 10; ACK 63", "-" for none.
    [[nodiscard]] QString sentWindows() const
    {
        QStringList texts;
        for (const tcp::SendSegment &send : m_sent) {
            QString text = QString::fromStdString(tcp::toString(send.segment.flags));
            text += QStringLiteral(" %1").arg(send.segment.window);
            if (const auto scale = send.segment.options.windowScale)
                text += QStringLiteral(" scale %1").arg(*scale);
            texts << text;
        }
        return texts.isEmpty() ? QStringLiteral("-") : texts.join(QLatin1String("; "));
    }

    // A segment of the peer from its text: flags, seq, then "ack", "len", "win" and the options
    // "mss", "scale", "sack" (of a SYN: permitted) and "stamp" with a number.
    [[nodiscard]] static tcp::Segment segment(const QString &text)
    {
        const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        tcp::Segment segment;
        segment.flags = flags(words.value(0));
        segment.seq = at(Irs, words.value(1).toLongLong());
        segment.window = PeerWindow;
        if (segment.flags.syn)
            segment.options.mss = 1460;
        for (qsizetype i = 2; i + 1 < words.size(); i += 2) {
            const qint64 number = words[i + 1].toLongLong();
            if (words[i] == QLatin1String("ack"))
                segment.ack = at(Iss, number);
            else if (words[i] == QLatin1String("len"))
                segment.length = static_cast<std::uint32_t>(number);
            else if (words[i] == QLatin1String("win"))
                segment.window = static_cast<std::uint16_t>(number);
            else if (!readOption(words[i], number, segment.options))
                qFatal("What is '%s' in the segment '%s'?", qPrintable(words[i]), qPrintable(text));
        }
        return segment;
    }

private:
    static bool readOption(const QString &name, qint64 number, tcp::Options &options)
    {
        if (name == QLatin1String("mss"))
            options.mss = static_cast<std::uint16_t>(number);
        else if (name == QLatin1String("scale"))
            options.windowScale = static_cast<std::uint8_t>(number);
        else if (name == QLatin1String("sack"))
            options.sackPermitted = number > 0;
        else if (name == QLatin1String("stamp"))
            options.timestamps = tcp::Timestamps{static_cast<std::uint32_t>(number), 0};
        else
            return false;
        return true;
    }

    [[nodiscard]] static tcp::SequenceNumber at(tcp::SequenceNumber origin, std::int64_t distance)
    {
        return origin + static_cast<std::uint32_t>(distance);
    }

    [[nodiscard]] static tcp::Flags flags(const QString &text)
    {
        const QStringList names = text.split(QLatin1Char('+'));
        const auto has = [&names](const char *name) { return names.contains(QLatin1String(name)); };
        return {has("SYN"), has("FIN"), has("RST"), has("PSH"), has("ACK"), has("URG")};
    }

    tcp::Error call(const QString &name, std::uint32_t bytes)
    {
        if (name == QLatin1String("listen"))
            return m_connection.openPassively(m_now);
        if (name == QLatin1String("connect"))
            return m_connection.openActively(m_now);
        if (name == QLatin1String("send"))
            return m_connection.send(bytes, m_now);
        if (name == QLatin1String("shutdown"))
            return m_connection.shutdownWrite(m_now);
        if (name == QLatin1String("close"))
            return m_connection.close(m_now);
        if (name == QLatin1String("abort"))
            return m_connection.abort(m_now);
        if (name == QLatin1String("receive"))
            m_connection.receive(bytes == 0 ? 0xffffffff : bytes, m_now);
        else if (name == QLatin1String("vanish"))
            m_connection.vanish();
        else
            qFatal("There is no call '%s'.", qPrintable(name));
        return tcp::Error::None;
    }

    void collect()
    {
        for (const tcp::Effect &effect : m_connection.effects()) {
            if (const auto *send = std::get_if<tcp::SendSegment>(&effect))
                m_sent.push_back(*send);
            else if (const auto *signal = std::get_if<tcp::Signal>(&effect))
                m_signals.push_back(*signal);
            else if (const auto *enter = std::get_if<tcp::EnterState>(&effect))
                m_entered.push_back(enter->to);
        }
    }

    [[nodiscard]] std::optional<tcp::TimerKind> nextTimer(tcp::SimTime until) const
    {
        std::optional<tcp::TimerKind> next;
        tcp::SimTime earliest = until;
        for (const tcp::TimerKind kind : tcp::AllTimerKinds) {
            const auto span = m_connection.timer(kind);
            if (!span || span->expires > earliest || (next && span->expires == earliest))
                continue;
            next = kind;
            earliest = span->expires;
        }
        return next;
    }

    tcp::Profile m_profile;
    tcp::Connection m_connection;
    tcp::SimTime m_now{};
    std::vector<tcp::SendSegment> m_sent;
    std::vector<tcp::Signal> m_signals;
    std::vector<tcp::State> m_entered;
};

} // namespace support
