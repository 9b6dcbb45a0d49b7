// SPDX-License-Identifier: MIT
#include "explanation/whatif.h"

#include "explanation/names.h"
#include "explanation/quantities.h"
#include "explanation/say.h"

namespace explanation {

namespace {

QString whoIsCut(const trace::Trace &trace, const trace::Cut &cut, Language language)
{
    if (cut.fromClient && cut.fromServer)
        return say(language, QT_TRANSLATE_NOOP("explanation", "both ways"));
    const tcp::Side side = cut.fromClient ? tcp::Side::Client : tcp::Side::Server;
    return say(language, QT_TRANSLATE_NOOP("explanation", "what %1 sends"),
               hostInSentence(trace, side, language));
}

} // namespace

QString arrivesOnTime(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "arrives as usual"));
}

QString arrivesLater(tcp::Duration by, tcp::SimTime at, Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "arrives %1 later, at %2"),
               durationText(by, language), clockText(at, language));
}

QString pathTakes(const trace::Trace &trace, tcp::Side from, tcp::Duration delay, Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "whatever %1 sends takes %2"),
               hostInSentence(trace, from, language), durationText(delay, language));
}

QString calledAt(const QString &call, tcp::SimTime at, Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 at %2"), call,
               clockText(at, language));
}

QString neverCalled(const QString &call, Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 is never called"), call);
}

QString cutBetween(const trace::Trace &trace, const trace::Cut &cut, Language language)
{
    if (cut.until == tcp::SimTime::max())
        return say(language, QT_TRANSLATE_NOOP("explanation", "path cut from %1 on: %2"),
                   clockText(cut.since, language), whoIsCut(trace, cut, language));
    return say(language, QT_TRANSLATE_NOOP("explanation", "path cut from %1 to %2: %3"),
               clockText(cut.since, language), clockText(cut.until, language),
               whoIsCut(trace, cut, language));
}

QString cutBegins(const trace::Trace &trace, const trace::Cut &cut, Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "path cut: %1"),
               whoIsCut(trace, cut, language));
}

QString cutEnds(const trace::Trace &trace, const trace::Cut &cut, Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "path whole again: %1"),
               whoIsCut(trace, cut, language));
}

QString lastCall(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "Without it no call would be left."));
}

QString captureIsFixed(Language language)
{
    return say(language,
               QT_TRANSLATE_NOOP("explanation",
                                 "A capture cannot be edited: it shows what has happened."));
}

QString futureIsHidden(Language language)
{
    return say(language,
               QT_TRANSLATE_NOOP("explanation", "Nothing can be changed while you are asked what "
                                                "comes next."));
}

QString isForgedText(Language language)
{
    return say(language, QT_TRANSLATE_NOOP(
                             "explanation",
                             "A forged segment comes from outside; it can only be taken away."));
}

QString isCutText(Language language)
{
    return say(language,
               QT_TRANSLATE_NOOP("explanation", "The path is cut then: every segment is lost."));
}

QString noSuchSocket(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "No call makes that socket."));
}

} // namespace explanation
