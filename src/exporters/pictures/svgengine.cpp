// SPDX-License-Identifier: MIT
#include "exporters/pictures/svgengine.h"

#include <QPainter>

#include <cstring>

namespace exporters {

namespace {

constexpr int SimpleShape = 6; // elements that cost no more than a reference to them
constexpr int Resolution = 96; // CSS pixels in an inch

struct Place
{
    Hundredths x = 0;
    Hundredths y = 0;
    friend bool operator==(const Place &, const Place &) = default;
};

Place placeOf(const QPointF &point)
{
    return {hundredths(point.x()), hundredths(point.y())};
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

void appendPlace(std::string &out, char command, Place place)
{
    if (command != 0)
        out += command;
    else
        out += ' ';
    appendNumber(out, place.x);
    out += place.y < 0 ? "" : " ";
    appendNumber(out, place.y);
}

// A line from one place to another: upright and level ones are shorter.
void appendLine(std::string &out, Place from, Place to)
{
    if (from.x != to.x && from.y != to.y) {
        appendPlace(out, 'L', to);
        return;
    }
    out += from.y == to.y ? 'H' : 'V';
    appendNumber(out, from.y == to.y ? to.x : to.y);
}

// The attribute d, counted from `origin`. What ends where it began is closed.
void appendData(std::string &out, const QPainterPath &path, Place origin)
{
    Place start;
    Place before;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        Place place = placeOf(element);
        place = {place.x - origin.x, place.y - origin.y};
        switch (element.type) {
        case QPainterPath::MoveToElement:
            appendPlace(out, 'M', place);
            start = place;
            break;
        case QPainterPath::LineToElement: appendLine(out, before, place); break;
        case QPainterPath::CurveToElement: appendPlace(out, 'C', place); break;
        case QPainterPath::CurveToDataElement: appendPlace(out, 0, place); break;
        }
        before = place;
        const bool isLast = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        if (isLast && !element.isMoveTo() && place == start)
            out += 'Z';
    }
}

void appendRect(std::string &out, const QRectF &rect)
{
    const std::pair<const char *, double> values[] = {
        {"x", rect.x()}, {"y", rect.y()}, {"width", rect.width()}, {"height", rect.height()}};
    for (const auto &[name, value] : values) {
        out.append(" ").append(name).append("=\"");
        appendNumber(out, hundredths(value));
        out += '"';
    }
}

// The font, and where it is not there what is likely to have the characters.
std::string fontStyle(const QFont &font)
{
    std::string text = " font-family=\"'" + font.family().toStdString()
                       + "','Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif\"";
    text += " font-size=\"";
    appendNumber(text, hundredths(font.pixelSize()));
    return text + (font.bold() ? "\" font-weight=\"bold\"" : "\"");
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

SvgEngine::Fill SvgEngine::fillOf(PolygonDrawMode mode)
{
    if (mode == PolylineMode)
        return Fill::None;
    return mode == WindingMode ? Fill::Winding : Fill::OddEven;
}

SvgEngine::SvgEngine()
    : QPaintEngine(PrimitiveTransform | PainterPaths | AlphaBlend | Antialiasing | BrushStroke)
{
}

bool SvgEngine::goesOn()
{
    m_isEnded = m_isEnded || (m_watch && !m_watch(m_drawn));
    ++m_drawn;
    return !m_isEnded;
}

bool SvgEngine::isSeen(const QRectF &bounds) const
{
    const double half = m_pen.widthF() / 2; // of the line, in about the same units
    return m_window.isNull()
           || (bounds.bottom() + half >= m_window.top() && bounds.top() - half <= m_window.bottom()
               && bounds.right() + half >= m_window.left()
               && bounds.left() - half <= m_window.right());
}

std::string SvgEngine::elements() const
{
    return m_elements + closing();
}

std::string SvgEngine::closing() const
{
    std::string tags;
    if (!m_style.empty())
        tags += "</g>\n";
    if (!m_clip.isNull())
        tags += "</g>\n";
    return tags;
}

std::string SvgEngine::takeElements()
{
    std::string taken = std::move(m_elements);
    taken += closing();
    m_elements.clear();
    m_style.clear();
    m_clip = {};
    return taken;
}

bool SvgEngine::begin(QPaintDevice *)
{
    m_transform = {};
    m_pen = {};
    m_brush = {};
    m_wantedClip = {};
    m_isStyled = false;
    return true;
}

bool SvgEngine::end()
{
    return true;
}

void SvgEngine::updateState(const QPaintEngineState &now)
{
    const DirtyFlags changed = now.state();
    if (changed & DirtyTransform)
        m_transform = now.transform();
    if (changed & DirtyPen)
        m_pen = now.pen();
    if (changed & DirtyBrush)
        m_brush = now.brush();
    if (changed & (DirtyPen | DirtyBrush))
        m_isStyled = false;
    if (changed & (DirtyClipEnabled | DirtyClipRegion | DirtyClipPath))
        m_wantedClip =
            now.isClipEnabled() ? m_transform.mapRect(painter()->clipBoundingRect()) : QRectF();
}

void SvgEngine::drawPath(const QPainterPath &path)
{
    if (path.isEmpty() || !goesOn())
        return;
    if (!isSeen(m_transform.mapRect(path.controlPointRect())))
        return;
    openGroup(path.fillRule() == Qt::OddEvenFill ? Fill::OddEven : Fill::Winding);
    if (m_pen.style() != Qt::NoPen) {
        draw(m_transform.map(path));
        return;
    }
    const QTransform turn(m_transform.m11(), m_transform.m12(), m_transform.m21(),
                          m_transform.m22(), 0, 0);
    use(defineOnce({path, turn}), m_transform.map(QPointF(path.elementAt(0))));
}

void SvgEngine::drawTextItem(const QPointF &place, const QTextItem &item)
{
    if (!goesOn())
        return;
    openGroup(Fill::Text);
    m_elements += "<text transform=\"matrix(";
    for (const double value :
         {m_transform.m11(), m_transform.m12(), m_transform.m21(), m_transform.m22()})
        m_elements += QByteArray::number(value, 'f', 5).toStdString() + ' ';
    const QPointF origin = m_transform.map(place);
    appendNumber(m_elements, hundredths(origin.x()));
    m_elements += ' ';
    appendNumber(m_elements, hundredths(origin.y()));
    m_elements += ")\"" + fontStyle(item.font()) + ">" + item.text().toHtmlEscaped().toStdString()
                  + "</text>\n";
}

void SvgEngine::drawRects(const QRectF *rects, int count)
{
    for (int i = 0; i < count; ++i) {
        const QPolygonF corners(inWindow(rects[i])); // closed
        drawPolygon(corners.constData(), int(corners.size()) - 1, OddEvenMode);
    }
}

// The part of a filled rectangle that reaches into the window, so that it stays the same while it
// grows elsewhere.
QRectF SvgEngine::inWindow(const QRectF &rect) const
{
    const bool isFilled = m_pen.style() == Qt::NoPen;
    if (m_window.isNull() || !isFilled || m_transform.type() > QTransform::TxScale)
        return rect;
    const QRectF seen = m_transform.mapRect(rect) & m_window;
    return seen.isEmpty() ? rect : m_transform.inverted().mapRect(seen);
}

void SvgEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    if (!goesOn())
        return;
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    if (mode != PolylineMode)
        path.closeSubpath();
    path = m_transform.map(path);
    if (!isSeen(path.controlPointRect()))
        return;
    openGroup(fillOf(mode));
    const bool isLarge = path.elementCount() > SimpleShape;
    if (isLarge && mode != PolylineMode && m_pen.style() == Qt::NoPen)
        use(define(path), path.elementAt(0));
    else
        draw(path);
}

std::size_t SvgEngine::Source::hash(std::size_t seed) const
{
    const QPainterPath::Element first = path.elementAt(0);
    const QPainterPath::Element middle = path.elementAt(path.elementCount() / 2);
    return qHashMulti(seed, path.elementCount(), first.x, middle.x, middle.y, turn.m12());
}

int SvgEngine::define(const QPainterPath &path)
{
    int &number = m_shapes[shapeOf(path)];
    if (number == 0) {
        number = int(m_shapes.size());
        m_definitions += "<path id=\"s" + std::to_string(number) + "\" d=\"";
        appendData(m_definitions, path, placeOf(path.elementAt(0)));
        m_definitions += "\"/>\n";
    }
    return number;
}

// A letter is handed over many times; only the first time its elements are looked at.
int SvgEngine::defineOnce(const Source &source)
{
    int &number = m_sources[source];
    if (number == 0)
        number = define(source.turn.map(source.path));
    return number;
}

void SvgEngine::use(int number, QPointF place)
{
    using namespace std::string_view_literals; // their lengths are known
    m_elements += "<use xlink:href=\"#s"sv;
    appendNumber(m_elements, 100 * number);
    m_elements += "\" x=\""sv;
    appendNumber(m_elements, hundredths(place.x()));
    m_elements += "\" y=\""sv;
    appendNumber(m_elements, hundredths(place.y()));
    m_elements += "\"/>\n"sv;
}

void SvgEngine::draw(const QPainterPath &path)
{
    m_elements += "<path d=\"";
    appendData(m_elements, path, {});
    m_elements += "\"/>\n";
}

void SvgEngine::openGroup(Fill fill)
{
    openClip();
    const bool isOpen = !m_style.empty();
    if (isOpen && m_isStyled && m_fill == fill)
        return;
    m_fill = fill;
    m_isStyled = true;
    const std::string style = fillStyle() + strokeStyle();
    if (style == m_style)
        return;
    m_elements += isOpen ? "</g>\n<g" : "<g";
    m_elements += style + ">\n";
    m_style = style;
}

// What is clipped alike stands in a group of its own, around those of one style.
void SvgEngine::openClip()
{
    if (m_wantedClip == m_clip)
        return;
    if (!m_style.empty())
        m_elements += "</g>\n";
    if (!m_clip.isNull())
        m_elements += "</g>\n";
    m_style.clear();
    m_clip = m_wantedClip;
    if (!m_clip.isNull())
        m_elements += "<g clip-path=\"url(#c" + std::to_string(defineClip()) + ")\">\n";
}

int SvgEngine::defineClip()
{
    std::string rect;
    appendRect(rect, m_clip);
    int &number = m_clips[QByteArray::fromStdString(rect)];
    if (number == 0) {
        number = int(m_clips.size());
        m_definitions +=
            "<clipPath id=\"c" + std::to_string(number) + "\"><rect" + rect + "/></clipPath>\n";
    }
    return number;
}

std::string SvgEngine::strokeStyle() const
{
    std::string text;
    if (m_fill == Fill::Text)
        return text;
    if (m_pen.style() == Qt::NoPen)
        return text;
    const double width = qMax(m_pen.widthF(), 1.0);
    appendColor(text, "stroke", m_pen.color());
    text += " stroke-width=\"";
    appendNumber(text, hundredths(width));
    text.append("\" stroke-linecap=\"").append(nameOf(m_pen.capStyle()));
    text.append("\" stroke-linejoin=\"").append(nameOf(m_pen.joinStyle())).append("\"");
    const QList<qreal> dashes =
        m_pen.style() == Qt::SolidLine ? QList<qreal>() : m_pen.dashPattern();
    for (qsizetype i = 0; i < dashes.size(); ++i) {
        text += i == 0 ? " stroke-dasharray=\"" : ",";
        appendNumber(text, hundredths(dashes[i] * width)); // Qt counts them in widths
    }
    if (!dashes.isEmpty())
        text += '"';
    return text;
}

std::string SvgEngine::fillStyle() const
{
    if (m_fill == Fill::Text) {
        std::string text;
        appendColor(text, "fill", m_pen.color());
        return text;
    }
    if (m_brush.style() == Qt::NoBrush || m_fill == Fill::None)
        return " fill=\"none\"";
    std::string text;
    appendColor(text, "fill", m_brush.color());
    if (m_fill == Fill::OddEven)
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
