// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/geometry.h"
#include "diagram/painting/fonts.h"
#include "diagram/placing/columns.h"
#include "diagram/placing/spans.h"
#include "diagram/placing/timescale.h"
#include "diagram/shapes.h"
#include "trace/trace.h"

#include <QHash>
#include <QString>

#include <vector>

namespace diagram {

// Measures texts, and stores each of them once.
class LabelMaker
{
public:
    LabelMaker(Shapes &shapes, const Options &options) : m_shapes(shapes), m_options(options) {}

    [[nodiscard]] double width(const QString &text, Role role);
    // A label of the right size, not yet placed.
    [[nodiscard]] Label make(const QString &text, Role role, trace::EventId event,
                             trace::SocketId socket);

private:
    [[nodiscard]] double shapedWidth(const QString &text, Role role);
    [[nodiscard]] double widthOfTime(const QString &text);

    Shapes &m_shapes;
    const Options &m_options;
    QHash<QString, std::uint32_t> m_texts;
    QHash<std::pair<int, QString>, double> m_widths;
    QHash<QChar, double> m_letters; // of times at the axis
};

// What the placing functions share: where time and columns are, and where the shapes go.
struct Placing
{
    const trace::Trace &trace;
    const Options &options;
    const Columns &columns;
    const std::vector<float> &eventY;
    double end = 0;                         // the height of the trace's end
    double tail = 0;                        // how far what still lasts is drawn beyond it
    const std::vector<QString> &arrowNames; // by event; empty where no segment was sent
    Shapes &shapes;
    LabelMaker &labels;

    [[nodiscard]] double y(trace::EventId event) const { return eventY[indexOf(event)]; }
    // Where a span ends that began at `from`.
    [[nodiscard]] double endOf(trace::EventId to) const
    {
        return to == NoEvent ? end + tail : y(to);
    }
};

struct LaneText;

// How high CLOSED is written at the end of a socket, in text sizes.
inline constexpr double ClosedHeight = 1.7;
inline constexpr double UprightClosedHeight = 4.6;

// From where to where the torn edges of a break reach downwards.
[[nodiscard]] Span tornEdges(const Gap &gap, const Options &options);

void placeCells(const Placing &placing, const std::vector<StateSpan> &spans);
void placeTimers(const Placing &placing, const std::vector<TimerSpan> &spans);
// `texts` are the lines beside the calls, in order of time.
void placeCalls(const Placing &placing, const std::vector<CallSpan> &spans,
                const std::vector<LaneText> &texts);
// Takes away what the options leave blank, when all has its place.
void blankLanes(const Placing &placing);
void placeArrows(const Placing &placing, const TimeScale &scale, double top);
// The times at the axis; `events` are the first of each instant, `texts` what is written there.
void placeTicks(const Placing &placing, std::span<const Instant> instants,
                std::span<const trace::EventId> events, const QStringList &texts,
                const TimeScale &scale, double top);
// Arrows and breaks must be in their places, so that the words can be where none goes through.
void placeCuts(const Placing &placing, const TimeScale &scale, double top);
void placeGaps(const Placing &placing, const TimeScale &scale, double top);
// The names of the arrows; everything else between the lifelines must be in its place.
void placeArrowLabels(const Placing &placing);

} // namespace diagram
