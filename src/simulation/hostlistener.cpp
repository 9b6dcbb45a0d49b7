// SPDX-License-Identifier: MIT
// What a listener does with a segment: its queues, and SYN cookies.
#include "simulation/host.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace simulation {

using trace::Causes;
using trace::EventId;
using Note = trace::Noted::What;

namespace {

constexpr auto ClockLife = std::chrono::seconds(60); // Linux 4.9 tcp.h TCP_PAWS_MSL
constexpr std::int32_t ClockTolerance = 1;           // Linux 4.9 tcp.h TCP_PAWS_WINDOW
constexpr auto CookieLife = std::chrono::minutes(2); // Linux tcp.h MAX_SYNCOOKIE_AGE

// What a cookie can hold: the segment size as one of four, and the other options only when
// timestamps have room for them. Linux syncookies.c
tcp::Segment rememberedByCookie(tcp::Segment syn)
{
    constexpr std::array<std::uint16_t, 4> Sizes = {1460, 1440, 1300, 536};
    const std::uint16_t offered = syn.options.mss.value_or(536);
    const auto size = std::ranges::find_if(Sizes, [offered](auto one) { return one <= offered; });
    syn.options.mss = size == Sizes.end() ? Sizes.back() : *size;
    if (!syn.options.timestamps) {
        syn.options.windowScale.reset();
        syn.options.sackPermitted = false;
    }
    return syn;
}

const tcp::Segment *firstSent(const tcp::Connection &connection)
{
    for (const tcp::Effect &effect : connection.effects()) {
        if (const auto *send = std::get_if<tcp::SendSegment>(&effect))
            return &send->segment;
    }
    return nullptr;
}

} // namespace

bool Host::isAcceptQueueFull(Place listener) const
{
    const HostSocket &socket = at(listener);
    const int room =
        std::max(socket.backlog, 1) * m_profile->backlogPercent / 100 + m_profile->backlogExtra;
    return static_cast<int>(socket.acceptQueue.size()) >= room;
}

// The last step of a handshake finds no room for the connection.
bool Host::isRefusedByFullQueue(Place place, const Packet &packet) const
{
    const HostSocket &socket = at(place);
    const bool wouldConnect = socket.connection->state() == tcp::State::SynReceived
                              && packet.segment.flags.ack && !packet.segment.flags.rst
                              && !packet.segment.flags.syn
                              && packet.segment.ack == socket.connection->sndNxt();
    return wouldConnect && socket.listener && isAcceptQueueFull(*socket.listener);
}

void Host::refuseForFullQueue(Place place, const Packet &packet, bool isDuplicate)
{
    const HostSocket &socket = at(place);
    const EventId arrival = recordArrival(packet, isDuplicate, socket.id, tcp::Verdict::Ignored);
    const EventId note =
        record(at(*socket.listener).id, trace::Noted{trace::Noted::What::AcceptQueueFull}, arrival);
    if (m_profile->acceptQueueFull == tcp::AcceptQueueFull::Ignore)
        return;
    answerWithReset(packet, note);
    at(place).connection->vanish();
    at(place).owner = trace::Owner::Nobody;
    --at(*socket.listener).synQueue;
    apply(place, note);
}

// When more than half of the queue has waited through a retransmission, room is made for new ones
// by giving up the old ones earlier. Linux reqsk_timer_handler
int Host::synAckRetriesAllowed(Place listener) const
{
    const HostSocket &socket = at(listener);
    int allowed = m_profile->synAckRetries;
    if (2 * socket.synQueue <= std::max(8, socket.backlog))
        return allowed;
    auto young = 2 * std::ranges::count_if(m_sockets.places(), [this, listener](Place place) {
                     const HostSocket &child = at(place);
                     return child.listener == listener && !child.isGone
                            && child.connection->state() == tcp::State::SynReceived
                            && child.connection->retransmissions() == 0;
                 });
    for (; allowed > m_profile->crowdedSynAckRetries && socket.synQueue >= young; young *= 2)
        --allowed;
    return allowed;
}

