// SPDX-License-Identifier: MIT
#include "diagram/framing/map.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace diagram {

namespace {

// From the layout to the map; a ladder that is shorter than the map keeps its proportions.
QTransform toMap(const Layout &layout, const QRectF &map)
{
    const double x = map.width() / std::max(1.0, layout.size().width());
    const double y = std::min(map.height() / std::max(1.0, layout.size().height()), x);
    return QTransform::fromTranslate(map.left(), map.top()).scale(x, y);
}

class MapPainter
{
public:
    MapPainter(QPainter &painter, const Layout &layout, const QRectF &map, const Theme &theme)
        : m_painter(painter), m_layout(layout), m_theme(theme), m_toMap(toMap(layout, map)),
          m_line(std::max(1.0, map.width() / 60))
    {
    }

    void paintStates()
    {
        for (const Cell &cell : m_layout.shapes().cells) {
            const QRectF place(QPointF(cell.left, cell.top), QPointF(cell.right, cell.bottom));
            m_painter.fillRect(m_toMap.mapRect(place), m_layout.options().hasStateNames
                                                           ? fillOf(cell)
                                                           : m_theme.headBackground);
        }
    }

    void paintLifelines()
    {
        m_painter.setPen(QPen(m_theme.lifeline, m_line));
        for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
            const double x = m_layout.columns().host(side).lifeline;
            m_painter.drawLine(m_toMap.map(QLineF(x, 0, x, m_layout.size().height())));
        }
    }

    void paintSegments()
    {
        for (const Arrow &arrow : m_layout.shapes().arrows) {
            m_painter.setPen(QPen(m_theme.arrow(arrow.kind), m_line));
            if (arrow.turnX)
                m_painter.drawLine(m_toMap.map(arrow.wayOut()));
            m_painter.drawLine(m_toMap.map(arrow.wayIn()));
            if (arrow.isLost)
                paintLoss(m_toMap.map(arrow.wayIn().p2()));
        }
    }

    // A wait that is drawn short, as a line of dots.
    void paintBreaks()
    {
        m_painter.setPen(QPen(m_theme.mutedText, m_line, Qt::DotLine));
        for (const Gap &gap : m_layout.shapes().gaps) {
            const double y = (gap.top + gap.bottom) / 2;
            m_painter.drawLine(m_toMap.map(QLineF(0, y, m_layout.size().width(), y)));
        }
    }

private:
    [[nodiscard]] const QColor &fillOf(const Cell &cell) const
    {
        return cell.isUnknown ? m_theme.unknown.fill : m_theme.state(cell.state).fill;
    }

    void paintLoss(QPointF place)
    {
        const double size = 2.5 * m_line;
        m_painter.setPen(QPen(m_theme.failure, 1.5 * m_line));
        m_painter.drawLine(place - QPointF(size, size), place + QPointF(size, size));
        m_painter.drawLine(place + QPointF(-size, size), place + QPointF(size, -size));
    }

    QPainter &m_painter;
    const Layout &m_layout;
    const Theme &m_theme;
    const QTransform m_toMap;
    const double m_line;
};

} // namespace

void paintMap(QPainter &painter, const Layout &layout, const QRectF &map, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(map, Qt::IntersectClip);
    MapPainter parts(painter, layout, map, theme);
    parts.paintStates();
    parts.paintLifelines();
    parts.paintSegments();
    parts.paintBreaks();
    painter.restore();
}

QRectF frameOnMap(const Layout &layout, const QRectF &map, double top, double bottom)
{
    const QRectF seen(QPointF(0, std::max(0.0, top)),
                      QPointF(layout.size().width(), std::min(bottom, layout.size().height())));
    return toMap(layout, map).mapRect(seen);
}

double heightFromMap(const Layout &layout, const QRectF &map, double y)
{
    const double height = toMap(layout, map).inverted().map(QPointF(0, y)).y();
    return std::clamp(height, 0.0, layout.size().height());
}

} // namespace diagram
