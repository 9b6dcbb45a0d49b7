// SPDX-License-Identifier: MIT
#include "explanation/exporting.h"

#include "explanation/quantities.h"
#include "explanation/say.h"

#include <cmath>

namespace explanation {

namespace {

// "12 kB", "9.3 MB"; a limit of 10 MB is 10,000,000 bytes.
QString sizeText(qint64 bytes)
{
    if (bytes < 1'000'000)
        return QStringLiteral("%1 kB").arg((bytes + 999) / 1000);
    return QStringLiteral("%1 MB").arg(static_cast<double>(bytes) / 1e6, 0, 'f', 1);
}

} // namespace

QString wordExported(const QString &fileName, Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "Saved %1."), fileName);
}

QString wordNotWritten(const QString &fileName, const QString &reason, Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "Cannot write %1: %2"), fileName, reason);
}

QString wordUnknownFormat(const QString &suffix, const QStringList &known, Language language)
{
    const QString separator =
        say(language, QT_TRANSLATE_NOOP3("explanation", ", ", "between items of a list"));
    if (suffix.isEmpty())
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "The file's name does not tell the format; let "
                                                    "it end in one of these: %1."),
                   known.join(separator));
    return say(language,
               QT_TRANSLATE_NOOP("explanation", "Fourwave cannot write .%1 files; it writes %2."),
               suffix, known.join(separator));
}

QString wordTooLarge(int width, int height, Language language)
{
    return say(
        language,
        QT_TRANSLATE_NOOP("explanation",
                          "A picture of %1 × %2 pixels is too large; choose a smaller scale."),
        QString::number(width), QString::number(height));
}

QString wordTooSmall(double points, double millimetres, Language language)
{
    const QString letters = QString::number(points, 'f', 1);
    if (millimetres <= 0)
        return say(language,
                   QT_TRANSLATE_NOOP("explanation",
                                     "On one sheet the letters would be %1 pt high, too small to "
                                     "read. Take larger paper, a shorter span of time, or a PDF "
                                     "of several sheets."),
                   letters);
    return say(language,
               QT_TRANSLATE_NOOP("explanation",
                                 "The letters would be %1 pt high, too small to read. Leave out "
                                 "the calls or the timers, or make the picture %2 mm wide."),
               letters, QString::number(static_cast<qint64>(std::ceil(millimetres))));
}

QString wordPageTooLarge(double millimetres, Language language)
{
    return say(language,
               QT_TRANSLATE_NOOP("explanation",
                                 "A page %1 mm high is more than PDF readers show. Spread it over "
                                 "sheets of paper, or take a shorter span of time."),
               QString::number(static_cast<qint64>(std::ceil(millimetres))));
}

QString wordOutsideRun(tcp::SimTime end, Language language)
{
    return say(language,
               QT_TRANSLATE_NOOP("explanation",
                                 "The run ends at %1; after that there is nothing to draw."),
               clockText(end, language));
}

QString wordTooManySteps(qint64 count, qint64 most, Language language)
{
    return say(language,
               QT_TRANSLATE_NOOP("explanation",
                                 "The page would have %1 steps; it plays at most %2. Take a "
                                 "shorter span of time."),
               countText(count, language), countText(most, language));
}

QString wordTooManyBytes(int width, int height, qint64 bytes, Language language)
{
    return say(language,
               QT_TRANSLATE_NOOP("explanation",
                                 "Even with %1 × %2 pixels and one picture a step the film "
                                 "would have about %3. Allow more, or take a shorter span of "
                                 "time."),
               QString::number(width), QString::number(height), sizeText(bytes));
}

QString wordFilmChoice(int width, int height, int framesPerSecond, qint64 bytes, Language language)
{
    if (framesPerSecond == 0)
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "%1 × %2 pixels, one picture a step, %3"),
                   QString::number(width), QString::number(height), sizeText(bytes));
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 × %2 pixels, %3 frames a second, %4"),
               QString::number(width), QString::number(height), QString::number(framesPerSecond),
               sizeText(bytes));
}

QString wordSubstituted(const QString &characters, Language language)
{
    if (characters.isEmpty())
        return {};
    return say(language,
               QT_TRANSLATE_NOOP("explanation", "These characters are not in Fourwave's font and "
                                                "were drawn with one of the system's: %1"),
               characters);
}

QStringList eventTableHeads(Language language)
{
    return {say(language, QT_TRANSLATE_NOOP("explanation", "Time")),
            say(language, QT_TRANSLATE_NOOP("explanation", "Host")),
            say(language, QT_TRANSLATE_NOOP("explanation", "Socket")),
            say(language, QT_TRANSLATE_NOOP("explanation", "Event")),
            QStringLiteral("seq"),
            QStringLiteral("ack"),
            QStringLiteral("len")};
}

PageWords pageWords(Language language)
{
    return {say(language, QT_TRANSLATE_NOOP("explanation", "Back")),
            say(language, QT_TRANSLATE_NOOP("explanation", "Play")),
            say(language, QT_TRANSLATE_NOOP("explanation", "Pause")),
            say(language, QT_TRANSLATE_NOOP("explanation", "Next")),
            say(language, QT_TRANSLATE_NOOP("explanation", "Position")),
            say(language, QT_TRANSLATE_NOOP("explanation", "Legend"))};
}

QString wordCancelled(const QString &fileName, Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "Cancelled; %1 is as it was."), fileName);
}

QString wordNoEncoder(const QString &fileName, const QString &reason, Language language)
{
    if (reason.isEmpty())
        return say(language,
                   QT_TRANSLATE_NOOP("explanation",
                                     "Cannot write %1: the program ffmpeg is not installed. "
                                     "Install it, or choose GIF."),
                   fileName);
    return say(language, QT_TRANSLATE_NOOP("explanation", "Cannot write %1: ffmpeg says: %2"),
               fileName, reason);
}

} // namespace explanation
