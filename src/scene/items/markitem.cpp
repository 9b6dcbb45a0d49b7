// SPDX-License-Identifier: MIT
#include "scene/items/markitem.h"

#include "scene/layers.h"
#include "scene/picture.h"

namespace scene {

MarkItem::MarkItem(const Picture &picture) : m_picture(picture)
{
    setZValue(static_cast<int>(Layer::Mark));
}

void MarkItem::take(const std::optional<diagram::Mark> &mark)
{
    m_mark = mark;
    takeLayout();
}

void MarkItem::takeLayout()
{
    prepareGeometryChange();
    m_bounds = m_mark ? diagram::markRect(m_picture.layout, *m_mark) : QRectF();
    update();
}

void MarkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_mark)
        diagram::paintMark(*painter, m_picture.layout, *m_mark, *m_picture.theme);
}

} // namespace scene
