// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/shapes.h"
#include "explanation/transitions.h"
#include "trace/trace.h"

#include <QPainterPath>
#include <QRectF>
#include <QSizeF>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace diagram {

// What a state machine is drawn of.
struct StateMachineInput
{
    const trace::Trace &trace;
    // The two ends of the connection by tcp::Side; NoSocket where there is none.
    std::array<trace::SocketId, 2> ends = {trace::NoSocket, trace::NoSocket};
    std::optional<trace::EventId> now; // the last event that has happened
    explanation::Language language = explanation::Language::English;
};

// The state machine of RFC 9293, placed: a box a state (CLOSED twice, as in the figure), a line a
// transition, where both ends are and which ways they have taken. Immutable.
class StateMachine
{
public:
    struct Box
    {
        tcp::State state = tcp::State::Closed;
        QRectF rect;
        std::array<bool, 2> isPresent = {false, false}; // by tcp::Side
    };
    struct Edge
    {
        explanation::Transition what;
        QPainterPath line;
        std::array<trace::EventId, 2> taken = {NoEvent, NoEvent}; // last, by tcp::Side
        QRectF label;                                             // null where there is no room
    };
    // One transition that an end has made.
    struct Taken
    {
        trace::EventId event = NoEvent;
        tcp::Side host = tcp::Side::Client;
        std::size_t edge = 0;
    };

    StateMachine() = default;
    StateMachine(const StateMachineInput &input, QSizeF size, double textSize);

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] double textSize() const { return m_text; }
    [[nodiscard]] std::span<const Box> boxes() const { return m_boxes; }
    [[nodiscard]] std::span<const Edge> edges() const { return m_edges; }
    // What both ends have done so far, in order of time.
    [[nodiscard]] std::span<const Taken> path() const { return m_path; }

    // The line that is nearest to the point; nothing when none is near.
    [[nodiscard]] std::optional<std::size_t> edgeAt(QPointF point, double tolerance = 6) const;

private:
    void placeBoxes();
    void placeEdges();
    void placeLabels();
    void followPath(const StateMachineInput &input);
    void take(const StateMachineInput &input, trace::EventId event);
    [[nodiscard]] std::size_t edgeOf(const StateMachineInput &input, trace::EventId event);
    [[nodiscard]] const Box &boxOf(tcp::State state, tcp::State other) const;
    void markPresent(const StateMachineInput &input, tcp::Side side);

    QSizeF m_size;
    double m_text = 13;
    std::vector<Box> m_boxes;
    std::vector<Edge> m_edges;
    std::vector<Taken> m_path;
};

} // namespace diagram
