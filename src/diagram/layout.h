// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/moment.h"
#include "diagram/options.h"
#include "diagram/placing/columns.h"
#include "diagram/placing/rowindex.h"
#include "diagram/placing/timescale.h"
#include "diagram/shapes.h"
#include "trace/step.h"
#include "trace/trace.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace diagram {

// Which instants there are and what room each needs, so that ladders that stand beside each other
// can share one scale of time.
struct ScaleNeeds
{
    std::vector<Instant> instants; // in order of time
    tcp::Duration unit{};          // the time that a segment usually travels
};

// The ladder of a trace, placed: immutable, without a reference to what it was made from. Its rows
// begin at y = 0; the heads of the lifelines are painted apart, so that they stay visible.
class Layout
{
public:
    Layout() = default;
    // With needs of others besides its own the scale has room for all of them.
    Layout(const trace::Trace &trace, std::span<const trace::Step> steps, const Options &options,
           const ScaleNeeds *shared = nullptr);

    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] QSizeF size() const { return m_size; } // of the rows
    [[nodiscard]] double headsHeight() const { return m_headsHeight; }
    [[nodiscard]] const Columns &columns() const { return m_columns; }
    [[nodiscard]] const Shapes &shapes() const { return m_shapes; }
    // Name, system and address, one a line.
    [[nodiscard]] const QStringList &head(tcp::Side side) const
    {
        return m_heads[static_cast<int>(side)];
    }

    [[nodiscard]] const ScaleNeeds &scaleNeeds() const { return m_needs; }
    [[nodiscard]] double yAt(tcp::SimTime time) const;
    [[nodiscard]] tcp::SimTime timeAt(double y) const;
    [[nodiscard]] double yOf(trace::EventId event) const { return m_eventY[indexOf(event)]; }
    [[nodiscard]] std::span<const Break> breaks() const { return m_scale.breaks(); }

    // Everything up to and with a time; up to and with a step.
    [[nodiscard]] Moment momentAt(tcp::SimTime time) const;
    [[nodiscard]] Moment momentAfter(std::size_t step) const;
    // How far down the picture has happened; up to the moment's last step only.
    [[nodiscard]] double yOf(const Moment &moment) const;
    [[nodiscard]] double yOfLastStep(const Moment &moment) const;
    // Of each step's last event, in order of time; they need not grow strictly.
    [[nodiscard]] std::span<const float> stepHeights() const { return m_stepY; }
    [[nodiscard]] bool isPast(trace::EventId event, const Moment &moment) const;
    // What happens in the steps from `first` on, before step `last`.
    [[nodiscard]] std::vector<trace::EventId> eventsOfSteps(std::uint32_t first,
                                                            std::uint32_t last) const;

    // What an event, or a step's events together, look like; empty for what is not drawn.
    [[nodiscard]] QRectF rectOf(trace::EventId event) const;
    // The event whose shape is nearest to the point, within the tolerance.
    [[nodiscard]] std::optional<trace::EventId> eventAt(QPointF point, double tolerance = 4) const;
    // The cut of the path that the point is in, by its place in Trace::cuts().
    [[nodiscard]] std::optional<std::uint32_t> cutAt(QPointF point) const;
    // Events with a shape of their own, in order of time: what a reader can walk through.
    [[nodiscard]] std::span<const trace::EventId> visibleEvents() const { return m_visible; }

    // Whether a shape belongs to another connection than the chosen one.
    [[nodiscard]] bool isAside(trace::SocketId socket) const;

    // Calls visit(index) for each shape that may reach into [top, bottom].
    template <typename Visit>
    void visitArrows(double top, double bottom, Visit visit) const
    {
        m_rows.arrows.visit(top, bottom, visit);
    }
    template <typename Visit>
    void visitCells(double top, double bottom, Visit visit) const
    {
        m_rows.cells.visit(top, bottom, visit);
    }
    template <typename Visit>
    void visitTimers(double top, double bottom, Visit visit) const
    {
        m_rows.timers.visit(top, bottom, visit);
    }
    template <typename Visit>
    void visitCalls(double top, double bottom, Visit visit) const
    {
        m_rows.calls.visit(top, bottom, visit);
    }
    template <typename Visit>
    void visitLabels(double top, double bottom, Visit visit) const
    {
        m_rows.labels.visit(top, bottom, visit);
    }
    // Whether an edge at this height goes through a text that is shown, other than a state's name
    // that is told above such an edge as well.
    [[nodiscard]] bool cutsText(double y) const;

private:
    struct Index
    {
        RowIndex arrows;
        RowIndex cells;
        RowIndex timers;
        RowIndex calls;
        RowIndex labels;
    };

    [[nodiscard]] double contentBottom(double least) const;
    void index();

    Options m_options;
    QSizeF m_size;
    double m_headsHeight = 0;
    double m_top = 0; // of the first row
    Columns m_columns;
    ScaleNeeds m_needs;
    TimeScale m_scale;
    Shapes m_shapes;
    Index m_rows;
    std::array<QStringList, 2> m_heads;
    std::vector<float> m_eventY;
    std::vector<std::uint32_t> m_eventStep; // the step that an event belongs to
    std::vector<tcp::SimTime> m_stepTimes;
    std::vector<float> m_stepY; // the height of each step's last event
    std::vector<trace::EventId> m_visible;
    std::vector<std::uint32_t> m_connections; // a socket and its peer have the same number
};

// How wide the ladder would be; that of the options where it can be as narrow as they want it.
[[nodiscard]] double neededWidth(const trace::Trace &trace, std::span<const trace::Step> steps,
                                 const Options &options);

} // namespace diagram
