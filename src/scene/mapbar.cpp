// SPDX-License-Identifier: MIT
#include "scene/mapbar.h"

#include "diagram/framing/map.h"
#include "scene/picture.h"

#include <QEvent>
#include <QGraphicsView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace scene {

namespace {

constexpr double Margin = 6; // pixels
constexpr int Narrowest = 56;
constexpr int Widest = 240;
constexpr int PartOfView = 14;

} // namespace

MapBar::MapBar(const Picture &picture, QGraphicsView &view)
    : QWidget(&view), m_picture(picture), m_view(view)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::PointingHandCursor);
    retranslate();
    hide();
}

int MapBar::widthFor(int viewWidth)
{
    return std::clamp(viewWidth / PartOfView, Narrowest, Widest);
}

void MapBar::takeLayout()
{
    m_still = {};
    update();
}

void MapBar::retranslate()
{
    setAccessibleName(tr("Map of the whole ladder"));
    setToolTip(tr("The whole ladder; what you see of it is framed."));
}

void MapBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MapBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        askFor(event->position().y());
}

void MapBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        askFor(event->position().y());
}

void MapBar::askFor(double y)
{
    emit placeAsked(diagram::heightFromMap(m_picture.layout, map(), y));
}

void MapBar::resizeEvent(QResizeEvent *)
{
    takeLayout();
}

QRectF MapBar::map() const
{
    return QRectF(rect()).adjusted(Margin, Margin, -Margin, -Margin);
}

const QPixmap &MapBar::still()
{
    if (!m_still.isNull())
        return m_still;
    m_still = QPixmap(size() * devicePixelRatioF());
    m_still.setDevicePixelRatio(devicePixelRatioF());
    m_still.fill(m_picture.theme->background);
    QPainter painter(&m_still);
    diagram::paintMap(painter, m_picture.layout, map(), *m_picture.theme);
    return m_still;
}

void MapBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, still());
    paintFuture(painter);
    paintWindow(painter);
    painter.setPen(QPen(m_picture.theme->lifeline, m_picture.theme->fineWidth));
    const double edge = m_picture.theme->fineWidth / 2;
    painter.drawLine(QPointF(edge, 0), QPointF(edge, height()));
}

// What is yet to come is faint, as in the ladder.
void MapBar::paintFuture(QPainter &painter) const
{
    const QRectF whole =
        diagram::frameOnMap(m_picture.layout, map(), 0, m_picture.layout.size().height());
    const double now =
        diagram::frameOnMap(m_picture.layout, map(), 0, m_picture.layout.yOf(m_picture.now))
            .bottom();
    QColor veil = m_picture.theme->background;
    veil.setAlphaF(static_cast<float>(m_picture.theme->faintness));
    painter.fillRect(QRectF(QPointF(whole.left(), now), whole.bottomRight()), veil);
    painter.setPen(QPen(m_picture.theme->accent, 1.5 * m_picture.theme->lineWidth));
    painter.drawLine(QPointF(1, now), QPointF(width() - 1, now));
}

void MapBar::paintWindow(QPainter &painter) const
{
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    const QRectF frame = diagram::frameOnMap(m_picture.layout, map(), seen.top(), seen.bottom());
    QColor glass = m_picture.theme->accent;
    glass.setAlphaF(0.12F);
    painter.setPen(QPen(m_picture.theme->accent, m_picture.theme->lineWidth));
    painter.setBrush(glass);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(frame.adjusted(-Margin / 2, 0, Margin / 2, 0), 3, 3);
}

} // namespace scene
