// SPDX-License-Identifier: MIT
#include "diagram/legend.h"

#include "diagram/painting/painting.h"
#include "explanation/say.h"

#include <set>

namespace diagram {

namespace {

using explanation::Source;

Source sourceOf(Sign sign)
{
    switch (sign) {
    case Sign::Syn: return QT_TRANSLATE_NOOP("explanation", "SYN: asks to open");
    case Sign::Fin: return QT_TRANSLATE_NOOP("explanation", "FIN: has nothing more to send");
    case Sign::Rst: return QT_TRANSLATE_NOOP("explanation", "RST: ends the connection at once");
    case Sign::Data: return QT_TRANSLATE_NOOP("explanation", "data");
    case Sign::Ack: return QT_TRANSLATE_NOOP("explanation", "only an acknowledgement");
    case Sign::Retransmission: return QT_TRANSLATE_NOOP("explanation", "sent again");
    case Sign::Forged: return QT_TRANSLATE_NOOP("explanation", "forged segment");
    case Sign::Duplicate: return QT_TRANSLATE_NOOP("explanation", "copy that the network made");
    case Sign::Lost: return QT_TRANSLATE_NOOP("explanation", "lost on the way");
    case Sign::StoppedTimer: return QT_TRANSLATE_NOOP("explanation", "timer that was stopped");
    case Sign::ExpiredTimer: return QT_TRANSLATE_NOOP("explanation", "timer that expired");
    case Sign::InstantCall: return QT_TRANSLATE_NOOP("explanation", "call that returns at once");
    case Sign::WaitingCall: return QT_TRANSLATE_NOOP("explanation", "call that waits");
    case Sign::Break: return QT_TRANSLATE_NOOP("explanation", "time that is left out");
    }
    return "";
}

Sign signOf(ArrowKind kind)
{
    switch (kind) {
    case ArrowKind::Syn: return Sign::Syn;
    case ArrowKind::Fin: return Sign::Fin;
    case ArrowKind::Rst: return Sign::Rst;
    case ArrowKind::Data: return Sign::Data;
    case ArrowKind::Ack: return Sign::Ack;
    }
    return Sign::Ack;
}

void addSigns(std::set<Sign> &signs, const Arrow &arrow)
{
    signs.insert(signOf(arrow.kind));
    if (arrow.isRetransmission)
        signs.insert(Sign::Retransmission);
    if (arrow.isInjected)
        signs.insert(Sign::Forged);
    if (arrow.isDuplicate)
        signs.insert(Sign::Duplicate);
    if (arrow.isLost)
        signs.insert(Sign::Lost);
}

// The arrow that a sign of arrows stands for.
Arrow sampleOf(Sign sign)
{
    Arrow arrow;
    const bool isKind = sign <= Sign::Ack;
    arrow.kind = isKind ? static_cast<ArrowKind>(sign) : ArrowKind::Data;
    arrow.isRetransmission = sign == Sign::Retransmission;
    arrow.isInjected = sign == Sign::Forged;
    arrow.isDuplicate = sign == Sign::Duplicate;
    arrow.isLost = sign == Sign::Lost;
    return arrow;
}

void paintSample(QPainter &painter, const Arrow &arrow, const QRectF &room, const Theme &theme,
                 double text)
{
    const QPointF tip(arrow.isLost ? room.right() - 0.5 * text : room.right(), room.center().y());
    const double shaft = arrow.isLost ? 0 : 0.6 * text;
    const QColor color = theme.arrow(arrow.kind);
    painter.setPen(penOf(theme, arrow, color));
    painter.drawLine(QPointF(room.left(), tip.y()), tip - QPointF(shaft, 0));
    if (arrow.isLost)
        drawLossCross(painter, tip, text, theme, theme.failure);
    else
        drawArrowHead(painter, tip, {1, 0}, text, color);
}

void paintTimerSample(QPainter &painter, Sign sign, const QRectF &room, const Theme &theme)
{
    const double half = sign == Sign::ExpiredTimer ? 0.16 : 0.1; // of the height
    const double x = room.center().x();
    const double cap = 0.3 * room.height();
    const double line = theme.lineWidth;
    const double wide = half * room.height();
    painter.fillRect(QRectF(x - wide, room.top(), 2 * wide, room.height()), theme.timer);
    painter.fillRect(QRectF(x - cap, room.top(), 2 * cap, line), theme.timer);
    if (sign == Sign::StoppedTimer) {
        painter.fillRect(QRectF(x - cap, room.bottom() - line, 2 * cap, line), theme.timer);
        return;
    }
    const QPointF corners[] = {
        {x - 1.4 * cap, room.center().y()}, {x + 1.4 * cap, room.center().y()}, {x, room.bottom()}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.timer);
    painter.drawPolygon(corners, 3);
}

void paintCallSample(QPainter &painter, Sign sign, const QRectF &room, const Theme &theme,
                     double text)
{
    const QPointF middle = room.center();
    if (sign == Sign::WaitingCall) {
        const double wide = 0.31 * text;
        painter.fillRect(QRectF(middle.x() - wide, room.top(), 2 * wide, room.height()),
                         theme.faint(theme.wait));
        for (const double y : {room.top(), room.bottom() - theme.lineWidth})
            painter.fillRect(QRectF(middle.x() - 1.5 * wide, y, 3 * wide, theme.lineWidth),
                             theme.wait);
        return;
    }
    const double size = 0.3 * text;
    const QPointF corners[] = {middle + QPointF(-size, -size), middle + QPointF(-size, size),
                               middle + QPointF(size, 0)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.wait);
    painter.drawPolygon(corners, 3);
}

void paintBreakSample(QPainter &painter, const QRectF &room, const Theme &theme, double text)
{
    painter.setPen(QPen(theme.mutedText, 1));
    painter.setBrush(Qt::NoBrush);
    for (const double away : {-0.2, 0.2}) {
        QPolygonF edge;
        bool isUp = true;
        for (double x = room.left(); x <= room.right(); x += 0.4 * text) {
            edge << QPointF(x, room.center().y() + (away + (isUp ? -0.1 : 0.1)) * text);
            isUp = !isUp;
        }
        painter.drawPolyline(edge);
    }
}

} // namespace

std::vector<Sign> signsIn(const Layout &layout, double top, double bottom)
{
    const Shapes &shapes = layout.shapes();
    std::set<Sign> signs;
    const auto isSeen = [&](double from, double to) { return to >= top && from <= bottom; };
    for (const Arrow &arrow : shapes.arrows) {
        if (isSeen(std::min(arrow.y1, arrow.y2), std::max(arrow.y1, arrow.y2)))
            addSigns(signs, arrow);
    }
    for (const TimerBar &bar : shapes.timers) {
        if (isSeen(bar.top, bar.bottom))
            signs.insert(bar.ending == TimerBar::Ending::Expired ? Sign::ExpiredTimer
                                                                 : Sign::StoppedTimer);
    }
    for (const CallBar &bar : shapes.calls) {
        if (isSeen(bar.top, bar.bottom))
            signs.insert(bar.bottom <= bar.top ? Sign::InstantCall : Sign::WaitingCall);
    }
    for (const Gap &gap : shapes.gaps) {
        if (isSeen(gap.top, gap.bottom))
            signs.insert(Sign::Break);
    }
    return {signs.begin(), signs.end()};
}

QString meaningOf(Sign sign, const Languages &languages)
{
    const Source source = sourceOf(sign);
    const QString first = explanation::say(languages.first, source);
    if (!languages.second)
        return first;
    return first + QStringLiteral(" / ") + explanation::say(*languages.second, source);
}

void paintSign(QPainter &painter, Sign sign, const QRectF &room, const Theme &theme,
               double textSize)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (sign) {
    case Sign::Syn:
    case Sign::Fin:
    case Sign::Rst:
    case Sign::Data:
    case Sign::Ack:
    case Sign::Retransmission:
    case Sign::Forged:
    case Sign::Duplicate:
    case Sign::Lost: paintSample(painter, sampleOf(sign), room, theme, textSize); break;
    case Sign::StoppedTimer:
    case Sign::ExpiredTimer: paintTimerSample(painter, sign, room, theme); break;
    case Sign::InstantCall:
    case Sign::WaitingCall: paintCallSample(painter, sign, room, theme, textSize); break;
    case Sign::Break: paintBreakSample(painter, room, theme, textSize); break;
    }
    painter.restore();
}

} // namespace diagram
