// SPDX-License-Identifier: MIT
#include "exporters/texts/mermaid.h"

#include "diagram/placing/rows.h"
#include "diagram/texts.h"
#include "explanation/calls.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/quantities.h"

#include <QStringList>

#include <array>
#include <map>

namespace exporters {

namespace {

using explanation::Language;
using trace::Event;
using trace::EventId;
using trace::Trace;

constexpr std::array<const char *, 2> Participants = {"client", "server"};

QString idOf(tcp::Side side)
{
    return QString::fromLatin1(Participants[static_cast<std::size_t>(side)]);
}

// What would end a statement or be read as markup is written as an entity.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar letter : text) {
        if (letter == u'#' || letter == u';' || letter == u'<' || letter == u'>' || letter == u':')
            result += u'#' + QString::number(letter.unicode()) + u';';
        else
            result += letter == u'\n' ? QChar(u' ') : letter;
    }
    return result;
}

class MermaidWriter
{
public:
    MermaidWriter(const Trace &trace, Language language, const Progress &progress)
        : m_trace(trace), m_language(language), m_progress(progress)
    {
        readTimes();
    }

    QString write(const QString &title)
    {
        QString text;
        if (!title.isEmpty())
            text = QStringLiteral("---\ntitle: \"%1\"\n---\n").arg(quoted(title));
        text += QStringLiteral("sequenceDiagram\n");
        for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server})
            text += participant(side);
        for (std::uint32_t i = 0; i < m_trace.events().size(); ++i) {
            if (!goesOn(m_progress, i, m_trace.events().size()))
                return {};
            text += statement(EventId(i));
        }
        return text;
    }

private:
    static QString quoted(QString title)
    {
        return title.replace(u'\\', QStringLiteral("\\\\"))
            .replace(u'"', QStringLiteral("\\\""))
            .replace(u'\n', u' ');
    }

    void readTimes()
    {
        std::vector<tcp::SimTime> moments;
        for (const Event &event : m_trace.events()) {
            if (moments.empty() || moments.back() != event.at)
                moments.push_back(event.at);
        }
        const QStringList texts = explanation::momentTexts(moments, m_language);
        for (std::size_t i = 0; i < moments.size(); ++i)
            m_times.emplace(moments[i], texts[qsizetype(i)]);
    }

    QString participant(tcp::Side side) const
    {
        const QString head =
            diagram::headLines(m_trace, side, {m_language, {}}).join(QStringLiteral(" · "));
        return QStringLiteral("    participant %1 as %2\n").arg(idOf(side), escaped(head));
    }

    QString statement(EventId id) const
    {
        const Event &event = m_trace.event(id);
        if (std::holds_alternative<trace::SegmentSent>(event.fact))
            return message(id);
        if (const auto *state = std::get_if<trace::StateChanged>(&event.fact))
            return note(event, explanation::tokenOf(state->to));
        if (const auto *call = std::get_if<trace::CallMade>(&event.fact))
            return note(event, explanation::callText(call->call, m_language));
        if (const auto *result = std::get_if<trace::CallReturned>(&event.fact))
            return returned(event, *result);
        return {};
    }

    // Calls that return at once, without an error, need no note of their own.
    QString returned(const Event &event, const trace::CallReturned &result) const
    {
        const Event &made = m_trace.event(result.call);
        if (made.at == event.at && result.error == tcp::Error::None)
            return {};
        const tcp::Call &call = std::get<trace::CallMade>(made.fact).call;
        return note(event, explanation::resultText(call, result, m_language));
    }

    QString note(const Event &event, const QString &text) const
    {
        const bool isClient = event.host == tcp::Side::Client;
        return QStringLiteral("    Note %1 of %2: %3 (%4)\n")
            .arg(isClient ? QStringLiteral("left") : QStringLiteral("right"), idOf(event.host),
                 escaped(text), m_times.at(event.at));
    }

    // A line for each arrival or loss; one for a segment that is on its way at the end.
    QString message(EventId id) const
    {
        const Event &event = m_trace.event(id);
        const std::vector<EventId> fates = m_trace.fatesOf(id);
        QString text;
        for (const EventId fate : fates)
            text += arrow(event, id, &m_trace.event(fate));
        return fates.empty() ? arrow(event, id, nullptr) : text;
    }

    QString arrow(const Event &event, EventId id, const Event *fate) const
    {
        const bool isLost = fate && std::holds_alternative<trace::SegmentLost>(fate->fact);
        const bool isRepeated = std::get<trace::SegmentSent>(event.fact).isRetransmission;
        const QString line = isLost       ? QStringLiteral("-x")
                             : isRepeated ? QStringLiteral("-->>")
                                          : QStringLiteral("->>");
        QString when = m_times.at(event.at);
        if (isLost)
            when += QStringLiteral(", ")
                    + explanation::nameOf(std::get<trace::SegmentLost>(fate->fact).by, m_language);
        else if (fate)
            when += QStringLiteral(" → ") + m_times.at(fate->at);
        const bool isToSelf = fate && !isLost && fate->host == event.host;
        const tcp::Side to = isToSelf ? event.host : tcp::other(event.host);
        const QString label = explanation::segmentLabel(m_trace, id, m_language);
        return QStringLiteral("    %1%2%3: %4 (%5)\n")
            .arg(idOf(event.host), line, idOf(to), escaped(label), escaped(when));
    }

    const Trace &m_trace;
    Language m_language;
    const Progress &m_progress;
    std::map<tcp::SimTime, QString> m_times;
};

} // namespace

QString toMermaid(const Trace &trace, Language language, const QString &title,
                  const Progress &progress)
{
    return MermaidWriter(trace, language, progress).write(title);
}

} // namespace exporters
