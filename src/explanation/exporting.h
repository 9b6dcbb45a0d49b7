// SPDX-License-Identifier: MIT
#pragma once

#include "explanation/language.h"

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
};
[[nodiscard]] PageWords pageWords(Language language);

// Somebody cancelled the export.
[[nodiscard]] QString wordCancelled(const QString &fileName, Language language);
// The program that makes films is not there, or failed for a reason of its own.
[[nodiscard]] QString wordNoEncoder(const QString &fileName, const QString &reason,
                                    Language language);

} // namespace explanation
