// SPDX-License-Identifier: MIT
#include "diagram/painting/painting.h"
#include "tcp/state.h"

#include <algorithm>

namespace diagram {

namespace {

QString nameOf(const Cell &cell)
{
    if (cell.isUnknown)
        return QStringLiteral("?");
    const std::string_view name = tcp::toString(cell.state);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

// A cell too narrow for a name across it has it upright.
bool isUpright(const Cell &cell, double text)
{
    return cell.right - cell.left < 4 * text;
}

void paintName(Painting &painting, const Cell &cell)
{
    const double text = painting.text();
    const double pixels = pixelsOf(Role::State, painting.layout.options());
    const Weight weight = weightOf(Role::State);
    const QString name = nameOf(cell);
    const double length = textWidth(name, pixels, weight);
    const double line = lineHeight(Role::State, painting.layout.options());
    const double height = isUpright(cell, text) ? length : line;
    const double margin = 0.4 * text;
    const double top = painting.exposed.top();
    // Where the name stands that the cell has anyway.
    const bool isThere = cell.top + margin + height > top;
    const bool isStripe = cell.right - cell.left < text;
    if (isThere || isStripe || cell.bottom - top < height + margin)
        return;
    const Theme::StateColors &colors =
        cell.isUnknown ? painting.theme.unknown : painting.theme.state(cell.state);
    const QPointF centre((cell.left + cell.right) / 2, top + margin + height / 2);
    painting.drawText(name, centre, length, isUpright(cell, text) ? -90 : 0, pixels, weight,
                      painting.tint(colors.text, painting.isPast(cell.from), cell.socket));
}

} // namespace

void paintContinuedNames(Painting &painting)
{
    const double top = painting.exposed.top();
    painting.layout.visitCells(top, top, [&](std::size_t i) {
        const Cell &cell = painting.layout.shapes().cells[i];
        if (cell.top < top && cell.bottom > top)
            paintName(painting, cell);
    });
}

} // namespace diagram
