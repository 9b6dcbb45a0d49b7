// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/call.h"
#include "tcp/profile.h"
#include "tcp/state.h"
#include "tcp/time.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace scenario {

// A text in both languages; either may be empty.
struct Text
{
    std::string en;
    std::string zh;
    friend bool operator==(const Text &, const Text &) = default;
};

enum class Group : std::uint8_t {
    None,
    Opening,
    Closing,
    Loss,
    CloseWait,
    TimeWait,
    Reset,
    Queues,
    KeepAlive,
    Systems
};
// "opening", "closeWait", ... as in files; empty for None.
[[nodiscard]] std::string_view toString(Group group);

struct Repeat
{
    int count = 1;
    tcp::Duration interval{};
    friend bool operator==(const Repeat &, const Repeat &) = default;
};

// A socket call, who makes it and when.
struct TimedCall
{
    tcp::Duration at{};
    tcp::Side host = tcp::Side::Client;
    std::string socket = "main"; // "listener" for listen; see design.md, section 4
    std::string process;         // empty: the program itself, "child" after a fork
    tcp::Call call;
    std::optional<Repeat> repeat;
    int line = 0; // in the file; 0 when it came from elsewhere; never compared

    friend bool operator==(const TimedCall &a, const TimedCall &b);
};

// The classes of segments that a fault can choose.
enum class SegmentClass : std::uint8_t { Syn, SynAck, Ack, Data, Fin, Rst, Any };
// "SYN", "SYN+ACK", "ACK", "DATA", "FIN", "RST", "any".
[[nodiscard]] std::string_view toString(SegmentClass segmentClass);

// Which of the segments of a class: counted from 1, in the order of sending; empty: all of them.
struct Ordinals
{
    struct Range
    {
        int first = 1;
        int last = 1;
        friend bool operator==(const Range &, const Range &) = default;
    };
    std::vector<Range> ranges = std::vector<Range>(1);

    [[nodiscard]] bool contains(int ordinal) const;
    friend bool operator==(const Ordinals &, const Ordinals &) = default;
};

// What the network does to chosen segments.
struct SegmentFault
{
    enum class Action : std::uint8_t { Drop, Duplicate, Delay, Reorder };
    Action action = Action::Drop;
    SegmentClass segments = SegmentClass::Any;
    tcp::Side from = tcp::Side::Client;
    Ordinals nth;
    std::string socket; // empty: counted over all sockets of that side
    tcp::Duration by{}; // for Delay and Duplicate
    // For Drop: a router says so to the sender, by ICMP, and what it could not reach.
    std::optional<tcp::Unreachable> unreachable;
    friend bool operator==(const SegmentFault &, const SegmentFault &) = default;
};

// Drops whatever the chosen sides send in the span [since, until).
struct Cut
{
    bool fromClient = true;
    bool fromServer = true;
    tcp::Duration since{};
    tcp::Duration until = tcp::Unlimited;
    friend bool operator==(const Cut &, const Cut &) = default;
};

// A forged segment that arrives at `at`; seq and ack are relative to its direction's ISNs.
struct Injection
{
    tcp::Side from = tcp::Side::Client; // who it pretends to be
    std::string flags;                  // "RST", "SYN+ACK"; always valid
    std::int64_t seq = 0;
    std::int64_t ack = 0;
    std::uint32_t length = 0;
    std::optional<std::string> address;     // a foreign source address
    std::optional<std::uint16_t> port;      // a foreign source port
    std::optional<std::uint32_t> timestamp; // of its timestamps option, in ms; nothing: without it
    tcp::Duration at{};
    friend bool operator==(const Injection &, const Injection &) = default;
};

struct Fault
{
    std::variant<SegmentFault, Cut, Injection> what;
    int line = 0; // as TimedCall::line
    friend bool operator==(const Fault &a, const Fault &b) { return a.what == b.what; }
};

// When the program reads what arrives.
enum class Reads : std::uint8_t { Always, Never };

struct HostSettings
{
    std::string os = "linux";
    std::string name;    // shown instead of Client or Server
    std::string address; // empty: 10.0.0.1 for the client, 10.0.0.2 for the server
    Reads reads = Reads::Always;
    // Changes to the system's profile: field name and value, in the file's order.
    std::vector<std::pair<std::string, tcp::Value>> parameters;
    friend bool operator==(const HostSettings &, const HostSettings &) = default;
};

struct Note
{
    tcp::Duration at{};
    Text text;
    friend bool operator==(const Note &, const Note &) = default;
};

struct Branch;

// What people decide: systems, socket calls and the network's faults.
struct Scenario
{
    Text title;
    Text summary;
    Text watch;
    Text lesson;
    Group group = Group::None;
    std::vector<TimedCall> calls;
    std::vector<Fault> faults;
    std::array<HostSettings, 2> hosts; // by tcp::Side
    std::array<tcp::Duration, 2> delay = {tcp::Duration(50'000),
                                          tcp::Duration(50'000)}; // by sender
    std::optional<tcp::Duration> end;
    std::vector<Note> notes;
    std::vector<Branch> branches;

    [[nodiscard]] HostSettings &host(tcp::Side side) { return hosts[static_cast<int>(side)]; }
    [[nodiscard]] const HostSettings &host(tcp::Side side) const
    {
        return hosts[static_cast<int>(side)];
    }
    friend bool operator==(const Scenario &, const Scenario &);
};

// A what-if that was kept: what it has of its own takes the place of what its parent has. An empty
// parent is the scenario itself.
struct Branch
{
    std::string name;
    std::string parent;
    std::optional<std::vector<TimedCall>> calls;
    std::optional<std::vector<Fault>> faults;
    std::array<std::optional<HostSettings>, 2> hosts;  // by tcp::Side
    std::optional<std::array<tcp::Duration, 2>> delay; // by sender
    friend bool operator==(const Branch &, const Branch &) = default;
};

// The system's profile with the scenario's changes. The host's os must be known.
[[nodiscard]] tcp::Profile profileOf(const HostSettings &host);

} // namespace scenario
