// SPDX-License-Identifier: MIT
#include "scene/accessibleevent.h"

#include "explanation/labels.h"
#include "model/languages.h"
#include "model/selection.h"
#include "scene/ladderview.h"

namespace scene {

AccessibleEvent::AccessibleEvent(LadderView &view, trace::EventId event)
    : m_view(view), m_event(event)
{
}

bool AccessibleEvent::isValid() const
{
    return trace::indexOf(m_event) < m_view.document().trace().events().size();
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
    if (kind != QAccessible::Name || !isValid())
        return {};
    return explanation::accessibleText(m_view.document().trace(), m_event,
                                       m_view.languages().first());
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
