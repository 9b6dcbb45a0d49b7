// SPDX-License-Identifier: MIT
#include "diagram/painting/paintstatemachine.h"

#include "diagram/painting/fonts.h"
#include "explanation/names.h"

#include <QPainter>

#include <cmath>

namespace diagram {

namespace {

using Origin = explanation::Transition::Origin;

// The machine's colours are those of the ladder's states.
class MachinePainting
{
public:
    MachinePainting(QPainter &painter, const StateMachine &machine, const Theme &theme)
        : m_painter(painter), m_machine(machine), m_theme(theme), m_text(machine.textSize()),
          m_line(std::min(theme.lineWidth, m_text / 8))
    {
    }

    void paintEdge(const StateMachine::Edge &edge, bool isChosen) const;
    void paintLabel(const StateMachine::Edge &edge, bool isChosen) const;
    void paintBox(const StateMachine::Box &box) const;

private:
    [[nodiscard]] QColor colorOf(const StateMachine::Edge &edge, bool isChosen) const;
    void paintHead(const StateMachine::Edge &edge, const QColor &color) const;
    void paintBadge(QPointF centre, tcp::Side side) const;

    QPainter &m_painter;
    const StateMachine &m_machine;
    const Theme &m_theme;
    double m_text;
    double m_line; // not so wide that heads of arrows drown in it
};

bool isTaken(const StateMachine::Edge &edge)
{
    return edge.taken[0] != NoEvent || edge.taken[1] != NoEvent;
}

QColor MachinePainting::colorOf(const StateMachine::Edge &edge, bool isChosen) const
{
    if (isChosen)
        return m_theme.accent;
    return isTaken(edge) ? m_theme.text : m_theme.mutedText;
}

void MachinePainting::paintEdge(const StateMachine::Edge &edge, bool isChosen) const
{
    const QColor color = colorOf(edge, isChosen);
    const double weight = isTaken(edge) ? 2.2 : 0.8;
    QPen pen(color, weight * m_line, Qt::SolidLine, Qt::FlatCap);
    if (edge.what.origin != Origin::Figure)
        pen.setDashPattern({4, 2.5});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(edge.line);
    paintHead(edge, color);
    const QPointF middle = edge.line.pointAtPercent(0.5);
    const double apart = 0.62 * m_text;
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        const auto index = static_cast<std::size_t>(side);
        const bool hasBoth = edge.taken[0] != NoEvent && edge.taken[1] != NoEvent;
        if (edge.taken[index] != NoEvent)
            paintBadge(middle + QPointF(hasBoth ? (index == 0 ? -apart : apart) : 0, 0), side);
    }
}

void MachinePainting::paintHead(const StateMachine::Edge &edge, const QColor &color) const
{
    const QPointF tip = edge.line.pointAtPercent(1);
    const double length = std::max(1.0, edge.line.length());
    const QPointF back = edge.line.pointAtPercent(1 - std::min(0.5, 0.75 * m_text / length));
    const QPointF along = tip - back;
    const QPointF across = QPointF(-along.y(), along.x()) * 0.4;
    const QPointF corners[] = {tip, back + across, back - across};
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(corners, 3);
}

// A disc for the client, a square for the server, each with its first letter.
void MachinePainting::paintBadge(QPointF centre, tcp::Side side) const
{
    const double radius = 0.58 * m_text;
    const QRectF rect(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    m_painter.setPen(QPen(m_theme.background, m_line));
    m_painter.setBrush(side == tcp::Side::Client ? m_theme.accent : m_theme.text);
    if (side == tcp::Side::Client)
        m_painter.drawEllipse(rect);
    else
        m_painter.drawRect(rect);
    m_painter.setPen(m_theme.background);
    m_painter.setFont(font(0.8 * m_text, Weight::Bold));
    m_painter.drawText(rect, Qt::AlignCenter,
                       side == tcp::Side::Client ? QStringLiteral("C") : QStringLiteral("S"));
}

void MachinePainting::paintLabel(const StateMachine::Edge &edge, bool isChosen) const
{
    if (edge.label.isNull())
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.background);
    m_painter.drawRect(edge.label);
    m_painter.setPen(colorOf(edge, isChosen));
    m_painter.setFont(font(0.85 * m_text, isTaken(edge) ? Weight::Bold : Weight::Regular));
    m_painter.drawText(edge.label, Qt::AlignCenter, edge.what.label);
}

void MachinePainting::paintBox(const StateMachine::Box &box) const
{
    const Theme::StateColors &colors = m_theme.state(box.state);
    const bool isPresent = box.isPresent[0] || box.isPresent[1];
    m_painter.setPen(
        QPen(isPresent ? m_theme.accent : m_theme.lifeline, (isPresent ? 2.4 : 0.9) * m_line));
    m_painter.setBrush(colors.fill);
    m_painter.drawRoundedRect(box.rect, 0.4 * m_text, 0.4 * m_text);
    const QString name = explanation::tokenOf(box.state);
    const double room = box.rect.width() - 0.5 * m_text;
    const double natural = textWidth(name, m_text, Weight::Bold);
    const double pixels = natural > room ? m_text * room / natural : m_text;
    m_painter.setPen(colors.text);
    m_painter.setFont(font(pixels, Weight::Bold));
    m_painter.drawText(box.rect, Qt::AlignCenter, name);
    if (box.isPresent[0])
        paintBadge(box.rect.topLeft(), tcp::Side::Client);
    if (box.isPresent[1])
        paintBadge(box.rect.topRight(), tcp::Side::Server);
}

} // namespace

void paintStateMachine(QPainter &painter, const StateMachine &machine, const Theme &theme,
                       std::optional<std::size_t> chosen)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const MachinePainting painting(painter, machine, theme);
    const auto edges = machine.edges();
    for (std::size_t i = 0; i < edges.size(); ++i)
        painting.paintEdge(edges[i], chosen == i);
    for (std::size_t i = 0; i < edges.size(); ++i)
        painting.paintLabel(edges[i], chosen == i);
    for (const StateMachine::Box &box : machine.boxes())
        painting.paintBox(box);
    painter.restore();
}

} // namespace diagram
