// SPDX-License-Identifier: MIT
#include "scene/accessible/accessibleevent.h"

#include "explanation/explainstep.h"
#include "explanation/labels.h"
#include "model/languages.h"
#include "model/playback.h"
#include "model/selection.h"
#include "scene/ladderview.h"

#include <algorithm>

namespace scene {

AccessibleEvent::AccessibleEvent(LadderView &view, trace::EventId event)
    : m_view(view), m_event(event)
{
}

bool AccessibleEvent::isValid() const
{
    return trace::indexOf(m_event) < m_view.playback().knownTrace().events().size();
}

QWindow *AccessibleEvent::window() const
{
    return m_view.window()->windowHandle();
}

QAccessibleInterface *AccessibleEvent::parent() const
{
    return QAccessible::queryAccessibleInterface(&m_view);
}

QString AccessibleEvent::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Description)
        return explanationText();
    if (kind != QAccessible::Name)
        return {};
    const diagram::Options &options = m_view.options();
    return explanation::accessibleText(m_view.playback().knownTrace(), m_event,
                                       m_view.languages().first(),
                                       {options.hasLabels, options.hasStateNames});
}

QString AccessibleEvent::explanationText() const
{
    if (m_view.told() != LadderView::Told::Everything)
        return {};
    const auto steps = m_view.playback().knownSteps();
    const auto step = std::ranges::find_if(steps, [this](const trace::Step &candidate) {
        return std::ranges::find(candidate.events, m_event) != candidate.events.end();
    });
    if (step == steps.end())
        return {};
    return explanation::explainStep(m_view.playback().knownTrace(), *step,
                                    m_view.languages().first())
        .body;
}

void *AccessibleEvent::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList AccessibleEvent::actionNames() const
{
    QStringList names = {pressAction(), setFocusAction()};
    if (!isValid())
        return names;
    for (const EventAction &action : m_view.eventActions()) {
        if (action.isOffered(m_event))
            names << action.name;
    }
    return names;
}

const EventAction *AccessibleEvent::offered(const QString &name) const
{
    const auto actions = m_view.eventActions();
    const auto found = std::ranges::find(actions, name, &EventAction::name);
    const bool isOffered = found != actions.end() && isValid() && found->isOffered(m_event);
    return isOffered ? &*found : nullptr;
}

QString AccessibleEvent::localizedActionName(const QString &name) const
{
    if (const EventAction *action = offered(name))
        return action->text();
    return name == pressAction() ? LadderView::tr("Go to it") : LadderView::tr("Select it");
}

QString AccessibleEvent::localizedActionDescription(const QString &name) const
{
    if (const EventAction *action = offered(name))
        return action->text();
    return name == pressAction() ? LadderView::tr("Selects the event and moves time to it")
                                 : LadderView::tr("Selects the event");
}

void AccessibleEvent::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == pressAction())
        m_view.goTo(m_event);
    else if (name == setFocusAction())
        m_view.select(m_event);
    else if (const EventAction *action = offered(name))
        action->act(m_event);
}

QStringList AccessibleEvent::keyBindingsForAction(const QString &name) const
{
    if (name == pressAction())
        return {QStringLiteral("Return")};
    const EventAction *action = offered(name);
    return action ? QStringList{action->key.toString()} : QStringList();
}

QRect AccessibleEvent::rect() const
{
    if (!isValid())
        return {};
    const QRect place = m_view.mapFromScene(m_view.ladder().rectOf(m_event)).boundingRect();
    return {m_view.viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State AccessibleEvent::state() const
{
    const bool isSelected = m_view.selection().event() == m_event;
    const QRect place = m_view.mapFromScene(m_view.ladder().rectOf(m_event)).boundingRect();
    QAccessible::State state;
    state.focusable = true;
    state.selectable = true;
    state.readOnly = true;
    state.selected = isSelected;
    state.focused = isSelected && m_view.hasFocus();
    state.offscreen = !m_view.viewport()->rect().intersects(place);
    return state;
}

} // namespace scene
