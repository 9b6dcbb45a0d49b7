// SPDX-License-Identifier: MIT
#include "diagram/painting/textstyle.h"
#include "diagram/placing/lanetexts.h"
#include "diagram/placing/placing.h"
#include "diagram/texts.h"

#include <algorithm>
#include <array>

namespace diagram {

namespace {

double outwardOf(tcp::Side side)
{
    return side == tcp::Side::Client ? -1 : 1;
}

// The edge of a span that is nearer to the lifeline.
double innerEdge(const Span &span, tcp::Side side)
{
    return side == tcp::Side::Client ? span.right : span.left;
}

Span barAt(const Span &columns, tcp::Side side, int column, const Options &options)
{
    const double width = barWidth(options);
    const double inner =
        innerEdge(columns, side) + outwardOf(side) * (0.3 * options.textSize + column * width);
    const double outer = inner + outwardOf(side) * 0.8 * width;
    return {std::min(inner, outer), std::max(inner, outer)};
}

// Sets a label so that it ends, or on the server's side begins, at x.
void align(Label &label, double x, tcp::Side side)
{
    label.x = static_cast<float>(x + outwardOf(side) * label.width / 2);
}

// Where the texts of calls end, or on the server's side begin.
double callEdge(const Placing &placing, tcp::Side side)
{
    return innerEdge(placing.columns.host(side).calls, side)
           + outwardOf(side) * 0.2 * placing.options.textSize;
}

// Lines below each other beside one height; a block is moved down when the one above needs room.
class Lane
{
public:
    // That stretch is taken; stretches are told from above downwards.
    void block(double top, double bottom) { m_blocks.push_back({top, bottom}); }
    // Where a block of that height would begin whose first line should be centred on y.
    [[nodiscard]] double topFor(double y, double firstLine, double height) const
    {
        double top = std::max(y - firstLine / 2, m_bottom);
        for (auto block = firstBelow(top); block != m_blocks.end() && block->left < top + height;
             ++block)
            top = block->right;
        return top;
    }
    double take(double y, double firstLine, double height)
    {
        const double top = topFor(y, firstLine, height);
        m_bottom = top + height;
        return top;
    }

private:
    [[nodiscard]] std::vector<Span>::const_iterator firstBelow(double top) const
    {
        return std::ranges::upper_bound(m_blocks, top, {}, &Span::right);
    }

