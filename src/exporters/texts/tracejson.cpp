// SPDX-License-Identifier: MIT
#include "exporters/texts/tracejson.h"

#include "exporters/texts/jsonline.h"

namespace exporters {

namespace {

using trace::Event;
using trace::EventId;
using trace::Trace;

std::int64_t microseconds(tcp::SimTime time)
{
    return time.time_since_epoch().count();
}

std::string_view nameOf(trace::SocketChanged::What what)
{
    using enum trace::SocketChanged::What;
    switch (what) {
    case Created: return "created";
    case Accepted: return "accepted";
    case Orphaned: return "orphaned";
    case Gone: return "gone";
    }
    return {};
}

void writeChanges(JsonLine &line, const trace::Host &host)
{
    line.key("changed").open('{');
    for (const std::string &name : host.changed) {
        if (const tcp::Field *field = tcp::findField(name))
            line.field(name, tcp::toString(*field, field->get(host.profile)));
    }
    line.close('}');
}

void writeHost(JsonLine &line, const Trace &trace, tcp::Side side)
{
    const trace::Host &host = trace.host(side);
    const auto textOrNull = [&line](std::string_view key, const std::string &text) {
        text.empty() ? line.key(key).null() : line.field(key, text);
    };
    line.key(tcp::toString(side)).open('{');
    textOrNull("name", host.name);
    textOrNull("address", host.address);
    textOrNull("system", host.system);
    writeChanges(line, host);
    const std::optional<tcp::Duration> delay = trace.delayFrom(side);
    line.field("delay", delay ? std::optional(delay->count()) : std::nullopt);
    line.close('}');
}

std::string headLine(const Trace &trace)
{
    JsonLine line;
    line.open('{').field("kind", "trace").field("format", 1);
    line.field("end", microseconds(trace.end()))
        .field("reason", trace::toString(trace.endReason()));
    line.key("hosts").open('{');
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server})
        writeHost(line, trace, side);
    return line.close('}').close('}').text();
}

// The arguments of a call where they differ from what is usual.
class ArgumentWriter
{
public:
    explicit ArgumentWriter(JsonLine &line) : m_line(line) {}

    void operator()(const tcp::calls::Listen &call) const
    {
        unusual("backlog", call.backlog, tcp::calls::Listen{}.backlog);
        unusual("port", call.port, tcp::calls::Listen{}.port);
    }
    void operator()(const tcp::calls::Bind &call) const { unusual("port", call.port, 0); }
    void operator()(const tcp::calls::Connect &call) const
    {
        unusual("port", call.port, tcp::calls::Connect{}.port);
        if (call.toSelf)
            m_line.field("to", "self");
        optional("initialSequence", call.initialSequence);
    }
    void operator()(const tcp::calls::Send &call) const { m_line.field("bytes", call.bytes); }
    void operator()(const tcp::calls::Receive &call) const { optional("bytes", call.bytes); }
    void operator()(const tcp::calls::Shutdown &call) const
    {
        m_line.field("how", tcp::toString(call.how));
    }
    void operator()(const tcp::calls::SetOption &call) const
    {
        time("linger", call.linger);
        time("linger2", call.linger2);
        optional("keepAlive", call.keepAlive);
        time("idle", call.idle);
        time("interval", call.interval);
        optional("count", call.count);
        optional("reuseAddress", call.reuseAddress);
        time("userTimeout", call.userTimeout);
        optional("receiveBuffer", call.receiveBuffer);
    }
    void operator()(const tcp::calls::Fork &call) const { m_line.field("process", call.process); }
    void operator()(const tcp::calls::Vanish &call) const { m_line.flag("all", call.all); }
    void operator()(const tcp::calls::GetOption &) const { m_line.field("error", true); }
    void operator()(const tcp::calls::Accept &) const {}
    void operator()(const tcp::calls::Close &) const {}
    void operator()(const tcp::calls::Abort &) const {}
    void operator()(const tcp::calls::Exit &) const {}
    void operator()(const tcp::calls::PowerOff &) const {}
    void operator()(const tcp::calls::PowerOn &) const {}

private:
    void unusual(std::string_view name, std::int64_t value, std::int64_t usual) const
    {
        if (value != usual)
            m_line.field(name, value);
    }
    template <typename Value>
    void optional(std::string_view name, const std::optional<Value> &value) const
    {
        if (value)
            m_line.field(name, *value);
    }
    void time(std::string_view name, const std::optional<tcp::Duration> &value) const
    {
        if (value)
            m_line.field(name, tcp::toString(*value));
    }

    JsonLine &m_line;
};

