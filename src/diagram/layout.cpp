// SPDX-License-Identifier: MIT
#include "diagram/layout.h"

#include "diagram/geometry.h"
#include "diagram/painting/textstyle.h"
#include "diagram/placing/lanetexts.h"
#include "diagram/placing/placing.h"
#include "diagram/placing/rows.h"
#include "diagram/texts.h"
#include "explanation/quantities.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace diagram {

namespace {

using trace::EventId;
using trace::SocketId;

// In text sizes.
constexpr double TopMargin = 1.5;
constexpr double Tail = 2.4;
constexpr double FoldedTail = 3.2;
constexpr double ObservedTail = 6.6; // with room to say that the capture ends first
constexpr double BottomMargin = 1;
constexpr double NumbersStretch = 1.35; // of the rows, where arrows have a second line
constexpr double ArrowDistance = 1.9;   // of segments that leave one after the other at one time

double widest(LabelMaker &labels, const QStringList &lines, Role role)
{
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, labels.width(line, role));
    return width;
}

// Everything that lasts or is written beside a lifeline.
struct Contents
{
    std::vector<StateSpan> states;
    std::vector<TimerSpan> timers;
    std::vector<CallSpan> calls;
    std::vector<LaneText> texts;
};

Contents readContents(const trace::Trace &trace, const Options &options)
{
    Contents contents;
    contents.states = stateSpans(trace);
    if (options.hasTimers)
        contents.timers = timerSpans(trace);
    if (options.hasCalls)
        contents.calls = callSpans(trace);
    return contents;
}

double stateTextWidth(const Contents &contents, LabelMaker &labels, const trace::Trace &trace,
                      tcp::Side side, const Options &options)
{
    double width = 0;
    for (const StateSpan &span : contents.states) {
        if (trace.socket(span.socket).host != side)
            continue;
        const QString name = QString::fromStdString(std::string(tcp::toString(span.state)));
        const QStringList lines =
            options.density > Density::Open ? brokenName(name) : QStringList{name};
        width = std::max(width, widest(labels, lines, Role::State));
    }
    for (const QStringList &lines : noTimerLines(options))
        width = std::max(width, widest(labels, lines, Role::NoTimer));
    return width;
}

double widestTimerText(LabelMaker &labels, const QStringList &lines, const Options &options)
{
    if (options.density == Density::Open)
        return widest(labels, lines, Role::Timer);
    double width = 0;
    for (const QString &part : timerParts(lines))
        width = std::max(width, labels.width(part.trimmed(), Role::Timer));
    return width;
}

ColumnNeeds needsOf(const Contents &contents, LabelMaker &labels, const trace::Trace &trace,
                    tcp::Side side, const Options &options)
{
    ColumnNeeds needs;
    for (const LaneText &text : contents.texts) {
        if (text.host == side)
            needs.callText = std::max(needs.callText, widest(labels, text.lines, text.role));
    }
    for (const CallSpan &span : contents.calls) {
        if (trace.event(span.from).host == side)
            needs.callBars = std::max(needs.callBars, span.column + 1);
    }
    needs.strips = columnsOf(contents.states, trace, side);
    needs.hasStripes = std::ranges::any_of(contents.states, [&](const StateSpan &span) {
        return span.isStripe && trace.socket(span.socket).host == side;
    });
    needs.stateText = stateTextWidth(contents, labels, trace, side, options);
    for (const TimerSpan &span : contents.timers) {
        if (span.host != side)
            continue;
        needs.timerBars = std::max(needs.timerBars, span.column + 1);
        const QStringList lines = timerLines(trace, side, span.kind, span.time, options.languages);
        double &width = options.density < Density::Shared ? needs.timerText : needs.callText;
        width = std::max(width, widestTimerText(labels, lines, options));
    }
    return needs;
}

