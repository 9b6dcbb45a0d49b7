// SPDX-License-Identifier: MIT
#include "exporters/texts/eventtable.h"

#include "explanation/exporting.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/quantities.h"

#include <QStringList>

#include <vector>

namespace exporters {

namespace {

using explanation::Language;
using trace::Event;
using trace::EventId;
using trace::Trace;

constexpr auto ByteOrderMark = "\xEF\xBB\xBF";

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString socketName(const Trace &trace, const Event &event)
{
    if (event.socket == trace::NoSocket)
        return {};
    return QString::fromStdString(trace.socket(event.socket).name);
}

QString secondsText(tcp::SimTime time)
{
    return QString::number(double(time.time_since_epoch().count()) / 1e6, 'f', 6);
}

template <typename Value>
QString numberOrNothing(const std::optional<Value> &value)
{
    return value ? QString::number(*value) : QString();
}

// flags, seq, ack, len, win; empty for what is no segment.
QStringList segmentCells(const Trace &trace, const Event &event)
{
    const auto *sent = std::get_if<trace::SegmentSent>(&event.fact);
    if (sent == nullptr)
        return {{}, {}, {}, {}, {}};
    const tcp::Segment &segment = sent->segment;
    return {QString::fromStdString(tcp::toString(segment.flags)),
            numberOrNothing(relativeSeq(trace, event)),
            segment.flags.ack ? numberOrNothing(relativeAck(trace, event)) : QString(),
            QString::number(segment.length), QString::number(segment.window)};
}

QString causesText(const Event &event)
{
    QStringList causes;
    for (const EventId cause : event.causes.all())
        causes << QString::number(indexOf(cause));
    return causes.join(u' ');
}

// RFC 4180 (2): quoted where it holds what would end the cell.
QString csvCell(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped << csvCell(cell);
    return escaped.join(u',').toUtf8() + "\r\n";
}

QString markdownLine(QStringList cells)
{
    for (QString &cell : cells)
        cell.replace(u'\\', QStringLiteral("\\\\"))
            .replace(u'|', QStringLiteral("\\|"))
            .replace(u'\n', u' ');
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

// The text of each event's time, told apart where they are not the same.
QStringList timesOf(const Trace &trace, Language language)
{
    std::vector<tcp::SimTime> moments;
    for (const Event &event : trace.events())
        moments.push_back(event.at);
    return explanation::momentTexts(moments, language);
}

} // namespace

QByteArray toCsv(const Trace &trace, Language language, const Progress &progress)
{
    QByteArray csv = ByteOrderMark
                     + csvLine({"id", "time_s", "host", "socket", "kind", "event", "flags", "seq",
                                "ack", "len", "win", "causes"});
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        if (!goesOn(progress, i, trace.events().size()))
            return {};
        const Event &event = trace.events()[i];
        QStringList cells{QString::number(i),
                          secondsText(event.at),
                          textOf(tcp::toString(event.host)),
                          socketName(trace, event),
                          textOf(kindOf(event)),
                          explanation::eventLine(trace, EventId(i), language)};
        csv += csvLine(cells + segmentCells(trace, event) + QStringList(causesText(event)));
    }
    return csv;
}

QString toMarkdown(const Trace &trace, Language language, const QString &title,
                   const Progress &progress)
{
    QString text;
    if (!title.isEmpty())
        text = QStringLiteral("## ") + QString(title).replace(u'\n', u' ') + QStringLiteral("\n\n");
    const QStringList heads = explanation::eventTableHeads(language);
    text += markdownLine(heads) + u'|' + QStringLiteral(" --- |").repeated(heads.size()) + u'\n';
    const QStringList times = timesOf(trace, language);
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        if (!goesOn(progress, i, trace.events().size()))
            return {};
        const Event &event = trace.events()[i];
        const QStringList segment = segmentCells(trace, event);
        text += markdownLine({times[i], explanation::hostName(trace, event.host, language),
                              socketName(trace, event),
                              explanation::eventLine(trace, EventId(i), language), segment[1],
                              segment[2], segment[0].isEmpty() ? QString() : segment[3]});
    }
    return text;
}

} // namespace exporters
