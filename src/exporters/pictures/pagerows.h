// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/layout.h"
#include "diagram/moment.h"
#include "diagram/painting/theme.h"
#include "exporters/pages/part.h"
#include "exporters/pictures/linetable.h"
#include "exporters/pictures/svgengine.h"
#include "exporters/texts/jsonline.h"

#include <string>
#include <vector>

namespace exporters {

// The rows of a page that plays, as the painter paints them. They stand in bands, one below the
// other, so that a step changes one or two of them and not a long ladder. What the constructor is
// given must outlive it.
class PageRows
{
public:
    PageRows(const diagram::Layout &layout, const diagram::Theme &theme, const Part &part,
             SvgDevice &device, LineTable &lines);

    // The whole story, as elements that need no script.
    [[nodiscard]] std::string whole() { return painted(m_part, {}); }
    // Paints what differs from the moment that was shown last; moments follow each other, and
    // `place` counts them.
    void show(const diagram::Moment &moment, int place);
    // Of each band its top and height, how its lines change, and at which places.
    void write(JsonLine &line) const;

private:
    struct Change
    {
        int place = 0;
        std::string words;
    };
    struct Band
    {
        [[nodiscard]] bool isIn(const std::vector<QRectF> &rects) const;

        Part part;
        LineTable::Numbers lines; // as they are now
        std::vector<Change> changes;
    };

    [[nodiscard]] std::string painted(const Part &band, const diagram::Moment &moment);

    const diagram::Layout &m_layout;
    const diagram::Theme &m_theme;
    Part m_part;
    SvgDevice &m_device;
    LineTable &m_lines;
    std::vector<Band> m_bands;
    diagram::Moment m_moment;
};

} // namespace exporters