void writeOptions(JsonLine &line, const Trace &trace, const Event &sent,
                  const tcp::Options &options)
{
    line.key("options").open('{');
    if (options.mss)
        line.field("mss", *options.mss);
    line.flag("sackPermitted", options.sackPermitted);
    if (options.timestamps) {
        line.key("timestamps").open('[');
        line.value(std::int64_t{options.timestamps->value});
        line.value(std::int64_t{options.timestamps->echo}).close(']');
    }
    if (options.windowScale)
        line.field("windowScale", *options.windowScale);
    if (options.sackCount > 0) {
        // As acknowledgment numbers they count from the peer's initial one.
        tcp::SequenceNumber zero;
        if (sent.socket != trace::NoSocket && trace.socket(sent.socket).irs)
            zero = *trace.socket(sent.socket).irs;
        line.key("sack").open('[');
        for (int i = 0; i < options.sackCount; ++i) {
            const tcp::SackBlock &block = options.sack[static_cast<std::size_t>(i)];
            line.open('[').value(std::int64_t{block.begin - zero});
            line.value(std::int64_t{block.end - zero}).close(']');
        }
        line.close(']');
    }
    line.close('}');
}

std::string lossName(const trace::SegmentLost &loss)
{
    const std::string number = std::to_string(loss.fault + 1);
    switch (loss.by) {
    case trace::SegmentLost::By::Fault: return "fault " + number;
    case trace::SegmentLost::By::Cut: return "cut " + number;
    case trace::SegmentLost::By::PowerOff: return "powerOff";
    case trace::SegmentLost::By::NoHost: return "noHost";
    }
    return {};
}

// What an event says beside who, when and why.
class FactWriter
{
public:
    FactWriter(JsonLine &line, const Trace &trace, const Event &event)
        : m_line(line), m_trace(trace), m_event(event)
    {
    }

    void operator()(const trace::SocketChanged &fact) const
    {
        m_line.field("what", nameOf(fact.what));
        if (fact.what != trace::SocketChanged::What::Created)
            return;
        const trace::Socket &socket = m_trace.socket(m_event.socket);
        m_line.field("localPort", socket.localPort).field("remotePort", socket.remotePort);
        const auto iss = socket.iss ? std::optional(socket.iss->value()) : std::nullopt;
        m_line.field("initialSequence", iss);
    }
    void operator()(const trace::CallMade &fact) const
    {
        m_line.field("call", tcp::nameOf(fact.call));
        std::visit(ArgumentWriter(m_line), fact.call);
    }
    void operator()(const trace::CallReturned &fact) const
    {
        m_line.field("call", indexOf(fact.call)).field("value", fact.value);
        if (fact.error == tcp::Error::None)
            m_line.key("error").null();
        else
            m_line.field("error", tcp::toString(fact.error));
    }
    void operator()(const trace::SegmentSent &fact) const
    {
        const tcp::Segment &segment = fact.segment;
        m_line.field("flags", tcp::toString(segment.flags));
        m_line.field("seq", relativeSeq(m_trace, m_event));
        m_line.field("ack", segment.flags.ack ? relativeAck(m_trace, m_event) : std::nullopt);
        m_line.field("len", segment.length).field("win", segment.window);
        writeOptions(m_line, m_trace, m_event, segment.options);
        m_line.flag("retransmits", fact.isRetransmission);
        m_line.flag("injected", fact.isInjected).flag("probe", fact.isProbe);
    }
    void operator()(const trace::SegmentArrived &fact) const
    {
        m_line.field("segment", indexOf(fact.segment)).field("verdict", toString(fact.verdict));
        m_line.flag("duplicate", fact.isDuplicate);
    }
    void operator()(const trace::SegmentLost &fact) const
    {
        m_line.field("segment", indexOf(fact.segment)).field("by", lossName(fact));
    }
    void operator()(const trace::StateChanged &fact) const
    {
        m_line.field("from", tcp::toString(fact.from)).field("to", tcp::toString(fact.to));
    }
    void operator()(const trace::TimerChanged &fact) const
    {
        m_line.field("timer", tcp::toString(fact.timer)).field("action", toString(fact.action));
        m_line.field("expires", microseconds(fact.expires));
    }
    void operator()(const trace::Noted &fact) const { m_line.field("what", toString(fact.what)); }

private:
    JsonLine &m_line;
    const Trace &m_trace;
    const Event &m_event;
};

void writePlace(JsonLine &line, const Trace &trace, const Event &event)
{
    line.field("host", tcp::toString(event.host));
    if (event.socket == trace::NoSocket)
        line.key("socket").null();
    else
        line.field("socket", trace.socket(event.socket).name);
}

std::string eventLine(const Trace &trace, EventId id)
{
    const Event &event = trace.event(id);
    JsonLine line;
    line.open('{').field("id", indexOf(id)).field("t", microseconds(event.at));
    line.field("kind", kindOf(event));
    if (!std::holds_alternative<trace::SegmentLost>(event.fact))
        writePlace(line, trace, event);
    std::visit(FactWriter(line, trace, event), event.fact);
    line.flag("inferred", event.isInferred);
    line.key("causes").open('[');
    for (const EventId cause : event.causes.all())
        line.value(std::int64_t{indexOf(cause)});
    return line.close(']').close('}').text();
}

} // namespace

std::string toJsonLines(const Trace &trace, const Progress &progress)
{
    std::string lines = headLine(trace) + '\n';
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        if (!goesOn(progress, i, trace.events().size()))
            return {};
        lines += eventLine(trace, EventId(i)) + '\n';
    }
    return lines;
}

} // namespace exporters
