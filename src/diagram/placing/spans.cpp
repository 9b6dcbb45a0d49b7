// SPDX-License-Identifier: MIT
#include "diagram/placing/spans.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace diagram {

namespace {

using trace::EventId;
using trace::SocketId;
using trace::Trace;

tcp::SimTime endTime(const Trace &trace, EventId to)
{
    return to == NoEvent ? tcp::SimTime::max() : trace.event(to).at;
}

// Gives each span the first column that is free; a column is free from the time its last span
// ended.
class ColumnPacker
{
public:
    int take(tcp::SimTime from, tcp::SimTime to)
    {
        const auto isFree = [from](tcp::SimTime until) { return until <= from; };
        auto free = std::ranges::find_if(m_until, isFree);
        if (free == m_until.end())
            free = m_until.insert(free, tcp::SimTime{});
        *free = to;
        return static_cast<int>(free - m_until.begin());
    }

private:
    std::vector<tcp::SimTime> m_until;
};

// Calls that can wait for the other end.
bool mayWait(const tcp::Call &call)
{
    using namespace tcp::calls;
    return std::holds_alternative<Accept>(call) || std::holds_alternative<Connect>(call)
           || std::holds_alternative<Send>(call) || std::holds_alternative<Receive>(call);
}

bool isInstant(const Trace &trace, const CallSpan &span)
{
    const trace::Event &call = trace.event(span.from);
    if (span.to == NoEvent)
        return !mayWait(std::get<trace::CallMade>(call.fact).call);
    return trace.event(span.to).at == call.at;
}

std::optional<tcp::State> firstState(const Trace &trace, SocketId socket)
{
    const auto history = trace.history(socket);
    return history.empty() ? tcp::State::Closed : history.front().snapshot.state;
}

// The first connection that a listener made, where it began.
EventId firstChildOf(const Trace &trace, SocketId listener)
{
    const trace::Socket &own = trace.socket(listener);
    EventId first = NoEvent;
    for (const trace::Socket &socket : trace.sockets()) {
        const bool isChild = !socket.isListener && socket.host == own.host
                             && socket.localPort == own.localPort && socket.created > own.created;
        if (isChild)
            first = std::min(first, socket.created);
    }
    return first;
}

// The sockets whose state is no longer known after an event.
std::multimap<EventId, SocketId> hiddenStates(const Trace &trace)
{
    std::multimap<EventId, SocketId> hidden;
    for (std::uint32_t i = 0; i < trace.sockets().size(); ++i) {
        for (const EventId event : trace::eventsThatHideState(trace, SocketId(i)))
            hidden.emplace(event, SocketId(i));
    }
    return hidden;
}

// Every socket's states, in order of events; a socket that is gone has none.
std::vector<StateSpan> rawStates(const Trace &trace)
{
    std::vector<StateSpan> spans;
    std::vector<std::optional<std::size_t>> open(trace.sockets().size());
    const auto close = [&](SocketId socket, EventId at) {
        if (auto &span = open[indexOf(socket)]) {
            spans[*span].to = at;
            span.reset();
        }
    };
    const auto begin = [&](SocketId socket, EventId at, std::optional<tcp::State> state) {
        close(socket, at);
        open[indexOf(socket)] = spans.size();
        StateSpan span;
        span.socket = socket;
        span.from = at;
        span.state = state.value_or(tcp::State::Closed);
        span.isUnknown = !state;
        span.isInferred = trace.event(at).isInferred;
        spans.push_back(span);
    };
    const auto hidden = hiddenStates(trace);
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        const trace::Event &event = trace.events()[i];
        for (auto [it, last] = hidden.equal_range(EventId(i)); it != last; ++it)
            begin(it->second, EventId(i), {});
        if (const auto *change = std::get_if<trace::StateChanged>(&event.fact))
            begin(event.socket, EventId(i), change->to);
        const auto *socket = std::get_if<trace::SocketChanged>(&event.fact);
        if (socket != nullptr && socket->what == trace::SocketChanged::What::Created)
            begin(event.socket, EventId(i), firstState(trace, event.socket));
        if (socket != nullptr && socket->what == trace::SocketChanged::What::Gone)
            close(event.socket, EventId(i));
    }
    return spans;
}

