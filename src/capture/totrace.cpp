// SPDX-License-Identifier: MIT
#include "capture/totrace.h"

#include "capture/foresight.h"
#include "capture/timeline.h"
#include "trace/recorder.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace capture {

namespace {

using trace::EventId;
using trace::SocketId;

constexpr std::array Sides{tcp::Side::Client, tcp::Side::Server};

// In order of time, whatever the file says: some cards deliver out of order.
Connection inOrder(Connection connection)
{
    std::ranges::stable_sort(connection.segments, {}, &SeenSegment::at);
    return connection;
}

// Records one connection, moment by moment.
class TraceMaker
{
public:
    explicit TraceMaker(const Connection &connection)
        : m_connection(connection), m_space(sequenceSpaceOf(m_connection)),
          m_forged(forgedResets(m_connection)), m_lastWords(lastWords(m_connection))
    {
    }

    trace::Trace make();

private:
    struct End
    {
        Foresight foresight;
        EndTracker tracker;
        SocketId socket = trace::NoSocket;
        bool isCreated = false;
        std::optional<EventId> lastArrival;
        std::map<Position, EventId> firstSendings;
    };

    void setHosts();
    void addEnds();
    void addSocket(tcp::Side side);
    void sent(const Moment &moment);
    void lost(const Moment &moment);
    void mayHaveArrived(const Moment &moment);
    void arrived(const Moment &moment);
    [[nodiscard]] trace::Causes causesOf(std::size_t segment) const;
    EventId record(const Moment &moment, tcp::Side host, trace::Fact fact, trace::Causes causes);
    void create(const Moment &moment, tcp::Side host);
    void conclude(const Moment &moment, tcp::Side host, const EndTracker::Changes &changes,
                  EventId cause);
    [[nodiscard]] End &end(tcp::Side side) { return m_ends[indexOf(side)]; }
    [[nodiscard]] const End &end(tcp::Side side) const { return m_ends[indexOf(side)]; }

