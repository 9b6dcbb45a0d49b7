// SPDX-License-Identifier: MIT
#include "explanation/quantities.h"

#include "explanation/say.h"

#include <algorithm>

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

constexpr int FinestDecimals = 6;

// With so many decimals more than usual, at most to the microsecond.
QString preciseText(tcp::Duration duration, int more, Language language)
{
    if (duration < 1ms)
        return durationText(duration, language);
    if (duration < 1s)
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 ms"),
                   decimal(in(duration, 1ms), std::min(more, 3)));
    if (duration < 10min)
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 s"),
                   decimal(in(duration, 1s), std::min(3 + more, FinestDecimals)));
    const auto minutes = std::chrono::floor<std::chrono::minutes>(duration);
    const QString seconds = decimal(in(duration - minutes, 1s), std::min(more, FinestDecimals));
    if (duration < 1h)
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 min %2 s"),
                   QString::number(minutes.count()), seconds);
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 h %2 min %3 s"),
               QString::number(minutes.count() / 60), QString::number(minutes.count() % 60),
               seconds);
}

bool areDistinct(const QStringList &texts)
{
    return std::ranges::adjacent_find(texts) == texts.end();
}

// Moments that read the same, with as many decimals as it takes to tell them apart.
QStringList toldApart(std::span<const tcp::SimTime> moments, Language language)
{
    QStringList texts;
    for (int more = 1; more <= FinestDecimals; ++more) {
        texts.clear();
        for (const tcp::SimTime moment : moments)
            texts << preciseText(moment.time_since_epoch(), more, language);
        if (areDistinct(texts))
            break;
    }
    return texts;
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

QStringList momentTexts(std::span<const tcp::SimTime> moments, Language language)
{
    QStringList texts;
    for (const tcp::SimTime moment : moments)
        texts << durationText(moment.time_since_epoch(), language);
    for (qsizetype first = 0, end = 1; first < texts.size(); first = end++) {
        while (end < texts.size() && texts[end] == texts[first])
            ++end;
        if (end - first < 2)
            continue;
        const auto group = moments.subspan(std::size_t(first), std::size_t(end - first));
        std::ranges::copy(toldApart(group, language), texts.begin() + first);
    }
    return texts;
}

QString clockText(tcp::SimTime time, Language language)
{
    const bool isWhole = time.time_since_epoch() % 1ms == 0ms;
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 s"),
               QString::number(in(time.time_since_epoch(), 1s), 'f', isWhole ? 3 : 6));
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