// Those in SYN_RECEIVED that came through it.
bool Host::isSynQueueFull(Place listener) const
{
    const HostSocket &socket = at(listener);
    const int limit = m_profile->synQueueLimit > 0
                          ? m_profile->synQueueLimit
                          : std::max(socket.backlog, 1) + m_profile->backlogExtra;
    return socket.synQueue >= limit;
}

std::unique_ptr<tcp::Connection> Host::listening(Place listener, tcp::SequenceNumber iss,
                                                 tcp::SimTime since) const
{
    auto connection = std::make_unique<tcp::Connection>(*m_profile, iss);
    connection->openPassively(since);
    connection->setOptions(at(listener).options, since);
    return connection;
}

// RFC 9293 (3.10.7.2): whether the segment opens a connection, is refused, or means nothing.
void Host::arrivesAtListener(Place place, const Packet &packet, bool isDuplicate,
                             std::optional<tcp::SequenceNumber> iss, const Causes &causes)
{
    if (bringsCookieBack(packet))
        return opensByCookie(place, packet, isDuplicate);
    auto candidate = listening(place, iss ? *iss : nextIss(), m_world->now);
    const tcp::Verdict verdict = candidate->arrives(packet.segment, m_world->now);
    if (candidate->state() != tcp::State::SynReceived) {
        const EventId arrival = recordArrival(packet, isDuplicate, at(place).id, verdict);
        if (!iss)
            --m_issCount;
        if (verdict == tcp::Verdict::BadAck)
            answerWithReset(packet, arrival);
        return;
    }
    if (hasOlderClock(packet))
        return refuseSyn(place, packet, isDuplicate, Note::OlderTimestamp);
    const bool isAcceptFull = isAcceptQueueFull(place);
    if (isAcceptFull && m_profile->acceptQueueFullSyn != tcp::AcceptQueueFullSyn::Accept)
        return refuseSyn(place, packet, isDuplicate, Note::AcceptQueueFull);
    const tcp::SynQueueFull rule = m_profile->synQueueFull;
    const bool isSynFull = !iss && isSynQueueFull(place);
    if (rule == tcp::SynQueueFull::AlwaysCookie || (isSynFull && rule == tcp::SynQueueFull::Cookie))
        return answerWithCookie(place, packet, isDuplicate, *candidate);
    if (isSynFull && rule == tcp::SynQueueFull::Drop)
        return refuseSyn(place, packet, isDuplicate, Note::SynQueueFull);
    const EventId arrival = recordArrival(packet, isDuplicate, at(place).id, verdict);
    if (isSynFull)
        evictOldest(place, arrival);
    openChild(place, std::move(candidate), packet, arrival, causes);
}

// Linux 4.9 tcp_minisocks.c tcp_time_wait
void Host::rememberClock(const HostSocket &socket)
{
    const auto timestamp = socket.connection->recentTimestamp();
    if (m_profile->timeWaitRecycle && timestamp)
        m_clocks[socket.foreignAddress] = {*timestamp, m_world->now};
}

// Linux 4.9 tcp_metrics.c tcp_peer_is_proven
bool Host::hasOlderClock(const Packet &packet) const
{
    const auto clock = m_clocks.find(packet.foreignAddress);
    if (clock == m_clocks.end() || m_world->now - clock->second.heard >= ClockLife)
        return false;
    const auto &stamps = packet.segment.options.timestamps;
    return !stamps
           || static_cast<std::int32_t>(clock->second.timestamp - stamps->value) > ClockTolerance;
}

void Host::refuseSyn(Place place, const Packet &packet, bool isDuplicate, Note why)
{
    const EventId arrival = recordArrival(packet, isDuplicate, at(place).id, tcp::Verdict::Ignored);
    record(at(place).id, trace::Noted{why}, arrival);
    if (why == Note::AcceptQueueFull
        && m_profile->acceptQueueFullSyn == tcp::AcceptQueueFullSyn::Reset)
        answerWithReset(packet, arrival);
}

