// SPDX-License-Identifier: MIT
#include "explanation/stories/reasons.h"

#include "explanation/calls.h"
#include "explanation/captures.h"
#include "explanation/fields.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/quantities.h"
#include "explanation/segments.h"

#include <QRegularExpression>

#include <algorithm>

namespace explanation {

namespace {

using trace::EventId;

// Why a segment was sent, by what triggered it.
struct SendingReason
{
    const StepFacts &facts;
    EventId sent;
    EventId trigger;

    QString host() const
    {
        return hostInSentence(facts.trace, facts.trace.event(sent).host, facts.language);
    }
    QString label() const { return segmentLabel(facts.trace, sent, facts.language); }
    QString at() const { return facts.moment(facts.trace.event(sent).at); }

    QString operator()(const trace::CallMade &fact) const
    {
        return facts.say(
            QT_TRANSLATE_NOOP("explanation", "%1 sent %2 at %3 because its program called %4."),
            host(), label(), at(), callText(fact.call, facts.language));
    }
    QString operator()(const trace::SegmentArrived &fact) const
    {
        return facts.say(QT_TRANSLATE_NOOP("explanation", "%1 sent %2 at %3 in answer to %4."),
                         host(), label(), at(),
                         segmentLabel(facts.trace, fact.segment, facts.language));
    }
    QString operator()(const trace::TimerChanged &fact) const
    {
        return facts.say(
            QT_TRANSLATE_NOOP("explanation", "%1 sent %2 at %3 because its %4 expired."), host(),
            label(), at(), nameOf(fact.timer, facts.language));
    }
    QString operator()(const trace::CallReturned &) const { return plain(); }
    QString operator()(const trace::SocketChanged &) const { return plain(); }
    QString operator()(const trace::SegmentSent &) const { return plain(); }
    QString operator()(const trace::SegmentLost &) const { return plain(); }
    QString operator()(const trace::StateChanged &) const { return plain(); }
    QString operator()(const trace::Noted &) const { return plain(); }
    QString plain() const
    {
        return facts.say(QT_TRANSLATE_NOOP("explanation", "%1 sent %2 at %3."), host(), label(),
                         at());
    }
};

QString sendingSentence(const StepFacts &facts, EventId sent)
{
    const trace::Event &event = facts.trace.event(sent);
    if (std::get<trace::SegmentSent>(event.fact).isInjected)
        return facts.say(QT_TRANSLATE_NOOP("explanation", "Somebody on the way forged %1."),
                         segmentLabel(facts.trace, sent, facts.language));
    if (event.causes.empty())
        return SendingReason{facts, sent, sent}.plain();
    const EventId trigger = event.causes.trigger();
    return std::visit(SendingReason{facts, sent, trigger}, facts.trace.event(trigger).fact);
}

// The acknowledgment that answered an arrival and was lost itself; nothing when there was none.
bool wasAnswerLost(const StepFacts &facts, EventId arrival)
{
    for (const EventId id : facts.trace.consequencesOf(arrival)) {
        const auto *answer = std::get_if<trace::SegmentSent>(&facts.trace.event(id).fact);
        if (answer != nullptr && answer->segment.flags.ack && lossOf(facts.trace, id))
            return true;
    }
    return false;
}

// What became of the segment that nobody acknowledged in time.
QString missingAckSentence(const StepFacts &facts, EventId sent)
{
    const QString label = segmentLabel(facts.trace, sent, facts.language);
    if (const auto by = lossOf(facts.trace, sent))
        return facts.say(
            QT_TRANSLATE_NOOP("explanation", "No ACK came because %1 never arrived (%2)."), label,
            nameOf(*by, facts.language));
    for (const EventId fate : facts.trace.fatesOf(sent)) {
        const trace::Event &event = facts.trace.event(fate);
        if (event.at > facts.step.at)
            return facts.say(
                QT_TRANSLATE_NOOP("explanation", "%1 is only late: it is still under way."), label);
        if (wasAnswerLost(facts, fate))
            return facts.say(
                QT_TRANSLATE_NOOP("explanation", "%1 arrived, but the ACK for it was lost."),
                label);
    }
    return facts.say(
        QT_TRANSLATE_NOOP("explanation", "%1 arrived, but no ACK for it has come back yet."),
        label);
}

QString expirySentence(const StepFacts &facts)
{
    const trace::Event &expiry = facts.trace.event(*facts.expired());
    const auto timer = std::get<trace::TimerChanged>(expiry.fact).timer;
    if (expiry.causes.empty())
        return purposeOf(timer, facts.language);
    const trace::Event &start = facts.trace.event(expiry.causes.trigger());
    const QString began = facts.say(QT_TRANSLATE_NOOP("explanation", "The %1 was started at %2."),
                                    nameOf(timer, facts.language), facts.moment(start.at));
    const bool isRetransmission =
        timer == tcp::TimerKind::Retransmission || timer == tcp::TimerKind::LossProbe;
    if (!isRetransmission || start.causes.empty())
        return began;
    const EventId guarded = start.causes.trigger();
    if (!std::holds_alternative<trace::SegmentSent>(facts.trace.event(guarded).fact))
        return began;
    return missingAckSentence(facts, guarded);
}

// The field as this host has it.
const tcp::Field *fieldOf(const StepFacts &facts, const Story &story, std::size_t index)
{
    if (index >= story.fields.size() || facts.trace.host(facts.step.host).system.empty())
        return nullptr;
    return tcp::findField(story.fields[index]);
}

bool isChanged(const StepFacts &facts, const tcp::Field &field)
{
    const auto &changed = facts.trace.host(facts.step.host).changed;
    return std::ranges::find(changed, field.name) != changed.end();
}

// "tcp_fin_timeout" of "net.ipv4.tcp_fin_timeout".
QString shortName(const QString &alias)
{
    return alias.section(QLatin1Char('.'), -1);
}

tcp::Standing standingOf(const tcp::System &system, const tcp::Field &field)
{
    return system.provenance[static_cast<std::size_t>(&field - tcp::fields().data())].standing;
}

// A name that begins a line elsewhere, as it stands inside one; tokens such as SYN stay as they are.
QString inRunningText(QString name)
{
    const bool isWord = name.size() > 1 && name[0].isUpper() && name[1].isLower();
    if (isWord)
        name[0] = name[0].toLower();
    return name;
}

// "TIME_WAIT, 2MSL" of "TIME_WAIT (2MSL)": brackets of its own would stand beside others.
QString withoutBrackets(const StepFacts &facts, const QString &name)
{
    static const QRegularExpression last(QStringLiteral("^(.*?) ?[(（]([^()（）]*)[)）]$"));
    const auto match = last.match(name);
    if (!match.hasMatch())
        return name;
    return facts.say(QT_TRANSLATE_NOOP3("explanation", "%1, %2", "a name and what explains it"),
                     match.captured(1), match.captured(2));
}

// "Linux 6.18: tcp_fin_timeout (measured)"; for a changed one that the scenario sets it.
QString fieldSource(const StepFacts &facts, const tcp::Field &field)
{
    const tcp::System *system = tcp::findSystem(facts.trace.host(facts.step.host).system);
    if (system == nullptr)
        return {};
    const QString systemName = QString::fromUtf8(system->name.data());
    const QString alias = shortName(systemNameOf(*system, field));
    const QString name = alias.isEmpty()
                             ? withoutBrackets(facts, inRunningText(nameOf(field, facts.language)))
                             : alias;
    if (isChanged(facts, field))
        return facts.say(QT_TRANSLATE_NOOP("explanation", "%1: %2 (set in the scenario)"),
                         systemName, name);
    const QString standing = nameOf(standingOf(*system, field), facts.language);
    return facts.say(QT_TRANSLATE_NOOP("explanation", "%1: %2 (%3)"), systemName, name, standing);
}

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

QString causeSentence(const StepFacts &facts)
{
    if (facts.loss) {
        const auto &lost = std::get<trace::SegmentLost>(facts.trace.event(*facts.loss).fact);
        return sendingSentence(facts, lost.segment);
    }
    if (const auto *made =
            std::get_if<trace::CallMade>(&facts.trace.event(facts.step.events.front()).fact))
        return facts.say(QT_TRANSLATE_NOOP("explanation", "%1's program decides this: %2 at %3."),
                         facts.host(), callText(made->call, facts.language),
                         facts.moment(facts.step.at));
    if (facts.arrival)
        return sendingSentence(facts, facts.incomingId());
    if (facts.expired())
        return expirySentence(facts);
    return {};
}

QString parameterSentence(const StepFacts &facts, const Story &story)
{
    const tcp::Field *field = fieldOf(facts, story, 0);
    const tcp::System *system = tcp::findSystem(facts.trace.host(facts.step.host).system);
    if (field == nullptr || system == nullptr)
        return {};
    const QString name = nameOf(*field, facts.language);
    const QString value = valueText(*field, field->get(facts.profile()), facts.language);
    const QString systemName = QString::fromUtf8(system->name.data());
    if (isChanged(facts, *field))
        return facts.say(
            QT_TRANSLATE_NOOP("explanation",
                              "The parameter \"%1\" is %2 here; in %3 it would be %4."),
            name, value, systemName,
            valueText(*field, field->get(system->profile), facts.language));
    return facts.say(QT_TRANSLATE_NOOP("explanation", "The parameter \"%1\" is %2 in %3 (%4)."),
                     name, value, systemName, nameOf(standingOf(*system, *field), facts.language));
}

QString sourceLine(const StepFacts &facts, const Story &story)
{
    QStringList parts = {story.rule};
    for (std::size_t i = 0; i < story.fields.size() && parts.size() < 3; ++i) {
        const tcp::Field *field = fieldOf(facts, story, i);
        const QString source = field == nullptr ? QString() : fieldSource(facts, *field);
        if (!source.isEmpty() && !parts.contains(source))
            parts << source;
    }
    return parts.join(QStringLiteral(" · "));
}

QStringList furtherLines(const StepFacts &facts)
{
    QStringList lines;
    if (facts.arrival)
        lines << facts.say(QT_TRANSLATE_NOOP("explanation", "arrived: %1, %2"),
                           segmentLabel(facts.trace, facts.incomingId(), facts.language),
                           numbersLabel(facts.trace, facts.incomingId(), Numbers::Relative));
    for (const EventId id : facts.sent)
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
