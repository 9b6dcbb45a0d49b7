// SPDX-License-Identifier: MIT
#include "simulation/randomscenario.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <utility>

namespace {

using namespace std::chrono_literals;
using tcp::Side;
namespace calls = tcp::calls;

// SplitMix64: the standard library's distributions differ between its makers.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    // From 0 to sides - 1.
    std::uint64_t below(std::uint64_t sides)
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
        return (mixed ^ (mixed >> 31U)) % sides;
    }
    int between(int first, int last)
    {
        return first + static_cast<int>(below(static_cast<std::uint64_t>(last - first) + 1));
    }
    bool isOneIn(std::uint64_t sides) { return below(sides) == 0; }
    template <typename List>
    const auto &of(const List &list)
    {
        return *std::next(std::begin(list), static_cast<std::ptrdiff_t>(below(std::size(list))));
    }
    Side side() { return isOneIn(2) ? Side::Client : Side::Server; }
    tcp::Duration time(tcp::Duration longest)
    {
        return std::chrono::milliseconds(
            below(static_cast<std::uint64_t>(longest / tcp::Duration(1ms)) + 1));
    }

private:
    std::uint64_t m_state;
};

// Builds one scenario.
class Maker
{
public:
    explicit Maker(std::uint64_t seed) : m_dice(seed) {}
    scenario::Scenario make();

private:
    void chooseHosts();
    void chooseParameters(scenario::HostSettings &host);
    void openConnection();
    void addCall(tcp::Duration at, Side host, tcp::Call call, std::string socket = "main",
                 std::string process = {});
    void addFurtherCall();
    void addHostCall(tcp::Duration at, Side host);
    void addFault();
    [[nodiscard]] tcp::Call connectionCall();
    [[nodiscard]] calls::SetOption option();
    [[nodiscard]] scenario::SegmentFault segmentFault();
    [[nodiscard]] scenario::Injection injection();

    Dice m_dice;
    scenario::Scenario m_scenario;
    std::array<bool, 2> m_hasForked{};
    std::array<bool, 2> m_hasMain{};
    bool m_hasSecond = false;
};

void Maker::addCall(tcp::Duration at, Side host, tcp::Call call, std::string socket,
                    std::string process)
{
    scenario::TimedCall timed;
    timed.at = at;
    timed.host = host;
    timed.socket = std::move(socket);
    timed.process = std::move(process);
    timed.call = std::move(call);
    m_scenario.calls.push_back(std::move(timed));
}

// A value that some system has, or for a number any in a range that a run can bear.
tcp::Value valueFor(Dice &dice, const tcp::Field &field)
{
    if (dice.isOneIn(2) || field.unit == tcp::Unit::Bytes || field.unit == tcp::Unit::Count)
        return field.get(dice.of(tcp::systems()).profile);
    switch (field.unit) {
    case tcp::Unit::Time:
        return std::clamp(dice.time(10s), std::get<tcp::Duration>(field.minimum),
                          std::get<tcp::Duration>(field.maximum));
    case tcp::Unit::Switch: return dice.isOneIn(2);
    case tcp::Unit::Choice:
        return tcp::Choice{static_cast<std::uint8_t>(dice.below(field.choices.size()))};
    case tcp::Unit::Count:
    case tcp::Unit::Bytes: break;
    }
    return field.get(dice.of(tcp::systems()).profile);
}

void Maker::chooseParameters(scenario::HostSettings &host)
{
    for (int count = m_dice.isOneIn(2) ? 0 : m_dice.between(1, 6); count > 0; --count) {
        const tcp::Field &field = m_dice.of(tcp::fields());
        const auto isSame = [&field](const auto &one) { return one.first == field.name; };
        if (std::ranges::none_of(host.parameters, isSame))
            host.parameters.emplace_back(field.name, valueFor(m_dice, field));
    }
}

void Maker::chooseHosts()
{
    for (const Side side : {Side::Client, Side::Server}) {
        scenario::HostSettings &host = m_scenario.host(side);
        host.os = m_dice.of(tcp::systems()).id;
        host.reads = m_dice.isOneIn(4) ? scenario::Reads::Never : scenario::Reads::Always;
        chooseParameters(host);
        m_scenario.delay[tcp::indexOf(side)] = m_dice.time(300ms);
    }
}

