// SPDX-License-Identifier: MIT
#include "scene/whatif/laddereditor.h"

#include "explanation/whatif.h"
#include "exploration/segmentedits.h"
#include "model/changes.h"
#include "model/document.h"
#include "model/languages.h"
#include "model/playback.h"
#include "model/selection.h"
#include "scene/items/changesitem.h"
#include "scene/items/dragitem.h"
#include "scene/ladderview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

namespace scene {

using trace::EventId;

namespace {

constexpr double HeadReach = 12; // pixels on the screen
constexpr double LifelineReach = 16;

} // namespace

LadderEditor::LadderEditor(model::Document &document, model::Selection &selection,
                           model::Changes &changes, LadderView &view)
    : QObject(&view), m_document(document), m_selection(selection), m_changes(changes),
      m_view(view), m_whatIf(document, selection),
      m_changesItem(new ChangesItem(view.picture(), changes)),
      m_dragItem(new DragItem(view.picture()))
{
    view.scene()->addItem(m_changesItem);
    view.scene()->addItem(m_dragItem);
    const auto mark = [this] {
        m_changesItem->take();
        m_changesItem->setVisible(!m_view.playback().isFutureHidden());
    };
    connect(&changes, &model::Changes::changed, this, mark);
    connect(&view, &LadderView::placed, this, mark);
    offerActions();
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

bool LadderEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (m_document.trace().events().empty())
        return false;
    // The view or its viewport; a view that is being destroyed cannot be asked which.
    const bool isOnRows = watched != &m_view;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return isOnRows && press(static_cast<const QMouseEvent &>(*event));
    case QEvent::MouseMove: return isOnRows && move(static_cast<const QMouseEvent &>(*event));
    case QEvent::MouseButtonRelease:
        return isOnRows && release(static_cast<const QMouseEvent &>(*event));
    case QEvent::MouseButtonDblClick:
        return isOnRows && doubleClick(static_cast<const QMouseEvent &>(*event));
    case QEvent::ContextMenu: showMenu(static_cast<const QContextMenuEvent &>(*event)); return true;
    case QEvent::KeyPress: return !isOnRows && press(static_cast<const QKeyEvent &>(*event));
    default: return false; // the other events of a widget are no alternatives of ours
    }
}

bool LadderEditor::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !canEdit())
        return false;
    m_pressed = event.position().toPoint();
    const auto handle = handleAt(m_pressed, event.modifiers());
    if (!handle)
        return false;
    m_isMoving = false;
    m_drag.emplace(*handle, m_document.scenario(), m_document.trace(), m_view.ladder(),
                   m_view.mapToScene(m_pressed));
    return true;
}

bool LadderEditor::move(const QMouseEvent &event)
{
    const QPoint here = event.position().toPoint();
    if (!m_drag) {
        const bool isOverHandle =
            event.buttons() == Qt::NoButton && canEdit() && handleAt(here, event.modifiers());
        if (isOverHandle)
            m_view.viewport()->setCursor(Qt::SizeVerCursor);
        return isOverHandle;
    }
    const bool isFar = (here - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_isMoving && isFar) {
        m_isMoving = true;
        ++m_drags;
    }
    if (m_isMoving)
        dragTo(here);
    return true;
}

bool LadderEditor::release(const QMouseEvent &event)
{
    if (!m_drag || event.button() != Qt::LeftButton)
        return false;
    const bool isClick = !m_isMoving;
    endDrag();
    if (!isClick)
        return true;
    if (const auto clicked = m_view.eventAt(m_pressed))
        m_selection.selectEvent(*clicked);
    else
        m_selection.clear();
    return true;
}

// In a lane, where nothing is.
bool LadderEditor::doubleClick(const QMouseEvent &event)
{
    const QPoint here = event.position().toPoint();
    const auto lane = laneAt(here);
    if (event.button() != Qt::LeftButton || !lane || m_view.eventAt(here))
        return false;
    if (canEdit())
        askCall(*lane, timeAt(here));
    else
        refuse(whyFixed());
    return true;
}

// The edit of this moment replaces that of the moment before: they have one subject.
void LadderEditor::dragTo(QPoint viewportPoint)
{
    const QPointF place = m_view.mapToScene(viewportPoint);
    const Dragged dragged = m_drag->at(place, m_view.languages().first());
    m_document.edit(dragged.scenario, QStringLiteral("drag %1").arg(m_drags));
    // The ladder may have been placed anew below the mouse.
    m_dragItem->show(m_view.mapToScene(viewportPoint), dragged.hint);
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
}

