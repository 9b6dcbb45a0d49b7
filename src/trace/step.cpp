// SPDX-License-Identifier: MIT
#include "trace/step.h"

#include <algorithm>

namespace trace {

namespace {

// Whether an event alone is worth a step: what a viewer would see change.
bool isVisible(const Event &event)
{
    const Fact &fact = event.fact;
    if (const auto *timer = std::get_if<TimerChanged>(&fact))
        return timer->action == TimerChanged::Action::Expire;
    return !std::holds_alternative<SocketChanged>(fact);
}

// The host that a viewer looks at: a segment dies on its way, away from any host.
bool belongsTo(const Step &step, const Event &event)
{
    if (std::holds_alternative<SegmentLost>(event.fact))
        return false;
    return step.at == event.at && step.host == event.host;
}

// Setting up: the calls of one program at one instant make one step together.
bool isCall(const Trace &trace, EventId id)
{
    return std::holds_alternative<CallMade>(trace.event(id).fact);
}

bool continues(const Trace &trace, const Step &step, const Event &event)
{
    if (!belongsTo(step, event))
        return false;
    if (event.causes.empty())
        return isCall(trace, step.events.front()) && std::holds_alternative<CallMade>(event.fact);
    const auto isInStep = [&step](EventId cause) {
        return std::ranges::find(step.events, cause) != step.events.end();
    };
    return std::ranges::any_of(event.causes.all(), isInStep);
}

// The socket that a step is about: the first connection it touches, else whatever it touches.
SocketId subjectOf(const Trace &trace, const Step &step)
{
    SocketId subject = NoSocket;
    for (const EventId id : step.events) {
        const SocketId socket = trace.event(id).socket;
        if (socket == NoSocket)
            continue;
        if (!trace.socket(socket).isListener)
            return socket;
        if (subject == NoSocket)
            subject = socket;
    }
    return subject;
}

} // namespace

std::vector<Step> steps(const Trace &trace)
{
    std::vector<Step> all;
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        const Event &event = trace.events()[i];
        // An event may belong to any step of the same instant, not only to the last one.
        Step *home = nullptr;
        for (auto step = all.rbegin(); step != all.rend() && step->at == event.at; ++step) {
            if (continues(trace, *step, event)) {
                home = &*step;
                break;
            }
        }
        if (home == nullptr)
            home = &all.emplace_back(Step{event.at, event.host, event.socket, {}});
        home->events.push_back(EventId(i));
    }
    std::erase_if(all, [&trace](const Step &step) {
        return std::ranges::none_of(step.events,
                                    [&trace](EventId id) { return isVisible(trace.event(id)); });
    });
    for (Step &step : all)
        step.socket = subjectOf(trace, step);
    return all;
}

std::vector<ChapterStart> chapters(const Trace &trace)
{
    std::vector<ChapterStart> starts;
    const auto begin = [&starts](Chapter chapter, tcp::SimTime at) {
        if (std::ranges::find(starts, chapter, &ChapterStart::chapter) == starts.end())
            starts.push_back({chapter, at});
    };
    for (const Event &event : trace.events()) {
        const auto *state = std::get_if<StateChanged>(&event.fact);
        if (state == nullptr)
            continue;
        switch (state->to) {
        case tcp::State::SynSent:
        case tcp::State::SynReceived: begin(Chapter::Open, event.at); break;
        case tcp::State::Established: begin(Chapter::Talk, event.at); break;
        case tcp::State::FinWait1:
        case tcp::State::CloseWait:
        case tcp::State::LastAck: begin(Chapter::Close, event.at); break;
        case tcp::State::TimeWait: begin(Chapter::TimeWait, event.at); break;
        case tcp::State::Closed:
        case tcp::State::Listen:
        case tcp::State::FinWait2:
        case tcp::State::Closing: break;
        }
    }
    std::ranges::stable_sort(starts, {}, &ChapterStart::at);
    return starts;
}

} // namespace trace
