// SPDX-License-Identifier: MIT
#include "trace/chain.h"

#include <algorithm>
#include <utility>

namespace trace {

namespace {

// Walks back from an event. A segment and its arrival are one link; once it has told why something
// was repeated, it tells only of first sendings.
class Walk
{
public:
    Walk(const Trace &trace, EventId start) : m_trace(trace), m_next(start)
    {
        const Fact &fact = trace.event(start).fact;
        if (std::holds_alternative<SegmentLost>(fact))
            add(start, sendingOf(trace, start), Link::Kind::Fate);
        while (m_next && m_links.size() < LongestChain)
            follow(sendingOf(trace, *m_next));
    }

    [[nodiscard]] std::vector<Link> take() { return std::move(m_links); }

private:
    void add(EventId event, EventId cause, Link::Kind kind,
             const std::optional<MissingAck> &missing = {});
    void follow(EventId id);
    void followMissing(EventId expiry, const MissingAck &missing);
    [[nodiscard]] EventId firstSending(EventId id) const;

    const Trace &m_trace;
    std::vector<Link> m_links;
    std::optional<EventId> m_next;
};

void Walk::add(EventId event, EventId cause, Link::Kind kind,
               const std::optional<MissingAck> &missing)
{
    m_links.push_back({event, cause, kind, missing});
    m_next = kind == Link::Kind::Decided ? std::nullopt : std::optional(cause);
}

EventId Walk::firstSending(EventId id) const
{
    const Event &event = m_trace.event(id);
    const auto *sent = std::get_if<SegmentSent>(&event.fact);
    const auto causes = event.causes.all();
    const bool isAgain = sent != nullptr && sent->isRetransmission && causes.size() > 1;
    const bool isTold =
        std::ranges::find(m_links, Link::Kind::Unguarded, &Link::kind) != m_links.end();
    return isAgain && isTold ? causes[1] : id;
}

void Walk::follow(EventId place)
{
    const EventId id = firstSending(place);
    const Event &event = m_trace.event(id);
    if (const auto missing = missingAckAt(m_trace, id))
        return followMissing(id, *missing);
    if (event.causes.empty())
        return add(id, id, Link::Kind::Decided);
    // That a timer ran out says nothing that its start does not say better.
    const auto *timer = std::get_if<TimerChanged>(&event.fact);
    if (timer != nullptr && timer->action == TimerChanged::Action::Expire) {
        const Event &start = m_trace.event(event.causes.trigger());
        if (!start.causes.empty())
            return add(id, start.causes.trigger(), Link::Kind::Triggered);
    }
    add(id, event.causes.trigger(), Link::Kind::Triggered);
}

void Walk::followMissing(EventId expiry, const MissingAck &missing)
{
    add(expiry, missing.telling, Link::Kind::Unguarded, missing);
    add(missing.telling, sendingOf(m_trace, missing.telling), Link::Kind::Fate, missing);
}

void addOnce(std::vector<EventId> &ids, EventId id)
{
    if (std::ranges::find(ids, id) == ids.end())
        ids.push_back(id);
}

// The socket that sent a segment and the one that it was for.
std::vector<SocketId> endsOf(const Trace &trace, EventId sent)
{
    const SocketId sender = trace.event(sent).socket;
    if (sender == NoSocket)
        return {};
    const auto peer = trace.socket(sender).peer;
    return peer ? std::vector{sender, *peer} : std::vector{sender};
}

// What became of a segment may leave timers running that expire later; at each end only the first
// is its doing.
void addExpiries(const Trace &trace, EventId fate, std::vector<EventId> &consequences)
{
    std::vector<SocketId> waiting = endsOf(trace, sendingOf(trace, fate));
    for (std::uint32_t i = indexOf(fate) + 1; i < trace.events().size(); ++i) {
        const auto end = std::ranges::find(waiting, trace.events()[i].socket);
        const auto missing = end == waiting.end() ? std::nullopt : missingAckAt(trace, EventId(i));
        if (!missing)
            continue;
        waiting.erase(end);
        if (missing->telling == fate)
            addOnce(consequences, EventId(i));
    }
}

} // namespace

std::vector<Link> chainBehind(const Trace &trace, EventId event)
{
    return Walk(trace, event).take();
}

std::vector<EventId> causesOf(const Trace &trace, EventId event)
{
    std::vector<EventId> causes;
    for (const EventId cause : trace.event(event).causes.all())
        addOnce(causes, cause);
    if (const auto missing = missingAckAt(trace, event))
        addOnce(causes, missing->telling);
    return causes;
}

std::vector<EventId> consequencesOf(const Trace &trace, EventId event)
{
    const auto direct = trace.consequencesOf(event);
    std::vector<EventId> consequences(direct.begin(), direct.end());
    const Fact &fact = trace.event(event).fact;
    if (std::holds_alternative<SegmentLost>(fact) || std::holds_alternative<SegmentArrived>(fact))
        addExpiries(trace, event, consequences);
    return consequences;
}

EventId sendingOf(const Trace &trace, EventId id)
{
    const Fact &fact = trace.event(id).fact;
    if (const auto *arrived = std::get_if<SegmentArrived>(&fact))
        return arrived->segment;
    if (const auto *lost = std::get_if<SegmentLost>(&fact))
        return lost->segment;
    return id;
}

EventId tellingEvent(const Trace &trace, const Step &step)
{
    const auto first = [&](const auto &isIt) {
        return std::ranges::find_if(step.events, [&](EventId id) { return isIt(trace.event(id)); });
    };
    const auto state = first([&step](const Event &event) {
        return std::holds_alternative<StateChanged>(event.fact) && event.socket == step.socket;
    });
    if (state != step.events.end())
        return *state;
    const auto sent =
        first([](const Event &event) { return std::holds_alternative<SegmentSent>(event.fact); });
    return sent != step.events.end() ? *sent : step.events.front();
}

} // namespace trace
