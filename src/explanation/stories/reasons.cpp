// SPDX-License-Identifier: MIT
#include "explanation/stories/reasons.h"

#include "explanation/captures.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/quantities.h"

namespace explanation {

namespace {

QString timerLine(const StepFacts &facts, const trace::RunningTimer &timer)
{
    return facts.say(QT_TRANSLATE_NOOP("explanation", "%1: expires at %2"),
                     nameOf(timer.kind, facts.language), facts.moment(timer.expires));
}

// States that wait for the peer or the program, and that nothing limits.
bool canLastForEver(tcp::State state)
{
    return state == tcp::State::CloseWait || state == tcp::State::FinWait2
           || state == tcp::State::Established;
}

void addOwnEnd(const StepFacts &facts, QStringList &lines)
{
    const trace::Snapshot *after = facts.after();
    if (after == nullptr || !after->state)
        return;
    lines << facts.say(QT_TRANSLATE_NOOP("explanation", "%1: %2"), tokenOf(*after->state),
                       meaningOf(*after->state, facts.language));
    for (const trace::RunningTimer &timer : after->timers())
        lines << timerLine(facts, timer);
    if (facts.trace.isObserved()) {
        lines << limitsSentence(facts.language);
        return;
    }
    if (after->timers().empty() && canLastForEver(*after->state))
        lines << facts.say(QT_TRANSLATE_NOOP("explanation", "%1: %2"), tokenOf(*after->state),
                           noTimer(facts.language));
    if (after->owner == trace::Owner::Nobody && *after->state != tcp::State::Closed)
        lines << facts.say(
            QT_TRANSLATE_NOOP("explanation", "No program holds this socket: it is an orphan."));
}

void addOtherEnd(const StepFacts &facts, QStringList &lines)
{
    if (facts.step.socket == trace::NoSocket)
        return;
    const auto peer = facts.trace.socket(facts.step.socket).peer;
    const trace::Snapshot *other = peer ? facts.trace.stateAt(*peer, facts.step.at) : nullptr;
    if (other != nullptr)
        lines << facts.say(QT_TRANSLATE_NOOP("explanation", "The other end (%1) is now in %2."),
                           facts.peer(), tokenOf(other->state, facts.language));
}

QString capitalized(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace

QStringList furtherLines(const StepFacts &facts)
{
    QStringList lines;
    if (facts.arrival)
        lines << facts.say(QT_TRANSLATE_NOOP("explanation", "arrived: %1, %2"),
                           segmentLabel(facts.trace, facts.incomingId(), facts.language),
                           numbersLabel(facts.trace, facts.incomingId(), Numbers::Relative));
    for (const trace::EventId id : facts.sent)
        lines << facts.say(QT_TRANSLATE_NOOP("explanation", "sent: %1, %2"),
                           segmentLabel(facts.trace, id, facts.language),
                           numbersLabel(facts.trace, id, Numbers::Relative));
    addOwnEnd(facts, lines);
    addOtherEnd(facts, lines);
    for (QString &line : lines)
        line = capitalized(line);
    return lines;
}

} // namespace explanation
