// SPDX-License-Identifier: MIT
#include "simulation/snapshot.h"

#include "simulation/hostsocket.h"

#include <algorithm>

namespace simulation {

trace::Snapshot snapshotOf(const HostSocket &socket)
{
    trace::Snapshot snapshot;
    snapshot.owner = socket.owner;
    snapshot.synQueue = static_cast<std::uint16_t>(std::max(socket.synQueue, 0));
    snapshot.acceptQueue = static_cast<std::uint16_t>(socket.acceptQueue.size());
    snapshot.state = socket.isListener && !socket.isGone ? tcp::State::Listen : tcp::State::Closed;
    const auto addTimer = [&snapshot](tcp::TimerKind kind, const tcp::TimerSpan &span) {
        if (snapshot.timerCount < snapshot.timerSlots.size())
            snapshot.timerSlots[snapshot.timerCount++] = {kind, span.started, span.expires};
    };
    if (const tcp::Connection *connection = socket.connection.get()) {
        snapshot.state = connection->state();
        snapshot.sndUna = connection->sndUna();
        snapshot.sndNxt = connection->sndNxt();
        snapshot.rcvNxt = connection->rcvNxt();
        snapshot.sndWnd = connection->sndWnd();
        snapshot.rcvWnd = connection->rcvWnd();
        snapshot.unsent = connection->unsent();
        snapshot.unacknowledged = connection->unacknowledged();
        snapshot.unread = connection->unread();
        snapshot.finSent = connection->isFinSent();
        snapshot.finQueued = connection->isFinQueued() && !snapshot.finSent;
        snapshot.finAcknowledged = connection->isFinAcknowledged();
        snapshot.finReceived = connection->isFinReceived();
        snapshot.rto = connection->rto();
        snapshot.srtt = connection->rtt().smoothed();
        snapshot.rttvar = connection->rtt().variation();
        snapshot.retransmissions =
            static_cast<std::uint8_t>(std::min(connection->retransmissions(), 255));
        for (const tcp::TimerKind kind : tcp::AllTimerKinds) {
            if (const auto span = connection->timer(kind))
                addTimer(kind, *span);
        }
    }
    if (socket.lingerTimer)
        addTimer(tcp::TimerKind::Linger, *socket.lingerTimer);
    return snapshot;
}

} // namespace simulation
