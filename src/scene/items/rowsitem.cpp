// SPDX-License-Identifier: MIT
#include "scene/items/rowsitem.h"

#include "diagram/painting/painter.h"
#include "diagram/painting/repainting.h"
#include "scene/layers.h"
#include "scene/picture.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace scene {

RowsItem::RowsItem(const Picture &picture) : m_picture(picture)
{
    setFlag(ItemUsesExtendedStyleOption); // for exposedRect
    setZValue(static_cast<int>(Layer::Rows));
}

void RowsItem::takeLayout()
{
    prepareGeometryChange();
    m_bounds = QRectF(QPointF(), m_picture.layout.size());
    update();
}

void RowsItem::takeMoment(const diagram::Moment &before)
{
    for (const QRectF &rect : diagram::changedRects(m_picture.layout, before, m_picture.still))
        update(rect);
}

void RowsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    // Smooth shapes are dear where what they are clipped to is more than a rectangle.
    painter->save();
    painter->setClipRect(option->exposedRect, Qt::IntersectClip);
    diagram::paintRows(*painter, m_picture.layout, option->exposedRect, *m_picture.theme,
                       m_picture.still);
    painter->restore();
}

} // namespace scene
