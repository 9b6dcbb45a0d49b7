// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"
#include "tcp/time.h"

#include <QString>
#include <QStringList>

namespace explanation {

// "Saved picture.png."
[[nodiscard]] QString wordExported(const QString &fileName, Language language);
// "Cannot write picture.png: Permission denied"; the reason is the system's own.
[[nodiscard]] QString wordNotWritten(const QString &fileName, const QString &reason,
                                     Language language);
// A format that nothing writes: "Fourwave cannot write .xyz files; it writes PNG, SVG."
[[nodiscard]] QString wordUnknownFormat(const QString &suffix, const QStringList &known,
                                        Language language);
// A picture larger than an image can be.
[[nodiscard]] QString wordTooLarge(int width, int height, Language language);
// Letters of so many points; `millimetres` would be wide enough, 0 where width does not help.
[[nodiscard]] QString wordTooSmall(double points, double millimetres, Language language);
// A page that is higher than PDF readers show.
[[nodiscard]] QString wordPageTooLarge(double millimetres, Language language);
// A span of time that begins after the run's end.
[[nodiscard]] QString wordOutsideRun(tcp::SimTime end, Language language);
// A page that would have to play too many steps.
[[nodiscard]] QString wordTooManySteps(qint64 count, qint64 most, Language language);
// A film that is too large even with the smallest and fewest pictures, which have so many bytes.
[[nodiscard]] QString wordTooManyBytes(int width, int height, qint64 bytes, Language language);
// The settings that were found for a film: "960 × 540 pixels, 10 frames a second, 9.3 MB".
// Without frames a second it has one picture a step.
[[nodiscard]] QString wordFilmChoice(int width, int height, int framesPerSecond, qint64 bytes,
                                     Language language);
// Characters outside the embedded font, drawn with one of the system's; nothing when there are
// none.
[[nodiscard]] QString wordSubstituted(const QString &characters, Language language);

// The heads of a table of events: time, host, socket, event, seq, ack, len.
[[nodiscard]] QStringList eventTableHeads(Language language);

// The controls of a page that plays a run.
struct PageWords
{
    QString back;
    QString play;
    QString pause;
    QString next;
    QString position; // of its slider
    QString legend;   // of what its signs mean
};
[[nodiscard]] PageWords pageWords(Language language);

// Somebody cancelled the export.
[[nodiscard]] QString wordCancelled(const QString &fileName, Language language);
// The program that makes films is not there, or failed for a reason of its own.
[[nodiscard]] QString wordNoEncoder(const QString &fileName, const QString &reason,
                                    Language language);

} // namespace explanation
