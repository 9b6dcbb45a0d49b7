// SPDX-License-Identifier: MIT
#include "scene/headsbar.h"

#include "diagram/painter.h"
#include "scene/picture.h"

#include <QGraphicsView>
#include <QPainter>

namespace scene {

HeadsBar::HeadsBar(const Picture &picture, QGraphicsView &view)
    : QWidget(&view), m_picture(picture), m_view(view)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void HeadsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_picture.theme->background);
    painter.translate(m_view.mapFromScene(QPointF()).x(), 0);
    const double zoom = m_view.transform().m11();
    painter.scale(zoom, zoom);
    diagram::paintHeads(painter, m_picture.layout, *m_picture.theme);
}

} // namespace scene
