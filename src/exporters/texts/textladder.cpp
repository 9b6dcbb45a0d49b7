// SPDX-License-Identifier: MIT
#include "exporters/texts/textladder.h"

#include "diagram/placing/rows.h"
#include "diagram/texts.h"
#include "explanation/calls.h"
#include "explanation/captures.h"
#include "explanation/labels.h"
#include "explanation/names.h"
#include "explanation/quantities.h"
#include "explanation/whatif.h"
#include "exporters/texts/textwidth.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace exporters {

namespace {

using explanation::Language;
using trace::EventId;
using trace::Trace;

constexpr double ReadingShare = 0.7; // of the work
constexpr int LeastMiddle = 28;      // columns between the lifelines

// What one side shows in one line, outside its lifeline.
struct Side
{
    QString call;
    QString state;
};

// One line of the ladder.
struct Line
{
    QString time;
    std::array<Side, 2> sides;
    QString middle; // empty: only the lifelines
    enum class Kind : std::uint8_t { Row, Break, Cut } kind = Kind::Row;
};

struct Way
{
    QString label;
    tcp::Side from = tcp::Side::Client;
    bool isLost = false;
    bool isRetransmission = false;
    bool isInjected = false;
    bool comesBack = false; // to its own host
};

// What lines, ends and marks are drawn with.
struct Glyphs
{
    QChar lifeline;
    QChar gap; // of the lifeline, in a break
    QChar line;
    QChar repeated;
    QChar forged;
    QChar rightEnd;
    QChar leftEnd;
    QChar lost;
    QChar rightTurn; // of what comes back to the left lifeline
    QChar leftTurn;
    QString leadsTo; // before a result, and before the time of an arrival
};

Glyphs glyphsOf(Strokes strokes)
{
    if (strokes == Strokes::Ascii)
        return {u'|', u':', u'-', u'=', u'~', u'>', u'<', u'X', u'.', u'.', QStringLiteral("-> ")};
    return {u'│', u'⋮', u'─', u'╌', u'┄', u'▶', u'◀', u'✗', u'┐', u'┌', QStringLiteral("→ ")};
}

// The text with signs of the words' own replaced by what a typewriter has, one for one.
QString plain(QString text)
{
    static const std::map<char16_t, char> Signs = {{u'·', '-'}, {u'×', 'x'}, {u'→', '>'},
                                                   {u'…', '.'}, {u'–', '-'}, {u'’', '\''}};
    for (QChar &letter : text) {
        if (const auto sign = Signs.find(letter.unicode()); sign != Signs.end())
            letter = QLatin1Char(sign->second);
    }
    return text;
}

class LadderWriter
{
public:
    LadderWriter(const Trace &trace, Language language, Strokes strokes)
        : m_trace(trace), m_language(language), m_glyphs(glyphsOf(strokes))
    {
    }

    // Empty when the progress says that it is not wanted any more.
    QString write(const Progress &progress)
    {
        readBreaks();
        if (!readEvents(stretch(progress, 0, ReadingShare)))
            return {};
        readHeads();
        measure();
        QString text = headLines();
        const Progress writing = stretch(progress, ReadingShare, 1);
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (!goesOn(writing, i, m_lines.size()))
                return {};
            text += written(m_lines[i]);
        }
        return text + closingLines();
    }

private:
    // All that happens at one time.
    struct Moment
    {
        std::array<QStringList, 2> calls;
        std::array<QStringList, 2> states;
        std::vector<Way> ways;
    };

    void readBreaks()
    {
        const diagram::Rows rows = diagram::makeRows(m_trace, trace::steps(m_trace), 1);
        const diagram::TimeScale scale(diagram::ScaleKind::Compressed, rows.instants,
                                       diagram::usualDelay(m_trace, rows), 1);
        m_breaks.assign(scale.breaks().begin(), scale.breaks().end());
        for (const diagram::Instant &instant : rows.instants)
            m_instants.push_back(instant.at);
    }

    bool readEvents(const Progress &progress)
    {
        std::uint32_t next = 0;
        const auto events = m_trace.events();
        readTimes();
        for (std::uint16_t i = 0; i < m_trace.sockets().size(); ++i) {
            for (const EventId event : trace::eventsThatHideState(m_trace, trace::SocketId(i)))
                m_hidden.emplace(event, trace::SocketId(i));
        }
        while (next < events.size()) {
            if (!goesOn(progress, next, events.size()))
                return false;
            const tcp::SimTime at = events[next].at;
            addCutsUntil(at);
            Moment moment;
            for (; next < events.size() && events[next].at == at; ++next)
                read(moment, EventId(next));
            add(at, moment);
        }
        return true;
    }

