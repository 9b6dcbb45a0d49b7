// SPDX-License-Identifier: MIT
#include "sockets/printing/forms.h"
#include "sockets/reading/words.h"

#include <algorithm>
#include <array>

namespace sockets {

namespace {

using tcp::State;
using tcp::TimerKind;

constexpr std::array<std::string_view, tcp::AllStates.size()> Names = {
    "UNCONN",     "LISTEN",     "SYN-SENT", "SYN-RECV", "ESTAB",     "FIN-WAIT-1",
    "FIN-WAIT-2", "CLOSE-WAIT", "CLOSING",  "LAST-ACK", "TIME-WAIT",
};

struct Line
{
    std::array<std::string, 3> front;  // state and queues
    std::array<std::string, 4> places; // address, port, address, port
    std::string extras;
};

std::string stateName(const trace::Snapshot &now)
{
    return now.state ? std::string(Names[static_cast<std::size_t>(*now.state)]) : "?";
}

// The end of file counts as a byte until it has been read.
std::string receiveQueue(const Live &live, const Hosted &host)
{
    if (live.now->state == State::Listen)
        return host.isObserved ? "?" : std::to_string(live.now->acceptQueue);
    if (live.isSmall || live.isRequest)
        return "0";
    if (host.isObserved || (live.now->finReceived && !live.hasReadEnd))
        return "?";
    return std::to_string(live.now->unread + (live.now->finReceived && !*live.hasReadEnd ? 1 : 0));
}

// SYN and FIN count as bytes until they are acknowledged.
std::string sendQueue(const Live &live, const Hosted &host)
{
    if (live.now->state == State::Listen)
        return host.isObserved ? "?" : std::to_string(live.backlog);
    if (live.isSmall || live.isRequest)
        return "0";
    if (host.isObserved)
        return "?";
    const std::uint32_t flying = live.now->sndNxt.value() - live.now->sndUna.value();
    return std::to_string(flying + live.now->unsent + (live.now->finQueued ? 1 : 0));
}

// What ss calls a timer; empty for one that it does not show.
std::string_view timerName(const Live &live, TimerKind kind)
{
    switch (kind) {
    case TimerKind::Retransmission:
    case TimerKind::LossProbe:
    case TimerKind::Reordering: return "on";
    case TimerKind::TimeWait: return "timewait";
    case TimerKind::FinWait2: return live.isSmall ? "timewait" : "keepalive";
    case TimerKind::KeepAlive: return "keepalive";
    case TimerKind::Persist: return "persist";
    case TimerKind::DelayedAck:
    case TimerKind::User:
    case TimerKind::Linger: return {};
    }
    return {};
}

// One timer is shown: the first in this order.
int rankOf(std::string_view name)
{
    constexpr std::array<std::string_view, 4> Order = {"on", "persist", "timewait", "keepalive"};
    return static_cast<int>(std::ranges::find(Order, name) - Order.begin());
}

std::string timerText(const Live &live, const Hosted &host)
{
    const trace::RunningTimer *shown = nullptr;
    const auto rank = [&live](const trace::RunningTimer &timer) {
        return rankOf(timerName(live, timer.kind));
    };
    for (const trace::RunningTimer &timer : live.now->timers()) {
        if (timerName(live, timer.kind).empty())
            continue;
        if (!shown || rank(timer) < rank(*shown))
            shown = &timer;
    }
    if (!shown)
        return {};
    const std::string_view name = timerName(live, shown->kind);
    const bool isCounted = name == "on" || name == "persist";
    const int count = isCounted ? live.now->retransmissions : 0;
    return "timer:(" + std::string(name) + ',' + timeLeftText(shown->expires - host.now) + ','
           + std::to_string(count) + ") ";
}

// No file stands for what no program holds.
std::string inodeText(const Live &live, const Hosted &host)
{
    const bool isHeld = live.now->owner == trace::Owner::Program && !live.isRequest;
    return host.isObserved || isHeld ? "ino:? sk:?" : "ino:0 sk:?";
}

Line lineOf(const Live &live, const Hosted &host)
{
    Line line;
    line.front = {stateName(*live.now), receiveQueue(live, host), sendQueue(live, host)};
    const bool isListener = live.now->state == State::Listen;
    line.places = {std::string(isListener ? "0.0.0.0" : host.address),
                   std::to_string(live.socket->localPort),
                   std::string(isListener ? "0.0.0.0" : host.peer),
                   isListener ? "*" : std::to_string(live.socket->remotePort)};
    line.extras = timerText(live, host) + inodeText(live, host);
    return line;
}

std::string printed(const Line &line, const std::array<std::size_t, 4> &widths)
{
    return leftJustified(line.front[0], 10) + ' ' + leftJustified(line.front[1], 6) + ' '
           + leftJustified(line.front[2], 6) + ' ' + rightJustified(line.places[0], widths[0]) + ':'
           + leftJustified(line.places[1], widths[1]) + ' '
           + rightJustified(line.places[2], widths[2]) + ':'
           + leftJustified(line.places[3], widths[3]) + ' ' + line.extras + '\n';
}

} // namespace

std::string printStateFirst(std::span<const Live> sockets, const Hosted &host)
{
    std::vector<Line> lines = {{{"State", "Recv-Q", "Send-Q"},
                                {"Local Address", "Port", "Peer Address", "Port"},
                                "Process"}};
    for (const Live &live : sockets)
        lines.push_back(lineOf(live, host));
    std::array<std::size_t, 4> widths{};
    for (const Line &line : lines) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], line.places[i].size());
    }
    std::string text;
    for (const Line &line : lines)
        text += printed(line, widths);
    return text;
}

} // namespace sockets
