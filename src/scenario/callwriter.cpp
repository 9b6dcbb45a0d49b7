// SPDX-License-Identifier: MIT
#include "scenario/callwriter.h"

#include "scenario/socketnames.h"
#include "scenario/tomltext.h"

#include <algorithm>

namespace scenario {

namespace {

namespace calls = tcp::calls;

std::string toToml(bool value)
{
    return value ? "true" : "false";
}

// Adds what a call takes besides host, time and socket.
class ArgumentWriter
{
public:
    explicit ArgumentWriter(InlineTable &table) : m_table(table) {}

    void operator()(const calls::Listen &listen)
    {
        m_table.add("backlog", listen.backlog);
        if (listen.port != calls::Listen{}.port)
            m_table.add("port", listen.port);
    }
    void operator()(const calls::Accept &) {}
    void operator()(const calls::Bind &bind)
    {
        if (bind.port != 0)
            m_table.add("port", bind.port);
    }
    void operator()(const calls::Connect &connect)
    {
        if (connect.port != calls::Connect{}.port)
            m_table.add("port", connect.port);
        if (connect.toSelf)
            m_table.addText("to", "self");
        if (connect.initialSequence)
            m_table.add("initialSequence", *connect.initialSequence);
    }
    void operator()(const calls::Send &send) { m_table.add("bytes", send.bytes); }
    void operator()(const calls::Receive &receive)
    {
        if (receive.bytes)
            m_table.add("bytes", *receive.bytes);
    }
    void operator()(const calls::Shutdown &shutdown)
    {
        m_table.addText("how", tcp::toString(shutdown.how));
    }
    void operator()(const calls::Close &) {}
    void operator()(const calls::Abort &) {}
    void operator()(const calls::SetOption &option);
    void operator()(const calls::GetOption &) { m_table.add("error", toToml(true)); }
    void operator()(const calls::Exit &) {}
    void operator()(const calls::Fork &fork)
    {
        if (fork.process != calls::Fork{}.process)
            m_table.addText("child", fork.process);
    }
    void operator()(const calls::Vanish &vanish)
    {
        if (vanish.all)
            m_table.add("all", toToml(true));
    }
    void operator()(const calls::PowerOff &) {}
    void operator()(const calls::PowerOn &) {}

private:
    void add(std::string_view key, std::optional<tcp::Duration> duration)
    {
        if (duration)
            m_table.add(key, quoted(*duration));
    }
    void add(std::string_view key, std::optional<bool> flag)
    {
        if (flag)
            m_table.add(key, toToml(*flag));
    }

    InlineTable &m_table;
};

void ArgumentWriter::operator()(const calls::SetOption &option)
{
    if (option.linger)
        m_table.add("linger",
                    *option.linger == tcp::Unlimited ? quoted("off") : quoted(*option.linger));
    if (option.linger2)
        m_table.add("linger2", *option.linger2 < tcp::Duration::zero() ? quoted("never")
                                                                       : quoted(*option.linger2));
    add("keepAlive", option.keepAlive);
    add("idle", option.idle);
    add("interval", option.interval);
    if (option.count)
        m_table.add("count", *option.count);
    add("reuseAddress", option.reuseAddress);
    add("userTimeout", option.userTimeout);
    if (option.receiveBuffer)
        m_table.add("receiveBuffer", *option.receiveBuffer);
}

std::string toToml(const Repeat &repeat)
{
    InlineTable table;
    table.add("count", repeat.count);
    table.add("interval", quoted(repeat.interval));
    return table.text();
}

// Everything after the time.
std::string restOf(const TimedCall &call, SocketNames &names)
{
    InlineTable table;
    table.addText("host", tcp::toString(call.host));
    table.addText("call", tcp::nameOf(call.call));
    if (isOnSocket(call.call)) {
        if (names.usual(call.host, call.call) != call.socket)
            table.addText("socket", call.socket);
        names.note(call.host, call.call);
    }
    if (!call.process.empty())
        table.addText("process", call.process);
    std::visit(ArgumentWriter(table), call.call);
    if (call.repeat)
        table.add("repeat", toToml(*call.repeat));
    return table.text().substr(2); // without the opening brace
}

} // namespace

std::string toToml(const std::vector<TimedCall> &calls)
{
    if (calls.empty())
        return {};
    std::size_t width = 0;
    for (const TimedCall &call : calls)
        width = std::max(width, quoted(call.at).size());
    SocketNames names;
    std::string text = "calls = [\n";
    for (const TimedCall &call : calls) {
        const std::string at = quoted(call.at);
        text += "  { at = " + at + ", " + std::string(width - at.size(), ' ') + restOf(call, names)
                + ",\n";
    }
    return text + "]\n";
}

} // namespace scenario