    // The texts of all times, told apart where they are not the same.
    void readTimes()
    {
        std::vector<tcp::SimTime> moments;
        for (const trace::Event &event : m_trace.events()) {
            if (moments.empty() || moments.back() != event.at)
                moments.push_back(event.at);
        }
        readCuts();
        for (const CutEnd &end : m_cutEnds)
            moments.push_back(end.at);
        std::ranges::sort(moments);
        moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
        const QStringList texts = explanation::momentTexts(moments, m_language);
        for (std::size_t i = 0; i < moments.size(); ++i)
            m_times.emplace(moments[i], texts[qsizetype(i)]);
    }

    // Where a cut of the path begins or ends, while the run lasts.
    struct CutEnd
    {
        tcp::SimTime at{};
        QString text;
    };

    void readCuts()
    {
        for (const trace::Cut &cut : m_trace.cuts()) {
            if (cut.since < m_trace.end())
                m_cutEnds.push_back({cut.since, explanation::cutBegins(m_trace, cut, m_language)});
            if (cut.until <= m_trace.end())
                m_cutEnds.push_back({cut.until, explanation::cutEnds(m_trace, cut, m_language)});
        }
        std::ranges::stable_sort(m_cutEnds, {}, &CutEnd::at);
    }

    void addCutsUntil(tcp::SimTime time)
    {
        for (; m_nextCut < m_cutEnds.size() && m_cutEnds[m_nextCut].at <= time; ++m_nextCut) {
            Line line;
            line.kind = Line::Kind::Cut;
            line.time = timeText(m_cutEnds[m_nextCut].at);
            line.middle = m_cutEnds[m_nextCut].text;
            m_lines.push_back(line);
        }
    }

    void read(Moment &moment, EventId id) const
    {
        const trace::Event &event = m_trace.event(id);
        const auto side = static_cast<std::size_t>(event.host);
        for (auto [it, last] = m_hidden.equal_range(id); it != last; ++it)
            moment.states[static_cast<std::size_t>(m_trace.socket(it->second).host)]
                << explanation::unknown(m_language);
        QStringList &calls = moment.calls[side];
        if (const auto *call = std::get_if<trace::CallMade>(&event.fact)) {
            calls << explanation::callText(call->call, m_language);
        } else if (const auto *result = std::get_if<trace::CallReturned>(&event.fact)) {
            readResult(calls, event, *result);
        } else if (const auto *timer = std::get_if<trace::TimerChanged>(&event.fact)) {
            if (timer->action == trace::TimerChanged::Action::Expire)
                calls << explanation::eventLine(m_trace, id, m_language);
        } else if (const auto *note = std::get_if<trace::Noted>(&event.fact)) {
            calls << explanation::nameOf(note->what, m_language);
        } else if (const auto *state = std::get_if<trace::StateChanged>(&event.fact)) {
            moment.states[side] << explanation::tokenOf(state->to);
        } else if (const auto *sent = std::get_if<trace::SegmentSent>(&event.fact)) {
            moment.ways.push_back(wayOf(id, *sent));
        }
    }

    // A call that returns at once needs no second line, unless it failed.
    void readResult(QStringList &calls, const trace::Event &event,
                    const trace::CallReturned &result) const
    {
        const trace::Event &made = m_trace.event(result.call);
        const tcp::Call &call = std::get<trace::CallMade>(made.fact).call;
        const bool isRead = std::holds_alternative<tcp::calls::Receive>(call);
        const bool isFailure = result.error != tcp::Error::None;
        if (made.at == event.at && !isFailure && !isRead && result.value == 0)
            return;
        calls << m_glyphs.leadsTo + explanation::resultValue(call, result, m_language);
    }

    Way wayOf(EventId id, const trace::SegmentSent &sent) const
    {
        Way way;
        way.from = m_trace.event(id).host;
        way.label = explanation::segmentLabel(m_trace, id, m_language);
        way.isRetransmission = sent.isRetransmission;
        way.isInjected = sent.isInjected;
        const trace::SocketId socket = m_trace.event(id).socket;
        way.comesBack =
            socket != trace::NoSocket && trace::isConnectedToSelf(m_trace.socket(socket));
        for (const EventId fate : m_trace.fatesOf(id)) {
            if (std::holds_alternative<trace::SegmentLost>(m_trace.event(fate).fact))
                way.isLost = true;
            else if (m_trace.event(fate).at > nextInstant(m_trace.event(id).at))
                way.label += u' ' + m_glyphs.leadsTo + timeText(m_trace.event(fate).at);
        }
        return way;
    }

