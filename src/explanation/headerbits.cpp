// SPDX-License-Identifier: MIT
#include "explanation/headerbits.h"

#include "explanation/say.h"

namespace explanation {

namespace {

constexpr int WordBits = 32;
constexpr int FixedWords = 5;

// What the options of the model take, padded to whole words. RFC 9293 (3.2), 7323, 2018.
int optionWords(const tcp::Options &options)
{
    int bytes = 0;
    bytes += options.mss ? 4 : 0;
    bytes += options.windowScale ? 3 : 0;
    bytes += options.sackPermitted ? 2 : 0;
    bytes += options.timestamps ? 10 : 0;
    bytes += options.sackCount > 0 ? 2 + 8 * options.sackCount : 0;
    return (bytes + 3) / 4;
}

// The names of the options that are there.
QString optionNames(const tcp::Options &options)
{
    QStringList names;
    if (options.mss)
        names << QStringLiteral("MSS");
    if (options.windowScale)
        names << QStringLiteral("WS");
    if (options.sackPermitted)
        names << QStringLiteral("SACK-Permitted");
    if (options.timestamps)
        names << QStringLiteral("TS");
    if (options.sackCount > 0)
        names << QStringLiteral("SACK");
    return names.join(QStringLiteral(", "));
}

// Fills the header from its first bit to its last.
class Filling
{
public:
    explicit Filling(Language language) : m_language(language) {}

    void add(int bits, const Source &name, const QString &value, const Source &meaning)
    {
        m_fields.push_back(
            {m_next, bits, say(m_language, name), value, say(m_language, meaning), false});
        m_next += bits;
    }
    void addFlag(const char *token, bool isSet, const Source &meaning)
    {
        m_fields.push_back({m_next++, 1, QString::fromLatin1(token),
                            isSet ? QStringLiteral("1") : QStringLiteral("0"),
                            say(m_language, meaning), isSet});
    }
    [[nodiscard]] std::vector<HeaderBits> take() { return std::move(m_fields); }

private:
    Language m_language;
    int m_next = 0;
    std::vector<HeaderBits> m_fields;
};

void fillPorts(Filling &header, const trace::SegmentSent &sent)
{
    header.add(16, QT_TRANSLATE_NOOP("explanation", "Source port"),
               QString::number(sent.sourcePort),
               QT_TRANSLATE_NOOP("explanation", "The port of the socket that sends."));
    header.add(16, QT_TRANSLATE_NOOP("explanation", "Destination port"),
               QString::number(sent.destinationPort),
               QT_TRANSLATE_NOOP("explanation",
                                 "The port it goes to. With both addresses, the ports make the "
                                 "four-tuple that names the connection."));
}

void fillNumbers(Filling &header, const tcp::Segment &segment)
{
    header.add(
        WordBits, QT_TRANSLATE_NOOP("explanation", "Sequence number"),
        QString::number(segment.seq.value()),
        QT_TRANSLATE_NOOP("explanation",
                          "The number of the first byte; SYN and FIN take one number each."));
    header.add(
        WordBits, QT_TRANSLATE_NOOP("explanation", "Acknowledgment number"),
        segment.flags.ack ? QString::number(segment.ack.value()) : QString(),
        segment.flags.ack ? Source(QT_TRANSLATE_NOOP(
            "explanation", "Every byte before it has arrived; this one is expected next."))
                          : Source(QT_TRANSLATE_NOOP(
                              "explanation", "Says nothing, because the ACK flag is not set.")));
}

void fillFlags(Filling &header, const tcp::Flags &flags)
{
    const auto congestion =
        QT_TRANSLATE_NOOP("explanation", "Tells of congestion (RFC 3168); not modelled here.");
    header.addFlag("CWR", false, congestion);
    header.addFlag("ECE", false, congestion);
    header.addFlag("URG", flags.urg,
                   QT_TRANSLATE_NOOP("explanation", "The urgent pointer is valid; hardly used."));
    header.addFlag("ACK", flags.ack,
                   QT_TRANSLATE_NOOP("explanation", "The acknowledgment number is valid; set on "
                                                    "all segments but the first."));
    header.addFlag(
        "PSH", flags.psh,
        QT_TRANSLATE_NOOP("explanation", "Give the data to the program without waiting for more."));
    header.addFlag(
        "RST", flags.rst,
        QT_TRANSLATE_NOOP("explanation", "Ends the connection at once; nothing answers it."));
    header.addFlag("SYN", flags.syn,
                   QT_TRANSLATE_NOOP("explanation",
                                     "Opens a connection and tells the initial sequence number."));
    header.addFlag("FIN", flags.fin,
                   QT_TRANSLATE_NOOP("explanation", "The sender has nothing more to send."));
}

void fillRest(Filling &header, const tcp::Segment &segment)
{
    header.add(16, QT_TRANSLATE_NOOP("explanation", "Window"), QString::number(segment.window),
               QT_TRANSLATE_NOOP("explanation",
                                 "How many bytes the sender of this segment is ready to receive."));
    header.add(
        16, QT_TRANSLATE_NOOP("explanation", "Checksum"), QString(),
        QT_TRANSLATE_NOOP("explanation", "Over header, data and addresses; not modelled here."));
    header.add(16, QT_TRANSLATE_NOOP("explanation", "Urgent pointer"), QString(),
               QT_TRANSLATE_NOOP("explanation", "Valid with URG only; not modelled here."));
}

} // namespace

std::vector<HeaderBits> headerBits(const trace::Trace &trace, trace::EventId sent,
                                   Language language)
{
    const auto &fact = std::get<trace::SegmentSent>(trace.event(sent).fact);
    const tcp::Options &options = fact.segment.options;
    const int words = optionWords(options);
    Filling header(language);
    fillPorts(header, fact);
    fillNumbers(header, fact.segment);
    header.add(
        4, QT_TRANSLATE_NOOP("explanation", "Offset"),
        trace.isObserved() ? QString() : QString::number(FixedWords + words),
        QT_TRANSLATE_NOOP("explanation",
                          "How many rows of 32 bits the header has: where the data begins."));
    header.add(4, QT_TRANSLATE_NOOP("explanation", "Reserved"), QStringLiteral("0"),
               QT_TRANSLATE_NOOP("explanation", "Kept for later uses."));
    fillFlags(header, fact.segment.flags);
    fillRest(header, fact.segment);
    if (words > 0)
        header.add(words * WordBits, QT_TRANSLATE_NOOP("explanation", "Options"),
                   optionNames(options),
                   QT_TRANSLATE_NOOP("explanation", "Each is told below, with its value."));
    return header.take();
}

} // namespace explanation
