// SPDX-License-Identifier: MIT
// What the view makes of keys, and of the focus that brings them.
#include "model/playback.h"
#include "model/selection.h"
#include "scene/items/focusring.h"
#include "scene/ladderview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace scene {

void LadderView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        followPalette();
    QGraphicsView::changeEvent(event);
}

void LadderView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    m_ring->setVisible(FocusRing::isOfKeys(event->reason()));
}

void LadderView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_ring->hide();
}

void LadderView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: selectNext(1); return;
    case Qt::Key_Up: selectNext(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: goToSelected(); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return;
    case Qt::Key_Minus: zoomOut(); return;
    case Qt::Key_0: fit(); return;
    case Qt::Key_Home: verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum); return;
    case Qt::Key_End: verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum); return;
    case Qt::Key_Escape:
        if (m_selection.event() || m_selection.socket()) {
            m_selection.clear();
            return;
        }
    }
    QGraphicsView::keyPressEvent(event);
}

// Without a selection the walk begins where time stands.
void LadderView::selectNext(int direction)
{
    const auto events = shownEvents();
    if (events.empty())
        return;
    const auto from = m_selection.event() ? m_selection.event() : m_playback.lastEvent();
    auto place = std::ranges::lower_bound(events, from.value_or(events.front()));
    const bool isOnEvent = place != events.end() && m_selection.event() == *place;
    if (direction > 0 && isOnEvent && std::next(place) != events.end())
        ++place;
    else if (direction < 0 && place != events.begin())
        --place;
    m_selection.selectEvent(place == events.end() ? events.back() : *place);
}

void LadderView::goToSelected()
{
    if (!m_selection.event())
        return;
    const auto steps = m_playback.knownSteps();
    const auto place = std::ranges::find_if(steps, [this](const trace::Step &step) {
        return std::ranges::find(step.events, *m_selection.event()) != step.events.end();
    });
    if (place != steps.end())
        m_playback.seekStep(static_cast<int>(place - steps.begin()));
}

} // namespace scene
