// SPDX-License-Identifier: MIT
#include "explanation/labels.h"

#include "explanation/calls.h"
#include "explanation/names.h"
#include "explanation/quantities.h"
#include "explanation/say.h"
#include "explanation/segments.h"
#include "explanation/timerorigin.h"

#include <QStringList>

namespace explanation {

namespace {

using trace::EventId;
using trace::Trace;

const tcp::Segment &segmentOf(const Trace &trace, EventId sent)
{
    return std::get<trace::SegmentSent>(trace.event(sent).fact).segment;
}

QString flagsText(const tcp::Segment &segment)
{
    return QString::fromStdString(tcp::toString(segment.flags));
}

// The flags, and the bytes where there are any: "PSH+ACK, 100 bytes".
QString contentLabel(const tcp::Segment &segment, Language language, const LabelParts &parts)
{
    const QString flags = parts.flags ? flagsText(segment) : QString();
    if (segment.length == 0 || !parts.length)
        return flags;
    const QString bytes = bytesText(segment.length, language);
    if (flags.isEmpty())
        return bytes;
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1, %2"), flags, bytes);
}

QString number(std::optional<std::int64_t> value)
{
    return value ? QString::number(*value) : QStringLiteral("?");
}

QString capitalized(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

// One event in a few words, with no time and no host.
struct Line
{
    const Trace &trace;
    EventId id;
    Language language;

    QString operator()(const trace::SocketChanged &fact) const
    {
        return nameOf(fact.what, language);
    }
    QString operator()(const trace::CallMade &fact) const { return callText(fact.call, language); }
    QString operator()(const trace::CallReturned &fact) const
    {
        const auto &made = std::get<trace::CallMade>(trace.event(fact.call).fact);
        return resultText(made.call, fact, language);
    }
    QString operator()(const trace::SegmentSent &) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "sends %1"),
                   segmentLabel(trace, id, language));
    }
    QString operator()(const trace::SegmentArrived &fact) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "receives %1 (%2)"),
                   segmentLabel(trace, fact.segment, language), nameOf(fact.verdict, language));
    }
    QString operator()(const trace::SegmentLost &fact) const
    {
        return say(language, QT_TRANSLATE_NOOP("explanation", "%1: %2"),
                   segmentLabel(trace, fact.segment, language), nameOf(fact.by, language));
    }
    QString operator()(const trace::StateChanged &fact) const
    {
        return QStringLiteral("%1 → %2").arg(tokenOf(fact.from), tokenOf(fact.to));
    }
    QString operator()(const trace::TimerChanged &fact) const
    {
        const QString name = nameOf(fact.timer, language);
        const QString action = nameOf(fact.action, language);
        if (fact.action != trace::TimerChanged::Action::Start)
            return say(language, QT_TRANSLATE_NOOP("explanation", "%1 %2"), name, action);
        return say(language, QT_TRANSLATE_NOOP3("explanation", "%1 %2, %3", "timer, started, time"),
                   name, action,
                   timerLengthText(trace, trace.event(id).host, fact.timer,
                                   fact.expires - trace.event(id).at, language));
    }
    QString operator()(const trace::Noted &fact) const { return nameOf(fact.what, language); }
};

// What became of a segment: when it arrived, or how it was lost.
QString fateLine(const Trace &trace, EventId sent, Language language)
{
    if (const auto arrival = arrivalOf(trace, sent))
        return say(language, QT_TRANSLATE_NOOP("explanation", "arrives at %1"),
                   clockText(*arrival, language));
    if (const auto by = lossOf(trace, sent))
        return nameOf(*by, language);
    return say(language, QT_TRANSLATE_NOOP("explanation", "still under way at the end of the run"));
}

// What a tooltip adds to the line.
struct Details
{
    const Trace &trace;
    EventId id;
    Language language;

    QStringList operator()(const trace::SocketChanged &) const { return {}; }
    QStringList operator()(const trace::CallMade &fact) const
    {
        return {purposeOf(fact.call, language)};
    }
    QStringList operator()(const trace::CallReturned &) const { return {}; }
    QStringList operator()(const trace::SegmentSent &) const
    {
        return {numbersLabel(trace, id, Numbers::Relative), fateLine(trace, id, language)};
    }
    QStringList operator()(const trace::SegmentArrived &fact) const
    {
        return {numbersLabel(trace, fact.segment, Numbers::Relative)};
    }
    QStringList operator()(const trace::SegmentLost &fact) const
    {
        return {numbersLabel(trace, fact.segment, Numbers::Relative)};
    }
    QStringList operator()(const trace::StateChanged &fact) const
    {
        return {QStringLiteral("%1: %2").arg(tokenOf(fact.to), meaningOf(fact.to, language))};
    }
    QStringList operator()(const trace::TimerChanged &fact) const
    {
        return {purposeOf(fact.timer, language)};
    }
    QStringList operator()(const trace::Noted &) const { return {}; }
};

