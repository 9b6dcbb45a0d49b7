// SPDX-License-Identifier: MIT
#include "scene/items/dragitem.h"

#include "diagram/changes.h"
#include "scene/layers.h"
#include "scene/picture.h"

namespace scene {

DragItem::DragItem(const Picture &picture) : m_picture(picture)
{
    setZValue(static_cast<int>(Layer::Drag));
}

void DragItem::show(QPointF at, const QString &hint)
{
    prepareGeometryChange();
    m_hint = hint;
    m_at = at;
    if (hint.isEmpty()) {
        m_bounds = {};
        return;
    }
    // Beside the mouse where there is room, else on its other side.
    const double text = m_picture.layout.options().textSize;
    QRectF box = diagram::hintRect(m_picture.layout, at + QPointF(text, 0), hint);
    if (box.right() > m_picture.layout.size().width())
        box.moveRight(at.x() - text);
    box.moveLeft(std::max(0.0, box.left()));
    m_at = QPointF(box.left(), box.center().y());
    m_bounds = box.adjusted(-text, -text, text, text);
    update();
}

void DragItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!m_hint.isEmpty())
        diagram::paintHint(*painter, m_picture.layout, m_at, m_hint, *m_picture.theme);
}

} // namespace scene
