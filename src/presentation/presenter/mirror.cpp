// SPDX-License-Identifier: MIT
#include "presentation/presenter/mirror.h"

#include "presentation/audience/hallpicture.h"
#include "presentation/show/director.h"

#include <QMouseEvent>

#include <algorithm>

namespace presentation {

namespace {

Point pointAt(QPointF place, const QRect &picture)
{
    const QPointF inside = place - picture.topLeft();
    return {std::clamp(inside.x() / picture.width(), 0.0, 1.0),
            std::clamp(inside.y() / picture.height(), 0.0, 1.0)};
}

} // namespace

Mirror::Mirror(Director &director, QWidget *parent)
    : QWidget(parent), m_director(director), m_picture(new HallPicture(director, this))
{
    setMouseTracking(true);
    setMinimumSize(320, 180);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int Mirror::heightForWidth(int width) const
{
    return width * m_shape.height() / m_shape.width();
}

void Mirror::setShape(QSize shape)
{
    m_shape = shape.expandedTo(QSize(1, 1));
    updateGeometry();
    place();
}

void Mirror::place()
{
    QRect inside(QPoint(), m_shape.scaled(size(), Qt::KeepAspectRatio));
    inside.moveLeft((width() - inside.width()) / 2);
    m_picture->setOriginal(m_shape);
    m_picture->setGeometry(inside);
}

bool Mirror::event(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_director.move({}, Qt::NoButton);
    return QWidget::event(event);
}

void Mirror::mouseMoveEvent(QMouseEvent *event)
{
    m_director.move(pointAt(event->position(), m_picture->geometry()), event->buttons());
}

void Mirror::mousePressEvent(QMouseEvent *event)
{
    m_director.press(pointAt(event->position(), m_picture->geometry()));
}

void Mirror::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace presentation
