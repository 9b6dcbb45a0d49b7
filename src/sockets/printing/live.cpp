// SPDX-License-Identifier: MIT
#include "sockets/printing/live.h"

#include <algorithm>

namespace sockets {

namespace {

using tcp::State;

// Calls visit(event, fact) for the facts of one kind that have happened to a socket.
template <typename Fact, typename Visit>
void visitFacts(const trace::Trace &trace, trace::SocketId socket, tcp::SimTime t, Visit visit)
{
    for (const trace::Event &event : trace.events()) {
        if (event.at > t)
            return;
        const Fact *fact = event.socket == socket ? std::get_if<Fact>(&event.fact) : nullptr;
        if (fact)
            visit(event, *fact);
    }
}

std::uint32_t backlogOf(const trace::Trace &trace, trace::SocketId socket, tcp::SimTime t)
{
    int backlog = 0;
    visitFacts<trace::CallMade>(
        trace, socket, t, [&backlog](const trace::Event &, const trace::CallMade &made) {
            if (const auto *listen = std::get_if<tcp::calls::Listen>(&made.call))
                backlog = listen->backlog;
        });
    const int most = trace.host(trace.socket(socket).host).profile.maximumBacklog;
    return static_cast<std::uint32_t>(std::clamp(backlog, 0, most));
}

bool hasReturnedEnd(const trace::Trace &trace, trace::SocketId socket, tcp::SimTime t)
{
    bool hasReturned = false;
    visitFacts<trace::CallReturned>(
        trace, socket, t, [&](const trace::Event &, const trace::CallReturned &returned) {
            const auto &call = std::get<trace::CallMade>(trace.event(returned.call).fact).call;
            const bool isEnd = std::holds_alternative<tcp::calls::Receive>(call)
                               && returned.value == 0 && returned.error == tcp::Error::None;
            hasReturned = hasReturned || isEnd;
        });
    return hasReturned;
}

// Nobody can have read it before accept(), nor while other bytes wait in front of it.
std::optional<bool> hasReadEnd(const trace::Trace &trace, trace::SocketId socket,
                               const trace::Snapshot &now, tcp::SimTime t)
{
    if (hasReturnedEnd(trace, socket, t))
        return true;
    if (now.owner == trace::Owner::Kernel || now.unread > 0)
        return false;
    return {};
}

bool isSmall(const trace::Snapshot &now, const tcp::Profile &profile)
{
    const bool isSmallFinWait2 =
        now.state == State::FinWait2 && now.owner == trace::Owner::Nobody && profile.smallFinWait2;
    return now.state == State::TimeWait || isSmallFinWait2;
}

} // namespace

std::vector<Live> liveSockets(const trace::Trace &trace, tcp::Side host, tcp::SimTime t)
{
    std::vector<Live> all;
    const tcp::Profile &profile = trace.host(host).profile;
    for (std::size_t i = 0; i < trace.sockets().size(); ++i) {
        const auto id = static_cast<trace::SocketId>(i);
        const trace::Socket &socket = trace.socket(id);
        const trace::Snapshot *now = socket.host == host ? trace.stateAt(id, t) : nullptr;
        if (!now || now->state == State::Closed)
            continue;
        Live live{&socket, now, false, isSmall(*now, profile), 0, {}};
        live.isRequest = now->state == State::SynReceived && profile.halfOpenRequests;
        if (socket.isListener)
            live.backlog = backlogOf(trace, id, t);
        if (now->finReceived)
            live.hasReadEnd = hasReadEnd(trace, id, *now, t);
        all.push_back(live);
    }
    return all;
}

} // namespace sockets
