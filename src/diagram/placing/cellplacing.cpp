// SPDX-License-Identifier: MIT
#include "diagram/painting/textstyle.h"
#include "diagram/placing/placing.h"
#include "diagram/texts.h"
#include "tcp/state.h"

#include <algorithm>
#include <limits>
#include <map>

namespace diagram {

namespace {

// A state that lasts when the trace ends, and that no clock will end.
bool isEndless(const StateSpan &span)
{
    using enum tcp::State;
    const bool canLast = span.state == Listen || span.state == Established || span.state == FinWait2
                         || span.state == CloseWait;
    const bool isKnown = !span.isUnknown && !span.isInferred;
    return canLast && isKnown && span.to == NoEvent && !span.isTimedAtEnd;
}

// The two states that wait for a program, however long it takes.
bool waitsForProgram(const StateSpan &span)
{
    const bool isWait = span.state == tcp::State::CloseWait || span.state == tcp::State::FinWait2;
    return isWait && !span.hasTimer && !span.isUnknown && !span.isInferred;
}

// A capture's last state, which nothing that was captured ends.
bool isStillOpen(const StateSpan &span)
{
    const bool isOver = span.state == tcp::State::Closed || span.state == tcp::State::TimeWait;
    return span.to == NoEvent && !span.isUnknown && !isOver;
}

QString nameOf(const StateSpan &span, const Options &options)
{
    if (!options.hasStateNames)
        return QString(options.density == Density::Open ? 10 : 7, u'_');
    if (span.isUnknown)
        return QStringLiteral("?");
    const std::string_view name = tcp::toString(span.state);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

// Upright lines, whose letters do not fill them, may be so much wider than their strip together.
constexpr double WidestLines = 1.2;

class CellPlacer
{
public:
    explicit CellPlacer(const Placing &placing) : m_placing(placing) {}

    void place(const StateSpan &span)
    {
        const Cell cell = makeCell(span);
        if (!span.isStripe)
            makeRoom(cell);
        m_placing.shapes.cells.push_back(cell);
        if (span.isStripe)
            return;
        if (span.state == tcp::State::Closed)
            m_closed[cell.left] = {m_placing.shapes.cells.size() - 1,
                                   m_placing.shapes.labels.size()};
        if (standsUpright({cell.left, cell.right}))
            placeUpright(span, cell);
        else
            placeLines(span, cell);
    }

private:
    // The places of a cell and of its name.
    struct Placed
    {
        std::size_t cell = 0;
        std::size_t label = 0;
    };

    // CLOSED reaches beyond its socket's end, but not into the next socket of its column.
    void makeRoom(const Cell &next)
    {
        const auto closed = m_closed.find(next.left);
        if (closed == m_closed.end())
            return;
        Cell &cell = m_placing.shapes.cells[closed->second.cell];
        if (cell.bottom <= next.top)
            return;
        cell.bottom = std::max(cell.top, next.top);
        m_placing.shapes.labels[closed->second.label].isHidden = true;
    }

    [[nodiscard]] Span columnOf(const StateSpan &span) const
    {
        const tcp::Side side = m_placing.trace.socket(span.socket).host;
        const HostColumns &host = m_placing.columns.host(side);
        const double gap = 0.12 * m_placing.options.textSize;
        const double outward = side == tcp::Side::Client ? -1 : 1;
        if (span.isStripe) {
            const double edge = side == tcp::Side::Client ? host.strips.left : host.strips.right;
            const double inner = edge - outward * 0.4 * m_placing.options.textSize;
            return {std::min(edge, inner), std::max(edge, inner)};
        }
        const double inner = host.lifeline + outward * (span.column * host.stripWidth + gap);
        const double outer = inner + outward * (host.stripWidth - gap);
        return {std::min(inner, outer), std::max(inner, outer)};
    }

    [[nodiscard]] double closedHeight(const Span &column) const
    {
        const Options &options = m_placing.options;
        const bool isNarrow = options.density > Density::Open && standsUpright(column);
        const bool isUpright = options.hasUprightStates || isNarrow;
        return (isUpright ? UprightClosedHeight : ClosedHeight) * options.textSize;
    }

    [[nodiscard]] bool standsUpright(const Span &column) const
    {
        return column.width() < 4 * m_placing.options.textSize;
    }

    [[nodiscard]] Cell makeCell(const StateSpan &span) const
    {
        const Span column = columnOf(span);
        const double top = m_placing.y(span.from);
        const bool isClosed = span.state == tcp::State::Closed && !span.isUnknown;
        const double end = m_placing.endOf(span.to);
        // At a socket's end CLOSED is written for a moment, though the socket is gone.
        const bool isLast = isClosed && (span.to == NoEvent || end <= top);
        Cell cell;
        cell.left = static_cast<float>(column.left);
        cell.right = static_cast<float>(column.right);
        cell.top = static_cast<float>(top);
        cell.bottom = static_cast<float>(isLast ? top + closedHeight(column) : end);
        cell.from = span.from;
        cell.to = span.to;
        cell.socket = span.socket;
        cell.state = span.state;
        cell.isUnknown = span.isUnknown;
        cell.isInferred = span.isInferred;
        cell.isOpenEnded = isEndless(span);
        return cell;
    }

    Label makeLabel(const QString &text, Role role, const StateSpan &span) const
    {
        Label label = m_placing.labels.make(text, role, span.from, span.socket);
        const bool isTold = m_placing.options.hasStateNames;
        label.tone = static_cast<std::uint8_t>(isTold ? span.state : tcp::State::Closed);
        return label;
    }

    // A name that is written from bottom to top, where the strip is narrow.
    void placeUpright(const StateSpan &span, const Cell &cell)
    {
        const double margin = 0.4 * m_placing.options.textSize;
        const Span place = placeFor(span, cell, margin);
        std::vector<Label> lines = uprightNames(span, cell, place.width() - margin);
        double length = 0;
        double height = 0;
        for (const Label &line : lines) {
            length = std::max<double>(length, line.width);
            height += line.height;
        }
        double x = (cell.left + cell.right - height) / 2;
        for (Label &line : lines) {
            line.angle = -90;
            line.x = static_cast<float>(x + line.height / 2);
            line.y = static_cast<float>(place.left + margin + length - line.width / 2);
            line.isHidden =
                length > place.width() - margin || height > WidestLines * (cell.right - cell.left);
            x += line.height;
            m_placing.shapes.labels.push_back(line);
        }
    }

    // A narrow strip has no room for two lines beside each other.
    [[nodiscard]] std::vector<Label> uprightNames(const StateSpan &span, const Cell &cell,
                                                  double room) const
    {
        const double line = lineHeight(Role::State, m_placing.options);
        const bool isNarrow = 2 * line > WidestLines * (cell.right - cell.left);
        return namesOf(span, isNarrow ? std::numeric_limits<double>::max() : room);
    }

    // The first part of the cell between breaks that has room for its upright name, on one line or
    // on two; all of it where none has.
    [[nodiscard]] Span placeFor(const StateSpan &span, const Cell &cell, double margin) const
    {
        const std::vector<Span> parts = partsOf(cell);
        for (const double room : {std::numeric_limits<double>::max(), 0.0}) {
            double length = 0;
            for (const Label &line : uprightNames(span, cell, room))
                length = std::max<double>(length, line.width);
            for (const Span &part : parts) {
                if (length + margin <= part.width())
                    return part;
            }
        }
        return {cell.top, cell.bottom};
    }

    // From top to bottom, without the breaks that go through it.
    [[nodiscard]] std::vector<Span> partsOf(const Cell &cell) const
    {
        std::vector<Span> parts;
        double top = cell.top;
        const std::vector<Gap> &gaps = m_placing.shapes.gaps;
        auto gap = std::ranges::lower_bound(gaps, cell.top, {}, &Gap::bottom);
        for (; gap != gaps.end() && gap->top < cell.bottom; ++gap) {
            const Span edges = tornEdges(*gap, m_placing.options);
            if (edges.right <= top || cell.bottom <= edges.left)
                continue;
            parts.push_back({top, edges.left});
            top = edges.right;
        }
        parts.push_back({top, std::max<double>(top, cell.bottom)});
        return parts;
    }

    // What stands below the name: that no timer limits the state, or that the capture ends first.
    [[nodiscard]] QList<QStringList> phrasesBelow(const StateSpan &span, const Cell &cell) const
    {
        const Options &options = m_placing.options;
        if (!options.hasStateNames)
            return {};
        if (cell.isOpenEnded || waitsForProgram(span))
            return noTimerLines(options);
        if (!m_placing.trace.isObserved() || !isStillOpen(span))
            return {};
        QList<QStringList> phrases;
        for (const QString &line : stillOpenLines(options.languages, cell.right - cell.left,
                                                  pixelsOf(Role::NoTimer, options)))
            phrases << QStringList{line};
        return phrases;
    }

    // The name, on two lines where it has no room on one.
    [[nodiscard]] std::vector<Label> namesOf(const StateSpan &span, double room) const
    {
        const QString name = nameOf(span, m_placing.options);
        const Label whole = makeLabel(name, Role::State, span);
        if (whole.width + 0.25 * m_placing.options.textSize < room
            || m_placing.options.density == Density::Open)
            return {whole};
        std::vector<Label> lines;
        for (const QString &part : brokenName(name))
            lines.push_back(makeLabel(part, Role::State, span));
        return lines;
    }

    // The name and what stands below it.
    void placeLines(const StateSpan &span, const Cell &cell)
    {
        const std::vector<Label> names = namesOf(span, cell.right - cell.left);
        const double room = cell.bottom - cell.top;
        const double margin =
            std::min(0.3 * m_placing.options.textSize, std::max(0.0, (room - heightOf(names)) / 2));
        const double bottom = heightOf(names) > room + 0.5 ? cell.top : cell.bottom;
        placeBlock(names, cell, cell.top + margin, bottom);
        placeBelow(span, cell, cell.top + margin + heightOf(names), bottom);
    }

    // What stands below the name, as far as whole phrases end above `bottom`.
    void placeBelow(const StateSpan &span, const Cell &cell, double top, double bottom) const
    {
        std::vector<std::vector<Label>> phrases;
        double below = 0;
        for (const QStringList &lines : phrasesBelow(span, cell)) {
            std::vector<Label> phrase;
            for (const QString &line : lines)
                phrase.push_back(makeLabel(line, Role::NoTimer, span));
            below += heightOf(phrase);
            phrases.push_back(std::move(phrase));
        }
        top = topBetweenBreaks(cell, top, below);
        for (const std::vector<Label> &phrase : phrases) {
            // Half of it would tell something else.
            placeBlock(phrase, cell, top,
                       top + heightOf(phrase) > bottom + 0.5 ? cell.top : bottom);
            top += heightOf(phrase);
        }
    }

    static double heightOf(const std::vector<Label> &lines)
    {
        return lines.empty() ? 0 : lines.front().height * static_cast<double>(lines.size());
    }

    // Where a block of that height begins that no break goes through, or at `top` all the same.
    [[nodiscard]] double topBetweenBreaks(const Cell &cell, double top, double height) const
    {
        for (const Span &part : partsOf(cell)) {
            const double begin = std::max(top, part.left);
            if (begin + height <= part.right + 0.5)
                return begin;
        }
        return top;
    }

    // Lines that would end below `bottom` are hidden.
    void placeBlock(std::vector<Label> lines, const Cell &cell, double top, double bottom) const
    {
        for (Label &line : lines) {
            line.x = (cell.left + cell.right) / 2;
            line.y = static_cast<float>(top + line.height / 2);
            line.isHidden = top + line.height > bottom + 0.5;
            top += line.height;
            m_placing.shapes.labels.push_back(line);
        }
    }

    const Placing &m_placing;
    std::map<float, Placed> m_closed; // the last one of each column, by its left edge
};

} // namespace

void placeCells(const Placing &placing, const std::vector<StateSpan> &spans)
{
    CellPlacer placer(placing);
    for (const StateSpan &span : spans)
        placer.place(span);
}

} // namespace diagram