calls::SetOption Maker::option()
{
    calls::SetOption option;
    switch (m_dice.below(7)) {
    case 0: option.linger = m_dice.isOneIn(2) ? 0us : m_dice.time(5s); break;
    case 1: option.linger2 = m_dice.isOneIn(3) ? tcp::Duration(-1) : m_dice.time(90s); break;
    case 2:
        option.keepAlive = true;
        option.idle = m_dice.time(20s) + 1s;
        option.interval = m_dice.time(5s) + 1s;
        option.count = m_dice.between(1, 5);
        break;
    case 3: option.reuseAddress = m_dice.isOneIn(2); break;
    case 4: option.userTimeout = m_dice.time(20s) + 1s; break;
    case 5: option.receiveBuffer = static_cast<std::uint32_t>(m_dice.between(1, 20000)); break;
    case 6: option.linger = tcp::Unlimited; break;
    }
    return option;
}

// Something that a program does with a connection.
tcp::Call Maker::connectionCall()
{
    const auto bytes = static_cast<std::uint32_t>(m_dice.isOneIn(4) ? m_dice.between(1, 100'000)
                                                                    : m_dice.between(1, 3000));
    switch (m_dice.below(10)) {
    case 0:
    case 1: return calls::Close{};
    case 2: return calls::Shutdown{static_cast<calls::ShutdownHow>(m_dice.below(3))};
    case 3:
    case 4: return calls::Send{bytes};
    case 5: return calls::Receive{m_dice.isOneIn(2) ? std::optional(bytes) : std::nullopt};
    case 6: return option();
    case 7: return calls::GetOption{};
    case 8: return m_dice.isOneIn(2) ? tcp::Call(calls::Abort{}) : calls::Close{};
    default: return m_dice.isOneIn(3) ? tcp::Call(calls::Vanish{}) : calls::Send{bytes};
    }
}

// The server listens, and usually accepts; the client connects, to it or elsewhere.
void Maker::openConnection()
{
    const auto server = tcp::indexOf(Side::Server);
    if (!m_dice.isOneIn(15)) {
        calls::Listen listen;
        listen.backlog = m_dice.isOneIn(4) ? m_dice.between(0, 2) : 8;
        addCall(m_dice.isOneIn(8) ? m_dice.time(3s) : 0us, Side::Server, listen, "listener");
        if (!m_dice.isOneIn(6)) {
            addCall(m_dice.isOneIn(4) ? m_dice.time(3s) : 0us, Side::Server, calls::Accept{});
            m_hasMain[server] = true;
        }
    }
    if (m_dice.isOneIn(8))
        addCall(0us, Side::Client, option());
    const bool isBound = m_dice.isOneIn(10);
    if (isBound)
        addCall(50ms, Side::Client,
                calls::Bind{static_cast<std::uint16_t>(m_dice.isOneIn(2) ? 0 : 7001)});
    calls::Connect connect;
    connect.toSelf = m_dice.isOneIn(25);
    if (m_dice.isOneIn(10))
        connect.port = 7001;
    if (m_dice.isOneIn(5))
        connect.initialSequence = static_cast<std::uint32_t>(0xffffffffU - m_dice.below(3));
    addCall(100ms, Side::Client, connect);
    m_hasMain[tcp::indexOf(Side::Client)] = true;
    // Both sides connect to each other at nearly the same time.
    if (!m_hasMain[server] && m_dice.isOneIn(2)) {
        addCall(m_dice.time(150ms), Side::Server, calls::Bind{7000});
        calls::Connect back;
        back.port = static_cast<std::uint16_t>(isBound ? 7001 : 32768);
        addCall(100ms + m_dice.time(100ms), Side::Server, back);
        m_hasMain[server] = true;
    }
}

void Maker::addHostCall(tcp::Duration at, Side host)
{
    const auto side = tcp::indexOf(host);
    switch (m_dice.below(6)) {
    case 0: return addCall(at, host, calls::Exit{});
    case 1: m_hasForked[side] = true; return addCall(at, host, calls::Fork{});
    case 2: return addCall(at, host, calls::Vanish{true});
    case 3:
        addCall(at, host, calls::PowerOff{});
        if (m_dice.isOneIn(2))
            addCall(at + m_dice.time(20s), host, calls::PowerOn{});
        return;
    case 4:
        if (m_hasForked[side])
            addCall(at + 1s, host, calls::Exit{}, "main", "child");
        return;
    case 5:
        if (!std::exchange(m_hasSecond, true)) {
            addCall(at, Side::Server, calls::Listen{2, 7002}, "other");
            addCall(at + m_dice.time(1s), Side::Client, calls::Connect{7002, false, {}}, "second");
        }
        return;
    }
}

void Maker::addFurtherCall()
{
    const tcp::Duration at = 100ms + m_dice.time(m_dice.isOneIn(4) ? tcp::Duration(120s) : 5s);
    const Side host = m_dice.side();
    if (m_dice.isOneIn(8))
        return addHostCall(at, host);
    if (!m_hasMain[tcp::indexOf(host)])
        return;
    const bool byChild = m_hasForked[tcp::indexOf(host)] && m_dice.isOneIn(3);
    const bool onSecond = m_hasSecond && host == Side::Client && m_dice.isOneIn(3);
    addCall(at, host, connectionCall(), onSecond ? "second" : "main", byChild ? "child" : "");
    if (m_dice.isOneIn(10))
        m_scenario.calls.back().repeat =
            scenario::Repeat{m_dice.between(1, 4), m_dice.time(2s) + 1ms};
}

scenario::SegmentFault Maker::segmentFault()
{
    using Action = scenario::SegmentFault::Action;
    constexpr std::array Classes = {scenario::SegmentClass::Syn, scenario::SegmentClass::SynAck,
                                    scenario::SegmentClass::Ack, scenario::SegmentClass::Data,
                                    scenario::SegmentClass::Fin, scenario::SegmentClass::Rst,
                                    scenario::SegmentClass::Any};
    scenario::SegmentFault fault;
    fault.action = m_dice.of(
        std::array{Action::Drop, Action::Drop, Action::Duplicate, Action::Delay, Action::Reorder});
    fault.segments = m_dice.of(Classes);
    fault.from = m_dice.side();
    const int first = m_dice.between(1, 4);
    fault.nth.ranges = {{first, first + (m_dice.isOneIn(3) ? m_dice.between(0, 20) : 0)}};
    if (fault.action == Action::Delay || fault.action == Action::Duplicate)
        fault.by = m_dice.time(2s) + 1ms;
    return fault;
}

scenario::Injection Maker::injection()
{
    scenario::Injection injection;
    injection.from = m_dice.side();
    injection.flags = m_dice.of(std::array{"RST", "RST+ACK", "SYN", "SYN+ACK", "FIN+ACK", "ACK",
                                           "PSH+ACK", "SYN+FIN", "none", "SYN+RST"});
    injection.seq = m_dice.isOneIn(2) ? m_dice.between(0, 3) : m_dice.between(-2000, 100'000);
    injection.ack = m_dice.isOneIn(2) ? m_dice.between(0, 3) : m_dice.between(-2000, 100'000);
    injection.length = static_cast<std::uint32_t>(m_dice.isOneIn(3) ? m_dice.between(1, 2000) : 0);
    if (m_dice.isOneIn(6))
        injection.port = static_cast<std::uint16_t>(m_dice.between(40000, 40002));
    if (m_dice.isOneIn(8))
        injection.address = "192.0.2.7";
    injection.at = 100ms + m_dice.time(10s);
    return injection;
}

void Maker::addFault()
{
    scenario::Fault fault;
    if (m_dice.isOneIn(6)) {
        scenario::Cut cut;
        cut.fromClient = m_dice.isOneIn(2);
        cut.fromServer = !cut.fromClient || m_dice.isOneIn(2);
        cut.since = m_dice.time(5s);
        if (m_dice.isOneIn(2))
            cut.until = cut.since + m_dice.time(30s) + 1ms;
        fault.what = cut;
    } else if (m_dice.isOneIn(3)) {
        fault.what = injection();
    } else {
        fault.what = segmentFault();
    }
    m_scenario.faults.push_back(fault);
}

scenario::Scenario Maker::make()
{
    m_scenario.title = {"Random", "随机"};
    m_scenario.summary = {"Whatever comes.", "任意情况。"};
    chooseHosts();
    openConnection();
    for (int count = m_dice.between(0, 8); count > 0; --count)
        addFurtherCall();
    for (int count = m_dice.isOneIn(3) ? 0 : m_dice.between(1, 4); count > 0; --count)
        addFault();
    if (m_dice.isOneIn(4))
        m_scenario.end = m_dice.time(200s) + 1s;
    return std::move(m_scenario);
}

} // namespace

scenario::Scenario randomScenario(std::uint64_t seed)
{
    return Maker(seed).make();
}