// A state that lasted no time at all cannot be drawn; the last one of a closed socket can.
bool lasts(const Trace &trace, const StateSpan &span)
{
    const bool isEnd = span.state == tcp::State::Closed && !span.isUnknown;
    return isEnd || endTime(trace, span.to) > trace.event(span.from).at;
}

// CLOSED at the end stays to be seen; at the beginning it is only drawn where it lasts.
void dropInvisible(const Trace &trace, std::vector<StateSpan> &spans)
{
    std::erase_if(spans, [&](const StateSpan &span) {
        const bool isChange =
            std::holds_alternative<trace::StateChanged>(trace.event(span.from).fact);
        const bool isLasting = endTime(trace, span.to) > trace.event(span.from).at;
        return !(isChange ? lasts(trace, span) : isLasting);
    });
}

// Splits a listener's span where its first connection takes over the column.
void splitListeners(const Trace &trace, std::vector<StateSpan> &spans)
{
    std::vector<StateSpan> stripes;
    for (StateSpan &span : spans) {
        if (!trace.socket(span.socket).isListener || span.state != tcp::State::Listen)
            continue;
        const EventId child = firstChildOf(trace, span.socket);
        if (child == NoEvent || (span.to != NoEvent && span.to <= child))
            continue;
        StateSpan stripe = span;
        stripe.isStripe = true;
        span.isStripe = trace.event(child).at == trace.event(span.from).at;
        if (span.isStripe)
            continue;
        span.to = child;
        stripe.from = child;
        stripes.push_back(stripe);
    }
    spans.insert(spans.end(), stripes.begin(), stripes.end());
}

void packStates(const Trace &trace, std::vector<StateSpan> &spans)
{
    // A socket keeps its column through all its states.
    struct Life
    {
        SocketId socket;
        tcp::SimTime from;
        tcp::SimTime to;
    };
    std::map<SocketId, Life> lives;
    for (const StateSpan &span : spans) {
        if (span.isStripe)
            continue;
        const tcp::SimTime from = trace.event(span.from).at;
        // CLOSED is written for a moment after the end, so the column is free a little later.
        const bool isClosed = span.state == tcp::State::Closed && !span.isUnknown;
        const tcp::SimTime to = isClosed ? from + tcp::Duration(1) : endTime(trace, span.to);
        auto [life, isNew] = lives.try_emplace(span.socket, Life{span.socket, from, to});
        life->second.from = std::min(life->second.from, from);
        life->second.to = std::max(life->second.to, to);
    }
    std::vector<Life> ordered;
    for (const auto &[socket, life] : lives)
        ordered.push_back(life);
    std::ranges::stable_sort(ordered, {}, &Life::from);
    std::array<ColumnPacker, 2> packers;
    std::map<SocketId, int> columns;
    for (const Life &life : ordered) {
        auto &packer = packers[static_cast<int>(trace.socket(life.socket).host)];
        columns[life.socket] = packer.take(life.from, life.to);
    }
    for (StateSpan &span : spans)
        span.column = span.isStripe ? 0 : columns[span.socket];
}

// Timers that can end a state in which nothing is under way.
bool limitsStates(tcp::TimerKind kind)
{
    return kind == tcp::TimerKind::TimeWait || kind == tcp::TimerKind::FinWait2
           || kind == tcp::TimerKind::KeepAlive || kind == tcp::TimerKind::User;
}

