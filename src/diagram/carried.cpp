// SPDX-License-Identifier: MIT
#include "diagram/carried.h"

#include "diagram/painting.h"

#include <algorithm>

namespace diagram {

namespace {

// The name of a state, which is written across the upper end of its cell.
const Label *nameOf(const Layout &layout, const Cell &cell)
{
    const Label *found = nullptr;
    const double reach = 3 * layout.options().textSize;
    layout.visitLabels(cell.top, cell.top + reach, [&](std::size_t i) {
        const Label &label = layout.shapes().labels[i];
        const bool isName =
            label.role == Role::State && label.event == cell.from && label.socket == cell.socket;
        if (isName && label.angle == 0)
            found = &label;
    });
    return found;
}

void paintCell(Painting &painting, const Cell &cell, double top)
{
    const bool isClosed = cell.state == tcp::State::Closed && !cell.isUnknown;
    if (isClosed || !painting.layout.options().hasStateNames)
        return;
    const Theme::StateColors &colors =
        cell.isUnknown ? painting.theme.unknown : painting.theme.state(cell.state);
    const bool hasBegun = painting.isPast(cell.from);
    const double height = carriedHeight(painting.layout.options());
    painting.painter.fillRect(QRectF(cell.left, 0, cell.right - cell.left, height),
                              painting.tint(colors.fill, hasBegun, cell.socket));
    const Label *name = nameOf(painting.layout, cell);
    if (name == nullptr || name->isHidden || boxOf(*name).bounds().top() >= top)
        return;
    // One that is half in sight goes on where it stands.
    const double y = std::max(height / 2, height + name->y - top);
    painting.drawText(painting.layout.shapes().texts[name->text], {name->x, y},
                      name->textWidth, 0, pixelsOf(Role::State, painting.layout.options()),
                      weightOf(Role::State), painting.tint(colors.text, hasBegun, cell.socket));
}

} // namespace

double carriedHeight(const Options &options)
{
    return std::ceil(1.4 * options.textSize);
}

void paintCarried(QPainter &painter, const Layout &layout, double top, const Theme &theme,
                  const Moment &moment)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF strip(0, 0, layout.size().width(), carriedHeight(layout.options()));
    painter.setClipRect(strip, Qt::IntersectClip);
    Painting painting(painter, layout, strip, theme, moment, Letters::Text);
    layout.visitCells(top, top, [&](std::size_t i) {
        const Cell &cell = layout.shapes().cells[i];
        if (cell.top < top && top < cell.bottom)
            paintCell(painting, cell, top);
    });
    for (const tcp::Side side : {tcp::Side::Client, tcp::Side::Server}) {
        const double width = theme.lineWidth;
        const double x = layout.columns().host(side).lifeline - width / 2;
        painter.fillRect(QRectF(x, 0, width, strip.height()), theme.lifeline);
    }
    painter.restore();
}

} // namespace diagram