void LadderEditor::endDrag()
{
    m_drag.reset();
    m_isMoving = false;
    m_dragItem->show({}, {});
    m_view.viewport()->setCursor(Qt::ArrowCursor);
}

void LadderEditor::cancelDrag()
{
    if (m_isMoving)
        m_document.edit(m_drag->scenario(), QStringLiteral("drag %1").arg(m_drags));
    endDrag();
}

std::optional<Handle> LadderEditor::handleAt(QPoint viewportPoint,
                                             Qt::KeyboardModifiers modifiers) const
{
    const auto head = headAt(viewportPoint);
    if (modifiers.testFlag(Qt::ControlModifier))
        return head ? std::optional<Handle>(PathHandle{*head}) : std::nullopt;
    if (modifiers.testFlag(Qt::ShiftModifier))
        return CutHandle{cutAt(viewportPoint)};
    const auto event = m_view.eventAt(viewportPoint);
    const trace::Trace &trace = m_document.trace();
    if (event && laneAt(viewportPoint)) {
        const auto *made = std::get_if<trace::CallMade>(&trace.event(*event).fact);
        if (made && made->scenarioCall >= 0)
            return CallHandle{*event, static_cast<std::size_t>(made->scenarioCall)};
    }
    return head ? std::optional<Handle>(HeadHandle{*head}) : std::nullopt;
}

// The segment whose head, or end on the way, is near; only one that a fault can choose.
std::optional<EventId> LadderEditor::headAt(QPoint viewportPoint) const
{
    const QPointF point = m_view.mapToScene(viewportPoint);
    const double reach = HeadReach / m_view.zoom();
    std::optional<EventId> nearest;
    double least = reach;
    m_view.ladder().visitArrows(point.y() - reach, point.y() + reach, [&](std::size_t i) {
        const diagram::Arrow &arrow = m_view.ladder().shapes().arrows[i];
        const double away = std::hypot(arrow.x2 - point.x(), arrow.y2 - point.y());
        const bool isOwn = !arrow.isInjected && !arrow.isDuplicate;
        if (isOwn && away <= least) {
            least = away;
            nearest = arrow.sent;
        }
    });
    const bool isFree =
        nearest && exploration::canBeTreated(m_document.scenario(), m_document.trace(), *nearest);
    return isFree ? nearest : std::nullopt;
}

std::optional<tcp::Side> LadderEditor::laneAt(QPoint viewportPoint) const
{
    if (!m_view.options().hasCalls)
        return {};
    const double x = m_view.mapToScene(viewportPoint).x();
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        const diagram::HostColumns &columns = m_view.ladder().columns().host(side);
        if (x >= std::min(columns.calls.left, columns.waits.left)
            && x <= std::max(columns.calls.right, columns.waits.right))
            return side;
    }
    return {};
}

// On a lifeline what that host sends is lost, between them whatever is sent.
scenario::Cut LadderEditor::cutAt(QPoint viewportPoint) const
{
    const double x = m_view.mapToScene(viewportPoint).x();
    const double reach = LifelineReach / m_view.zoom();
    const auto isBeside = [&](tcp::Side side) {
        return std::abs(m_view.ladder().columns().host(side).lifeline - x) <= reach;
    };
    scenario::Cut cut;
    cut.fromClient = !isBeside(tcp::Side::Server);
    cut.fromServer = !isBeside(tcp::Side::Client);
    return cut;
}

tcp::Duration LadderEditor::timeAt(QPoint viewportPoint) const
{
    const double y = m_view.mapToScene(viewportPoint).y();
    const tcp::Duration at =
        Drag::timeAt(m_view.ladder(), m_document.trace(), y).time_since_epoch();
    return std::max<tcp::Duration>(tcp::Duration::zero(),
                                   std::chrono::round<std::chrono::milliseconds>(at));
}

bool LadderEditor::canEdit() const
{
    return m_whatIf.canEdit() && !m_view.playback().isFutureHidden();
}

QString LadderEditor::whyFixed() const
{
    const explanation::Language language = m_view.languages().first();
    return m_whatIf.canEdit() ? explanation::futureIsHidden(language)
                              : explanation::captureIsFixed(language);
}

// A message where the eyes are.
void LadderEditor::refuse(const QString &why)
{
    QToolTip::showText(m_view.viewport()->mapToGlobal(placeOfSelection()), why, m_view.viewport());
}

QPoint LadderEditor::placeOfSelection() const
{
    if (!m_selection.event())
        return m_view.viewport()->rect().center();
    const QRect place =
        m_view.mapFromScene(m_view.ladder().rectOf(*m_selection.event())).boundingRect();
    return place.isNull() ? m_view.viewport()->rect().center() : place.center();
}

} // namespace scene