    double m_bottom = -1e9;
    std::vector<Span> m_blocks; // from top to bottom
};

void placeCallBar(const Placing &placing, const CallSpan &span)
{
    const trace::Event &call = placing.trace.event(span.from);
    const Span bar =
        barAt(placing.columns.host(call.host).waits, call.host, span.column, placing.options);
    CallBar shape;
    shape.left = static_cast<float>(bar.left);
    shape.right = static_cast<float>(bar.right);
    shape.top = static_cast<float>(placing.y(span.from));
    shape.bottom = static_cast<float>(span.isInstant ? shape.top : placing.endOf(span.to));
    shape.from = span.from;
    shape.to = span.isInstant ? span.from : span.to;
    shape.socket = call.socket;
    shape.host = call.host;
    if (span.to != NoEvent) {
        const auto &result = std::get<trace::CallReturned>(placing.trace.event(span.to).fact);
        shape.isFailed = result.error != tcp::Error::None;
    }
    placing.shapes.calls.push_back(shape);
}

void placeLaneText(const Placing &placing, const LaneText &text, Lane &lane)
{
    const double line = lineHeight(text.role, placing.options);
    const double y = placing.y(text.event);
    const double x = callEdge(placing, text.host);
    double top = lane.take(y, line, line * static_cast<double>(text.lines.size()));
    if (top > y + 2 * line) {
        const Span &waits = placing.columns.host(text.host).waits;
        const double edge = text.host == tcp::Side::Client ? waits.left : waits.right;
        placing.shapes.leaders.push_back({static_cast<float>(edge), static_cast<float>(y),
                                          static_cast<float>(x), static_cast<float>(top + line / 2),
                                          text.event});
    }
    for (const QString &each : text.lines) {
        Label label = placing.labels.make(each, text.role, text.event,
                                          placing.trace.event(text.event).socket);
        align(label, x, text.host);
        label.y = static_cast<float>(top + line / 2);
        label.tone = text.isFailure ? 1 : 0;
        placing.shapes.labels.push_back(label);
        top += line;
    }
}

TimerBar placeTimerBar(const Placing &placing, const TimerSpan &span)
{
    const Span bar =
        barAt(placing.columns.host(span.host).timers, span.host, span.column, placing.options);
    TimerBar shape;
    shape.left = static_cast<float>(bar.left);
    shape.right = static_cast<float>(bar.right);
    shape.top = static_cast<float>(placing.y(span.from));
    shape.bottom = static_cast<float>(placing.endOf(span.to));
    shape.from = span.from;
    shape.to = span.to;
    shape.socket = span.socket;
    shape.kind = span.kind;
    shape.ending = span.ending;
    placing.shapes.timers.push_back(shape);
    return shape;
}

// A timer's lines in as many parts as its column asks for, and in no more.
QStringList folded(const Placing &placing, const QStringList &lines, tcp::Side side)
{
    const double width = placing.columns.host(side).timerText;
    QStringList folded;
    for (const QString &part : timerParts(lines)) {
        const QString longer = folded.isEmpty() ? part : folded.last() + part;
        const bool fits = !folded.isEmpty() && placing.labels.width(longer, Role::Timer) <= width;
        if (fits)
            folded.last() = longer;
        else
            folded << part.trimmed();
    }
    return folded;
}

// What is written at a timer; where the hall or a pupil shall name the states, none that is called
// after its state.
QStringList textsOf(const Placing &placing, const TimerSpan &span)
{
    QStringList lines =
        timerLines(placing.trace, span.host, span.kind, span.time, placing.options.languages);
    const bool namesState = span.kind == tcp::TimerKind::FinWait2;
    if (namesState && !placing.options.hasStateNames)
        lines = {lines.last()};
    return placing.options.density == Density::Open ? lines : folded(placing, lines, span.host);
}

// Where calls stand in the lane that the timers share with them.
void blockCalls(const Placing &placing, std::array<Lane, 2> &lanes)
{
    for (const Label &label : placing.shapes.labels) {
        if (isBesideCalls(label))
            lanes[static_cast<int>(placing.trace.event(label.event).host)].block(
                label.y - label.height / 2, label.y + label.height / 2);
    }
}

// The lines of a timer, or nothing where they would stand beside another timer's bar.
void placeTimerText(const Placing &placing, const TimerSpan &span, const TimerBar &bar, double x,
                    Lane &lane)
{
    const double line = lineHeight(Role::Timer, placing.options);
    const QStringList lines = textsOf(placing, span);
    const double height = line * static_cast<double>(lines.size());
    const double wanted = bar.top + line / 2;
    const bool isHidden =
        span.isContinued
        || lane.topFor(wanted, line, height) + line > std::max<double>(bar.bottom, wanted + line);
    double top = isHidden ? wanted : lane.take(wanted, line, height);
    for (const QString &each : lines) {
        Label label = placing.labels.make(each, Role::Timer, span.from, span.socket);
        align(label, x, span.host);
        label.y = static_cast<float>(top + line / 2);
        label.isHidden = isHidden;
        placing.shapes.labels.push_back(label);
        top += line;
    }
}

// Where the texts of timers end, or on the server's side begin.
double timerEdge(const Placing &placing, tcp::Side side, int bars)
{
    if (placing.options.density >= Density::Shared)
        return callEdge(placing, side);
    const Span last =
        barAt(placing.columns.host(side).timers, side, std::max(0, bars - 1), placing.options);
    const double outer = side == tcp::Side::Client ? last.left : last.right;
    return outer + outwardOf(side) * 0.25 * placing.options.textSize;
}

int barsOf(const std::vector<TimerSpan> &spans, tcp::Side side)
{
    int bars = 0;
    for (const TimerSpan &span : spans) {
        if (span.host == side)
            bars = std::max(bars, span.column + 1);
    }
    return bars;
}

} // namespace

void placeCalls(const Placing &placing, const std::vector<CallSpan> &spans,
                const std::vector<LaneText> &texts)
{
    for (const CallSpan &span : spans)
        placeCallBar(placing, span);
    std::array<Lane, 2> lanes;
    for (const LaneText &text : texts)
        placeLaneText(placing, text, lanes[static_cast<int>(text.host)]);
}

void placeTimers(const Placing &placing, const std::vector<TimerSpan> &spans)
{
    std::array<Lane, 2> lanes;
    if (placing.options.density >= Density::Shared)
        blockCalls(placing, lanes);
    std::array<double, 2> edges{};
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server})
        edges[static_cast<int>(side)] = timerEdge(placing, side, barsOf(spans, side));
    for (const TimerSpan &span : spans) {
        const auto side = static_cast<std::size_t>(span.host);
        const TimerBar bar = placeTimerBar(placing, span);
        placeTimerText(placing, span, bar, edges[side], lanes[side]);
    }
}

void blankLanes(const Placing &placing)
{
    Shapes &shapes = placing.shapes;
    const Options &options = placing.options;
    if (options.blanksCalls) {
        shapes.calls.clear();
        shapes.leaders.clear();
    }
    if (options.blanksTimers)
        shapes.timers.clear();
    for (Label &label : shapes.labels) {
        const bool isBlank = isBesideCalls(label)
                                 ? options.blanksCalls
                                 : label.role == Role::Timer && options.blanksTimers;
        label.isHidden = label.isHidden || isBlank;
    }
}

} // namespace diagram
