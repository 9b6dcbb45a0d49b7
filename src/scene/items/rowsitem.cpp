// SPDX-License-Identifier: MIT
#include "scene/items/rowsitem.h"

#include "diagram/geometry.h"
#include "diagram/painting/painter.h"
#include "diagram/painting/repainting.h"
#include "scene/layers.h"
#include "scene/picture.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <iterator>
#include <vector>

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
    m_cut = diagram::cutLabels(m_picture.layout, m_picture.edges);
    update();
}

void RowsItem::takeMoment(const diagram::Moment &before)
{
    for (const QRectF &rect : diagram::changedRects(m_picture.layout, before, m_picture.still))
        update(rect);
}

void RowsItem::takeEdges()
{
    const auto &labels = m_picture.layout.shapes().labels;
    std::set<std::size_t> cut = diagram::cutLabels(m_picture.layout, m_picture.edges);
    std::vector<std::size_t> changed;
    std::ranges::set_symmetric_difference(cut, m_cut, std::back_inserter(changed));
    for (const std::size_t label : changed) {
        if (label < labels.size()) // else a layout is on its way that repaints everything
            update(diagram::boxOf(labels[label]).bounds());
    }
    m_cut = std::move(cut);
}

void RowsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    // Smooth shapes are dear where what they are clipped to is more than a rectangle.
    painter->save();
    painter->setClipRect(option->exposedRect, Qt::IntersectClip);
    diagram::paintRows(*painter, m_picture.layout, option->exposedRect, *m_picture.theme,
                       m_picture.still, diagram::Letters::Text, m_picture.edges);
    painter->restore();
}

} // namespace scene
