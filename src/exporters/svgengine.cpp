// SPDX-License-Identifier: MIT
#include "exporters/svgengine.h"

#include <QPainter>
#include <QPen>

#include <cstring>

namespace exporters {

namespace {

constexpr int Resolution = 96; // CSS pixels in an inch

struct Place
{
    Hundredths x = 0;
    Hundredths y = 0;
    friend bool operator==(const Place &, const Place &) = default;
};

Place placeOf(const QPainterPath::Element &element)
{
    return {hundredths(element.x), hundredths(element.y)};
}

// The path's elements, counted from its first point: the same for a letter wherever it stands.
QByteArray shapeOf(const QPainterPath &path)
{
    const Place origin = placeOf(path.elementAt(0));
    QByteArray shape(path.elementCount() * qsizetype(3 * sizeof(Hundredths)), Qt::Uninitialized);
    char *out = shape.data();
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const Place place = placeOf(element);
        const Hundredths values[] = {element.type, place.x - origin.x, place.y - origin.y};
        std::memcpy(out, values, sizeof values);
        out += sizeof values;
    }
    return shape;
}

void appendPlace(QByteArray &out, char command, Place place)
{
    if (command != 0)
        out += command;
    else
        out += ' ';
    appendNumber(out, place.x);
    out += place.y < 0 ? "" : " ";
    appendNumber(out, place.y);
}

// The attribute d, counted from `origin`. What ends where it began is closed.
void appendData(QByteArray &out, const QPainterPath &path, Place origin)
{
    Place start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        Place place = placeOf(element);
        place = {place.x - origin.x, place.y - origin.y};
        switch (element.type) {
        case QPainterPath::MoveToElement:
            appendPlace(out, 'M', place);
            start = place;
            break;
        case QPainterPath::LineToElement: appendPlace(out, 'L', place); break;
        case QPainterPath::CurveToElement: appendPlace(out, 'C', place); break;
        case QPainterPath::CurveToDataElement: appendPlace(out, 0, place); break;
        }
        const bool isLast = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        if (isLast && !element.isMoveTo() && place == start)
            out += 'Z';
    }
}

const char *nameOf(Qt::PenCapStyle cap)
{
    if (cap == Qt::RoundCap)
        return "round";
    return cap == Qt::SquareCap ? "square" : "butt";
}

const char *nameOf(Qt::PenJoinStyle join)
{
    if (join == Qt::RoundJoin)
        return "round";
    return join == Qt::BevelJoin ? "bevel" : "miter";
}

} // namespace

SvgEngine::SvgEngine()
    : QPaintEngine(PrimitiveTransform | PainterPaths | AlphaBlend | Antialiasing | BrushStroke)
{
}

QByteArray SvgEngine::elements() const
{
    return m_style.isNull() ? m_elements : m_elements + "</g>\n";
}

bool SvgEngine::begin(QPaintDevice *)
{
    return true;
}

bool SvgEngine::end()
{
    return true;
}

void SvgEngine::updateState(const QPaintEngineState &changed)
{
    if (changed.state() & (DirtyPen | DirtyBrush))
        m_isStyleKnown = false;
}

void SvgEngine::drawPath(const QPainterPath &path)
{
    if (path.isEmpty())
        return;
    const QPainterPath mapped = painter()->combinedTransform().map(path);
    openGroup(path.fillRule() == Qt::OddEvenFill ? Fill::OddEven : Fill::Winding);
    if (painter()->pen().style() == Qt::NoPen)
        use(mapped);
    else
        draw(mapped);
}

void SvgEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    if (mode != PolylineMode) {
        path.closeSubpath();
        drawPath(path);
        return;
    }
    openGroup(Fill::None);
    draw(painter()->combinedTransform().map(path));
}

void SvgEngine::use(const QPainterPath &path)
{
    const Place origin = placeOf(path.elementAt(0));
    int &number = m_shapes[shapeOf(path)]; // counted from 1
    if (number == 0) {
        number = int(m_shapes.size());
        m_definitions += "<path id=\"s" + QByteArray::number(number) + "\" d=\"";
        appendData(m_definitions, path, origin);
        m_definitions += "\"/>\n";
    }
    m_elements += "<use xlink:href=\"#s" + QByteArray::number(number) + "\" x=\"";
    appendNumber(m_elements, origin.x);
    m_elements += "\" y=\"";
    appendNumber(m_elements, origin.y);
    m_elements += "\"/>\n";
}

void SvgEngine::draw(const QPainterPath &path)
{
    m_elements += "<path d=\"";
    appendData(m_elements, path, {});
    m_elements += "\"/>\n";
}

void SvgEngine::openGroup(Fill fill)
{
    if (m_isStyleKnown && m_fill == fill)
        return;
    m_isStyleKnown = true;
    m_fill = fill;
    const QByteArray style = fillStyle(fill) + strokeStyle();
    if (style == m_style)
        return;
    m_elements += m_style.isNull() ? "<g" : "</g>\n<g";
    m_elements += style + ">\n";
    m_style = style;
}

QByteArray SvgEngine::strokeStyle() const
{
    const QPen pen = painter()->pen();
    QByteArray text;
    if (pen.style() == Qt::NoPen)
        return text;
    const double width = qMax(pen.widthF(), 1.0);
    appendColor(text, "stroke", pen.color());
    text += " stroke-width=\"";
    appendNumber(text, hundredths(width));
    text.append("\" stroke-linecap=\"").append(nameOf(pen.capStyle()));
    text.append("\" stroke-linejoin=\"").append(nameOf(pen.joinStyle())).append('"');
    const QList<qreal> dashes = pen.style() == Qt::SolidLine ? QList<qreal>() : pen.dashPattern();
    for (qsizetype i = 0; i < dashes.size(); ++i) {
        text += i == 0 ? " stroke-dasharray=\"" : ",";
        appendNumber(text, hundredths(dashes[i] * width)); // Qt counts them in widths
    }
    if (!dashes.isEmpty())
        text += '"';
    return text;
}

QByteArray SvgEngine::fillStyle(Fill fill) const
{
    const QBrush brush = painter()->brush();
    if (brush.style() == Qt::NoBrush || fill == Fill::None)
        return " fill=\"none\"";
    QByteArray text;
    appendColor(text, "fill", brush.color());
    if (fill == Fill::OddEven)
        text += " fill-rule=\"evenodd\"";
    return text;
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth: return qRound(m_size.width());
    case PdmHeight: return qRound(m_size.height());
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return Resolution;
    case PdmDepth: return 32;
    case PdmDevicePixelRatio: return 1;
    default: return QPaintDevice::metric(metric);
    }
}

} // namespace exporters
