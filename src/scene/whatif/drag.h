// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"
#include "explanation/language.h"
#include "scenario/scenario.h"
#include "trace/trace.h"

#include <QPointF>
#include <QString>

#include <variant>

namespace scene {

// What is dragged.
struct HeadHandle // of a segment's arrow: it arrives later
{
    trace::EventId sent{};
};
struct PathHandle // of an arrow: everything that way arrives as much later
{
    trace::EventId sent{};
};
struct CallHandle // a call in its lane: it is made at another time, or never
{
    trace::EventId made{};
    std::size_t call = 0;
};
struct CutHandle // a span of time in which the path is cut
{
    scenario::Cut cut; // whose segments are lost
};
using Handle = std::variant<HeadHandle, PathHandle, CallHandle, CutHandle>;

// What a drag comes to when it ends here.
struct Dragged
{
    scenario::Scenario scenario;
    QString hint; // in the language, what it does
};

// A drag over a ladder as it was when it began: while it lasts the ladder changes, but a place
// keeps meaning the same time.
class Drag
{
public:
    Drag(const Handle &handle, const scenario::Scenario &scenario, const trace::Trace &trace,
         const diagram::Layout &layout, QPointF from);

    [[nodiscard]] Dragged at(QPointF place, explanation::Language language) const;
    [[nodiscard]] const Handle &handle() const { return m_handle; }
    [[nodiscard]] const scenario::Scenario &scenario() const { return m_scenario; }

    // The time at a height; below the end time goes on as segments usually travel.
    [[nodiscard]] static tcp::SimTime timeAt(const diagram::Layout &layout,
                                             const trace::Trace &trace, double y);

private:
    [[nodiscard]] Dragged drag(const HeadHandle &handle, QPointF place,
                               explanation::Language language) const;
    [[nodiscard]] Dragged drag(const PathHandle &handle, QPointF place,
                               explanation::Language language) const;
    [[nodiscard]] Dragged drag(const CallHandle &handle, QPointF place,
                               explanation::Language language) const;
    [[nodiscard]] Dragged drag(const CutHandle &handle, QPointF place,
                               explanation::Language language) const;
    [[nodiscard]] tcp::SimTime roundTimeAt(double y) const;
    [[nodiscard]] bool isOutOfLane(tcp::Side host, double x) const;

    Handle m_handle;
    scenario::Scenario m_scenario;
    trace::Trace m_trace;
    diagram::Layout m_layout;
    QPointF m_from;
};

} // namespace scene
