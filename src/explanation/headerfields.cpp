// SPDX-License-Identifier: MIT
#include "explanation/headerfields.h"

#include "explanation/quantities.h"
#include "explanation/say.h"
#include "explanation/segments.h"

namespace explanation {

namespace {

using trace::EventId;
using trace::Trace;
using Fields = std::vector<HeaderField>;

QString number(std::uint64_t value)
{
    return QString::number(value);
}

// "0 (2781640293)": counted from the initial number, and as it travels.
QString sequenceText(std::optional<std::int64_t> relative, tcp::SequenceNumber absolute,
                     Language language)
{
    if (!relative)
        return number(absolute.value());
    return say(language, QT_TRANSLATE_NOOP("explanation", "%1 (%2)"), QString::number(*relative),
               number(absolute.value()));
}

void addPorts(Fields &fields, const Trace &trace, const trace::Event &event, Language language)
{
    if (event.socket == trace::NoSocket)
        return;
    const trace::Socket &socket = trace.socket(event.socket);
    fields.push_back(
        {say(language, QT_TRANSLATE_NOOP("explanation", "Source port")), number(socket.localPort),
         say(language, QT_TRANSLATE_NOOP("explanation", "The port of the socket that sends.")),
         QStringLiteral("ports")});
    if (socket.isListener)
        return;
    fields.push_back(
        {say(language, QT_TRANSLATE_NOOP("explanation", "Destination port")),
         number(socket.remotePort),
         say(language,
             QT_TRANSLATE_NOOP("explanation", "The port it goes to. With both addresses, the ports "
                                              "make the four-tuple that names the connection.")),
         QStringLiteral("ports")});
}

void addNumbers(Fields &fields, const Trace &trace, const trace::Event &event, Language language)
{
    const tcp::Segment &segment = std::get<trace::SegmentSent>(event.fact).segment;
    fields.push_back(
        {say(language, QT_TRANSLATE_NOOP("explanation", "Sequence number")),
         sequenceText(trace::relativeSeq(trace, event), segment.seq, language),
         say(language,
             QT_TRANSLATE_NOOP("explanation",
                               "The number of the first byte; SYN and FIN take one number each.")),
         QStringLiteral("sequence-number")});
    fields.push_back(
        {say(language, QT_TRANSLATE_NOOP("explanation", "Acknowledgment number")),
         segment.flags.ack ? sequenceText(trace::relativeAck(trace, event), segment.ack, language)
                           : QStringLiteral("–"),
         segment.flags.ack
             ? say(language, QT_TRANSLATE_NOOP(
                                 "explanation",
                                 "Every byte before it has arrived; this one is expected next."))
             : say(language, QT_TRANSLATE_NOOP("explanation",
                                               "Says nothing, because the ACK flag is not set.")),
         QStringLiteral("acknowledgment-number")});
}

struct FlagWords
{
    const char *token;
    bool tcp::Flags::*flag;
    Source meaning;
};

void addFlags(Fields &fields, const tcp::Flags &flags, Language language)
{
    const FlagWords all[] = {
        {"SYN", &tcp::Flags::syn,
         QT_TRANSLATE_NOOP("explanation",
                           "Opens a connection and tells the initial sequence number.")},
        {"FIN", &tcp::Flags::fin,
         QT_TRANSLATE_NOOP("explanation", "The sender has nothing more to send.")},
        {"RST", &tcp::Flags::rst,
         QT_TRANSLATE_NOOP("explanation", "Ends the connection at once; nothing answers it.")},
        {"PSH", &tcp::Flags::psh,
         QT_TRANSLATE_NOOP("explanation",
                           "Give the data to the program without waiting for more.")},
        {"ACK", &tcp::Flags::ack,
         QT_TRANSLATE_NOOP(
             "explanation",
             "The acknowledgment number is valid; set on all segments but the first.")},
        {"URG", &tcp::Flags::urg,
         QT_TRANSLATE_NOOP("explanation", "Urgent data follows; nearly unused today.")},
    };
    for (const FlagWords &words : all) {
        if (flags.*words.flag)
            fields.push_back({say(language, QT_TRANSLATE_NOOP("explanation", "Flag %1"),
                                  QLatin1String(words.token)),
                              QStringLiteral("1"), say(language, words.meaning),
                              QLatin1String(words.token)});
    }
}

void addWindow(Fields &fields, const Trace &trace, EventId sent, const tcp::Segment &segment,
               Language language)
{
    const int shift = windowShiftOf(trace, sent);
    const QString value = shift == 0 ? number(segment.window)
                                     : QStringLiteral("%1 × %2 = %3")
                                           .arg(number(segment.window), number(1ULL << shift),
                                                number(std::uint64_t(segment.window) << shift));
    fields.push_back(
        {say(language, QT_TRANSLATE_NOOP("explanation", "Window")), value,
         say(language,
             QT_TRANSLATE_NOOP("explanation",
                               "How many bytes the sender of this segment is ready to receive.")),
         QStringLiteral("window")});
}

QString sackText(const Trace &trace, const trace::Event &event, const tcp::Options &options)
{
    QStringList blocks;
    const auto irs =
        event.socket == trace::NoSocket ? std::nullopt : trace.socket(event.socket).irs;
    const tcp::SequenceNumber origin = irs.value_or(tcp::SequenceNumber());
    for (int i = 0; i < options.sackCount; ++i)
        blocks << QStringLiteral("%1–%2")
                      .arg(options.sack[i].begin - origin)
                      .arg(options.sack[i].end - origin);
    return blocks.join(QStringLiteral(", "));
}

void addOptions(Fields &fields, const Trace &trace, const trace::Event &event, Language language)
{
    const tcp::Options &options = std::get<trace::SegmentSent>(event.fact).segment.options;
    const auto add = [&fields, language](const Source &name, const QString &value,
                                         const Source &meaning, const char *topic) {
        fields.push_back(
            {say(language, name), value, say(language, meaning), QLatin1String(topic)});
    };
    if (options.mss)
        add(QT_TRANSLATE_NOOP("explanation", "Option MSS"), number(*options.mss),
            QT_TRANSLATE_NOOP("explanation",
                              "The most payload that its sender wants to receive in one segment."),
            "MSS");
    if (options.windowScale)
        add(QT_TRANSLATE_NOOP("explanation", "Option window scale"), number(*options.windowScale),
            QT_TRANSLATE_NOOP(
                "explanation",
                "Later windows count in units of two to this power, if both ends offer it."),
            "window-scale");
    if (options.sackPermitted)
        add(QT_TRANSLATE_NOOP("explanation", "Option SACK permitted"), QStringLiteral("1"),
            QT_TRANSLATE_NOOP("explanation", "Its sender understands selective ACKs."), "SACK");
    if (options.timestamps)
        add(QT_TRANSLATE_NOOP("explanation", "Option timestamps"),
            QStringLiteral("%1, %2").arg(options.timestamps->value).arg(options.timestamps->echo),
            QT_TRANSLATE_NOOP("explanation",
                              "The sender's clock, and the peer's clock that it saw last."),
            "timestamps");
    if (options.sackCount > 0)
        add(QT_TRANSLATE_NOOP("explanation", "Option SACK"), sackText(trace, event, options),
            QT_TRANSLATE_NOOP("explanation", "Data beyond a gap that has already arrived."),
            "SACK");
}

// IP's, which the host's system chooses; what was forged or captured tells nothing of it.
void addHops(Fields &fields, const Trace &trace, const trace::Event &event, Language language)
{
    const trace::Host &host = trace.host(event.host);
    if (host.system.empty() || std::get<trace::SegmentSent>(event.fact).isInjected)
        return;
    fields.push_back(
        {QStringLiteral("TTL"), number(static_cast<std::uint64_t>(host.profile.ttl)),
         say(language, QT_TRANSLATE_NOOP("explanation", "How many routers the packet may pass (a "
                                                        "field of the IP header).")),
         QStringLiteral("MSL")});
}

} // namespace

std::vector<HeaderField> headerFields(const Trace &trace, EventId sent, Language language)
{
    const trace::Event &event = trace.event(sent);
    const tcp::Segment &segment = std::get<trace::SegmentSent>(event.fact).segment;
    Fields fields;
    addPorts(fields, trace, event, language);
    addNumbers(fields, trace, event, language);
    addFlags(fields, segment.flags, language);
    addWindow(fields, trace, sent, segment, language);
    addOptions(fields, trace, event, language);
    fields.push_back(
        {say(language, QT_TRANSLATE_NOOP("explanation", "Payload")),
         bytesText(segment.length, language),
         say(language, QT_TRANSLATE_NOOP(
                           "explanation",
                           "The program's bytes; Fourwave counts them and does not look inside.")),
         QStringLiteral("payload")});
    addHops(fields, trace, event, language);
    return fields;
}

} // namespace explanation