    tcp::SimTime nextInstant(tcp::SimTime at) const
    {
        const auto next = std::ranges::upper_bound(m_instants, at);
        return next == m_instants.end() ? tcp::SimTime::max() : *next;
    }

    QString timeText(tcp::SimTime at) const { return m_times.at(at); }

    void add(tcp::SimTime at, const Moment &moment)
    {
        qsizetype count = moment.ways.empty() ? 0 : 1;
        for (const QStringList &texts : moment.calls)
            count = std::max(count, texts.size());
        for (const QStringList &texts : moment.states)
            count = std::max(count, texts.size());
        for (qsizetype i = 0; i < count; ++i) {
            Line line;
            line.time = i == 0 ? timeText(at) : QString();
            for (std::size_t side = 0; side < 2; ++side)
                line.sides[side] = {moment.calls[side].value(i), moment.states[side].value(i)};
            m_lines.push_back(line);
        }
        for (const Way &way : moment.ways)
            addWay(way);
        addBreak(at);
    }

    void addWay(const Way &way)
    {
        m_ways.push_back(way);
        Line line;
        line.middle = way.label; // drawn when the widths are known
        m_wayLines.push_back(m_lines.size());
        m_lines.push_back(line);
    }

    void addBreak(tcp::SimTime at)
    {
        const auto found = std::ranges::find(m_breaks, at, &diagram::Break::from);
        if (found == m_breaks.end())
            return;
        addCutsUntil(found->to - tcp::Duration(1));
        Line line;
        line.kind = Line::Kind::Break;
        line.middle = diagram::waitText(found->to - found->from, {m_language, {}});
        m_lines.push_back(line);
    }

