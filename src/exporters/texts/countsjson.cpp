// SPDX-License-Identifier: MIT
#include "exporters/texts/countsjson.h"

#include "exporters/texts/jsonline.h"

namespace exporters {

namespace {

std::int64_t inMicroseconds(tcp::SimTime time)
{
    return time.time_since_epoch().count();
}

void writeStates(JsonLine &line, const trace::HostCounts &host)
{
    line.key("states").open('{');
    for (const tcp::State state : tcp::AllStates) {
        const trace::StateCount &count = host.in(state);
        if (count.most == 0)
            continue;
        line.key(tcp::toString(state)).open('{').field("now", count.now);
        line.field("most", count.most).field("mostAt", inMicroseconds(count.mostAt)).close('}');
    }
    line.close('}');
}

void writeErrors(JsonLine &line, const trace::HostCounts &host)
{
    line.key("errors").open('[');
    for (const auto &[failure, count] : host.errors) {
        line.open('{').field("call", failure.first);
        line.field("error", tcp::toString(failure.second)).field("count", count).close('}');
    }
    line.close(']');
}

void writeHost(JsonLine &line, const trace::HostCounts &host)
{
    line.open('{').field("sockets", host.sockets).key("sent").open('{');
    for (const trace::SegmentKind kind : trace::AllSegmentKinds)
        line.field(trace::toString(kind), host.sent[static_cast<std::size_t>(kind)]);
    line.close('}').field("retransmissions", host.retransmissions).field("lost", host.lost);
    writeStates(line, host);
    writeErrors(line, host);
    line.key("notes").open('{');
    for (const trace::Noted::What what : trace::AllNotes)
        line.field(trace::toString(what), host.notes[static_cast<std::size_t>(what)]);
    line.close('}').close('}');
}

} // namespace

std::string toJsonLine(const trace::Counts &counts)
{
    JsonLine line;
    line.open('{').field("kind", "counts").field("format", 1);
    line.field("end", inMicroseconds(counts.end)).field("reason", trace::toString(counts.reason));
    line.field("events", counts.events).key("byKind").open('{');
    for (std::size_t i = 0; i < counts.byKind.size(); ++i)
        line.field(trace::KindNames[i], counts.byKind[i]);
    line.close('}').key("hosts").open('{');
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        line.key(tcp::toString(side));
        writeHost(line, counts.hosts[tcp::indexOf(side)]);
    }
    return line.close('}').close('}').text() + '\n';
}

} // namespace exporters