std::vector<QString> arrowNamesOf(const trace::Trace &trace, const Options &options)
{
    std::vector<QString> names(trace.events().size());
    for (std::uint32_t i = 0; i < names.size(); ++i) {
        if (std::holds_alternative<trace::SegmentSent>(trace.events()[i].fact))
            names[i] = options.density > Density::Open
                           ? firstLine(trace, EventId(i), options)
                           : arrowName(trace, EventId(i), options.languages, options.labels);
    }
    return names;
}

// Of the names, and of the numbers below them.
double widestArrowText(LabelMaker &labels, const std::vector<QString> &names,
                       const trace::Trace &trace, const Options &options)
{
    double width = 0;
    for (std::uint32_t i = 0; i < names.size(); ++i) {
        if (!std::holds_alternative<trace::SegmentSent>(trace.events()[i].fact))
            continue;
        width = std::max(width, labels.width(names[i], Role::ArrowName));
        if (options.density > Density::Open)
            width = std::max(
                width, widest(labels, linesBelow(trace, EventId(i), options), Role::ArrowName));
        if (!options.numbers)
            continue;
        const QString numbers =
            explanation::numbersLabel(trace, EventId(i), *options.numbers, options.labels);
        width = std::max(width, labels.width(numbers, Role::ArrowNumbers));
    }
    return width;
}

// None where no times are wanted.
QStringList axisTexts(const Rows &rows, const Options &options)
{
    if (!options.hasTimes)
        return {};
    std::vector<tcp::SimTime> moments;
    for (const Instant &instant : rows.instants)
        moments.push_back(instant.at);
    return explanation::momentTexts(moments, options.languages.first);
}

// Writes the calls' texts and places the columns, closer to each other where the wanted width asks
// for it.
Columns fitColumns(Contents &contents, LabelMaker &labels, const trace::Trace &trace,
                   double axisText, double arrowText, const Options &options)
{
    Columns columns;
    for (const Room room : {Room::Comfortable, Room::Scarce}) {
        if (options.hasCalls)
            contents.texts =
                laneTexts(trace, contents.calls, options, widestCallText(options, room));
        columns = placeColumns({needsOf(contents, labels, trace, tcp::Side::Client, options),
                                needsOf(contents, labels, trace, tcp::Side::Server, options)},
                               axisText, arrowText, options, room);
        if (columns.width <= options.width)
            break;
    }
    return columns;
}

// Of what still lasts at the end.
double tailOf(const trace::Trace &trace, const Options &options)
{
    const double usual = options.density == Density::Open ? Tail : FoldedTail;
    return (trace.isObserved() ? ObservedTail : usual) * options.textSize;
}

// The lines beside one instant, by host.
using Beside = std::array<double, 2>;

bool isBeforeBreak(const Rows &rows, std::size_t instant, tcp::Duration unit,
                   const Options &options)
{
    return instant + 1 < rows.instants.size()
           && isBreak(options.scale, rows.instants[instant + 1].at - rows.instants[instant].at,
                      unit);
}

// Names of states that go on in a second line, and CLOSED above a break.
void makeRoomForNames(Rows &rows, const Contents &contents, const trace::Trace &trace,
                      const Options &options)
{
    const tcp::Duration unit = usualDelay(trace, rows);
    const bool isUpright = options.hasUprightStates || options.density >= Density::Upright;
    const double closed = (isUpright ? UprightClosedHeight : ClosedHeight) * options.textSize;
    const double name = 2 * lineHeight(Role::State, options) + 0.1 * options.textSize;
    for (const StateSpan &span : contents.states) {
        const std::size_t i = rows.instantOf[indexOf(span.from)];
        const bool endsAboveBreak =
            span.state == tcp::State::Closed && isBeforeBreak(rows, i, unit, options);
        double &room = rows.instants[i].room;
        if (!span.isStripe)
            room = std::max(room, endsAboveBreak ? std::max(name, closed) : name);
    }
}

