// SPDX-License-Identifier: MIT
// What the view makes of mouse and touch.
#include "explanation/labels.h"
#include "explanation/whatif.h"
#include "model/languages.h"
#include "model/playback.h"
#include "model/selection.h"
#include "scene/headsbar.h"
#include "scene/items/focusring.h"
#include "scene/ladderview.h"
#include "scene/mapbar.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace scene {

namespace {

constexpr double HitTolerance = 5; // pixels on the screen
constexpr double PlayheadTolerance = 6;
constexpr int WheelNotch = 120;

} // namespace

void LadderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goToSelected();
}

void LadderView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint here = event->position().toPoint();
    if (m_isDraggingTime) {
        dragTimeTo(here);
        return;
    }
    if (!m_pressed) {
        showCursor(here);
        return;
    }
    const int moved = (here - *m_pressed).manhattanLength();
    m_isPanning = m_isPanning || moved >= QApplication::startDragDistance();
    if (m_isPanning)
        panTo(here);
}

void LadderView::mousePressEvent(QMouseEvent *event)
{
    m_ring->hide();
    const QPoint here = event->position().toPoint();
    const bool pans = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    if (!pans) {
        QGraphicsView::mousePressEvent(event);
        return;
    }
    m_isPanning = false;
    m_isDraggingTime = event->button() == Qt::LeftButton && isOnPlayhead(here);
    if (!m_isDraggingTime)
        m_pressed = here;
}

void LadderView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint here = event->position().toPoint();
    const bool isClick = m_pressed && !m_isPanning && event->button() == Qt::LeftButton;
    m_pressed.reset();
    m_isPanning = false;
    m_isDraggingTime = false;
    showCursor(here);
    if (isClick)
        selectAt(here);
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    m_ring->surround(rect());
    if (isFitted()) {
        fit();
        return;
    }
    if (m_framedSteps)
        followPalette(); // lines are as wide as the window is high
    const bool isPlaced = isFramed()
                              ? framing() == m_framing && !m_original
                              : widthAt(m_size == Size::Usual ? 1 : zoom()) == m_options.width;
    if (!isPlaced) {
        place();
        return;
    }
    placeBars();
    takeEdges();
}

// What is far apart, such as a moving segment and the line that scrolling brings, is painted apart:
// the rows between them cost nothing then.
void LadderView::paintEvent(QPaintEvent *event)
{
    for (const QRect &part : event->region()) {
        QPaintEvent alone(part);
        QGraphicsView::paintEvent(&alone);
    }
}

void LadderView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    takeEdges();
    if (dx != 0 || isFramed())
        m_heads->update();
    m_map->update();
}

bool LadderView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: return showTip(static_cast<QHelpEvent &>(*event));
    case QEvent::Gesture:
    case QEvent::NativeGesture:
        if (zoomByGesture(*event))
            return true;
        break;
    default: break; // the other events of a widget are no alternatives of ours
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

void LadderView::panTo(QPoint viewportPoint)
{
    const QPoint moved = viewportPoint - *m_pressed;
    m_pressed = viewportPoint;
    m_isFollowing = m_isFollowing && !m_playback.isMoving();
    viewport()->setCursor(Qt::ClosedHandCursor);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

// Time goes where the mouse is; the ladder moves only at its edges.
void LadderView::dragTimeTo(QPoint viewportPoint)
{
    const double y = mapToScene(viewportPoint).y();
    m_isFollowing = false;
    m_playback.seek(m_picture.layout.timeAt(y));
    m_camera.keepInSight(m_picture.layout.yOf(m_picture.now));
    m_isFollowing = true;
}

// The playhead's mark and the times beside it, and its line where nothing else lies.
bool LadderView::isOnPlayhead(QPoint viewportPoint) const
{
    const QPointF point = mapToScene(viewportPoint);
    const double away = std::abs(point.y() - m_picture.layout.yOf(m_picture.now)) * zoom();
    const bool isBesideAxis = point.x() < m_picture.layout.columns().axis.right;
    return away <= PlayheadTolerance && (isBesideAxis || !eventAt(viewportPoint));
}

void LadderView::showCursor(QPoint viewportPoint)
{
    if (isOnPlayhead(viewportPoint))
        viewport()->setCursor(Qt::SizeVerCursor);
    else
        viewport()->setCursor(eventAt(viewportPoint) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool LadderView::showTip(QHelpEvent &event)
{
    QString text = tipAt(event.pos(), m_languages.first());
    if (text.isEmpty()) {
        QToolTip::hideText();
        event.ignore();
        return true;
    }
    if (const auto second = m_languages.second())
        text += QStringLiteral("\n\n") + tipAt(event.pos(), *second);
    const auto hit = eventAt(event.pos());
    const QRect area = hit ? mapFromScene(m_picture.layout.rectOf(*hit)).boundingRect()
                           : QRect(event.pos(), QSize(1, 1));
    QToolTip::showText(event.globalPos(), text, viewport(), area);
    return true;
}

// Of the event that is there, or else of the cut.
QString LadderView::tipAt(QPoint viewportPoint, explanation::Language language) const
{
    const trace::Trace &trace = m_playback.knownTrace();
    if (const auto event = eventAt(viewportPoint))
        return explanation::tooltip(trace, *event, language);
    const auto cut = m_picture.layout.cutAt(mapToScene(viewportPoint));
    return cut ? explanation::cutBetween(trace, trace.cuts()[*cut], language) : QString();
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
    const QPointF point = mapToScene(viewportPoint);
    return m_picture.layout.eventAt(point, HitTolerance / zoom());
}

} // namespace scene