// An event without the name of its segment or state; empty where that tells nothing.
struct Untold
{
    const Names &told;
    Language language;

    QString operator()(const trace::SocketChanged &) const { return {}; }
    QString operator()(const trace::CallMade &) const { return {}; }
    QString operator()(const trace::CallReturned &) const { return {}; }
    QString operator()(const trace::SegmentSent &) const
    {
        return segment(QT_TRANSLATE_NOOP("explanation", "sends a segment"));
    }
    QString operator()(const trace::SegmentArrived &) const
    {
        return segment(QT_TRANSLATE_NOOP("explanation", "receives a segment"));
    }
    QString operator()(const trace::SegmentLost &) const
    {
        return segment(QT_TRANSLATE_NOOP("explanation", "a segment is lost"));
    }
    QString operator()(const trace::StateChanged &) const
    {
        return state(QT_TRANSLATE_NOOP("explanation", "enters another state"));
    }
    QString operator()(const trace::TimerChanged &fact) const
    {
        // Called after its state.
        return fact.timer == tcp::TimerKind::FinWait2
                   ? state(QT_TRANSLATE_NOOP("explanation", "a timer starts or ends"))
                   : QString();
    }
    QString operator()(const trace::Noted &) const { return {}; }

private:
    QString segment(Source words) const { return told.segments ? QString() : say(language, words); }
    QString state(Source words) const { return told.states ? QString() : say(language, words); }
};

QString inferredText(const trace::Event &event, Language language)
{
    return event.isInferred
               ? say(language, QT_TRANSLATE_NOOP("explanation", "inferred from the capture"))
               : QString();
}

} // namespace

QString segmentRemark(const Trace &trace, EventId sent, Language language)
{
    const auto &fact = std::get<trace::SegmentSent>(trace.event(sent).fact);
    switch (probeOf(trace, sent)) {
    case Probe::KeepAlive:
        return say(language, QT_TRANSLATE_NOOP("explanation", "keepalive probe"));
    case Probe::ZeroWindow:
        return say(language, QT_TRANSLATE_NOOP("explanation", "zero-window probe"));
    case Probe::None: break;
    }
    if (fact.isInjected)
        return say(language, QT_TRANSLATE_NOOP("explanation", "forged"));
    if (fact.isRetransmission)
        return say(language, QT_TRANSLATE_NOOP("explanation", "retransmission"));
    return {};
}

QString segmentLabel(const Trace &trace, EventId sent, Language language, const LabelParts &parts)
{
    const QString content = contentLabel(segmentOf(trace, sent), language, parts);
    const QString remark = parts.remark ? segmentRemark(trace, sent, language) : QString();
    if (remark.isEmpty() || content.isEmpty())
        return content + remark;
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 (%2)"), content, remark);
}

QString numbersLabel(const Trace &trace, EventId sent, Numbers numbers, const LabelParts &parts)
{
    const trace::Event &event = trace.event(sent);
    const tcp::Segment &segment = segmentOf(trace, sent);
    const bool isRelative = numbers == Numbers::Relative;
    QString text = QStringLiteral("seq=")
                   + (isRelative ? number(trace::relativeSeq(trace, event))
                                 : QString::number(segment.seq.value()));
    if (segment.flags.ack)
        text += QStringLiteral(" ack=")
                + (isRelative ? number(trace::relativeAck(trace, event))
                              : QString::number(segment.ack.value()));
    return parts.length ? text + QStringLiteral(" len=%1").arg(segment.length) : text;
}

QString eventLine(const Trace &trace, EventId event, Language language)
{
    return std::visit(Line{trace, event, language}, trace.event(event).fact);
}

QString tooltip(const Trace &trace, EventId id, Language language)
{
    const trace::Event &event = trace.event(id);
    QStringList lines = {QStringLiteral("%1 · %2").arg(clockText(event.at, language),
                                                       hostName(trace, event.host, language)),
                         eventLine(trace, id, language)};
    lines += std::visit(Details{trace, id, language}, event.fact);
    if (event.isInferred)
        lines << inferredText(event, language);
    return lines.join(QLatin1Char('\n'));
}

QString accessibleText(const Trace &trace, EventId id, Language language, const Names &told)
{
    const trace::Event &event = trace.event(id);
    const QString when = clockText(event.at, language);
    const QString host = hostInSentence(trace, event.host, language);
    const QString untold = std::visit(Untold{told, language}, event.fact);
    const QString line = untold.isEmpty() ? eventLine(trace, id, language) : untold;
    if (!std::holds_alternative<trace::SegmentSent>(event.fact))
        return capitalized(
            say(language, QT_TRANSLATE_NOOP("explanation", "%1, %2: %3."), when, host, line));
    return capitalized(say(language, QT_TRANSLATE_NOOP("explanation", "%1, %2 %3; %4."), when, host,
                           line, fateLine(trace, id, language)));
}

} // namespace explanation
