// SPDX-License-Identifier: MIT
#include "explanation/quantities.h"

#include "explanation/say.h"

namespace explanation {

namespace {

using namespace std::chrono_literals;

// At most so many decimals, none that are zero.
QString decimal(double number, int decimals)
{
    QString text = QString::number(number, 'f', decimals);
    if (!text.contains(QLatin1Char('.')))
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

double in(tcp::Duration duration, tcp::Duration unit)
{
    return static_cast<double>(duration.count()) / static_cast<double>(unit.count());
}

QString minutesText(tcp::Duration duration, Language language)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(duration).count();
    const QString minutes = QString::number(seconds / 60);
    if (seconds % 60 == 0)
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 min"), minutes);
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 min %2 s"), minutes,
               QString::number(seconds % 60));
}

QString hoursText(tcp::Duration duration, Language language)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(duration).count();
    const QString hours = QString::number(minutes / 60);
    if (minutes % 60 == 0)
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 h"), hours);
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 h %2 min"), hours,
               QString::number(minutes % 60));
}

} // namespace

QString durationText(tcp::Duration duration, Language language)
{
    if (duration == tcp::Unlimited)
        return say(language, QT_TRANSLATE_NOOP("explanation", "for ever"));
    if (duration > 0us && duration < 1ms)
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 µs"),
                   QString::number(duration.count()));
    if (duration > 0us && duration < 1s)
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 ms"),
                   decimal(in(duration, 1ms), duration < 10ms ? 2 : 0));
    if (duration < 10min)
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 s"),
                   decimal(in(duration, 1s), 3));
    return duration < 1h ? minutesText(duration, language) : hoursText(duration, language);
}

QString clockText(tcp::SimTime time, Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 s"),
               QString::number(in(time.time_since_epoch(), 1s), 'f', 3));
}

QString bytesText(qint64 bytes, Language language)
{
    return sayCount(language, QT_TRANSLATE_N_NOOP("explanation", "%n byte(s)"), bytes);
}

QString breakText(tcp::Duration skipped, Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 pass"),
               durationText(skipped, language));
}

} // namespace explanation
