// SPDX-License-Identifier: MIT
#include "sockets/reading/row.h"

namespace sockets {

namespace {

// "udp UNCONN 0 0 ..."
bool isOtherProtocol(const Words &words)
{
    if (words.size() < 4 || !isQueue(words[2]))
        return false;
    for (const std::string_view name :
         {"udp", "raw", "icmp6", "u_str", "u_dgr", "u_seq", "nl", "p_raw", "p_dgr", "dccp", "sctp",
          "v_str", "v_dgr", "mptcp", "tipc", "xdp"}) {
        if (words[0] == name)
            return true;
    }
    return false;
}

// Between two marks; empty when they are not there.
std::string_view between(std::string_view text, std::string_view from, char to)
{
    const std::size_t start = text.find(from);
    if (start == std::string_view::npos)
        return {};
    const std::string_view rest = text.substr(start + from.size());
    return rest.substr(0, rest.find(to));
}

// users:(("java",pid=2231,fd=45)), or of old users:(("java",2231,45)).
void readUsers(std::string_view text, Entry &entry)
{
    const std::string_view name = between(text, "users:((\"", '"');
    if (name.empty())
        return;
    entry.ownership = Ownership::Program;
    entry.process = name;
    std::string_view rest = text.substr(text.find("users:((\"") + 9 + name.size());
    rest.remove_prefix(std::min<std::size_t>(rest.size(), 2)); // ",
    if (rest.starts_with("pid="))
        rest.remove_prefix(4);
    entry.pid = numberFrom<std::uint32_t>(rest.substr(0, rest.find_first_of(",)")));
}

// timer:(timewait,57sec,0)
void readTimer(std::string_view text, Entry &entry)
{
    const std::string_view inside = between(text, "timer:(", ')');
    const std::size_t first = inside.find(',');
    const std::size_t second = inside.rfind(',');
    if (first == std::string_view::npos || first == second)
        return;
    const auto left = timeLeftFrom(inside.substr(first + 1, second - first - 1));
    const auto count = numberFrom<int>(inside.substr(second + 1));
    if (left && count)
        entry.timer = TimerLeft{std::string(inside.substr(0, first)), *left, *count};
}

// An inode of 0: no file stands for the socket. "?" is not known.
void readInode(std::string_view text, Entry &entry)
{
    const std::size_t start = text.find("ino:");
    if (start == std::string_view::npos || entry.ownership == Ownership::Program)
        return;
    const std::string_view rest = text.substr(start + 4);
    const auto inode = numberFrom<std::uint64_t>(rest.substr(0, rest.find_first_of(" \t\r")));
    if (inode)
        entry.ownership = *inode == 0 ? Ownership::Nobody : Ownership::Program;
}

} // namespace

void readSsExtras(std::string_view text, Entry &entry)
{
    readUsers(text, entry);
    readTimer(text, entry);
    readInode(text, entry);
}

Row readSsRow(std::string_view line, const Words &words, const Heading &heading)
{
    std::size_t at = 0;
    if (isOtherProtocol(words))
        return {Row::Kind::OtherProtocol, {}, {}, {}};
    if (words.size() > 1 && words[0] == "tcp" && stateFrom(words[1]))
        at = 1;
    const bool hasState = !isQueue(words[at]);
    const auto state = hasState ? stateFrom(words[at]) : heading.asked;
    const std::size_t queues = at + (hasState ? 1 : 0);
    const bool isLongEnough = words.size() >= queues + 4;
    const bool hasQueues =
        words.size() > queues + 1 && isQueue(words[queues]) && isQueue(words[queues + 1]);
    if (hasState && !state)
        return isLongEnough && hasQueues && addressFrom(words[queues + 2])
                   ? badRow(Problem::Kind::UnknownState, words[at])
                   : Row{};
    if (!hasQueues)
        return {};
    if (!isLongEnough)
        return badRow(Problem::Kind::TooFewFields);
    if (!state)
        return addressFrom(words[queues + 2]) ? badRow(Problem::Kind::NoState) : Row{};
    Row row = socketRow(hasState ? words[at] : "CLOSED", words[queues + 2], words[queues + 3]);
    if (row.kind != Row::Kind::Socket)
        return row;
    row.entry.state = *state;
    row.entry.receiveQueue = queueFrom(words[queues]);
    row.entry.sendQueue = queueFrom(words[queues + 1]);
    const char *const behind = words[queues + 3].data() + words[queues + 3].size();
    readSsExtras(line.substr(static_cast<std::size_t>(behind - line.data())), row.entry);
    return row;
}

} // namespace sockets
