// SPDX-License-Identifier: MIT
#include "diagram/painting.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <cmath>

namespace diagram {

namespace {

// Below these, in pixels of the device for one row, letters and then single rows are not painted.
constexpr double LeastRowForLetters = 8;
constexpr double LeastRow = 2;

double scaleOf(const QPainter &painter)
{
    const QTransform transform = painter.worldTransform();
    return std::hypot(transform.m12(), transform.m22());
}

Detail detailAt(double rowHeight)
{
    if (rowHeight < LeastRow)
        return Detail::Density;
    return rowHeight < LeastRowForLetters ? Detail::Shapes : Detail::Full;
}

} // namespace

Painting::Painting(QPainter &painter_, const Layout &layout_, const QRectF &exposed_,
                   const Theme &theme_, const Moment &moment_, Letters letters_)
    : painter(painter_), layout(layout_), exposed(exposed_), theme(theme_), moment(moment_),
      letters(letters_), scale(scaleOf(painter_)),
      detail(detailAt(scale * layout_.options().stepHeight)), now(layout_.yOf(moment_))
{
}

QColor Painting::tint(const QColor &color, bool hasHappened, trace::SocketId socket) const
{
    return hasHappened && !layout.isAside(socket) ? color : theme.faint(color);
}

double Painting::strongUntil(trace::EventId from, trace::EventId to, double top,
                             double bottom) const
{
    if (!isPast(from))
        return top;
    return isPast(to) ? bottom : std::clamp(now, top, bottom);
}

void Painting::drawText(const QString &text, QPointF centre, double width, double angle,
                        double pixels, Weight weight, const QColor &color)
{
    // Capital letters and ideographs both look centred with the baseline here.
    const QPointF offset(-width / 2, 0.36 * pixels);
    const QFont &sized = fontOf(pixels, weight);
    painter.setPen(color);
    const QTransform before = painter.transform();
    if (angle != 0) {
        painter.translate(centre);
        painter.rotate(angle);
    }
    const QPointF baseline = angle != 0 ? offset : centre + offset;
    if (letters == Letters::Outlines) {
        drawOutlines(text, sized, baseline, color);
    } else {
        painter.setFont(sized);
        painter.drawText(baseline, text);
    }
    if (angle != 0)
        painter.setTransform(before);
}

void Painting::drawOutlines(const QString &text, const QFont &font, QPointF baseline,
                            const QColor &color)
{
    QTextLayout laidOut(text, font);
    laidOut.beginLayout();
    const QTextLine line = laidOut.createLine();
    laidOut.endLayout();
    const QBrush before = painter.brush();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const QGlyphRun &run : laidOut.glyphRuns()) {
        QHash<quint32, QPainterPath> &known = m_outlines[run.rawFont()];
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            if (!known.contains(glyphs[i]))
                known.insert(glyphs[i], run.rawFont().pathForGlyph(glyphs[i]));
            const QPointF place = baseline + places[i] - QPointF(0, line.ascent());
            painter.drawPath(known[glyphs[i]].translated(place));
        }
    }
    painter.setBrush(before);
}

const QFont &Painting::fontOf(double pixels, Weight weight)
{
    for (const SizedFont &each : m_fonts) {
        if (each.pixels == pixels && each.weight == weight)
            return each.font;
    }
    return m_fonts.emplace_back(SizedFont{pixels, weight, font(pixels, weight)}).font;
}

} // namespace diagram
