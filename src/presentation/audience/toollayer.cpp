// SPDX-License-Identifier: MIT
#include "presentation/audience/toollayer.h"

#include "presentation/show/show.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <utility>

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
    m_painted = rect();
    update();
}

void ToolLayer::followPlace()
{
    const auto &place = m_show.drawing().place();
    const QRect fresh = place ? areaAround(onScreen(*place)) : rect();
    update(std::exchange(m_painted, fresh));
    update(fresh);
    const auto &strokes = m_show.drawing().strokes();
    if (strokes.empty())
        return;
    setVisible(true);
    // The last piece of the line may be longer than the lens is wide.
    const Stroke &last = strokes.back();
    const QRectF piece(onScreen(last.back()),
                       onScreen(last[last.size() < 2 ? 0 : last.size() - 2]));
    const int margin = int(std::ceil(unit()));
    update(piece.normalized().toAlignedRect().adjusted(-margin, -margin, margin, margin));
}

// What the largest of the tools covers.
QRect ToolLayer::areaAround(QPointF place) const
{
    const double radius = (LensRadius + 1) * unit();
    return QRectF(place - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)).toAlignedRect();
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
    // Smooth only around the light; the rest is plain rectangles.
    const QRect square = areaAround(place);
    QPainterPath rim;
    rim.addRect(square);
    painter.fillPath(rim - circle(place, SpotRadius * unit()), Shade);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QRect &rest : QRegion(rect()) - square)
        painter.fillRect(rest, Shade);
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
