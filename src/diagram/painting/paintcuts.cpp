// SPDX-License-Identifier: MIT
#include "diagram/painting/painting.h"

#include <algorithm>

namespace diagram {

namespace {

constexpr double TapeWidth = 0.8; // in text sizes

QColor paleOf(const QColor &color, const QColor &background)
{
    constexpr float part = 0.1F;
    return QColor::fromRgbF(background.redF() + (color.redF() - background.redF()) * part,
                            background.greenF() + (color.greenF() - background.greenF()) * part,
                            background.blueF() + (color.blueF() - background.blueF()) * part);
}

// Slanting lines along a lifeline, from one height to another.
void paintTape(Painting &painting, double left, double top, double bottom)
{
    const double width = TapeWidth * painting.text();
    const double step = 0.5 * painting.text();
    const double first = std::max(top, painting.exposed.top() - width);
    const double last = std::min(bottom, painting.exposed.bottom() + width);
    for (double y = top + std::floor((first - top) / step) * step; y < last; y += step) {
        const double rise = std::min(width, y - top);
        painting.painter.drawLine(QPointF(left, y), QPointF(left + rise, y - rise));
    }
}

void paintBand(Painting &painting, const CutBand &band)
{
    const Theme &theme = painting.theme;
    const bool hasBegun = band.since <= painting.moment.time;
    const QColor color = painting.tint(theme.failure, hasBegun, trace::NoSocket);
    const QRectF area(QPointF(band.left, band.top), QPointF(band.right, band.bottom));
    painting.painter.fillRect(area, paleOf(color, theme.background));
    if (painting.detail == Detail::Density)
        return;
    painting.painter.setPen(QPen(color, theme.lineWidth));
    if (band.fromClient)
        paintTape(painting, band.left, band.top, band.bottom);
    if (band.fromServer)
        paintTape(painting, band.right - TapeWidth * painting.text(), band.top, band.bottom);
    QPen edge(color, theme.lineWidth);
    edge.setDashPattern({6, 4});
    painting.painter.setPen(edge);
    painting.painter.drawLine(area.topLeft(), area.topRight());
    if (!band.isOpenEnded)
        painting.painter.drawLine(area.bottomLeft(), area.bottomRight());
}

// Ground under the words, on which they can be read.
void paintPlate(Painting &painting, const CutBand &band)
{
    const double margin = 0.4 * painting.text();
    QRectF plate;
    for (std::uint32_t i = 0; i < band.labelCount; ++i)
        plate |= boxOf(painting.layout.shapes().labels[band.firstLabel + i]).bounds();
    painting.painter.fillRect(plate.adjusted(-margin, 0, margin, 0), painting.theme.background);
}

} // namespace

void paintCuts(Painting &painting)
{
    for (const CutBand &band : painting.layout.shapes().cuts) {
        if (band.bottom < painting.exposed.top() || band.top > painting.exposed.bottom())
            continue;
        paintBand(painting, band);
        if (painting.detail == Detail::Full)
            paintPlate(painting, band);
    }
}

} // namespace diagram
