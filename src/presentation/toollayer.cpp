// SPDX-License-Identifier: MIT
#include "presentation/toollayer.h"

#include "presentation/show.h"

#include <QPainter>
#include <QPainterPath>

namespace presentation {

namespace {

constexpr double SpotRadius = 6; // in units, as all that follow
constexpr double LensRadius = 7;
constexpr double PointerRadius = 0.5;
constexpr double PenWidth = 0.2;
constexpr double Magnification = 2;
const QColor Shade(0, 0, 0, 190);
const QColor Ink(0xd0, 0x10, 0x10);

QPainterPath circle(QPointF middle, double radius)
{
    QPainterPath path;
    path.addEllipse(middle, radius, radius);
    return path;
}

} // namespace

ToolLayer::ToolLayer(const Show &show, QWidget &picture, QWidget *parent)
    : QWidget(parent), m_show(show), m_picture(picture)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ToolLayer::follow()
{
    // A widget over the ladder makes its scrolling dear; it is there only when it shows something.
    setVisible(m_show.tool() != Tool::None || !m_show.drawing().strokes().empty());
    update();
}

QPointF ToolLayer::onScreen(Point point) const
{
    return {point.x * width(), point.y * height()};
}

double ToolLayer::unit() const
{
    return height() / 40.0;
}

void ToolLayer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStrokes(painter);
    const auto &place = m_show.drawing().place();
    switch (m_show.tool()) {
    case Tool::None:
    case Tool::Pen: return;
    case Tool::Spotlight:
        paintSpotlight(painter, onScreen(place.value_or(Point{0.5, 0.5})));
        return;
    case Tool::Pointer:
        if (place)
            paintPointer(painter, onScreen(*place));
        return;
    case Tool::Magnifier:
        if (place)
            paintMagnifier(painter, onScreen(*place));
    }
}

void ToolLayer::paintStrokes(QPainter &painter) const
{
    painter.setPen(QPen(Ink, PenWidth * unit(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const Stroke &stroke : m_show.drawing().strokes()) {
        QPolygonF line;
        for (const Point point : stroke)
            line << onScreen(point);
        if (line.size() == 1)
            painter.drawPoint(line.first());
        else
            painter.drawPolyline(line);
    }
}

void ToolLayer::paintSpotlight(QPainter &painter, QPointF place) const
{
    QPainterPath shade;
    shade.addRect(rect());
    painter.fillPath(shade - circle(place, SpotRadius * unit()), Shade);
}

void ToolLayer::paintPointer(QPainter &painter, QPointF place) const
{
    painter.setPen(QPen(Qt::white, 0.12 * unit()));
    painter.setBrush(Ink);
    painter.drawEllipse(place, PointerRadius * unit(), PointerRadius * unit());
}

// The picture is painted once more, larger: its letters stay sharp.
void ToolLayer::paintMagnifier(QPainter &painter, QPointF place) const
{
    const double radius = LensRadius * unit();
    const QRectF seen(place.x() - radius / Magnification, place.y() - radius / Magnification,
                      2 * radius / Magnification, 2 * radius / Magnification);
    const QRect source = seen.toAlignedRect() & m_picture.rect();
    painter.save();
    painter.setClipPath(circle(place, radius));
    painter.fillRect(rect(), Qt::white);
    painter.translate(place);
    painter.scale(Magnification, Magnification);
    painter.translate(-place);
    m_picture.render(&painter, source.topLeft(), source, DrawWindowBackground | DrawChildren);
    painter.restore();
    painter.setPen(QPen(Ink, PenWidth * unit()));
    painter.drawEllipse(place, radius, radius);
}

} // namespace presentation
