// SPDX-License-Identifier: MIT
#include "sockets/reading/row.h"

#include <algorithm>
#include <cctype>

namespace sockets {

namespace {

// "2231/java"
bool takesOwner(std::string_view word, Entry &entry)
{
    const std::size_t slash = word.find('/');
    if (slash == std::string_view::npos)
        return false;
    const auto pid = numberFrom<std::uint32_t>(word.substr(0, slash));
    if (!pid)
        return false;
    entry.ownership = Ownership::Program;
    entry.pid = pid;
    entry.process = word.substr(slash + 1);
    if (entry.process.ends_with(':')) // "812/sshd: /usr/sbin"
        entry.process.pop_back();
    return true;
}

// "(34.21/0/0)": seconds, retransmissions, probes.
void takeTimer(std::string_view name, std::string_view numbers, Entry &entry)
{
    if (name == "off" || !numbers.starts_with('(') || !numbers.ends_with(')'))
        return;
    const std::string_view inside = numbers.substr(1, numbers.size() - 2);
    const std::size_t slash = inside.find('/');
    const std::size_t dot = inside.find('.');
    if (slash == std::string_view::npos || dot > slash)
        return;
    const auto seconds = numberFrom<std::uint32_t>(inside.substr(0, dot));
    const auto hundredths = numberFrom<std::uint32_t>(inside.substr(dot + 1, slash - dot - 1));
    const std::string_view counts = inside.substr(slash + 1);
    const auto retransmissions = numberFrom<int>(counts.substr(0, counts.find('/')));
    if (seconds && hundredths && retransmissions)
        entry.timer =
            TimerLeft{std::string(name),
                      std::chrono::seconds(*seconds) + std::chrono::milliseconds(*hundredths * 10),
                      *retransmissions};
}

// -e, -p and -o of net-tools, behind the state.
void takeExtras(const Words &words, const Heading &heading, Entry &entry)
{
    constexpr std::size_t First = 6;
    const bool hasNoFile = heading.hasInode && words.size() > First + 1 && words[First + 1] == "0";
    for (std::size_t i = First; i < words.size(); ++i) {
        if (words[i] == "-" && entry.ownership == Ownership::Unknown)
            entry.ownership = Ownership::NotNamed;
        else if (!words[i].starts_with('('))
            static_cast<void>(takesOwner(words[i], entry));
        if (i + 1 < words.size())
            takeTimer(words[i], words[i + 1], entry);
    }
    if (hasNoFile)
        entry.ownership = Ownership::Nobody;
}

// macOS -v: "pid" holds a number, "process:pid" a name with one.
void takeNumberedOwner(const Words &words, const Heading &heading, Entry &entry)
{
    if (!heading.process || 5 + *heading.process >= words.size())
        return;
    const std::string_view word = words[5 + *heading.process];
    const std::size_t colon = word.rfind(':');
    const auto pid =
        numberFrom<std::uint32_t>(colon == std::string_view::npos ? word : word.substr(colon + 1));
    if (!pid || *pid == 0)
        return;
    entry.pid = pid;
    entry.ownership = Ownership::Program;
    if (colon != std::string_view::npos)
        entry.process = word.substr(0, colon);
}

bool isTcp(std::string_view word)
{
    return word == "tcp" || word == "tcp4" || word == "tcp6" || word == "tcp46";
}

// "udp 0 0 ...", "unix 2 [ ] ...": a word and a number.
bool isOther(const Words &words)
{
    if (words.size() < 3 || !isQueue(words[1]))
        return false;
    for (const std::string_view name :
         {"udp", "raw", "icm", "unix", "mptcp", "sctp", "div", "ip4", "ip6", "esp", "gre", "ospf",
          "vsock", "kctl", "kevt", "x25", "bnep", "l2cap"}) {
        if (words[0].starts_with(name))
            return true;
    }
    return false;
}

} // namespace

Row readUnixNetstatRow(const Words &words, const Heading &heading)
{
    if (isOther(words))
        return {Row::Kind::OtherProtocol, {}, {}, {}};
    if (!isTcp(words[0]))
        return {};
    const bool hasQueues = words.size() > 2 && isQueue(words[1]) && isQueue(words[2]);
    if (!hasQueues)
        return {};
    if (words.size() < 6)
        return badRow(Problem::Kind::TooFewFields);
    Row row = socketRow(words[5], words[3], words[4]);
    row.entry.receiveQueue = queueFrom(words[1]);
    row.entry.sendQueue = queueFrom(words[2]);
    if (row.kind != Row::Kind::Socket)
        return row;
    takeExtras(words, heading, row.entry);
    takeNumberedOwner(words, heading, row.entry);
    return row;
}

Row readWindowsNetstatRow(const Words &words)
{
    if (words[0] == "UDP" && words.size() > 2)
        return {Row::Kind::OtherProtocol, {}, {}, {}};
    if (words[0] != "TCP" || words.size() < 2 || words[1] == "IPv4" || words[1] == "IPv6")
        return {};
    if (words.size() < 4)
        return badRow(Problem::Kind::TooFewFields);
    Row row = socketRow(words[3], words[1], words[2]);
    if (words.size() > 4)
        row.entry.pid = numberFrom<std::uint32_t>(words[4]);
    if (row.entry.pid)
        row.entry.ownership = *row.entry.pid == 0 ? Ownership::NotNamed : Ownership::Program;
    if (row.entry.pid == 0u)
        row.entry.pid.reset();
    return row;
}

// Local, remote, Swind, Send-Q, Rwind, Recv-Q, state.
Row readSolarisRow(const Words &words)
{
    if (words.size() < 7 || !isQueue(words[2]) || !isQueue(words[3]) || !isQueue(words[4])
        || !isQueue(words[5]) || words[0].find('.') == std::string_view::npos)
        return {};
    Row row = socketRow(words[6], words[0], words[1]);
    row.entry.sendQueue = queueFrom(words[3]);
    row.entry.receiveQueue = queueFrom(words[5]);
    return row;
}

} // namespace sockets