void markTimers(const Trace &trace, std::vector<StateSpan> &states)
{
    const std::vector<TimerSpan> timers = timerSpans(trace);
    std::map<SocketId, std::vector<const TimerSpan *>> bySocket;
    for (const TimerSpan &timer : timers)
        bySocket[timer.socket].push_back(&timer);
    for (StateSpan &state : states) {
        const auto own = bySocket.find(state.socket);
        if (own == bySocket.end())
            continue;
        state.hasTimer = std::ranges::any_of(own->second, [&](const TimerSpan *timer) {
            return limitsStates(timer->kind)
                   && trace.event(timer->from).at < endTime(trace, state.to)
                   && endTime(trace, timer->to) > trace.event(state.from).at;
        });
        state.isTimedAtEnd = std::ranges::any_of(
            own->second, [](const TimerSpan *timer) { return timer->to == NoEvent; });
    }
}

} // namespace

std::vector<StateSpan> stateSpans(const Trace &trace)
{
    std::vector<StateSpan> spans = rawStates(trace);
    dropInvisible(trace, spans);
    splitListeners(trace, spans);
    packStates(trace, spans);
    markTimers(trace, spans);
    std::ranges::stable_sort(spans, {}, &StateSpan::from);
    return spans;
}

std::vector<TimerSpan> timerSpans(const Trace &trace)
{
    using Action = trace::TimerChanged::Action;
    using Ending = TimerBar::Ending;
    std::vector<TimerSpan> spans;
    std::map<std::pair<SocketId, tcp::TimerKind>, std::size_t> open;
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        const trace::Event &event = trace.events()[i];
        const auto *change = std::get_if<trace::TimerChanged>(&event.fact);
        if (change == nullptr)
            continue;
        const auto key = std::pair(event.socket, change->timer);
        bool isContinued = false;
        if (const auto running = open.find(key); running != open.end()) {
            TimerSpan &span = spans[running->second];
            span.to = EventId(i);
            span.ending = change->action == Action::Start  ? Ending::Restarted
                          : change->action == Action::Stop ? Ending::Stopped
                                                           : Ending::Expired;
            isContinued =
                change->action == Action::Start && span.time == change->expires - event.at;
            open.erase(running);
        }
        if (change->action != Action::Start)
            continue;
        open[key] = spans.size();
        spans.push_back({event.socket, event.host, change->timer, EventId(i), NoEvent,
                         change->expires - event.at, Ending::Running, isContinued, 0});
    }
    std::erase_if(spans, [&](const TimerSpan &span) {
        return endTime(trace, span.to) == trace.event(span.from).at;
    });
    std::array<ColumnPacker, 2> packers;
    for (TimerSpan &span : spans)
        span.column = packers[static_cast<int>(span.host)].take(trace.event(span.from).at,
                                                                endTime(trace, span.to));
    return spans;
}

std::vector<CallSpan> callSpans(const Trace &trace)
{
    std::vector<CallSpan> spans;
    std::map<EventId, std::size_t> byCall;
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        const trace::Event &event = trace.events()[i];
        if (std::holds_alternative<trace::CallMade>(event.fact)) {
            byCall[EventId(i)] = spans.size();
            spans.push_back({EventId(i), NoEvent, false, 0});
        } else if (const auto *result = std::get_if<trace::CallReturned>(&event.fact)) {
            if (const auto call = byCall.find(result->call); call != byCall.end())
                spans[call->second].to = EventId(i);
        }
    }
    std::array<ColumnPacker, 2> packers;
    for (CallSpan &span : spans) {
        const trace::Event &call = trace.event(span.from);
        span.isInstant = isInstant(trace, span);
        if (!span.isInstant)
            span.column =
                packers[static_cast<int>(call.host)].take(call.at, endTime(trace, span.to));
    }
    return spans;
}

int columnsOf(const std::vector<StateSpan> &spans, const Trace &trace, tcp::Side side)
{
    int columns = 0;
    for (const StateSpan &span : spans) {
        if (!span.isStripe && trace.socket(span.socket).host == side)
            columns = std::max(columns, span.column + 1);
    }
    return columns;
}

} // namespace diagram