// A connection begins its life in the SYN queue.
void Host::openChild(Place listener, std::unique_ptr<tcp::Connection> connection,
                     const Packet &packet, EventId arrival, const Causes &causes)
{
    const Place child = addSocket({}, false);
    HostSocket &socket = at(child);
    socket.connection = std::move(connection);
    socket.localPort = packet.destinationPort;
    socket.remotePort = packet.sourcePort;
    socket.foreignAddress = packet.foreignAddress;
    socket.listener = listener;
    socket.owner = trace::Owner::Kernel;
    if (m_profile->synQueueFull == tcp::SynQueueFull::EvictToCookie)
        socket.syn = packet.segment;
    socket.options = at(listener).options;
    socket.reusesAddress = at(listener).reusesAddress;
    connectionCreated(child);
    peerIsKnown(child);
    ++at(listener).synQueue;
    Causes created(arrival);
    for (const EventId cause : causes.all())
        created.add(cause);
    record(socket.id, trace::SocketChanged{trace::SocketChanged::What::Created}, created);
    apply(child, arrival);
    update(listener);
}

void Host::evictOldest(Place listener, EventId arrival)
{
    for (const Place child : m_sockets.places()) {
        HostSocket &socket = at(child);
        const bool isHalfDone = socket.listener == listener && !socket.isGone
                                && socket.connection->state() == tcp::State::SynReceived;
        if (!isHalfDone)
            continue;
        if (socket.syn)
            m_cookies[{socket.foreignAddress, socket.remotePort, socket.localPort}] = {
                socket.connection->iss(), rememberedByCookie(*socket.syn), m_world->now};
        socket.owner = trace::Owner::Nobody;
        socket.listener.reset();
        socket.connection->vanish();
        --at(listener).synQueue;
        record(at(listener).id, trace::Noted{Note::SynQueueFull}, arrival);
        return apply(child, arrival);
    }
}

// The SYN+ACK goes out and the host keeps nothing: all it must know comes back in the ACK. RFC 4987
// (3.6). What a real cookie carries in its bits is kept here beside the host.
void Host::answerWithCookie(Place listener, const Packet &packet, bool isDuplicate,
                            const tcp::Connection &candidate)
{
    const EventId arrival =
        recordArrival(packet, isDuplicate, at(listener).id, tcp::Verdict::Accepted);
    const EventId note = record(at(listener).id, trace::Noted{Note::CookieSent}, arrival);
    tcp::Segment answer = *firstSent(candidate);
    if (!packet.segment.options.timestamps) {
        answer.options.windowScale.reset();
        answer.options.sackPermitted = false;
    }
    m_cookies[peerOf(packet)] = {candidate.iss(), rememberedByCookie(packet.segment), m_world->now};
    Packet reply = replyTo(packet);
    sendSegment({answer}, reply, trace::NoSocket, "listener", Causes(note));
}

bool Host::bringsCookieBack(const Packet &packet) const
{
    const tcp::Segment &segment = packet.segment;
    const auto cookie = m_cookies.find(peerOf(packet));
    return cookie != m_cookies.end() && segment.flags.ack && !segment.flags.syn
           && !segment.flags.rst && m_world->now - cookie->second.sent <= CookieLife
           && segment.ack == cookie->second.iss + 1 && segment.seq == cookie->second.syn.seq + 1;
}

void Host::opensByCookie(Place listener, const Packet &packet, bool isDuplicate)
{
    if (isAcceptQueueFull(listener))
        return refuseSyn(listener, packet, isDuplicate, Note::AcceptQueueFull);
    const Cookie cookie = m_cookies.at(peerOf(packet));
    auto connection = listening(listener, cookie.iss, cookie.sent);
    (void)connection->arrives(cookie.syn, cookie.sent);
    const tcp::Verdict verdict = connection->arrives(packet.segment, m_world->now);
    const EventId arrival = recordArrival(packet, isDuplicate, at(listener).id, verdict);
    openChild(listener, std::move(connection), packet, arrival, {});
}

} // namespace simulation
