// SPDX-License-Identifier: MIT
#include "diagram/placing/lanetexts.h"

#include "diagram/painting/fonts.h"
#include "diagram/painting/textstyle.h"
#include "diagram/texts.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace diagram {

namespace {

using trace::EventId;

// Words of letters alone, such as names of errors, are not broken however narrow the lane.
double widestWord(const QString &line, double pixels)
{
    static const QRegularExpression words(QStringLiteral("(→ )?[A-Za-z_]+[(]?"));
    double width = 0;
    for (const QRegularExpressionMatch &word : words.globalMatch(line))
        width = std::max(width, textWidth(word.captured(), pixels));
    return width;
}

// What stands in brackets goes on a line of its own before it is broken itself.
QStringList folded(const QString &line, double width, double pixels)
{
    static const QRegularExpression remark(QStringLiteral(" \\(.+\\)$|（.+）$"));
    const double least = std::max(width, widestWord(line, pixels) + 1);
    const qsizetype bracket = line.indexOf(remark);
    if (bracket <= 0 || textWidth(line, pixels) <= least)
        return balanced(line, least, pixels);
    return balanced(line.left(bracket), least, pixels)
           << balanced(line.mid(bracket).trimmed(), least, pixels);
}

class LaneTextMaker
{
public:
    LaneTextMaker(const trace::Trace &trace, const Options &options, double width)
        : m_trace(trace), m_options(options), m_width(width)
    {
    }

    void addCall(const CallSpan &span)
    {
        const auto &call = std::get<trace::CallMade>(m_trace.event(span.from).fact).call;
        add(span.from, Role::Call, callLines(call, m_options.languages), false);
        if (span.to == NoEvent)
            return;
        const auto &result = std::get<trace::CallReturned>(m_trace.event(span.to).fact);
        const bool isFailure = result.error != tcp::Error::None;
        // That 0 was read, the end of the stream, is worth telling; that it was done at once is not.
        const bool isRead = std::holds_alternative<tcp::calls::Receive>(call);
        const bool isWorthIt = !span.isInstant || isFailure || isRead || result.value != 0;
        if (isWorthIt)
            add(span.to, Role::Result, resultLines(call, result, m_options.languages), isFailure);
    }

    void addRemark(EventId event, trace::Noted::What what)
    {
        add(event, Role::Remark, remarkLines(what, m_options.languages), true);
    }

    std::vector<LaneText> take()
    {
        std::ranges::stable_sort(m_texts, {}, &LaneText::event);
        return std::move(m_texts);
    }

private:
    void add(EventId event, Role role, const QStringList &lines, bool isFailure)
    {
        LaneText text{event, m_trace.event(event).host, role, isFailure, {}};
        for (const QString &line : lines) {
            for (const QString &part : broken(line, role)) {
                // "→ 0" stands once above what both languages add to it.
                if (m_options.density == Density::Open || !text.lines.contains(part))
                    text.lines << part;
            }
        }
        m_texts.push_back(std::move(text));
    }

    const QStringList &broken(const QString &line, Role role)
    {
        QStringList &lines = m_broken[{static_cast<int>(role), line}];
        if (!lines.isEmpty())
            return lines;
        const double pixels = pixelsOf(role, m_options);
        lines = m_options.density == Density::Open ? wrapped(line, m_width, pixels)
                                                   : folded(line, m_width, pixels);
        return lines;
    }

    const trace::Trace &m_trace;
    const Options &m_options;
    double m_width;
    QHash<std::pair<int, QString>, QStringList> m_broken; // programs repeat themselves
    std::vector<LaneText> m_texts;
};

} // namespace

std::vector<LaneText> laneTexts(const trace::Trace &trace, const std::vector<CallSpan> &spans,
                                const Options &options, double width)
{
    LaneTextMaker maker(trace, options, width);
    for (const CallSpan &span : spans)
        maker.addCall(span);
    for (std::uint32_t i = 0; i < trace.events().size(); ++i) {
        if (const auto *note = std::get_if<trace::Noted>(&trace.events()[i].fact))
            maker.addRemark(EventId(i), note->what);
    }
    return maker.take();
}

} // namespace diagram
