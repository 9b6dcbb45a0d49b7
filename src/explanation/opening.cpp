// SPDX-License-Identifier: MIT
#include "explanation/opening.h"

#include "explanation/quantities.h"
#include "explanation/say.h"

namespace explanation {

QString wordNotRead(const QString &fileName, const QString &reason, const QString &nearest,
                    Language language)
{
    if (fileName.isEmpty())
        return say(language, QT_TRANSLATE_NOOP("explanation", "The name of the file is empty."));
    const QString text =
        say(language, QT_TRANSLATE_NOOP("explanation", "Cannot read %1: %2"), fileName, reason);
    if (nearest.isEmpty())
        return text;
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1; did you mean \"%2\"?"), text,
               nearest);
}

QString wordNoDisplay(Language language)
{
    return say(language,
               QT_TRANSLATE_NOOP("explanation",
                                 "There is no display to show the window on; simulate, render, "
                                 "scenarios, profiles and explain work without one."));
}

QString wordCutShort(const trace::Trace &trace, Language language)
{
    const QString moment = durationText(trace.end().time_since_epoch(), language);
    switch (trace.endReason()) {
    case trace::End::Quiet:
    case trace::End::Asked: return {};
    case trace::End::TooLong:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "The run is not over, but it stops after %1."),
                   moment);
    case trace::End::TooManyEvents:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "The run is not over, but it stops at %1, "
                                                    "after %2 events; let less happen."),
                   moment, localeOf(language).toString(qulonglong(trace.events().size())));
    }
    Q_UNREACHABLE();
}

} // namespace explanation
