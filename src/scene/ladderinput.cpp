// SPDX-License-Identifier: MIT
// What the view makes of mouse, touch and keys.
#include "explanation/labels.h"
#include "model/languages.h"
#include "model/playback.h"
#include "model/selection.h"
#include "scene/headsbar.h"
#include "scene/ladderview.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace scene {

namespace {

constexpr double HitTolerance = 5; // pixels on the screen
constexpr int WheelNotch = 120;

} // namespace

void LadderView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        followPalette();
    QGraphicsView::changeEvent(event);
}

void LadderView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        selectNext(1);
        return;
    case Qt::Key_Up:
        selectNext(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goToSelected();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_Home:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        return;
    case Qt::Key_End:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
        return;
    case Qt::Key_Escape:
        if (m_selection.event() || m_selection.socket()) {
            m_selection.clear();
            return;
        }
    }
    QGraphicsView::keyPressEvent(event);
}

void LadderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goToSelected();
}

void LadderView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint here = event->position().toPoint();
    if (!m_pressed) {
        viewport()->setCursor(eventAt(here) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const int moved = (here - *m_pressed).manhattanLength();
    m_isPanning = m_isPanning || moved >= QApplication::startDragDistance();
    if (m_isPanning)
        panTo(here);
}

void LadderView::mousePressEvent(QMouseEvent *event)
{
    const bool pans = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    if (!pans) {
        QGraphicsView::mousePressEvent(event);
        return;
    }
    m_pressed = event->position().toPoint();
    m_isPanning = false;
}

void LadderView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = m_pressed && !m_isPanning && event->button() == Qt::LeftButton;
    m_pressed.reset();
    m_isPanning = false;
    viewport()->unsetCursor();
    if (isClick)
        selectAt(event->position().toPoint());
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted) {
        fit();
        return;
    }
    if (widthAt(zoom()) != m_options.width)
        place();
}

void LadderView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (dx != 0)
        m_heads->update();
}

bool LadderView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
        return showTip(static_cast<QHelpEvent &>(*event));
    case QEvent::Gesture:
    case QEvent::NativeGesture:
        if (zoomByGesture(*event))
            return true;
        break;
    default:
        break; // the other events of a widget are no alternatives of ours
    }
    return QGraphicsView::viewportEvent(event);
}

void LadderView::wheelEvent(QWheelEvent *event)
{
    m_isFollowing = m_isFollowing && !m_playback.isMoving();
    const int turned = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double notches = static_cast<double>(turned) / WheelNotch;
        zoomAround(zoom() * std::pow(1.2, notches), event->position());
        event->accept();
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turned);
        event->accept();
        return;
    }
    QGraphicsView::wheelEvent(event);
}

void LadderView::selectAt(QPoint viewportPoint)
{
    if (const auto event = eventAt(viewportPoint))
        m_selection.selectEvent(*event);
    else
        m_selection.clear();
}

// Without a selection the walk begins where time stands.
void LadderView::selectNext(int direction)
{
    const auto events = m_picture.layout.visibleEvents();
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
    const auto steps = m_document.steps();
    const auto place = std::ranges::find_if(steps, [this](const trace::Step &step) {
        return std::ranges::find(step.events, *m_selection.event()) != step.events.end();
    });
    if (place != steps.end())
        m_playback.seekStep(static_cast<int>(place - steps.begin()));
}

void LadderView::panTo(QPoint viewportPoint)
{
    const QPoint moved = viewportPoint - *m_pressed;
    m_pressed = viewportPoint;
    m_isFollowing = m_isFollowing && !m_playback.isMoving();
    viewport()->setCursor(Qt::ClosedHandCursor);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

bool LadderView::showTip(QHelpEvent &event)
{
    const auto hit = eventAt(event.pos());
    if (!hit) {
        QToolTip::hideText();
        event.ignore();
        return true;
    }
    const trace::Trace &trace = m_document.trace();
    QString text = explanation::tooltip(trace, *hit, m_languages.first());
    if (const auto second = m_languages.second())
        text += QStringLiteral("\n\n") + explanation::tooltip(trace, *hit, *second);
    const QRect area = mapFromScene(m_picture.layout.rectOf(*hit)).boundingRect();
    QToolTip::showText(event.globalPos(), text, viewport(), area);
    return true;
}

bool LadderView::zoomByGesture(QEvent &event)
{
    if (event.type() == QEvent::NativeGesture) {
        const auto &native = static_cast<QNativeGestureEvent &>(event);
        if (native.gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoomAround(zoom() * (1 + native.value()), native.position());
        return true;
    }
    const auto &gestures = static_cast<QGestureEvent &>(event);
    const auto *pinch = static_cast<const QPinchGesture *>(gestures.gesture(Qt::PinchGesture));
    if (pinch == nullptr)
        return false;
    if (pinch->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
        zoomAround(zoom() * pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()));
    return true;
}

std::optional<trace::EventId> LadderView::eventAt(QPoint viewportPoint) const
{
    return m_picture.layout.eventAt(mapToScene(viewportPoint), HitTolerance / zoom());
}

} // namespace scene
