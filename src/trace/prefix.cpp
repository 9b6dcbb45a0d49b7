// SPDX-License-Identifier: MIT
#include "trace/prefix.h"

#include "trace/recorder.h"

#include <algorithm>

namespace trace {

namespace {

using tcp::Side;

// Sockets are numbered in the order in which they are made.
void addSockets(Recorder &recorder, const Trace &trace, std::size_t count)
{
    const auto isMade = [count](const Socket &socket) { return indexOf(socket.created) < count; };
    const auto made = static_cast<std::size_t>(std::ranges::count_if(trace.sockets(), isMade));
    for (Socket socket : trace.sockets().first(made)) {
        if (socket.peer && indexOf(*socket.peer) >= made)
            socket.peer.reset();
        recorder.addSocket(std::move(socket));
    }
}

void addHistory(Recorder &recorder, const Trace &trace, SocketId socket, std::size_t count)
{
    for (const SnapshotAt &entry : trace.history(socket)) {
        if (indexOf(entry.event) < count)
            recorder.addSnapshot(socket, entry.event, entry.snapshot);
    }
}

} // namespace

Trace prefixOf(const Trace &trace, std::size_t count)
{
    Recorder recorder;
    for (const Side side : {Side::Client, Side::Server}) {
        recorder.setHost(side, trace.host(side));
        if (const auto delay = trace.delayFrom(side))
            recorder.setDelay(side, *delay);
    }
    if (trace.isObserved())
        recorder.setObserved();
    addSockets(recorder, trace, count);
    for (const Event &event : trace.events().first(count))
        recorder.add(event);
    for (std::uint32_t i = 0; i < recorder.socketCount(); ++i)
        addHistory(recorder, trace, SocketId(i), count);
    const tcp::SimTime end = count == 0 ? tcp::SimTime() : trace.events()[count - 1].at;
    for (const Cut &cut : trace.cuts()) {
        if (cut.until <= end)
            recorder.addCut(cut);
    }
    return recorder.finish(end, End::Asked);
}

} // namespace trace
