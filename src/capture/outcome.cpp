// SPDX-License-Identifier: MIT
#include "capture/outcome.h"

#include "capture/totrace.h"

#include <algorithm>

namespace capture {

namespace {

using tcp::State;

// What an engineer looks for comes first.
constexpr std::array MostTellingFirst = {
    State::CloseWait,   State::LastAck, State::FinWait1, State::Closing,
    State::SynReceived, State::SynSent, State::FinWait2, State::Established,
    State::TimeWait,    State::Listen,  State::Closed,
};

std::optional<State> mostTelling(const std::array<std::optional<State>, 2> &states)
{
    for (const State state : MostTellingFirst) {
        if (std::ranges::find(states, std::optional(state)) != states.end())
            return state;
    }
    return {};
}

} // namespace

Outcome outcomeOf(const trace::Trace &trace)
{
    Outcome outcome;
    for (std::uint16_t i = 0; i < trace.sockets().size(); ++i) {
        const trace::Snapshot *last = trace.stateAt(trace::SocketId(i), trace.end());
        if (last != nullptr)
            outcome.states[static_cast<std::size_t>(trace.sockets()[i].host)] = last->state;
    }
    outcome.telling = mostTelling(outcome.states);
    return outcome;
}

Outcome outcomeOf(const Connection &connection)
{
    return outcomeOf(toTrace(connection));
}

} // namespace capture
