// SPDX-License-Identifier: MIT
#include "scene/items/selectionitem.h"

#include "diagram/painting/painter.h"
#include "scene/layers.h"
#include "scene/picture.h"

namespace scene {

SelectionItem::SelectionItem(const Picture &picture) : m_picture(picture)
{
    setZValue(static_cast<int>(Layer::Selection));
}

void SelectionItem::take(std::optional<trace::EventId> event)
{
    prepareGeometryChange();
    m_event = event;
    const QRectF rect = event ? m_picture.layout.rectOf(*event) : QRectF();
    const double margin = m_picture.layout.options().textSize; // of the frame
    m_bounds = rect.isNull() ? QRectF() : rect.adjusted(-margin, -margin, margin, margin);
    update();
}

void SelectionItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_event)
        diagram::paintSelection(*painter, m_picture.layout, *m_event, *m_picture.theme);
}

} // namespace scene
