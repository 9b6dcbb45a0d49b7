// SPDX-License-Identifier: MIT
#include "diagram/statemachine.h"

#include "diagram/painting/fonts.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace diagram {

namespace {

using tcp::State;
using trace::EventId;

constexpr int RowCount = 7;
constexpr int ColumnCount = 3;
constexpr double RoomForLabels = 44; // of the picture's width, in letters

// Where a state stands in the figure. CLOSED stands at its top and at its bottom.
struct Place
{
    State state;
    int column;
    int row;
};
constexpr std::array Places = {
    Place{State::Closed, 1, 0},    Place{State::Listen, 1, 1},      Place{State::SynReceived, 0, 2},
    Place{State::SynSent, 2, 2},   Place{State::Established, 1, 3}, Place{State::FinWait1, 0, 4},
    Place{State::CloseWait, 2, 4}, Place{State::FinWait2, 0, 5},    Place{State::Closing, 1, 5},
    Place{State::LastAck, 2, 5},   Place{State::TimeWait, 1, 6},    Place{State::Closed, 2, 6},
};
constexpr std::size_t BottomClosed = Places.size() - 1;

// Ways that would run through a box go around it: their control point, in columns and rows.
struct Bend
{
    State from;
    State to;
    double column;
    double row;
};
constexpr std::array Bends = {
    Bend{State::FinWait1, State::Closed, 1.5, 4.4},
    Bend{State::Established, State::Closed, 1.5, 3.6},
    Bend{State::CloseWait, State::Closed, 3.0, 5.0},
};

bool isOpening(State state)
{
    return state == State::Listen || state == State::SynSent || state == State::SynReceived;
}

// The border of a box on the way to a point.
QPointF borderToward(const QRectF &box, QPointF point)
{
    const QPointF way = point - box.center();
    if (way.isNull())
        return box.center();
    const double across = way.x() == 0 ? 1e9 : std::abs(box.width() / 2 / way.x());
    const double down = way.y() == 0 ? 1e9 : std::abs(box.height() / 2 / way.y());
    return box.center() + way * std::min(across, down);
}

// Two lines between the same boxes, one a direction, stand side by side.
QPointF sideways(QPointF from, QPointF to, double distance)
{
    const QLineF line(from, to);
    const QLineF normal = line.normalVector().unitVector();
    return QPointF(normal.dx(), normal.dy()) * distance;
}

} // namespace

StateMachine::StateMachine(const StateMachineInput &input, QSizeF size, double textSize)
    : m_size(size), m_text(textSize)
{
    for (explanation::Transition &what : explanation::transitions(input.trace, input.language))
        m_edges.push_back({std::move(what), {}, {NoEvent, NoEvent}, {}});
    followPath(input);
    placeBoxes();
    placeEdges();
    placeLabels();
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server})
        markPresent(input, side);
}

void StateMachine::placeBoxes()
{
    const double column = m_size.width() / ColumnCount;
    const double row = m_size.height() / RowCount;
    const QSizeF box(std::min(0.84 * column, 10 * m_text), std::min(0.62 * row, 2.4 * m_text));
    for (const Place &place : Places) {
        QRectF rect(QPointF(), box);
        rect.moveCenter({(place.column + 0.5) * column, (place.row + 0.5) * row});
        m_boxes.push_back({place.state, rect, {false, false}});
    }
}

// Who goes to CLOSED from an opening state goes back up.
const StateMachine::Box &StateMachine::boxOf(State state, State other) const
{
    if (state == State::Closed && !isOpening(other))
        return m_boxes[BottomClosed];
    return *std::ranges::find(m_boxes, state, &Box::state);
}

