// SPDX-License-Identifier: MIT
#include "scene/accessible/accessibleladder.h"

#include "model/playback.h"
#include "model/selection.h"
#include "scene/accessible/accessibleevent.h"
#include "scene/ladderview.h"

#include <algorithm>

namespace scene {

using trace::EventId;

namespace {

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<LadderView *>(object);
    return view == nullptr ? nullptr : new AccessibleLadder(*view);
}

int indexIn(const LadderView &view, EventId event)
{
    const auto events = view.shownEvents();
    const auto place = std::ranges::lower_bound(events, event);
    if (place == events.end() || *place != event)
        return -1;
    return static_cast<int>(place - events.begin());
}

// The event that tells most about the present step, of those that can be seen: that a state
// changed, or else what came first.
std::optional<EventId> eventOfStep(const LadderView &view)
{
    const int step = view.playback().step();
    if (step < 0)
        return {};
    std::optional<EventId> first;
    for (const EventId event :
         view.playback().knownSteps()[static_cast<std::size_t>(step)].events) {
        if (indexIn(view, event) < 0)
            continue;
        if (std::holds_alternative<trace::StateChanged>(
                view.playback().knownTrace().event(event).fact))
            return event;
        first = first.value_or(event);
    }
    return first;
}

} // namespace

void AccessibleLadder::install()
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
}

void AccessibleLadder::tellOfEvents(LadderView &view)
{
    if (auto *ladder =
            dynamic_cast<AccessibleLadder *>(QAccessible::queryAccessibleInterface(&view)))
        ladder->forgetChildren();
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void AccessibleLadder::tellOfStep(LadderView &view)
{
    moveFocus(view, eventOfStep(view));
}

void AccessibleLadder::tellOfSelection(LadderView &view)
{
    moveFocus(view, view.selection().event());
}

AccessibleLadder::AccessibleLadder(LadderView &view) : QAccessibleWidget(&view, QAccessible::List)
{
}

AccessibleLadder::~AccessibleLadder()
{
    forgetChildren();
}

int AccessibleLadder::childCount() const
{
    const bool tells = view().told() != LadderView::Told::Nothing;
    return tells ? static_cast<int>(view().shownEvents().size()) : 0;
}

QAccessibleInterface *AccessibleLadder::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    m_children.resize(static_cast<std::size_t>(childCount()));
    QAccessible::Id &id = m_children[static_cast<std::size_t>(index)];
    if (id == 0) {
        const EventId event = view().shownEvents()[static_cast<std::size_t>(index)];
        id = QAccessible::registerAccessibleInterface(new AccessibleEvent(view(), event));
    }
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *AccessibleLadder::childAt(int x, int y) const
{
    const QPoint point = view().viewport()->mapFromGlobal(QPoint(x, y));
    return child(indexOf(view().ladder().eventAt(view().mapToScene(point))));
}

int AccessibleLadder::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *event = dynamic_cast<const AccessibleEvent *>(child);
    return event == nullptr ? -1 : indexOf(event->event());
}

QAccessibleInterface *AccessibleLadder::focusChild() const
{
    return child(indexOf(focusedEvent()));
}

void AccessibleLadder::forgetChildren() const
{
    for (const QAccessible::Id id : std::exchange(m_children, {})) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
}

LadderView &AccessibleLadder::view() const
{
    return *static_cast<LadderView *>(object());
}

int AccessibleLadder::indexOf(std::optional<EventId> event) const
{
    return event ? indexIn(view(), *event) : -1;
}

std::optional<EventId> AccessibleLadder::focusedEvent() const
{
    const auto selected = view().selection().event();
    return selected ? selected : eventOfStep(view());
}

void AccessibleLadder::moveFocus(LadderView &view, std::optional<EventId> event)
{
    const int index = event ? indexIn(view, *event) : -1;
    if (index < 0 || view.told() == LadderView::Told::Nothing)
        return;
    QAccessibleEvent focus(&view, QAccessible::Focus);
    focus.setChild(index);
    QAccessible::updateAccessibility(&focus);
}

} // namespace scene