    Connection m_connection;
    SequenceSpace m_space;
    std::vector<bool> m_forged;
    std::vector<bool> m_lastWords;
    trace::Recorder m_recorder;
    tcp::Duration m_begin{};
    std::vector<End> m_ends;         // by tcp::Side
    std::vector<EventId> m_sendings; // by segment
};

trace::Trace TraceMaker::make()
{
    const Vantage vantage = vantageOf(m_connection, m_space);
    const auto moments = timelineOf(m_connection, m_space, vantage);
    m_begin = moments.front().at;
    m_sendings.resize(m_connection.segments.size());
    setHosts();
    addEnds();
    for (const Moment &moment : moments) {
        switch (moment.what) {
        case Moment::What::Sent: sent(moment); break;
        case Moment::What::Lost: lost(moment); break;
        case Moment::What::MayHaveArrived: mayHaveArrived(moment); break;
        case Moment::What::Arrived: arrived(moment); break;
        }
    }
    return m_recorder.finish(tcp::SimTime(moments.back().at - m_begin), trace::End::Quiet);
}

void TraceMaker::setHosts()
{
    m_recorder.setObserved();
    for (const tcp::Side side : Sides) {
        trace::Host host;
        host.address = toString(m_connection.end(side).address);
        m_recorder.setHost(side, std::move(host));
    }
}

void TraceMaker::addEnds()
{
    for (const tcp::Side side : Sides) {
        const Foresight foresight = foresightOf(m_connection, m_space, side);
        m_ends.push_back(
            {foresight,
             EndTracker(m_space.initialOf(side), m_space.initialOf(other(side)), foresight),
             trace::NoSocket,
             false,
             {},
             {}});
    }
    for (const tcp::Side side : Sides) {
        if (end(side).foresight.hasSocket)
            addSocket(side);
    }
    const auto [client, server] = std::pair(m_ends[0].socket, m_ends[1].socket);
    if (client != trace::NoSocket && server != trace::NoSocket) {
        m_recorder.socket(client).peer = server;
        m_recorder.socket(server).peer = client;
    }
}

void TraceMaker::addSocket(tcp::Side side)
{
    trace::Socket socket;
    socket.host = side;
    socket.name = "main";
    socket.localPort = m_connection.end(side).port;
    socket.remotePort = m_connection.end(other(side)).port;
    socket.iss = m_space.initialOf(side);
    socket.irs = m_space.initialOf(other(side));
    end(side).socket = m_recorder.addSocket(std::move(socket));
}

void TraceMaker::sent(const Moment &moment)
{
    const SeenSegment &seen = m_connection.segments[moment.segment];
    const PlacedSegment &placed = m_space.segments[moment.segment];
    End &sender = end(seen.from);
    trace::SegmentSent fact;
    fact.segment = seen.segment;
    fact.isRetransmission = placed.isRetransmission;
    fact.isProbe = placed.isProbe;
    fact.isInjected = m_forged[moment.segment];
    fact.sourcePort = m_connection.end(seen.from).port;
    fact.destinationPort = m_connection.end(other(seen.from)).port;
    fact.countsFrom =
        sender.socket != trace::NoSocket ? sender.socket : end(other(seen.from)).socket;
    EndTracker::Changes changes;
    if (!fact.isInjected)
        changes = sender.tracker.sends(seen.segment, placed, m_lastWords[moment.segment]);
    const EventId event = record(moment, seen.from, fact, causesOf(moment.segment));
    m_sendings[moment.segment] = event;
    if (!placed.isEmpty())
        sender.firstSendings.emplace(placed.begin, event);
    conclude(moment, seen.from, changes, event);
}

void TraceMaker::lost(const Moment &moment)
{
    const EventId sending = m_sendings[moment.segment];
    record(moment, m_connection.segments[moment.segment].from, trace::SegmentLost{sending},
           trace::Causes(sending));
}

// Nothing is recorded but that the receiver's state may have become unknown.
void TraceMaker::mayHaveArrived(const Moment &moment)
{
    End &at = end(other(m_connection.segments[moment.segment].from));
    at.tracker.mayArrive(m_connection.segments[moment.segment].segment,
                         m_space.segments[moment.segment]);
    if (at.isCreated)
        m_recorder.addSnapshot(at.socket, trace::EventId(m_recorder.eventCount() - 1),
                               at.tracker.snapshot());
}

void TraceMaker::arrived(const Moment &moment)
{
    const SeenSegment &seen = m_connection.segments[moment.segment];
    const tcp::Side receiver = other(seen.from);
    End &at = end(receiver);
    const PlacedSegment &placed = m_space.segments[moment.segment];
    const EventId sending = m_sendings[placed.copyOf.value_or(moment.segment)];
    const auto changes = at.tracker.arrives(seen.segment, placed);
    const trace::SegmentArrived fact{sending, at.tracker.verdict(), placed.copyOf.has_value()};
    const EventId event = record(moment, receiver, fact, trace::Causes(sending));
    at.lastArrival = event;
    conclude(moment, receiver, changes, event);
}

// A retransmission comes of the first sending; an answer that no program makes comes of what
// arrived last.
trace::Causes TraceMaker::causesOf(std::size_t segment) const
{
    const SeenSegment &seen = m_connection.segments[segment];
    const PlacedSegment &placed = m_space.segments[segment];
    const End &sender = end(seen.from);
    if (placed.isRetransmission) {
        const auto first = sender.firstSendings.find(placed.begin);
        return first == sender.firstSendings.end() ? trace::Causes() : trace::Causes(first->second);
    }
    const tcp::Flags &flags = seen.segment.flags;
    const bool isAnswer = (placed.isEmpty() && !flags.rst && !placed.isProbe)
                          || (flags.syn && flags.ack) || (flags.rst && !m_forged[segment]);
    return isAnswer && sender.lastArrival ? trace::Causes(*sender.lastArrival) : trace::Causes();
}

EventId TraceMaker::record(const Moment &moment, tcp::Side host, trace::Fact fact,
                           trace::Causes causes)
{
    create(moment, host);
    const SocketId socket = end(host).socket;
    const tcp::SimTime time(moment.at - m_begin);
    const EventId event =
        m_recorder.add({time, host, socket, moment.isInferred, causes, std::move(fact)});
    if (socket != trace::NoSocket)
        m_recorder.addSnapshot(socket, event, end(host).tracker.snapshot());
    return event;
}

// The socket is there from its first event on; who made it, and when, a capture cannot tell.
void TraceMaker::create(const Moment &moment, tcp::Side host)
{
    End &at = end(host);
    if (at.socket == trace::NoSocket || at.isCreated)
        return;
    at.isCreated = true;
    m_recorder.socket(at.socket).created =
        m_recorder.add({tcp::SimTime(moment.at - m_begin), host, at.socket, true, trace::Causes(),
                        trace::SocketChanged{}});
}

void TraceMaker::conclude(const Moment &moment, tcp::Side host, const EndTracker::Changes &changes,
                          EventId cause)
{
    const SocketId socket = end(host).socket;
    if (socket == trace::NoSocket)
        return;
    for (const auto &[from, to] : changes)
        m_recorder.add({tcp::SimTime(moment.at - m_begin), host, socket, true, trace::Causes(cause),
                        trace::StateChanged{from, to}});
}

} // namespace

trace::Trace toTrace(const Connection &connection)
{
    if (connection.segments.empty())
        return {};
    return TraceMaker(inOrder(connection)).make();
}

} // namespace capture
