// SPDX-License-Identifier: MIT
#include "explanation/timewait.h"

#include "explanation/names.h"
#include "explanation/quantities.h"
#include "explanation/say.h"

namespace explanation {

namespace {

tcp::Side waitingSide(const trace::Trace &trace, const exploration::TimeWaitEnding &ending)
{
    return trace.socket(ending.waiting).host;
}

QString otherEnd(const trace::Trace &trace, const exploration::TimeWaitEnding &ending,
                 Language language)
{
    return hostInSentence(trace, tcp::other(waitingSide(trace, ending)), language);
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace

QString timeWaitQuestion(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "Who is in TIME_WAIT, and why?"));
}

QString timeWaitAnswer(const trace::Trace &trace, const exploration::TimeWaitEnding &ending,
                       Language language)
{
    const QString answer =
        say(language,
            QT_TRANSLATE_NOOP("explanation",
                              "%1, because its FIN went first. It stays for %2, to acknowledge "
                              "again if its last ACK was lost, and until old segments are gone."),
            hostInSentence(trace, waitingSide(trace, ending), language),
            durationText(ending.lasts, language));
    return capitalised(answer);
}

QString whatIfTitle(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "What if …"));
}

QString lastAckLostTitle(Language language)
{
    return say(language, QT_TRANSLATE_NOOP("explanation", "The last ACK is lost"));
}

QString neverClosesTitle(const trace::Trace &trace, const exploration::TimeWaitEnding &ending,
                         Language language)
{
    return capitalised(say(language, QT_TRANSLATE_NOOP("explanation", "%1 never closes"),
                           otherEnd(trace, ending, language)));
}

QString closesFirstTitle(const trace::Trace &trace, const exploration::TimeWaitEnding &ending,
                         Language language)
{
    return capitalised(say(language, QT_TRANSLATE_NOOP("explanation", "%1 closes first"),
                           otherEnd(trace, ending, language)));
}

} // namespace explanation
