// SPDX-License-Identifier: MIT
#include "diagram/painting/painter.h"

#include "diagram/painting/painting.h"

#include <QPainter>

#include <algorithm>

namespace diagram {

namespace {

// Restores the painter when it goes.
class PainterState
{
public:
    explicit PainterState(QPainter &painter) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    }
    ~PainterState() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterState)

private:
    QPainter &m_painter;
};

// How wide a head can be without reaching the other one or the edge.
double roomForHead(const Layout &layout, tcp::Side side)
{
    const Columns &columns = layout.columns();
    const double own = columns.host(side).lifeline;
    const double between = std::abs(columns.host(tcp::other(side)).lifeline - own);
    return std::min({2 * own, 2 * (layout.size().width() - own), between})
           - layout.options().textSize;
}

// System and address; where only one of them has room, the system.
QString fitting(const QString &place, double room, double pixels)
{
    const QString system = place.section(QStringLiteral(" · "), 0, 0);
    const bool isTooWide = textWidth(place, pixels) > room;
    return elided(isTooWide ? system : place, room, pixels, Weight::Regular);
}

void paintHead(Painting &painting, tcp::Side side)
{
    const double text = painting.text();
    const double x = painting.layout.columns().host(side).lifeline;
    const double small = std::max(std::round(0.88 * text), painting.layout.options().leastText);
    const QStringList &whole = painting.layout.head(side);
    const double most = roomForHead(painting.layout, side);
    const bool isTight = textWidth(whole[0], 1.08 * text, Weight::Bold) + 1.8 * text > most;
    const double beside = (isTight ? 0.7 : 1.8) * text;
    const double room = most - beside;
    const QStringList lines = {elided(whole[0], room, 1.08 * text, Weight::Bold),
                               fitting(whole[1], room, small)};
    const double nameWidth = textWidth(lines[0], 1.08 * text, Weight::Bold);
    const double placeWidth = textWidth(lines[1], small);
    const double width = std::max(nameWidth, placeWidth) + beside;
    const double height = painting.layout.headsHeight();
    const QRectF box(x - width / 2, 0.25 * text, width, height - 0.25 * text);
    painting.painter.setPen(QPen(painting.theme.lifeline, painting.theme.lineWidth));
    painting.painter.setBrush(painting.theme.headBackground);
    painting.painter.drawRoundedRect(box, 0.35 * text, 0.35 * text);
    painting.drawText(lines[0], {x, box.top() + 1.05 * text}, nameWidth, 0, 1.08 * text,
                      Weight::Bold, painting.theme.text);
    painting.drawText(lines[1], {x, box.top() + 2.45 * text}, placeWidth, 0, small, Weight::Regular,
                      painting.theme.mutedText);
}

// What has grown since the last step. Bars, states and plates cover the letters on them, so these
// are painted again.
void paintGrowth(Painting &painting)
{
    const double top = painting.layout.yOfLastStep(painting.moment);
    const QRectF grown(0, top, painting.layout.size().width(), painting.now - top);
    if (grown.height() <= 0)
        return;
    painting.painter.save();
    painting.painter.setClipRect(grown, Qt::IntersectClip);
    painting.painter.setRenderHint(QPainter::Antialiasing, false);
    paintCells(painting);
    painting.painter.setRenderHint(QPainter::Antialiasing, true);
    paintTimers(painting);
    paintCalls(painting);
    paintGaps(painting);
    paintCoveredLabels(painting);
    painting.painter.restore();
}

} // namespace

void paintRows(QPainter &painter, const Layout &layout, const QRectF &exposed, const Theme &theme,
               const Moment &moment, Letters letters, const Edges &edges)
{
    const PainterState state(painter);
    Painting painting(painter, layout, exposed, theme, moment, letters);
    painting.edges = edges;
    // Upright shapes are sharper, and cheaper, without smoothing.
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintRules(painting);
    paintCuts(painting);
    paintCells(painting);
    paintLifelines(painting);
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintTimers(painting);
    paintCalls(painting);
    paintArrows(painting);
    paintGaps(painting);
    paintLabels(painting);
}

void paintContinuedStates(QPainter &painter, const Layout &layout, double top, const Theme &theme,
                          const Moment &moment, Letters letters)
{
    const PainterState state(painter);
    const QRectF area(0, top, layout.size().width(), layout.size().height() - top);
    Painting painting(painter, layout, area, theme, moment, letters);
    if (painting.detail == Detail::Full && layout.options().hasStateNames)
        paintContinuedNames(painting);
}

void paintHeads(QPainter &painter, const Layout &layout, const Theme &theme, Letters letters)
{
    const PainterState state(painter);
    const QRectF area(0, 0, layout.size().width(), layout.headsHeight());
    Painting painting(painter, layout, area, theme, {}, letters);
    painter.fillRect(area, theme.background);
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server})
        paintHead(painting, side);
}

void paintFlight(QPainter &painter, const Layout &layout, const QRectF &exposed, const Theme &theme,
                 const Moment &moment, Letters letters, const Edges &edges)
{
    const PainterState state(painter);
    Painting painting(painter, layout, exposed, theme, moment, letters);
    painting.edges = edges;
    paintGrowth(painting);
    paintFlyingSegments(painting);
    paintClock(painting);
}

QRectF flightRect(const Layout &layout, const Moment &moment)
{
    const double text = layout.options().textSize;
    const double now = layout.yOf(moment);
    double top = layout.yOfLastStep(moment);
    double bottom = now;
    layout.visitArrows(now - 1, now + 1, [&](std::size_t i) {
        const Arrow &arrow = layout.shapes().arrows[i];
        if (isFlying(arrow, layout, moment))
            top = std::min<double>(top, arrow.y1);
    });
    for (const Gap &gap : layout.shapes().gaps) {
        if (gap.from < moment.time && moment.time < gap.to)
            bottom = std::max<double>(bottom, gap.bottom);
    }
    return QRectF(0, top - text, layout.size().width(), bottom - top + 2 * text);
}

void paintSelection(QPainter &painter, const Layout &layout, trace::EventId event,
                    const Theme &theme)
{
    const QRectF rect = layout.rectOf(event);
    if (rect.isEmpty())
        return;
    const PainterState state(painter);
    const double margin = 0.3 * layout.options().textSize;
    painter.setPen(QPen(theme.accent, 1.4 * theme.lineWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-margin, -margin, margin, margin), margin, margin);
}

} // namespace diagram