void StateMachine::placeEdges()
{
    const double column = m_size.width() / ColumnCount;
    const double row = m_size.height() / RowCount;
    for (Edge &edge : m_edges) {
        const auto &[from, to] = std::pair(edge.what.from, edge.what.to);
        const QRectF begin = boxOf(from, to).rect;
        const QRectF end = boxOf(to, from).rect;
        const auto bend = std::ranges::find_if(Bends, [&edge](const Bend &b) {
            return b.from == edge.what.from && b.to == edge.what.to;
        });
        if (bend != Bends.end()) {
            const QPointF control((bend->column + 0.5) * column, (bend->row + 0.5) * row);
            edge.line.moveTo(borderToward(begin, control));
            edge.line.quadTo(control, borderToward(end, control));
            continue;
        }
        const bool hasTwin = std::ranges::any_of(m_edges, [&edge](const Edge &other) {
            return other.what.from == edge.what.to && other.what.to == edge.what.from;
        });
        const QPointF aside =
            hasTwin ? sideways(begin.center(), end.center(), 0.45 * m_text) : QPointF();
        edge.line.moveTo(borderToward(begin, end.center()) + aside);
        edge.line.lineTo(borderToward(end, begin.center()) + aside);
    }
}

// Only where the picture is wide; elsewhere who points at a line is told.
void StateMachine::placeLabels()
{
    if (m_size.width() < RoomForLabels * m_text)
        return;
    std::vector<QRectF> taken;
    for (const Box &box : m_boxes)
        taken.push_back(box.rect);
    for (Edge &edge : m_edges) {
        const double small = 0.85 * m_text;
        QRectF label(0, 0, textWidth(edge.what.label, small) + 0.6 * small, 1.4 * small);
        for (const double part : {0.5, 0.38, 0.62, 0.28, 0.72}) {
            label.moveCenter(edge.line.pointAtPercent(part));
            label.moveLeft(std::clamp(label.left(), 0.0, m_size.width() - label.width()));
            const bool isFree = std::ranges::none_of(
                taken, [&label](const QRectF &other) { return other.intersects(label); });
            if (!isFree)
                continue;
            edge.label = label;
            taken.push_back(label);
            break;
        }
    }
}

void StateMachine::followPath(const StateMachineInput &input)
{
    if (!input.now)
        return;
    for (std::uint32_t i = 0; i <= indexOf(*input.now); ++i) {
        if (std::holds_alternative<trace::StateChanged>(input.trace.events()[i].fact))
            take(input, EventId(i));
    }
}

void StateMachine::take(const StateMachineInput &input, EventId event)
{
    const trace::Event &change = input.trace.event(event);
    const auto side = static_cast<std::size_t>(change.host);
    if (change.socket == trace::NoSocket || input.ends[side] != change.socket)
        return;
    const std::size_t edge = edgeOf(input, event);
    m_edges[edge].taken[side] = event;
    m_path.push_back({event, change.host, edge});
}

std::size_t StateMachine::edgeOf(const StateMachineInput &input, EventId event)
{
    const auto &change = std::get<trace::StateChanged>(input.trace.event(event).fact);
    const auto known = std::ranges::find_if(m_edges, [&change](const Edge &edge) {
        return edge.what.from == change.from && edge.what.to == change.to;
    });
    if (known == m_edges.end())
        m_edges.push_back({explanation::transitionOf(input.trace, event, input.language),
                           {},
                           {NoEvent, NoEvent},
                           {}});
    else
        return static_cast<std::size_t>(known - m_edges.begin());
    return m_edges.size() - 1;
}

// CLOSED is where the end came to it, or the top before it has gone anywhere.
void StateMachine::markPresent(const StateMachineInput &input, tcp::Side side)
{
    const trace::SocketId end = input.ends[static_cast<std::size_t>(side)];
    if (end == trace::NoSocket || !input.now)
        return;
    const trace::Snapshot *snapshot = input.trace.stateAfter(end, *input.now);
    if (snapshot == nullptr || !snapshot->state)
        return;
    State cameFrom = State::Listen;
    for (const Taken &taken : m_path) {
        if (taken.host == side)
            cameFrom = m_edges[taken.edge].what.from;
    }
    const Box &box = boxOf(*snapshot->state, cameFrom);
    m_boxes[static_cast<std::size_t>(&box - m_boxes.data())]
        .isPresent[static_cast<std::size_t>(side)] = true;
}

std::optional<std::size_t> StateMachine::edgeAt(QPointF point, double tolerance) const
{
    std::optional<std::size_t> nearest;
    double least = tolerance;
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        if (m_edges[i].label.contains(point))
            return i;
        for (double part = 0; part <= 1; part += 0.02) {
            const double away = QLineF(point, m_edges[i].line.pointAtPercent(part)).length();
            if (away > least)
                continue;
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace diagram
