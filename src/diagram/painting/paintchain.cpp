// SPDX-License-Identifier: MIT
// The chain of causes over the rows.
#include "diagram/painting/painter.h"
#include "diagram/painting/painting.h"

#include <QPainter>

#include <algorithm>

namespace diagram {

namespace {

// The arrow of a segment, or of its loss; null for another event.
const Arrow *arrowOf(const Layout &layout, trace::EventId event)
{
    const auto &arrows = layout.shapes().arrows;
    const auto found = std::ranges::find_if(arrows, [event](const Arrow &arrow) {
        return arrow.sent == event || (arrow.isLost && arrow.fate == event);
    });
    return found == arrows.end() ? nullptr : &*found;
}

// A state or a timer may last long: what counts is where it begins.
QRectF frameOf(const Layout &layout, trace::EventId event)
{
    const double text = layout.options().textSize;
    QRectF rect = layout.rectOf(event);
    if (rect.isNull())
        rect = QRectF(layout.columns().axis.right, layout.yOf(event) - text / 2, text, text);
    rect.setHeight(std::min(rect.height(), 2.2 * text));
    return rect.adjusted(-0.3 * text, -0.3 * text, 0.3 * text, 0.3 * text);
}

// Where the number stands: where an arrow leaves or dies, else at the frame's corner.
QPointF badgePlace(const Layout &layout, trace::EventId event)
{
    const Arrow *arrow = arrowOf(layout, event);
    if (arrow == nullptr)
        return frameOf(layout, event).topLeft();
    return arrow->pointAt(arrow->sent == event ? 0.12 : 0.88);
}

class ChainPainting
{
public:
    ChainPainting(QPainter &painter, const Layout &layout, const Theme &theme)
        : m_painter(painter), m_layout(layout), m_theme(theme), m_text(layout.options().textSize)
    {
    }

    // An arrow gets a heavy line along its own, anything else a frame; broken for the causes.
    void mark(trace::EventId event, bool isFirst)
    {
        QPen pen(m_theme.accent, (isFirst ? 2.6 : 1.9) * m_theme.lineWidth);
        pen.setStyle(isFirst ? Qt::SolidLine : Qt::DashLine);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        if (const Arrow *arrow = arrowOf(m_layout, event)) {
            drawRail(arrow->wayOut());
            drawRail(arrow->wayIn());
        } else {
            m_painter.drawRoundedRect(frameOf(m_layout, event), 0.3 * m_text, 0.3 * m_text);
        }
    }

    void number(trace::EventId event, int number)
    {
        const QPointF place = badgePlace(m_layout, event);
        const double radius = 0.72 * m_text;
        m_painter.setPen(QPen(m_theme.background, m_theme.lineWidth));
        m_painter.setBrush(m_theme.accent);
        m_painter.drawEllipse(place, radius, radius);
        m_painter.setPen(m_theme.background);
        m_painter.setFont(font(0.95 * m_text, Weight::Bold));
        m_painter.drawText(QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius),
                           Qt::AlignCenter, QString::number(number));
    }

private:
    // Below it: the letters stand above.
    void drawRail(const QLineF &line)
    {
        if (!line.isNull())
            m_painter.drawLine(line.translated(0, 0.36 * m_text));
    }

    QPainter &m_painter;
    const Layout &m_layout;
    const Theme &m_theme;
    double m_text;
};

} // namespace

void paintChain(QPainter &painter, const Layout &layout, std::span<const trace::EventId> events,
                const Theme &theme)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ChainPainting chain(painter, layout, theme);
    for (const trace::EventId event : events)
        chain.mark(event, event == events.front());
    // A cause that is told twice has the number of the sentence that tells it first.
    for (std::size_t i = events.size(); i-- > 0;)
        chain.number(events[i], static_cast<int>(i) + 1);
    painter.restore();
}

QRectF chainRect(const Layout &layout, std::span<const trace::EventId> events)
{
    QRectF whole;
    for (const trace::EventId event : events)
        whole |= layout.rectOf(event) | frameOf(layout, event);
    const double margin = 1.5 * layout.options().textSize;
    return whole.isNull() ? whole : whole.adjusted(-margin, -margin, margin, margin);
}

} // namespace diagram
