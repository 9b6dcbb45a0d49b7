// SPDX-License-Identifier: MIT
#include "diagram/painting/painting.h"

#include "diagram/painting/outlines.h"

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
    const QTransform before = painter.transform();
    if (angle != 0) {
        painter.translate(centre);
        painter.rotate(angle);
    }
    const QPointF baseline = angle != 0 ? offset : centre + offset;
    if (letters == Letters::Outlines) {
        drawOutlines(painter, text, pixels, weight, baseline, color);
    } else {
        painter.setPen(color);
        painter.setFont(font(pixels, weight));
        painter.drawText(baseline, text);
    }
    if (angle != 0)
        painter.setTransform(before);
}

} // namespace diagram