    void readHeads()
    {
        const diagram::Languages languages{m_language, {}};
        for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server})
            m_heads[static_cast<std::size_t>(side)] = diagram::headLines(m_trace, side, languages);
    }

    int widestHead(std::size_t side) const
    {
        return std::max(columnsOf(m_heads[side][0]), columnsOf(m_heads[side][1]));
    }

    // Room for the heads, which stand over the lifelines.
    void measureHeads()
    {
        const int half = (widestHead(0) + 1) / 2;
        m_middle = std::max(m_middle, half + (widestHead(1) + 1) / 2 + 2);
        const int before = m_timeWidth + m_callWidth[0] + m_stateWidth[0] + 5;
        m_stateWidth[0] += std::max(0, half - before);
    }

    void measure()
    {
        for (const Line &line : m_lines) {
            m_timeWidth = std::max(m_timeWidth, columnsOf(line.time));
            m_middle = std::max(m_middle, columnsOf(line.middle) + 10);
            for (std::size_t side = 0; side < 2; ++side) {
                m_callWidth[side] = std::max(m_callWidth[side], columnsOf(line.sides[side].call));
                m_stateWidth[side] =
                    std::max(m_stateWidth[side], columnsOf(line.sides[side].state));
            }
        }
        measureHeads();
        for (std::size_t i = 0; i < m_ways.size(); ++i)
            m_lines[m_wayLines[i]].middle = drawn(m_ways[i]);
    }

    QString drawn(const Way &way) const
    {
        const QChar dash = way.isInjected         ? m_glyphs.forged
                           : way.isRetransmission ? m_glyphs.repeated
                                                  : m_glyphs.line;
        const bool isRightwards = way.from == tcp::Side::Client;
        const QString label = QLatin1Char(' ') + way.label + QLatin1Char(' ');
        if (way.comesBack)
            return drawnBack(way, dash, label);
        const int room = m_middle - columnsOf(label) - 1;
        const int beyond = way.isLost ? room / 3 : 0; // what a lost segment never reaches
        const int before = way.isLost ? (room - beyond) / 2 : room / 2;
        const int after = room - beyond - before;
        const QString near(before, dash);
        const QString far(after, dash);
        const QString missing(beyond, QLatin1Char(' '));
        const QChar end = way.isLost     ? m_glyphs.lost
                          : isRightwards ? m_glyphs.rightEnd
                                         : m_glyphs.leftEnd;
        return isRightwards ? near + label + far + end + missing
                            : missing + end + far + label + near;
    }

    // One that turns round and comes back to its own lifeline.
    QString drawnBack(const Way &way, QChar dash, const QString &label) const
    {
        const bool isRightwards = way.from == tcp::Side::Client;
        const QChar corner = isRightwards ? m_glyphs.rightTurn : m_glyphs.leftTurn;
        const QChar end = way.isLost     ? m_glyphs.lost
                          : isRightwards ? m_glyphs.leftEnd
                                         : m_glyphs.rightEnd;
        const QString line =
            isRightwards ? QString(end) + dash + corner + label : label + corner + dash + end;
        return isRightwards ? padRight(line, m_middle) : padLeft(line, m_middle);
    }

    QString headLines() const
    {
        const int client = m_timeWidth + m_callWidth[0] + m_stateWidth[0] + 5;
        const int server = client + 1 + m_middle;
        QString text;
        for (int i = 0; i < 2; ++i) {
            const QString left = centred({}, m_heads[0][i], client);
            text += centred(left, m_heads[1][i], server) + QLatin1Char('\n');
        }
        return text;
    }

    // The line with the text added around that column.
    static QString centred(const QString &line, const QString &text, int column)
    {
        return padRight(line, column - columnsOf(text) / 2) + text;
    }

    // What a capture cannot go on to tell.
    QString closingLines() const
    {
        if (!m_trace.isObserved())
            return {};
        QStringList sentences = {explanation::endSentence(m_trace, m_language),
                                 explanation::beginSentence(m_trace, m_language),
                                 explanation::limitsSentence(m_language)};
        sentences.removeAll(QString());
        return QLatin1Char('\n') + sentences.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

    QString written(const Line &line) const
    {
        const QChar lifeline = line.kind == Line::Kind::Break ? m_glyphs.gap : m_glyphs.lifeline;
        QString middle = line.middle;
        if (line.kind == Line::Kind::Break)
            middle = padLeft(middle, (m_middle + columnsOf(middle)) / 2);
        if (line.kind == Line::Kind::Cut)
            middle = acrossTheWay(middle);
        const int clientWidth = m_callWidth[0] + m_stateWidth[0] + 2;
        const QString client = line.sides[0].call.isEmpty()
                                   ? padLeft(line.sides[0].state, clientWidth)
                                   : padLeft(line.sides[0].call, m_callWidth[0])
                                         + QStringLiteral("  ")
                                         + padLeft(line.sides[0].state, m_stateWidth[0]);
        const QString server = padRight(line.sides[1].state, m_stateWidth[1]) + QStringLiteral("  ")
                               + line.sides[1].call;
        const QString text = padLeft(line.time, m_timeWidth) + QStringLiteral("  ") + client
                             + QLatin1Char(' ') + lifeline + padRight(middle, m_middle) + lifeline
                             + QLatin1Char(' ') + server;
        qsizetype end = text.size();
        while (end > 0 && text[end - 1] == QLatin1Char(' '))
            --end;
        return text.left(end) + QLatin1Char('\n');
    }

    // The text between two halves of a torn line.
    [[nodiscard]] QString acrossTheWay(const QString &text) const
    {
        const QString words = QLatin1Char(' ') + text + QLatin1Char(' ');
        const int room = m_middle - columnsOf(words);
        return QString(room / 2, m_glyphs.lost) + words + QString(room - room / 2, m_glyphs.lost);
    }

    const Trace &m_trace;
    Language m_language;
    Glyphs m_glyphs;
    std::vector<CutEnd> m_cutEnds;
    std::size_t m_nextCut = 0;
    std::vector<diagram::Break> m_breaks;
    std::vector<tcp::SimTime> m_instants;
    std::map<tcp::SimTime, QString> m_times;
    std::multimap<EventId, trace::SocketId> m_hidden; // whose state is unknown after an event
    std::array<QStringList, 2> m_heads;
    std::vector<Line> m_lines;
    std::vector<Way> m_ways;
    std::vector<std::size_t> m_wayLines;
    int m_timeWidth = 0;
    int m_middle = LeastMiddle;
    std::array<int, 2> m_callWidth{};
    std::array<int, 2> m_stateWidth{};
};

} // namespace

QString textLadder(const Trace &trace, Language language, Strokes strokes, const Progress &progress)
{
    const QString text = LadderWriter(trace, language, strokes).write(progress);
    return strokes == Strokes::Ascii ? plain(text) : text;
}

} // namespace exporters
