// SPDX-License-Identifier: MIT
#include "exporters/pictures/pagerows.h"

#include "diagram/painting/painter.h"
#include "diagram/painting/repainting.h"
#include "exporters/pictures/svgnumbers.h"

#include <QPainter>

#include <algorithm>

namespace exporters {

namespace {

constexpr double BandHeight = 16; // rows
constexpr double Overlap = 1;     // so that no seam is seen between two bands

std::int64_t hundredthsOf(double value)
{
    return hundredths(value);
}

} // namespace

PageRows::PageRows(const diagram::Layout &layout, const diagram::Theme &theme, const Part &part,
                   SvgDevice &device, LineTable &lines)
    : m_layout(layout), m_theme(theme), m_part(part), m_device(device), m_lines(lines)
{
    const double height = BandHeight * layout.options().stepHeight;
    for (Part &band : cutIntoParts(layout, part, height)) {
        band.height = std::min(band.height + Overlap, part.top + part.height - band.top);
        m_bands.push_back({band, {}, {}});
    }
}

bool PageRows::Band::isIn(const std::vector<QRectF> &rects) const
{
    return std::ranges::any_of(rects, [this](const QRectF &rect) {
        return rect.bottom() >= part.top && rect.top() <= part.top + part.height;
    });
}

void PageRows::show(const diagram::Moment &moment, int place)
{
    const std::vector<QRectF> changed = diagram::changedRects(m_layout, m_moment, moment);
    for (Band &band : m_bands) {
        if (!band.changes.empty() && !band.isIn(changed))
            continue;
        const LineTable::Numbers lines = m_lines.add(painted(band.part, moment));
        if (!band.changes.empty() && lines == band.lines)
            continue;
        band.changes.push_back({place, difference(band.lines, lines)});
        band.lines = lines;
    }
    m_moment = moment;
}

std::string PageRows::painted(const Part &band, const diagram::Moment &moment)
{
    QPainter painter(&m_device);
    painter.translate(0, -m_part.top);
    const QRectF rows(0, band.top, m_layout.size().width(), band.height);
    m_device.engine().setWindow(rows.translated(0, -m_part.top));
    diagram::paintRows(painter, m_layout, rows, m_theme, moment, diagram::Letters::Outlines);
    if (band.top == m_part.top && band.top > 0)
        diagram::paintContinuedStates(painter, m_layout, band.top, m_theme, moment,
                                      diagram::Letters::Outlines);
    painter.end();
    m_device.engine().setWindow({});
    return m_device.engine().takeElements();
}

void PageRows::write(JsonLine &line) const
{
    line.open('[');
    for (const Band &band : m_bands) {
        line.open('{').field("top", hundredthsOf(band.part.top - m_part.top));
        line.field("height", hundredthsOf(band.part.height)).key("changes").open('[');
        for (const Change &change : band.changes)
            line.open('[')
                .value(std::int64_t{change.place})
                .value(std::string_view(change.words))
                .close(']');
        line.close(']').close('}');
    }
    line.close(']');
}

} // namespace exporters
