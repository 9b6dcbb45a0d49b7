// SPDX-License-Identifier: MIT
#include "scene/items/flightitem.h"

#include "diagram/painting/painter.h"
#include "diagram/painting/repainting.h"
#include "scene/layers.h"
#include "scene/picture.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace scene {

FlightItem::FlightItem(const Picture &picture) : m_picture(picture)
{
    setFlag(ItemUsesExtendedStyleOption);
    setZValue(static_cast<int>(Layer::Flight));
}

void FlightItem::takeLayout()
{
    prepareGeometryChange();
    m_bounds = QRectF(QPointF(), m_picture.layout.size());
    update();
}

void FlightItem::takeMoment(const diagram::Moment &before)
{
    update(diagram::movedRect(m_picture.layout, before, m_picture.now));
}

void FlightItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    paintPlayhead(*painter);
    diagram::paintFlight(*painter, m_picture.layout, option->exposedRect, *m_picture.theme,
                         m_picture.now, diagram::Letters::Text, m_picture.edges);
}

// A line at the present time, with a mark beyond the axis that is seen from afar; the times and the
// calls beside it stay legible.
void FlightItem::paintPlayhead(QPainter &painter) const
{
    const double y = m_picture.layout.yOf(m_picture.now);
    const double mark = 0.45 * m_picture.layout.options().textSize;
    const double left = std::max(0.0, m_picture.layout.columns().axis.left - 2 * mark);
    const QColor color = m_picture.theme->accent;
    QColor line = color;
    line.setAlphaF(0.55F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, m_picture.theme->lineWidth));
    const diagram::Columns &columns = m_picture.layout.columns();
    painter.drawLine(QPointF(columns.host(tcp::Side::Client).calls.right, y),
                     QPointF(columns.host(tcp::Side::Server).calls.left, y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QPointF corners[] = {{left, y - mark}, {left + 1.4 * mark, y}, {left, y + mark}};
    painter.drawPolygon(corners, 3);
    painter.restore();
}

} // namespace scene
