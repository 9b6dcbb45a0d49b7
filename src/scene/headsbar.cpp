// SPDX-License-Identifier: MIT
#include "scene/headsbar.h"

#include "diagram/framing/carried.h"
#include "diagram/painting/painter.h"
#include "scene/picture.h"

#include <QGraphicsView>
#include <QPainter>

#include <cmath>

namespace scene {

HeadsBar::HeadsBar(const Picture &picture, QGraphicsView &view)
    : QWidget(&view), m_picture(picture), m_view(view)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

double HeadsBar::neededHeight() const
{
    const double strip = m_carries ? diagram::carriedHeight(m_picture.layout.options()) : 0;
    return std::ceil((m_picture.layout.headsHeight() + strip) * m_view.transform().m11());
}

void HeadsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_picture.theme->background);
    painter.translate(m_view.mapFromScene(QPointF()).x(), 0);
    const double zoom = m_view.transform().m11();
    painter.scale(zoom, zoom);
    diagram::paintHeads(painter, m_picture.layout, *m_picture.theme);
    if (!m_carries)
        return;
    painter.translate(0, m_picture.layout.headsHeight());
    diagram::paintCarried(painter, m_picture.layout, m_view.mapToScene(QPoint()).y(),
                          *m_picture.theme, m_picture.still);
}

} // namespace scene