// What is written at timers ends above a break as well, below what is written at calls where both
// have one lane.
void makeRoomForTimers(const Rows &rows, const Contents &contents, const trace::Trace &trace,
                       const Options &options, std::vector<Beside> &heights)
{
    const tcp::Duration unit = usualDelay(trace, rows);
    for (const TimerSpan &span : contents.timers) {
        const std::size_t i = rows.instantOf[indexOf(span.from)];
        if (!isBeforeBreak(rows, i, unit, options) || span.isContinued)
            continue;
        const QStringList lines =
            timerLines(trace, span.host, span.kind, span.time, options.languages);
        const auto count = (options.density == Density::Open ? lines : timerParts(lines)).size();
        const double room = lineHeight(Role::Timer, options) * static_cast<double>(count);
        double &height = heights[i][static_cast<std::size_t>(span.host)];
        height = options.density >= Density::Shared ? height + room : std::max(height, room);
    }
}

// Rows with many lines beside them are higher.
void makeRoom(Rows &rows, const Contents &contents, const trace::Trace &trace,
              const Options &options)
{
    std::vector<Beside> heights(rows.instants.size());
    for (const LaneText &text : contents.texts) {
        double &height = heights[rows.instantOf[indexOf(text.event)]][static_cast<int>(text.host)];
        height += lineHeight(text.role, options) * static_cast<double>(text.lines.size());
    }
    // Else their letters are so much smaller that they have room.
    if (options.density > Density::Open || options.leastText > 0)
        makeRoomForTimers(rows, contents, trace, options, heights);
    for (std::size_t i = 0; i < heights.size(); ++i)
        rows.instants[i].room = std::max(heights[i][0], heights[i][1]) + 0.3 * options.textSize;
    if (options.density > Density::Open)
        makeRoomForNames(rows, contents, trace, options);
}

std::vector<float> heightsOf(const trace::Trace &trace, const Rows &rows, const TimeScale &scale,
                             double top)
{
    std::vector<float> heights;
    heights.reserve(trace.events().size());
    for (std::size_t i = 0; i < trace.events().size(); ++i) {
        const tcp::SimTime at = trace.events()[i].at;
        const bool isOnRow = rows.instants[rows.instantOf[i]].at == at;
        heights.push_back(static_cast<float>(top + scale.yAt(at))
                          + (isOnRow ? rows.offsets[i] : 0.0F));
    }
    return heights;
}

// The step that each event belongs to; an event of no step comes with the one before it.
std::vector<std::uint32_t> stepsOf(const trace::Trace &trace, std::span<const trace::Step> steps)
{
    constexpr std::uint32_t none = 0xffff'ffff;
    std::vector<std::uint32_t> of(trace.events().size(), none);
    for (std::uint32_t step = 0; step < steps.size(); ++step) {
        for (const EventId id : steps[step].events)
            of[indexOf(id)] = step;
    }
    std::uint32_t last = 0;
    for (std::uint32_t &step : of)
        last = step = step == none ? last : step;
    return of;
}

std::vector<std::uint32_t> connectionsOf(const trace::Trace &trace)
{
    std::vector<std::uint32_t> connections;
    for (std::uint32_t i = 0; i < trace.sockets().size(); ++i) {
        const std::optional<SocketId> peer = trace.sockets()[i].peer;
        connections.push_back(peer ? std::min(i, indexOf(*peer)) : i);
    }
    return connections;
}

// Where the name of a state stands.
struct NamePlace
{
    EventId event = NoEvent;
    SocketId socket = trace::NoSocket;
    double top = 0;
    double bottom = 0;
};

void join(std::vector<NamePlace> &names, const Label &label, const QRectF &bounds)
{
    const auto known = std::ranges::find_if(names, [&](const NamePlace &name) {
        return name.event == label.event && name.socket == label.socket;
    });
    if (known == names.end()) {
        names.push_back({label.event, label.socket, bounds.top(), bounds.bottom()});
        return;
    }
    known->top = std::min(known->top, bounds.top());
    known->bottom = std::max(known->bottom, bounds.bottom());
}

} // namespace

