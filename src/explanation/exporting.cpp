// SPDX-License-Identifier: MIT
#include "explanation/exporting.h"

#include "explanation/say.h"

namespace explanation {

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
            say(language, QT_TRANSLATE_NOOP("explanation", "Position"))};
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
