// SPDX-License-Identifier: MIT
#pragma once

#include "tcp/state.h"
#include "tcp/time.h"
#include "trace/event.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace diagram {

inline constexpr trace::EventId NoEvent{0xffff'ffff};

// What a segment is drawn as: the strongest of its flags.
enum class ArrowKind : std::uint8_t { Syn, Fin, Rst, Data, Ack };

// A segment on its way from one lifeline to the other, or back to its own.
struct Arrow
{
    float x1 = 0; // where and when it leaves
    float y1 = 0;
    float x2 = 0; // where and when it arrives, or dies
    float y2 = 0;
    std::optional<float> turnX; // where, half-way, one that comes back to its own host turns round
    trace::EventId sent = NoEvent;
    trace::EventId fate = NoEvent; // arrival or loss; NoEvent: on its way at the end
    trace::SocketId from = trace::NoSocket;
    trace::SocketId to = trace::NoSocket;
    ArrowKind kind = ArrowKind::Ack;
    bool isLost : 1 = false;
    bool isRetransmission : 1 = false;
    bool isInjected : 1 = false;
    bool isDuplicate : 1 = false; // a copy that the network made

    // The way to the turn; a point where it goes straight.
    [[nodiscard]] QLineF wayOut() const { return {QPointF(x1, y1), turn()}; }
    // The rest of the way: all of it where it goes straight.
    [[nodiscard]] QLineF wayIn() const { return {turn(), QPointF(x2, y2)}; }
    // How far it is after a part of its time.
    [[nodiscard]] QPointF pointAt(double part) const;

private:
    [[nodiscard]] QPointF turn() const
    {
        return turnX ? QPointF(*turnX, (y1 + y2) / 2) : QPointF(x1, y1);
    }
};

// The time that a socket spent in one state.
struct Cell
{
    float left = 0;
    float right = 0;
    float top = 0;
    float bottom = 0;
    trace::EventId from = NoEvent;
    trace::EventId to = NoEvent; // NoEvent: it still lasts at the end
    trace::SocketId socket = trace::NoSocket;
    tcp::State state = tcp::State::Closed;
    bool isUnknown : 1 = false; // a capture does not tell
    bool isInferred : 1 = false;
    bool isOpenEnded : 1 = false; // nothing that is known will ever end it
};

// A timer that ran.
struct TimerBar
{
    float left = 0;
    float right = 0;
    float top = 0;
    float bottom = 0;
    trace::EventId from = NoEvent;
    trace::EventId to = NoEvent; // NoEvent: it still runs at the end
    trace::SocketId socket = trace::NoSocket;
    tcp::TimerKind kind = tcp::TimerKind::Retransmission;
    enum class Ending : std::uint8_t {
        Running,
        Stopped,
        Restarted,
        Expired
    } ending = Ending::Running;
};

// A call from when it was made to when it returned.
struct CallBar
{
    float left = 0;
    float right = 0;
    float top = 0;
    float bottom = 0;
    trace::EventId from = NoEvent;
    trace::EventId to = NoEvent; // NoEvent: it still waits at the end
    trace::SocketId socket = trace::NoSocket;
    tcp::Side host = tcp::Side::Client;
    bool isFailed : 1 = false;
};

// The time in which the path was cut, between the lifelines or on one half of the way.
struct CutBand
{
    float left = 0;
    float right = 0;
    float top = 0;
    float bottom = 0;
    tcp::SimTime since{};
    std::uint32_t cut = 0;        // in Trace::cuts()
    std::uint32_t firstLabel = 0; // of its words, in Shapes::labels
    std::uint32_t labelCount = 0;
    bool fromClient : 1 = true; // what is lost
    bool fromServer : 1 = true;
    bool isOpenEnded : 1 = false; // it still lasts at the end
};

// What a text is, and so how it looks.
enum class Role : std::uint8_t {
    ArrowName,    // flags and what is special about the segment
    ArrowNumbers, // seq, ack, len
    State,
    NoTimer,
    Call,
    Result,
    Timer,
    Tick,   // a time at the axis
    Break,  // the time that a break skips
    Remark, // of the simulator
    Cut,    // from when to when the path was cut
};

// A placed text around its centre, turned by `angle` degrees.
struct Label
{
    float x = 0;
    float y = 0;
    float width = 0; // what is kept free for it
    float height = 0;
    float textWidth = 0; // what its letters take
    float angle = 0;
    std::uint32_t text = 0; // in Shapes::texts
    trace::EventId event = NoEvent;
    trace::SocketId socket = trace::NoSocket;
    Role role = Role::ArrowName;
    std::uint8_t tone = 0; // the ArrowKind, or the State, that gives its colour
    bool isHidden = false; // there is no room; a tooltip still tells it
};

// In the lane of a program's calls.
[[nodiscard]] inline bool isBesideCalls(const Label &label)
{
    return label.role == Role::Call || label.role == Role::Result || label.role == Role::Remark;
}

// A thin line from a text to the time that it belongs to, where it had to move.
struct Leader
{
    float x1 = 0;
    float y1 = 0;
    float x2 = 0;
    float y2 = 0;
    trace::EventId event = NoEvent;
};

// A time at the axis.
struct Tick
{
    float y = 0;
    trace::EventId event = NoEvent; // the first one then
};

// A break as it is drawn.
struct Gap
{
    float top = 0;
    float bottom = 0;
    tcp::SimTime from{};
    tcp::SimTime to{};
    std::uint32_t label = 0; // in Shapes::labels
};

// Everything that is placed, each kind in order of time.
struct Shapes
{
    std::vector<Arrow> arrows;
    std::vector<Cell> cells;
    std::vector<TimerBar> timers;
    std::vector<CallBar> calls;
    std::vector<CutBand> cuts;
    std::vector<Label> labels;
    std::vector<Leader> leaders;
    std::vector<Tick> ticks;
    std::vector<Gap> gaps;
    std::vector<QString> texts;
};

} // namespace diagram
