// SPDX-License-Identifier: MIT
#pragma once

#include "support/endpoint.h"

#include <QList>
#include <QStringList>

#include <cmath>

namespace tcptest {

// When what is sent from now on leaves, counted from now, until the connection ends or `limit`.
inline QList<tcp::Duration> sendingTimes(support::Endpoint &end, tcp::Duration limit)
{
    QList<tcp::Duration> times;
    const tcp::SimTime begin = end.now();
    end.forget();
    while (end.now() - begin < limit && end.expireNext()) {
        for (std::size_t i = 0; i < end.sent().size(); ++i)
            times << end.now() - begin;
        end.forget();
    }
    return times;
}

inline QString printed(const QList<tcp::Duration> &times)
{
    QStringList texts;
    for (const tcp::Duration time : times)
        texts << QString::fromStdString(tcp::toString(time));
    return texts.join(QLatin1Char(' '));
}

// What a connection does when nobody answers it any more.
struct Silence
{
    QStringList times; // of what it repeats or probes, in seconds: "3.2"
    tcp::Duration end{};
    QString farewell; // what it sends as it ends, "-" for nothing
    QString probe;    // the last of what it repeated or probed
    tcp::Error error = tcp::Error::None;
    tcp::State state = tcp::State::Closed;
};

inline QString seconds(tcp::Duration time)
{
    return QString::number(double(time.count()) / 1e6, 'g', 9);
}

// Lets all timers expire, up to `limit` after now.
inline Silence silenceOf(support::Endpoint &end, tcp::Duration limit = std::chrono::hours(48))
{
    Silence silence;
    const tcp::SimTime begin = end.now();
    silence.farewell = QStringLiteral("-");
    end.forget();
    while (end.now() - begin < limit && end.state() != tcp::State::Closed && end.expireNext()) {
        for (const tcp::SendSegment &send : end.sent()) {
            if (send.segment.flags.rst) {
                silence.farewell = QString::fromStdString(tcp::toString(send.segment.flags));
                continue;
            }
            silence.times << seconds(end.now() - begin);
            silence.probe = support::Endpoint::text(send.segment);
        }
        end.forget();
    }
    silence.end = end.now() - begin;
    silence.error = end.connection().error();
    silence.state = end.state();
    return silence;
}

} // namespace tcptest
