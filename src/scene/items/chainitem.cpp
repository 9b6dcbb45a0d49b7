// SPDX-License-Identifier: MIT
#include "scene/items/chainitem.h"

#include "diagram/painting/painter.h"
#include "scene/layers.h"
#include "scene/picture.h"

#include <utility>

namespace scene {

ChainItem::ChainItem(const Picture &picture) : m_picture(picture)
{
    setZValue(static_cast<int>(Layer::Chain));
}

void ChainItem::take(std::vector<trace::EventId> events)
{
    m_events = std::move(events);
    takeLayout();
}

void ChainItem::takeLayout()
{
    prepareGeometryChange();
    m_bounds = diagram::chainRect(m_picture.layout, m_events);
    update();
}

void ChainItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    diagram::paintChain(*painter, m_picture.layout, m_events, *m_picture.theme);
}

} // namespace scene
