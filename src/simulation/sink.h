// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/state.h"
#include "trace/event.h"

namespace simulation {

struct HostSocket;

// What a run tells as it goes: storing it is one sink, counting another. Events and sockets come in
// order, so the number of those before one is its EventId or SocketId.
class Sink
{
public:
    virtual ~Sink() = default;

    virtual void add(trace::Event event) = 0;
    virtual void addSocket(tcp::Side host, const HostSocket &socket) = 0;
    // The name, the ports or the sequence numbers of a socket have become known.
    virtual void describe(tcp::Side host, const HostSocket &socket) = 0;
    // How a socket stands after the last event.
    virtual void update(const HostSocket &socket) = 0;
};

} // namespace simulation