double neededWidth(const trace::Trace &trace, std::span<const trace::Step> steps,
                   const Options &options)
{
    Shapes shapes;
    LabelMaker labels(shapes, options);
    Contents contents = readContents(trace, options);
    const Rows rows = makeRows(trace, steps, ArrowDistance * options.textSize);
    const std::vector<QString> names = arrowNamesOf(trace, options);
    const double axisText = widest(labels, axisTexts(rows, options), Role::Tick);
    const double arrowText = widestArrowText(labels, names, trace, options);
    return fitColumns(contents, labels, trace, axisText, arrowText, options).width;
}

Layout::Layout(const trace::Trace &trace, std::span<const trace::Step> steps,
               const Options &options, const ScaleNeeds *shared)
    : m_options(options)
{
    LabelMaker labels(m_shapes, m_options);
    Contents contents = readContents(trace, m_options);
    Rows rows = makeRows(trace, steps, ArrowDistance * options.textSize);
    const std::vector<QString> arrowNames = arrowNamesOf(trace, m_options);
    const QStringList times = axisTexts(rows, m_options);
    m_columns = fitColumns(contents, labels, trace, widest(labels, times, Role::Tick),
                           widestArrowText(labels, arrowNames, trace, m_options), m_options);
    makeRoom(rows, contents, trace, m_options);
    const double rowStep = options.stepHeight * (options.numbers ? NumbersStretch : 1);
    m_needs = {rows.instants, usualDelay(trace, rows)};
    const ScaleNeeds &needs = shared ? *shared : m_needs;
    m_scale = TimeScale(options.scale, needs.instants, needs.unit, rowStep, options.longestWait);
    m_top = TopMargin * options.textSize;
    m_eventY = heightsOf(trace, rows, m_scale, m_top);

    const double end = m_top + m_scale.height();
    const double tail = tailOf(trace, options);
    const Placing placing{trace, m_options,  m_columns, m_eventY, end,
                          tail,  arrowNames, m_shapes,  labels};
    if (options.hasTimes)
        placeTicks(placing, rows.instants, rows.firstEvents, times, m_scale, m_top);
    placeGaps(placing, m_scale, m_top);
    placeCells(placing, contents.states);
    if (options.density < Density::Shared)
        placeTimers(placing, contents.timers);
    placeCalls(placing, contents.calls, contents.texts);
    // Timers are written where calls leave room.
    if (options.density >= Density::Shared)
        placeTimers(placing, contents.timers);
    placeArrows(placing, m_scale, m_top);
    placeCuts(placing, m_scale, m_top);
    placeArrowLabels(placing);
    blankLanes(placing);

    m_eventStep = stepsOf(trace, steps);
    for (const trace::Step &step : steps) {
        m_stepTimes.push_back(step.at);
        float y = static_cast<float>(yAt(step.at));
        for (const EventId id : step.events)
            y = std::max(y, m_eventY[indexOf(id)]);
        m_stepY.push_back(y);
    }
    m_connections = connectionsOf(trace);
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server})
        m_heads[static_cast<int>(side)] = headLines(trace, side, m_options.languages);
    m_headsHeight = std::ceil(3.7 * options.textSize);
    m_size = QSizeF(m_columns.width,
                    std::ceil(contentBottom(end + tail) + BottomMargin * options.textSize));
    index();
}

// Lines beside the last row can reach further down than the last row itself.
double Layout::contentBottom(double least) const
{
    double bottom = least;
    for (const Label &label : m_shapes.labels)
        bottom = std::max<double>(bottom, boxOf(label).bounds().bottom());
    for (const Cell &cell : m_shapes.cells)
        bottom = std::max<double>(bottom, cell.bottom);
    return bottom;
}

