// SPDX-License-Identifier: MIT
#include "trace/ends.h"

#include <algorithm>

namespace trace {

namespace {

bool isConnection(const Trace &trace, std::optional<SocketId> socket)
{
    return socket && *socket != NoSocket && !trace.socket(*socket).isListener;
}

std::optional<SocketId> firstConnection(const Trace &trace)
{
    const auto first = std::ranges::find(trace.sockets(), false, &Socket::isListener);
    if (first == trace.sockets().end())
        return {};
    return SocketId(static_cast<std::uint16_t>(first - trace.sockets().begin()));
}

} // namespace

Ends endsOf(const Trace &trace, std::optional<SocketId> socket)
{
    const auto one = isConnection(trace, socket) ? socket : firstConnection(trace);
    Ends ends = {NoSocket, NoSocket};
    if (!one)
        return ends;
    const Socket &known = trace.socket(*one);
    ends[static_cast<std::size_t>(known.host)] = *one;
    if (known.peer)
        ends[static_cast<std::size_t>(trace.socket(*known.peer).host)] = *known.peer;
    return ends;
}

} // namespace trace
