// SPDX-License-Identifier: MIT
#include "diagram/placing/placing.h"
#include "diagram/texts.h"

#include <algorithm>

namespace diagram {

namespace {

using trace::EventId;

// How far a segment gets of which nothing more is known.
constexpr double UnknownPart = 0.5;
// How far a segment goes toward the other host that comes back to its own.
constexpr double TurnPart = 0.2;
// How far from its target a forged segment is drawn to begin.
constexpr double ForgedPart = 0.55;

ArrowKind kindOf(const tcp::Segment &segment)
{
    if (segment.flags.rst)
        return ArrowKind::Rst;
    if (segment.flags.syn)
        return ArrowKind::Syn;
    if (segment.flags.fin)
        return ArrowKind::Fin;
    return segment.length > 0 ? ArrowKind::Data : ArrowKind::Ack;
}

class ArrowPlacer
{
public:
    ArrowPlacer(const Placing &placing, const TimeScale &scale, double top)
        : m_placing(placing), m_scale(scale), m_top(top)
    {
    }

    void place(EventId sent)
    {
        const std::vector<EventId> fates = m_placing.trace.fatesOf(sent);
        for (const EventId fate : fates)
            m_placing.shapes.arrows.push_back(arrowTo(sent, fate));
        if (fates.empty())
            m_placing.shapes.arrows.push_back(unfinished(sent));
    }

private:
    [[nodiscard]] double lifeline(tcp::Side side) const
    {
        return m_placing.columns.host(side).lifeline;
    }

    [[nodiscard]] Arrow begin(EventId sent) const
    {
        const trace::Event &event = m_placing.trace.event(sent);
        const auto &fact = std::get<trace::SegmentSent>(event.fact);
        Arrow arrow;
        arrow.x1 = static_cast<float>(lifeline(event.host));
        arrow.x2 = static_cast<float>(lifeline(tcp::other(event.host)));
        arrow.y1 = static_cast<float>(m_placing.y(sent));
        arrow.y2 = arrow.y1;
        if (event.socket != trace::NoSocket
            && trace::isConnectedToSelf(m_placing.trace.socket(event.socket)))
            turnBack(arrow);
        arrow.sent = sent;
        arrow.from = event.socket;
        arrow.kind = kindOf(fact.segment);
        arrow.isRetransmission = fact.isRetransmission;
        arrow.isInjected = fact.isInjected;
        return arrow;
    }

    static void turnBack(Arrow &arrow)
    {
        arrow.turnX = static_cast<float>(arrow.x1 + (arrow.x2 - arrow.x1) * TurnPart);
        arrow.x2 = arrow.x1;
    }

    [[nodiscard]] Arrow arrowTo(EventId sent, EventId fate) const
    {
        Arrow arrow = begin(sent);
        const trace::Event &end = m_placing.trace.event(fate);
        arrow.fate = fate;
        arrow.y2 = static_cast<float>(m_placing.y(fate));
        if (const auto *arrival = std::get_if<trace::SegmentArrived>(&end.fact)) {
            arrow.isDuplicate = arrival->isDuplicate;
            arrow.to = end.socket;
            if (arrow.isInjected)
                beginMidway(arrow);
            return arrow;
        }
        arrow.isLost = true;
        die(arrow, m_placing.trace.event(sent), end.at);
        return arrow;
    }

    // Nobody knows where a forged segment came from: it comes out of the network.
    void beginMidway(Arrow &arrow) const
    {
        arrow.x1 = static_cast<float>(arrow.x2 + (arrow.x1 - arrow.x2) * ForgedPart);
        if (arrow.y1 == arrow.y2)
            arrow.y1 -= static_cast<float>(1.2 * m_placing.options.textSize);
    }

    void die(Arrow &arrow, const trace::Event &sent, tcp::SimTime at) const
    {
        const std::optional<tcp::Duration> delay = m_placing.trace.delayFrom(sent.host);
        double part = UnknownPart;
        if (at > sent.at && delay && sent.at + *delay > at)
            part =
                static_cast<double>((at - sent.at).count()) / static_cast<double>(delay->count());
        if (at > sent.at && delay && sent.at + *delay <= at)
            part = 0.94; // it died at the other host's door
        const float goal = arrow.turnX.value_or(arrow.x2);
        arrow.turnX.reset();
        arrow.x2 = static_cast<float>(arrow.x1 + (goal - arrow.x1) * part);
        if (at > sent.at)
            return;
        const double fall = m_placing.options.stepHeight * UnknownPart;
        const tcp::SimTime half = sent.at + delay.value_or(tcp::Duration{}) / 2;
        arrow.y2 =
            static_cast<float>(arrow.y1 + std::clamp(yAt(half) - yAt(sent.at), fall / 2, fall));
    }

    // The trace ends while the segment is on its way, or a capture does not tell what became of it.
    [[nodiscard]] Arrow unfinished(EventId sent) const
    {
        Arrow arrow = begin(sent);
        const float goal = arrow.turnX.value_or(arrow.x2);
        arrow.turnX.reset();
        arrow.x2 = static_cast<float>(arrow.x1 + (goal - arrow.x1) * UnknownPart);
        if (m_placing.trace.isObserved()) {
            const double fall = m_placing.options.stepHeight * UnknownPart;
            arrow.y2 = static_cast<float>(arrow.y1 + fall);
            return arrow;
        }
        arrow.y2 = static_cast<float>(std::max(m_placing.end, arrow.y1 + m_placing.tail / 2));
        return arrow;
    }

    [[nodiscard]] double yAt(tcp::SimTime time) const { return m_top + m_scale.yAt(time); }

    const Placing &m_placing;
    const TimeScale &m_scale;
    double m_top;
};

} // namespace

void placeArrows(const Placing &placing, const TimeScale &scale, double top)
{
    ArrowPlacer placer(placing, scale, top);
    for (std::uint32_t i = 0; i < placing.trace.events().size(); ++i) {
        if (std::holds_alternative<trace::SegmentSent>(placing.trace.events()[i].fact))
            placer.place(EventId(i));
    }
}

void placeGaps(const Placing &placing, const TimeScale &scale, double top)
{
    const double middle = (placing.columns.host(tcp::Side::Client).lifeline
                           + placing.columns.host(tcp::Side::Server).lifeline)
                          / 2;
    for (const Break &each : scale.breaks()) {
        const tcp::Duration wait = each.to - each.from;
        const QString text = waitText(wait, placing.options.languages);
        Label label = placing.labels.make(text, Role::Break, NoEvent, trace::NoSocket);
        // While time passes here, a clock takes the text's place.
        const QString clock = clockText(wait, wait, placing.options.languages);
        label.textWidth = label.width;
        label.width = static_cast<float>(placing.labels.width(clock, Role::Break));
        label.x = static_cast<float>(middle);
        label.y = static_cast<float>(top + (each.top + each.bottom) / 2);
        Gap gap;
        gap.top = static_cast<float>(top + each.top);
        gap.bottom = static_cast<float>(top + each.bottom);
        gap.from = each.from;
        gap.to = each.to;
        gap.label = static_cast<std::uint32_t>(placing.shapes.labels.size());
        placing.shapes.labels.push_back(label);
        placing.shapes.gaps.push_back(gap);
    }
}

} // namespace diagram
