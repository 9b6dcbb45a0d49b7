// SPDX-License-Identifier: MIT
#include "tcp/exploration.h"

#include <algorithm>

namespace tcptest {

using tcp::Connection;
using tcp::Segment;
using tcp::State;
using tcp::TimerKind;

namespace {

constexpr std::array Sides = {tcp::Side::Client, tcp::Side::Server};
constexpr std::array FirstNumbers = {tcp::SequenceNumber(1000), tcp::SequenceNumber(5000)};

std::string nameOf(ProgramCall call)
{
    switch (call) {
    case ProgramCall::Send: return "send";
    case ProgramCall::Receive: return "receive";
    case ProgramCall::ShutdownWrite: return "shutdown";
    case ProgramCall::Close: return "close";
    case ProgramCall::Abort: return "abort";
    }
    return {};
}

std::string nameOf(const Segment &segment)
{
    return tcp::toString(segment.flags) + ' ' + std::to_string(segment.seq.value()) + ':'
           + std::to_string(segment.ack.value()) + '/' + std::to_string(segment.length) + 'w'
           + std::to_string(segment.window);
}

bool isSynchronized(State state)
{
    return state >= State::Established;
}

// The four cases of RFC 9293 (3.10.7.4), first; worded apart from the code that is tested.
bool isAcceptable(const Connection &connection, const Segment &segment)
{
    const auto begin = connection.rcvNxt();
    const auto end = begin + connection.rcvWnd();
    const std::uint32_t length = tcp::sequenceLength(segment);
    const auto isInside = [&](tcp::SequenceNumber number) {
        return begin <= number && number < end;
    };
    if (length == 0)
        return connection.rcvWnd() == 0 ? segment.seq == begin : isInside(segment.seq);
    return connection.rcvWnd() > 0
           && (isInside(segment.seq) || isInside(segment.seq + (length - 1)));
}

void describe(std::string &key, const Connection &end)
{
    const auto add = [&key](std::int64_t number) {
        key += std::to_string(number);
        key += ',';
    };
    add(static_cast<int>(end.state()));
    add(static_cast<int>(end.error()));
    for (const auto number : {end.sndUna(), end.sndNxt(), end.rcvNxt()})
        add(number.value());
    for (const std::uint32_t bytes :
         {end.sndWnd(), end.rcvWnd(), end.unread(), end.unsent(), end.unacknowledged()})
        add(bytes);
    add(end.retransmissions());
    for (const bool flag : {end.isOrphan(), end.isPassive(), end.isFinQueued(), end.isFinSent(),
                            end.isFinAcknowledged(), end.isFinReceived()})
        key += flag ? '1' : '0';
    for (const TimerKind kind : tcp::AllTimerKinds)
        key += end.timer(kind) ? '1' : '0';
    key += ';';
}

} // namespace

Exploration::World::World(const tcp::Profile &profile)
    : ends{Connection(profile, FirstNumbers[0]), Connection(profile, FirstNumbers[1])}
{
}

Exploration::World Exploration::start()
{
    World world(*m_bounds.profile);
    for (const Side side : Sides) {
        Connection &end = world.ends[indexOf(side)];
        if (side == Side::Client || m_bounds.isSimultaneousOpen)
            (void)end.openActively(world.now);
        else
            (void)end.openPassively(world.now);
        obey(world, side, nullptr);
    }
    return world;
}

void Exploration::run()
{
    visit(start());
}

std::string Exploration::keyOf(const World &world)
{
    std::string key;
    for (const Side side : Sides) {
        describe(key, world.ends[indexOf(side)]);
        for (const Segment &segment : world.towards[indexOf(side)])
            key += nameOf(segment) + ' ';
        key += std::to_string(world.callsMade[indexOf(side)]);
        key += world.hasWaited[indexOf(side)] ? 'w' : '-';
    }
    for (const int count : {world.losses, world.copies, world.overtakings, world.expiries})
        key += ' ' + std::to_string(count);
    key += world.isReset ? 'r' : '-';
    return key;
}

void Exploration::visit(const World &world)
{
    if (!m_failure.empty() || !m_seen.insert(std::hash<std::string>()(keyOf(world))).second)
        return;
    bool isEnd = true;
    for (const Side side : Sides) {
        const bool arrives = tryArrivals(world, side);
        const bool expires = tryExpiries(world, side);
        const bool calls = tryCalls(world, side);
        isEnd = isEnd && !arrives && !expires && !calls;
    }
    if (!isEnd)
        return;
    ++m_ends;
    checkEnd(world);
}

void Exploration::step(const World &world, const std::string &name,
                       const std::function<void(World &)> &change)
{
    if (!m_failure.empty())
        return;
    World next = world;
    next.now += std::chrono::milliseconds(1);
    m_path.push_back(name);
    change(next);
    visit(next);
    m_path.pop_back();
}

bool Exploration::tryCalls(const World &world, Side side)
{
    const std::size_t i = indexOf(side);
    bool any = false;
    for (std::size_t n = 0; n < m_bounds.calls[i].size(); ++n) {
        const ProgramCall call = m_bounds.calls[i][n];
        // A descriptor that is closed takes no calls.
        if ((world.callsMade[i] >> n & 1) != 0 || world.hasClosed[i])
            continue;
        any = true;
        step(world, std::string(toString(side)) + ' ' + nameOf(call), [&](World &next) {
            next.callsMade[i] |= static_cast<std::uint8_t>(1U << n);
            make(next, side, call);
        });
    }
    return any;
}

void Exploration::make(World &world, Side side, ProgramCall call)
{
    Connection &end = world.ends[indexOf(side)];
    switch (call) {
    case ProgramCall::Send: (void)end.send(10, world.now); break;
    case ProgramCall::Receive: (void)end.receive(end.unread(), world.now); break;
    case ProgramCall::ShutdownWrite: (void)end.shutdownWrite(world.now); break;
    case ProgramCall::Close: (void)end.close(world.now); break;
    case ProgramCall::Abort: (void)end.abort(world.now); break;
    }
    if (call == ProgramCall::Close || call == ProgramCall::Abort)
        world.hasClosed[indexOf(side)] = true;
    obey(world, side, nullptr);
}

bool Exploration::tryArrivals(const World &world, Side side)
{
    const std::size_t i = indexOf(side);
    if (world.towards[i].empty())
        return false;
    const std::string to = " to " + std::string(toString(side));
    const Segment first = world.towards[i].front();
    step(world, nameOf(first) + to, [&](World &next) {
        next.towards[i].pop_front();
        deliver(next, side, first);
    });
    if (world.losses < m_bounds.losses) {
        step(world, nameOf(first) + to + " is lost", [&](World &next) {
            ++next.losses;
            next.towards[i].pop_front();
        });
    }
    if (world.copies < m_bounds.copies) {
        step(world, nameOf(first) + to + ", and a copy follows", [&](World &next) {
            ++next.copies;
            deliver(next, side, first);
        });
    }
    if (world.overtakings < m_bounds.overtakings && world.towards[i].size() > 1) {
        const Segment second = world.towards[i][1];
        step(world, nameOf(second) + to + " before the one ahead", [&](World &next) {
            ++next.overtakings;
            next.towards[i].erase(next.towards[i].begin() + 1);
            deliver(next, side, second);
        });
    }
    return true;
}

void Exploration::deliver(World &world, Side side, const Segment &segment)
{
    Connection &end = world.ends[indexOf(side)];
    if (end.state() == State::Closed) {
        if (const auto reset = tcp::resetFor(segment))
            sent(world, side, *reset, &segment);
        return;
    }
    const bool mustAcknowledge = isSynchronized(end.state()) && !segment.flags.rst
                                 && end.state() != State::TimeWait && !isAcceptable(end, segment);
    const auto before = end.rcvNxt();
    const bool wasSynchronized = isSynchronized(end.state());
    (void)end.arrives(segment, world.now);
    if (wasSynchronized && end.rcvNxt() < before)
        fail("3.5.3: RCV.NXT went back");
    if (mustAcknowledge) {
        const auto count = std::ranges::count_if(end.effects(), [&end](const tcp::Effect &effect) {
            const auto *send = std::get_if<tcp::SendSegment>(&effect);
            return send != nullptr && send->segment.flags == tcp::Flags{.ack = true}
                   && send->segment.length == 0 && send->segment.seq == end.sndNxt()
                   && send->segment.ack == end.rcvNxt();
        });
        if (count != 1)
            fail("3.5.2: an unacceptable segment must be answered with exactly one bare ACK");
    }
    obey(world, side, &segment);
}

bool Exploration::tryExpiries(const World &world, Side side)
{
    const Connection &end = world.ends[indexOf(side)];
    const bool isPathEmpty = world.towards[0].empty() && world.towards[1].empty();
    bool any = false;
    for (const TimerKind kind : tcp::AllTimerKinds) {
        const auto timer = end.timer(kind);
        if (!timer || kind == TimerKind::User)
            continue;
        any = true;
        const bool isFree = kind == TimerKind::DelayedAck || kind == TimerKind::TimeWait;
        // 2MSL outlives every segment that is on its way: RFC 9293 (3.4.2).
        const bool isTooEarly = kind == TimerKind::TimeWait && !isPathEmpty;
        if (isTooEarly || (!isFree && world.expiries >= m_bounds.expiries))
            continue;
        step(world, std::string(toString(side)) + ": " + std::string(toString(kind)) + " expires",
             [&](World &next) {
                 Connection &late = next.ends[indexOf(side)];
                 next.expiries += isFree ? 0 : 1;
                 next.now = std::max(next.now, timer->expires);
                 late.expires(kind, next.now);
                 if (end.state() == State::CloseWait && end.unacknowledged() == 0
                     && late.state() != State::CloseWait)
                     fail("3.5.8: CLOSE_WAIT ended by time alone");
                 obey(next, side, nullptr);
             });
    }
    return any;
}

void Exploration::obey(World &world, Side side, const Segment *cause)
{
    Connection &end = world.ends[indexOf(side)];
    const tcp::Effects effects = end.effects();
    for (const tcp::Effect &effect : effects) {
        if (const auto *change = std::get_if<tcp::EnterState>(&effect))
            entered(world, side, *change, cause);
        else if (const auto *send = std::get_if<tcp::SendSegment>(&effect))
            sent(world, side, send->segment, cause);
    }
    const auto isBack = [](const tcp::Effect &effect) {
        const auto *signal = std::get_if<tcp::Signal>(&effect);
        return signal != nullptr && *signal == tcp::Signal::BackToListen;
    };
    if (!std::ranges::any_of(effects, isBack))
        return;
    if (!end.isPassive())
        fail("3.5.10: SYN_RECEIVED went back to LISTEN, but did not come from there");
    m_arcs.insert({State::SynReceived, State::Listen});
    end = Connection(*m_bounds.profile, FirstNumbers[indexOf(side)]);
    (void)end.openPassively(world.now);
}

void Exploration::entered(World &world, Side side, const tcp::EnterState &change,
                          const Segment *cause)
{
    if (cause == nullptr || !cause->flags.rst)
        m_arcs.insert({change.from, change.to});
    if (change.to == State::LastAck && change.from != State::CloseWait)
        fail("3.5.6: LAST_ACK was entered from elsewhere than CLOSE_WAIT");
    if (change.to == State::Closing && change.from != State::FinWait1)
        fail("3.5.6: CLOSING was entered from elsewhere than FIN_WAIT_1");
    if (change.to == State::TimeWait)
        world.hasWaited[indexOf(side)] = true;
}

void Exploration::sent(World &world, Side side, const Segment &segment, const Segment *cause)
{
    if (segment.flags.rst && cause != nullptr && cause->flags.rst)
        fail("3.5.1: a RST answered a RST");
    world.isReset = world.isReset || segment.flags.rst;
    world.towards[indexOf(tcp::other(side))].push_back(segment);
}

// Nothing is on its way, no timer runs, and every call was made.
void Exploration::checkEnd(const World &world)
{
    const bool haveBothClosed = world.hasClosed[0] && world.hasClosed[1];
    if (world.isReset || !haveBothClosed)
        return;
    for (const Side side : Sides) {
        const State state = world.ends[indexOf(side)].state();
        if (state != State::Closed && state != State::Listen)
            fail("3.5.7: both sides closed, and the " + std::string(toString(side)) + " stays in "
                 + std::string(toString(state)));
    }
    const bool wasEstablished = world.ends[0].isFinSent() && world.ends[1].isFinSent();
    if (wasEstablished && !world.hasWaited[0] && !world.hasWaited[1])
        fail("3.5.4: a graceful close in which nobody was in TIME_WAIT");
}

void Exploration::fail(const std::string &rule)
{
    if (!m_failure.empty())
        return;
    m_failure = rule + "\nafter: ";
    for (const std::string &step : m_path)
        m_failure += "\n  " + step;
}

} // namespace tcptest
