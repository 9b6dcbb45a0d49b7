// SPDX-License-Identifier: MIT
#include "diagram/changes.h"
#include "diagram/painting/painting.h"

#include <QPainter>

#include <algorithm>

namespace diagram {

namespace {

constexpr double HintPixels = 0.92; // in text sizes

void paintGhost(Painting &painting, const Ghost &ghost)
{
    QPen pen(painting.theme.mutedText, (ghost.isGone ? 1.2 : 0.8) * painting.theme.lineWidth);
    pen.setDashPattern(ghost.isGone ? QList<qreal>{4, 4} : QList<qreal>{1.5, 4});
    painting.painter.setPen(pen);
    painting.painter.drawLine(ghost.line);
}

void drawTriangle(QPainter &painter, const QRectF &box, bool pointsDown)
{
    const double tip = pointsDown ? box.bottom() : box.top();
    const double base = pointsDown ? box.top() : box.bottom();
    const QPointF corners[] = {{box.center().x(), tip}, {box.left(), base}, {box.right(), base}};
    painter.drawPolygon(corners, 3);
}

void drawDiamond(QPainter &painter, const QRectF &box)
{
    const QPointF centre = box.center();
    const QPointF corners[] = {{centre.x(), box.top()},
                               {box.right(), centre.y()},
                               {centre.x(), box.bottom()},
                               {box.left(), centre.y()}};
    painter.drawPolygon(corners, 4);
}

void drawSign(Painting &painting, ChangeSign sign, const QRectF &box, const QColor &color)
{
    QPainter &painter = painting.painter;
    painter.setPen(QPen(color, 1.5 * painting.theme.lineWidth, Qt::SolidLine, Qt::FlatCap));
    const QPointF across(box.width() / 2, 0);
    const QPointF upright(0, box.height() / 2);
    if (sign == ChangeSign::New || sign == ChangeSign::Gone)
        painter.drawLine(box.center() - across, box.center() + across);
    if (sign == ChangeSign::New)
        painter.drawLine(box.center() - upright, box.center() + upright);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (sign == ChangeSign::Later || sign == ChangeSign::Earlier)
        drawTriangle(painter, box, sign == ChangeSign::Later);
    if (sign == ChangeSign::OtherFate)
        drawDiamond(painter, box);
}

void paintTag(Painting &painting, const ChangeTag &tag)
{
    const double text = painting.text();
    QPen border(painting.theme.accent, 0.8 * painting.theme.lineWidth);
    if (tag.isDashed)
        border.setDashPattern({3, 2});
    painting.painter.setPen(border);
    const QColor &ground = tag.isFirst ? painting.theme.accent : painting.theme.background;
    painting.painter.setBrush(ground);
    painting.painter.drawRoundedRect(tag.box, 0.3 * text, 0.3 * text);
    QRectF sign(0, 0, 0.6 * text, 0.6 * text);
    sign.moveCenter({tag.box.left() + 0.575 * text, tag.box.center().y()});
    drawSign(painting, tag.sign, sign,
             tag.isFirst ? painting.theme.background : painting.theme.accent);
    if (tag.text.isEmpty())
        return;
    const double pixels = pixelsOf(Role::Timer, painting.layout.options());
    const double width = textWidth(tag.text, pixels, Weight::Bold);
    painting.drawText(tag.text, {tag.box.left() + 1.15 * text + width / 2, tag.box.center().y()},
                      width, 0, pixels, Weight::Bold,
                      tag.isFirst ? painting.theme.background : painting.theme.text);
}

bool reaches(const QRectF &exposed, const QLineF &line)
{
    return exposed.top() <= std::max(line.y1(), line.y2())
           && std::min(line.y1(), line.y2()) <= exposed.bottom();
}

} // namespace

void paintChanges(QPainter &painter, const Layout &layout, const ChangeMarks &marks,
                  const QRectF &exposed, const Theme &theme)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    Painting painting(painter, layout, exposed, theme, {}, Letters::Text);
    for (const Ghost &ghost : marks.ghosts) {
        if (painting.detail != Detail::Density && reaches(exposed, ghost.line))
            paintGhost(painting, ghost);
    }
    for (const ChangeTag &tag : marks.tags) {
        if (painting.detail == Detail::Full && tag.box.intersects(exposed))
            paintTag(painting, tag);
    }
    painter.restore();
}

QRectF hintRect(const Layout &layout, QPointF at, const QString &text)
{
    const double size = layout.options().textSize;
    const double width = textWidth(text, HintPixels * size, Weight::Bold) + size;
    return {at.x(), at.y() - 0.9 * size, width, 1.8 * size};
}

void paintHint(QPainter &painter, const Layout &layout, QPointF at, const QString &text,
               const Theme &theme)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF box = hintRect(layout, at, text);
    Painting painting(painter, layout, box, theme, {}, Letters::Text);
    painter.setPen(QPen(theme.accent, theme.lineWidth));
    painter.setBrush(theme.background);
    painter.drawRoundedRect(box, 0.35 * painting.text(), 0.35 * painting.text());
    painting.drawText(text, box.center(), box.width() - painting.text(), 0,
                      HintPixels * painting.text(), Weight::Bold, theme.text);
    painter.restore();
}

} // namespace diagram
