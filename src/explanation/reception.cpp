// SPDX-License-Identifier: MIT
#include "explanation/reception.h"

#include "explanation/names.h"
#include "explanation/quantities.h"
#include "explanation/say.h"

namespace explanation {

namespace {

using tcp::State;
using trace::EventId;
using trace::Verdict;

// An arrival, and its receiver right before it.
struct Reception
{
    const trace::Trace &trace;
    EventId arrival;
    Language language;

    [[nodiscard]] const trace::Event &event() const { return trace.event(arrival); }
    [[nodiscard]] const trace::SegmentArrived &fact() const
    {
        return std::get<trace::SegmentArrived>(event().fact);
    }
    [[nodiscard]] const tcp::Segment &segment() const
    {
        return std::get<trace::SegmentSent>(trace.event(fact().segment).fact).segment;
    }
    [[nodiscard]] const trace::Snapshot *receiver() const
    {
        if (event().socket == trace::NoSocket || indexOf(arrival) == 0)
            return nullptr;
        return trace.stateAfter(event().socket, EventId(indexOf(arrival) - 1));
    }
    // What the receiver expects next, counted as the sender counts; "?" where it is not known.
    [[nodiscard]] QString expected() const
    {
        const auto irs = trace.socket(event().socket).irs;
        return irs && receiver() ? QString::number(receiver()->rcvNxt - *irs) : QStringLiteral("?");
    }
    [[nodiscard]] QString state() const
    {
        return receiver() ? tokenOf(receiver()->state, language) : tokenOf(State::Closed);
    }

    [[nodiscard]] QString judged() const;
    [[nodiscard]] QString accepted() const;
    [[nodiscard]] QString challenged() const;
    [[nodiscard]] QString whole() const;
};

// Before the numbers are agreed on, no window can be checked.
QString Reception::accepted() const
{
    const bool isOpening = receiver() == nullptr || receiver()->state == State::Listen
                           || receiver()->state == State::SynSent;
    if (isOpening)
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "Taken: in %1 the numbers are still to be "
                                                    "agreed on (RFC 9293 3.10.7.2, 3.10.7.3)."),
                   state());
    return say(language,
               QT_TRANSLATE_NOOP("explanation", "Acceptable: %1 is expected next, with a window of "
                                                "%2 (RFC 9293 3.10.7.4, first)."),
               expected(), bytesText(receiver()->rcvWnd, language));
}

QString Reception::challenged() const
{
    if (segment().flags.syn)
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "Check failed: SYN in a synchronized state is "
                                                    "only challenged (RFC 9293 3.10.7.4, fourth; "
                                                    "RFC 5961 4.2)."));
    return say(language,
               QT_TRANSLATE_NOOP("explanation", "Check failed: RST must have exactly the number %1 "
                                                "(RFC 9293 3.10.7.4, second; RFC 5961 3.2)."),
               expected());
}

QString Reception::judged() const
{
    switch (fact().verdict) {
    case Verdict::Accepted: return accepted();
    case Verdict::Duplicate:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "Old: everything before %1 has been received "
                                                    "(RFC 9293 3.10.7.4, first)."),
                   expected());
    case Verdict::OutOfOrder:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "In the window, but beyond a gap: %1 is "
                                                    "expected next, so it is held (RFC 9293 "
                                                    "3.10.7.4, first)."),
                   expected());
    case Verdict::OutOfWindow:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "Check failed: the sequence number lies "
                                                    "outside the window, where %1 is expected "
                                                    "next (RFC 9293 3.10.7.4, first)."),
                   expected());
    case Verdict::BadAck:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "Check failed: it acknowledges what was never "
                                                    "sent (RFC 9293 3.10.7.4, fifth)."));
    case Verdict::Challenged: return challenged();
    case Verdict::NoSuchSocket:
        return say(language,
                   QT_TRANSLATE_NOOP("explanation", "Check failed: no socket has these ports and "
                                                    "addresses (RFC 9293 3.10.7.1)."));
    case Verdict::Ignored:
        return say(
            language,
            QT_TRANSLATE_NOOP("explanation", "Dropped: it means nothing in %1 (RFC 9293 3.10.7)."),
            state());
    }
    Q_UNREACHABLE();
}

QString Reception::whole() const
{
    return finished(say(language, QT_TRANSLATE_NOOP("explanation", "%1 gets it at %2. %3"),
                        hostInSentence(trace, event().host, language),
                        durationText(event().at.time_since_epoch(), language), judged()));
}

QString lossSentence(const trace::Trace &trace, EventId loss, Language language)
{
    const auto by = std::get<trace::SegmentLost>(trace.event(loss).fact).by;
    return say(language, QT_TRANSLATE_NOOP("explanation", "It never arrives (%1)."),
               nameOf(by, language));
}

} // namespace

QStringList receptionTexts(const trace::Trace &trace, EventId sent, Language language)
{
    QStringList texts;
    for (const EventId fate : trace.fatesOf(sent)) {
        const bool isLoss = std::holds_alternative<trace::SegmentLost>(trace.event(fate).fact);
        texts << (isLoss ? lossSentence(trace, fate, language)
                         : Reception{trace, fate, language}.whole());
    }
    if (texts.isEmpty())
        texts << say(language, QT_TRANSLATE_NOOP("explanation", "It is still under way."));
    return texts;
}

} // namespace explanation
