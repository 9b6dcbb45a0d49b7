// SPDX-License-Identifier: MIT
#include "diagram/framing/caption.h"

#include "diagram/painting/fonts.h"
#include "diagram/texts.h"

#include <QRegularExpression>

namespace diagram {

namespace {

// Up to the end of each sentence, the longest first. A point within a number ends none.
QStringList beginningsOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[。！？]|[.!?](?=\\s|$)"));
    QStringList beginnings;
    for (const QRegularExpressionMatch &match : end.globalMatch(text))
        beginnings.prepend(text.left(match.capturedEnd()));
    if (beginnings.value(0) != text)
        beginnings.prepend(text);
    return beginnings;
}

} // namespace

QStringList captionLines(const explanation::StepText &text, double width, double pixels,
                         int mostLines)
{
    for (const QString &part : beginningsOf(text.body) + beginningsOf(text.heading)) {
        const QStringList lines = wrapped(part, width, pixels);
        if (!part.isEmpty() && lines.size() <= mostLines)
            return lines;
    }
    return {elided(text.heading, width, pixels, Weight::Regular)};
}

} // namespace diagram
