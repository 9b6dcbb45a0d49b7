// SPDX-License-Identifier: MIT
#include "scene/items/changesitem.h"

#include "model/changes.h"
#include "scene/layers.h"
#include "scene/picture.h"

#include <QStyleOptionGraphicsItem>

namespace scene {

ChangesItem::ChangesItem(const Picture &picture, const model::Changes &changes)
    : m_picture(picture), m_changes(changes)
{
    setFlag(ItemUsesExtendedStyleOption); // for exposedRect
    setZValue(static_cast<int>(Layer::Changes));
}

void ChangesItem::take()
{
    prepareGeometryChange();
    m_marks = {};
    if (m_changes.comparison())
        m_marks = diagram::placeChanges(m_picture.layout, m_changes.before(), m_changes.after(),
                                        *m_changes.comparison());
    m_bounds = m_marks.isEmpty() ? QRectF() : QRectF(QPointF(), m_picture.layout.size());
    update();
}

void ChangesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    diagram::paintChanges(*painter, m_picture.layout, m_marks, option->exposedRect,
                          *m_picture.theme);
}

} // namespace scene
