// SPDX-License-Identifier: MIT
#include "explanation/changes.h"

#include "explanation/quantities.h"
#include "explanation/say.h"
#include "explanation/segments.h"

#include <algorithm>

namespace explanation {

using exploration::Difference;
using trace::EventId;
using trace::Trace;

namespace {

int arrivalsOf(const Trace &trace, EventId sent)
{
    const std::vector<EventId> fates = trace.fatesOf(sent);
    return static_cast<int>(std::ranges::count_if(fates, [&trace](EventId id) {
        return std::holds_alternative<trace::SegmentArrived>(trace.event(id).fact);
    }));
}

// How long the segment is on its way; nothing when it never arrives.
std::optional<tcp::Duration> wayOf(const Trace &trace, EventId sent)
{
    const auto arrival = arrivalOf(trace, sent);
    return arrival ? std::optional(*arrival - trace.event(sent).at) : std::nullopt;
}

QString wayText(tcp::Duration longer, Language language)
{
    if (longer > tcp::Duration::zero())
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 longer on its way"),
                   durationText(longer, language));
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 less on its way"),
               durationText(-longer, language));
}

QString fateText(const Trace &before, const Trace &after, const Difference &change,
                 Language language)
{
    const int had = arrivalsOf(before, *change.first);
    const int has = arrivalsOf(after, *change.second);
    if (has == 0)
        return say(language, QT_TRANSLATE_NOOP("explanation", "lost now"));
    if (had == 0)
        return say(language, QT_TRANSLATE_NOOP("explanation", "arrives now"));
    if (has != had)
        return has > 1 ? say(language, QT_TRANSLATE_NOOP("explanation", "arrives twice now"))
                       : say(language, QT_TRANSLATE_NOOP("explanation", "arrives once now"));
    const auto way = wayOf(before, *change.first);
    const auto now = wayOf(after, *change.second);
    if (way && now && *way != *now)
        return wayText(*now - *way, language);
    return say(language, QT_TRANSLATE_NOOP("explanation", "received otherwise"));
}

QString shiftText(const Trace &before, const Trace &after, const Difference &change,
                  Language language)
{
    const tcp::Duration shift = after.event(*change.second).at - before.event(*change.first).at;
    if (shift > tcp::Duration::zero())
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 later"),
                   durationText(shift, language));
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 earlier"),
               durationText(-shift, language));
}

// What becomes of a segment in one run, in a word.
QString fateWord(const Trace &trace, EventId sent, Language language)
{
    const int arrivals = arrivalsOf(trace, sent);
    if (arrivals == 0)
        return say(language, QT_TRANSLATE_NOOP("explanation", "lost"));
    if (arrivals > 1)
        return say(language, QT_TRANSLATE_NOOP("explanation", "arrives twice"));
    const auto way = wayOf(trace, sent);
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 on its way"),
               durationText(way.value_or(tcp::Duration::zero()), language));
}

QString fatesText(const Trace &first, const Trace &second, const Difference &difference,
                  Language language)
{
    const QString left = fateWord(first, *difference.first, language);
    const QString right = fateWord(second, *difference.second, language);
    if (left == right)
        return say(language, QT_TRANSLATE_NOOP("explanation", "received otherwise"));
    return say(language, QT_TRANSLATE_NOOP("explanation", "left: %1; right: %2"), left, right);
}

} // namespace

QString changeText(const Trace &before, const Trace &after, const Difference &change,
                   Language language)
{
    switch (change.kind) {
    case Difference::Kind::OnlyFirst:
        return say(language, QT_TRANSLATE_NOOP("explanation", "gone"));
    case Difference::Kind::OnlySecond:
        return say(language, QT_TRANSLATE_NOOP("explanation", "new"));
    case Difference::Kind::OtherTime: return shiftText(before, after, change, language);
    case Difference::Kind::OtherFate: return fateText(before, after, change, language);
    }
    return {};
}

QString differenceText(const Trace &first, const Trace &second, const Difference &difference,
                       Language language)
{
    switch (difference.kind) {
    case Difference::Kind::OnlyFirst:
        return say(language, QT_TRANSLATE_NOOP("explanation", "only on the left"));
    case Difference::Kind::OnlySecond:
        return say(language, QT_TRANSLATE_NOOP("explanation", "only on the right"));
    case Difference::Kind::OtherTime:
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1 on the right"),
                   shiftText(first, second, difference, language));
    case Difference::Kind::OtherFate: return fatesText(first, second, difference, language);
    }
    return {};
}

} // namespace explanation