void Layout::index()
{
    std::set<EventId> visible;
    for (const Arrow &arrow : m_shapes.arrows) {
        m_rows.arrows.add(std::min(arrow.y1, arrow.y2), std::max(arrow.y1, arrow.y2));
        visible.insert(arrow.sent);
        if (arrow.isLost)
            visible.insert(arrow.fate);
    }
    for (const Cell &cell : m_shapes.cells) {
        m_rows.cells.add(cell.top, cell.bottom);
        visible.insert(cell.from);
    }
    for (const TimerBar &bar : m_shapes.timers) {
        m_rows.timers.add(bar.top, bar.bottom);
        visible.insert(bar.from);
        if (bar.ending == TimerBar::Ending::Expired)
            visible.insert(bar.to);
    }
    for (const CallBar &bar : m_shapes.calls)
        m_rows.calls.add(bar.top, bar.bottom);
    for (const Label &label : m_shapes.labels) {
        const QRectF bounds = boxOf(label).bounds();
        m_rows.labels.add(bounds.top(), bounds.bottom());
        if (isBesideCalls(label) && !m_options.blanksCalls)
            visible.insert(label.event);
    }
    m_visible.assign(visible.begin(), visible.end());
}

double Layout::yAt(tcp::SimTime time) const
{
    return m_top + m_scale.yAt(time);
}

tcp::SimTime Layout::timeAt(double y) const
{
    return m_scale.timeAt(y - m_top);
}

Moment Layout::momentAt(tcp::SimTime time) const
{
    const auto next = std::ranges::upper_bound(m_stepTimes, time);
    return {time, static_cast<std::uint32_t>(next - m_stepTimes.begin())};
}

Moment Layout::momentAfter(std::size_t step) const
{
    return {m_stepTimes[step], static_cast<std::uint32_t>(step + 1)};
}

double Layout::yOf(const Moment &moment) const
{
    if (moment.time == tcp::SimTime::max())
        return m_size.height();
    return std::max(yAt(moment.time), yOfLastStep(moment));
}

double Layout::yOfLastStep(const Moment &moment) const
{
    const std::size_t steps = std::min<std::size_t>(moment.steps, m_stepY.size());
    return steps == 0 ? 0 : m_stepY[steps - 1];
}

bool Layout::isPast(EventId event, const Moment &moment) const
{
    return event != NoEvent && m_eventStep[indexOf(event)] < moment.steps;
}

std::vector<EventId> Layout::eventsOfSteps(std::uint32_t first, std::uint32_t last) const
{
    std::vector<EventId> events;
    for (std::uint32_t i = 0; i < m_eventStep.size(); ++i) {
        if (m_eventStep[i] >= first && m_eventStep[i] < last)
            events.push_back(EventId(i));
    }
    return events;
}

bool Layout::cutsText(double y) const
{
    bool cuts = false;
    std::vector<NamePlace> names; // a name on two lines is not parted either
    const double reach = 2 * lineHeight(Role::State, m_options);
    visitLabels(y - reach, y + reach, [&](std::size_t i) {
        const Label &label = m_shapes.labels[i];
        const double most = label.angle == 0 ? label.height : label.width + label.height;
        if (std::abs(label.y - y) > reach + most / 2)
            return;
        const QRectF bounds = boxOf(label).bounds();
        // The strip above goes on with names of one line, and names what stands upright.
        const bool goesOn =
            label.role == Role::State && (label.angle != 0 || m_options.density == Density::Open);
        if (label.isHidden || goesOn)
            return;
        if (label.role == Role::State)
            join(names, label, bounds);
        else
            cuts = cuts || (bounds.top() < y && y < bounds.bottom());
    });
    return cuts || std::ranges::any_of(names, [y](const NamePlace &name) {
               return name.top < y && y < name.bottom;
           });
}

bool Layout::isAside(SocketId socket) const
{
    if (!m_options.chosen || socket == trace::NoSocket)
        return false;
    return m_connections[indexOf(socket)] != m_connections[indexOf(*m_options.chosen)];
}

} // namespace diagram
